# SPDX-FileCopyrightText: 2026 nocdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D ANALYZE=systemd-analyze -D UNIT=file -D PROGRAM=nocdeskctl -D SCOPE=system|user -D WORK=folder [-D WORST=n] -P units.cmake
# systemd finds nothing to say about the unit; its exposure (0 … 100, 100 is none) stays at or below WORST.
cmake_minimum_required(VERSION 3.25)

file(MAKE_DIRECTORY ${WORK})
file(READ ${UNIT} text)
# What is installed need not be there yet: the program of this build stands in for it.
string(REGEX REPLACE "ExecStart=[^ \n]*" "ExecStart=${PROGRAM}" text "${text}")
set(unit ${WORK}/nocdesk.service)
file(WRITE ${unit} "${text}")

# A user's manager looks for the folder that belongs to the session.
file(MAKE_DIRECTORY ${WORK}/runtime)
execute_process(COMMAND ${CMAKE_COMMAND} -E env XDG_RUNTIME_DIR=${WORK}/runtime ${ANALYZE} verify --${SCOPE} --man=no ${unit}
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
# What it says of other units of this machine is not about ours.
string(REGEX MATCHALL "[^\n]*nocdesk\\.service[^\n]*" about "${said}")
if(about OR NOT result EQUAL 0)
    message(FATAL_ERROR "systemd-analyze verify returned ${result}:\n${said}")
endif()

if(DEFINED WORST)
    execute_process(COMMAND ${ANALYZE} security --offline=true --threshold=${WORST} --no-pager ${unit}
        RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "The unit is more exposed than ${WORST}/100:\n${said}")
    endif()
    string(REGEX MATCH "Overall exposure level[^\n]*" level "${said}")
    message(STATUS "${level}")
endif()
