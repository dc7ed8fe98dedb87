# SPDX-FileCopyrightText: 2026 nocdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The models behind a host's own page and the collector's pages, and the words in them.
target_sources(noc-models PRIVATE
    agentpage.cpp agentpage.h
    elementnames.cpp elementnames.h
    eventmodel.cpp eventmodel.h
    hostproblems.cpp hostproblems.h
    pendingmodel.cpp pendingmodel.h
    problemwords.cpp problemwords.h
    rejectionmodel.cpp rejectionmodel.h
    servicecells.cpp servicecells.h
    servicefiltermodel.cpp servicefiltermodel.h
    servicemodel.cpp servicemodel.h
    servicesummary.cpp servicesummary.h
    servicetree.cpp servicetree.h
    servicevalues.cpp servicevalues.h
    units.cpp units.h)
