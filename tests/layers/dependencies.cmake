# SPDX-FileCopyrightText: 2026 nocdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D FILE=program-or-library -D FORBIDDEN=regex -P dependencies.cmake
# Fails when FILE needs, itself or through others, a library whose name matches.
file(GET_RUNTIME_DEPENDENCIES LIBRARIES ${FILE} RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing)
if(missing)
    message(FATAL_ERROR "${FILE} needs what is not there: ${missing}")
endif()
list(LENGTH found count)
list(FILTER found INCLUDE REGEX "/[^/]*(${FORBIDDEN})[^/]*$")
if(found)
    message(FATAL_ERROR "${FILE} must not need ${found}")
endif()
if(NOT count)
    message(FATAL_ERROR "${FILE}: no dependencies found, so nothing was checked")
endif()
message(STATUS "${FILE}: ${count} dependencies, none of them forbidden")
