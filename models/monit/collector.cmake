# SPDX-FileCopyrightText: 2026 nocdesk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The network half of the folder, from socket to ReportBatch.
target_sources(noc-models PRIVATE
    answer.cpp answer.h
    apidesk.cpp apidesk.h
    apiexchange.cpp apiexchange.h
    apipolicy.cpp apipolicy.h
    apirequest.h
    basicauth.cpp basicauth.h
    chunkscanner.cpp chunkscanner.h
    collector.cpp collector.h
    collectorconfig.h
    collectorconnection.cpp collectorconnection.h
    collectorexchange.cpp
    collectorlistener.cpp collectorlistener.h
    collectorserver.cpp collectorserver.h
    consoleconnection.cpp consoleconnection.h
    consoleflow.h
    consoleserver.cpp consoleserver.h
    messageidentity.cpp messageidentity.h
    parseworker.cpp parseworker.h
    rejectionlog.cpp rejectionlog.h
    reportintake.cpp reportintake.h
    reportqueue.cpp reportqueue.h
    requestgate.cpp requestgate.h
    requestpolicy.cpp requestpolicy.h
    unsentbytes.h)
