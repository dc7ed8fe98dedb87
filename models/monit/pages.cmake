# SPDX-FileCopyrightText: 2026 nocdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The models behind a host's own page and the collector's pages, and the words in them.
target_sources(noc-models PRIVATE
    actionrules.cpp actionrules.h
    agentpage.cpp agentpage.h
    connectcommand.cpp connectcommand.h
    connectlauncher.cpp connectlauncher.h
    connectstore.cpp connectstore.h
    connectterminal.cpp connectterminal.h
    elementnames.cpp elementnames.h
    eventexport.cpp eventexport.h
    eventmodel.cpp eventmodel.h
    hostproblems.cpp hostproblems.h
    ordermodel.cpp ordermodel.h
    orderwords.cpp orderwords.h
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
