# SPDX-FileCopyrightText: 2026 nocdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Orders to the agents, through the httpd of each, and what becomes of them.
target_sources(noc-models PRIVATE
    actiontracker.cpp actiontracker.h
    agentaccess.cpp agentaccess.h
    agentaddress.h
    agentclient.cpp agentclient.h
    agentexchange.cpp agentexchange.h
    agentrequest.cpp agentrequest.h
    orderevidence.cpp orderevidence.h
    orderjson.cpp orderjson.h
    serviceorder.cpp serviceorder.h)
