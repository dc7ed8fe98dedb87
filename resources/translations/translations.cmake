# SPDX-FileCopyrightText: 2026 nocdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Words of both programs: nocdesk_ru.ts is complete, nocdesk_en.ts holds plural forms only.
# Included where every target below is made. `cmake --build … --target update-translations` takes new texts from the sources.
set(translations_dir ${PROJECT_SOURCE_DIR}/resources/translations)
set(sources)
foreach(target noc-models noc-widgets noc-app-common noc-app-gui noc-ctl nocdeskctl nocdesk)
    get_target_property(files ${target} SOURCES)
    get_target_property(folder ${target} SOURCE_DIR)
    list(TRANSFORM files PREPEND ${folder}/ REGEX "^[^/$]+\\.(cpp|h)$")
    list(FILTER files INCLUDE REGEX "^${PROJECT_SOURCE_DIR}/.*\\.(cpp|h)$")
    list(APPEND sources ${files})
endforeach()
list(SORT sources)
list(JOIN sources "\n" list)
set(source_list ${CMAKE_CURRENT_BINARY_DIR}/sources.txt)
file(CONFIGURE OUTPUT ${source_list} CONTENT "${list}\n" @ONLY)

set(catalogues)
foreach(language en ru)
    set(ts ${translations_dir}/nocdesk_${language}.ts)
    set(qm ${CMAKE_CURRENT_BINARY_DIR}/nocdesk_${language}.qm)
    add_custom_command(OUTPUT ${qm} COMMAND Qt6::lrelease -silent ${ts} -qm ${qm} DEPENDS ${ts} VERBATIM)
    list(APPEND catalogues ${qm})
endforeach()
qt_add_resources(noc-app-common translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${catalogues})

set(lupdate Qt6::lupdate -silent -I ${PROJECT_SOURCE_DIR} -locations none -no-obsolete @${source_list} -ts)
add_custom_target(update-translations
    COMMAND ${lupdate} ${translations_dir}/nocdesk_ru.ts
    COMMAND ${lupdate} ${translations_dir}/nocdesk_en.ts -pluralonly
    VERBATIM)
