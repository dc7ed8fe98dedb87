# SPDX-FileCopyrightText: 2026 nocdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiles through ccache where it is installed and nobody chose a launcher. The sloppiness is what ccache's manual
# asks for with precompiled headers.
macro(noc_use_ccache)
    find_program(NOC_CCACHE ccache)
    if(NOC_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
        set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${NOC_CCACHE})
    endif()
endmacro()

# With NOC_PCH, what nearly every source includes is compiled once: 2 to 3 s less a file. The presets for everyday work
# do without, so that a missing include does not stay unseen.
function(noc_precompile_headers target)
    if(NOT NOC_PCH)
        return()
    endif()
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    target_precompile_headers(${target} PRIVATE
        <QAbstractItemModel> <QDateTime> <QHash> <QHostAddress> <QJsonObject> <QLoggingCategory> <QObject>
        <QRegularExpression> <QString> <QTimer>
        <algorithm> <chrono> <expected> <functional> <memory> <optional> <ranges> <vector>)
endfunction()

# moc's and rcc's output is compiled with clang-tidy like any source; it is not ours to mend. An empty list of
# checks is an error to clang-tidy, so one that cannot fire here stays.
function(noc_silence_lint_of_generated_files)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/.clang-tidy CONTENT "Checks: '-*,llvm-twine-local'\n" @ONLY)
endfunction()

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
    # GCC's -Wnull-dereference guesses from inlined code and finds only Qt's own QHash.
    target_compile_options(noc-settings INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
        -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align $<$<CXX_COMPILER_ID:Clang>:-Wnull-dereference>)
    if(NOC_WARNINGS_AS_ERRORS)
        target_compile_options(noc-settings INTERFACE -Werror)
        target_compile_definitions(noc-settings INTERFACE QT_FORCE_ASSERTS)
    endif()
    if(NOC_HARDEN)
        target_compile_options(noc-settings INTERFACE -fstack-protector-strong $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2>)
        target_compile_definitions(noc-settings INTERFACE _GLIBCXX_ASSERTIONS)
        target_link_options(noc-settings INTERFACE -Wl,-z,relro,-z,now)
    endif()
    if(NOC_FUZZ)
        target_compile_options(noc-settings INTERFACE -fsanitize=fuzzer-no-link)
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

# Offscreen, UTC, English, no session bus and thus no keychain; the user's files are out of reach. A critical message
# is a bug of ours and aborts the test.
function(noc_set_test_environment name labels timeout)
    if(NOT timeout)
        set(timeout 120)
    endif()
    set(home ${PROJECT_BINARY_DIR}/tests/home/${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_FORCE_STDERR_LOGGING=1;QT_LOGGING_RULES=qt.httpserver*=false;QT_FATAL_CRITICALS=1;DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent;XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_STATE_HOME=${home}/state;XDG_CACHE_HOME=${home}/cache"
        LABELS "${labels}" TIMEOUT ${timeout})
endfunction()
