# SPDX-FileCopyrightText: 2026 nocdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiler flags, defines and include path shared by every target: link Noc::Settings.
function(noc_add_settings_target)
    add_library(noc-settings INTERFACE)
    add_library(Noc::Settings ALIAS noc-settings)
    target_include_directories(noc-settings INTERFACE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(noc-settings INTERFACE
        NOC_VERSION="${PROJECT_VERSION}"
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
        QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_STRICT_ITERATORS
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
        QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_UP_TO=0x060400)
    target_compile_options(noc-settings INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
        -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference -Wcast-align)
    if(NOC_WARNINGS_AS_ERRORS)
        target_compile_options(noc-settings INTERFACE -Werror)
        target_compile_definitions(noc-settings INTERFACE QT_FORCE_ASSERTS)
    endif()
    if(NOC_SANITIZE)
        target_compile_options(noc-settings INTERFACE -fsanitize=${NOC_SANITIZE} -fno-sanitize-recover=all
            -fno-omit-frame-pointer)
        target_link_options(noc-settings INTERFACE -fsanitize=${NOC_SANITIZE})
    endif()
endfunction()

# noc_add_test(NAME SOURCES… [LIBRARIES …] [LABELS …] [GUI] [TIMEOUT seconds])
# One QtTest executable, registered with ctest: loopback, offscreen, UTC, no user configuration.
function(noc_add_test name)
    cmake_parse_arguments(ARG "GUI" "TIMEOUT" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE Noc::Settings Noc::Models Noc::TestSupport Qt6::Test ${ARG_LIBRARIES})
    if(ARG_GUI)
        target_link_libraries(${name} PRIVATE Noc::Widgets)
    endif()
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    noc_set_test_environment(${name} "${ARG_LABELS}" "${ARG_TIMEOUT}")
endfunction()

function(noc_set_test_environment name labels timeout)
    if(NOT timeout)
        set(timeout 120)
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_FORCE_STDERR_LOGGING=1;QT_LOGGING_RULES=qt.httpserver*=false"
        LABELS "${labels}" TIMEOUT ${timeout})
endfunction()
