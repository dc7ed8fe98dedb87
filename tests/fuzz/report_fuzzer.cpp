// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/reportjson.h"
#include "models/monit/reportparser.h"

#include <QJsonDocument>

/// The whole way from the bytes of a message to its JSON and back through the limits.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView payload(data, static_cast<qsizetype>(size));
    const auto report = noc::monit::parseReport(payload);
    if (!report) {
        if (report.error().detail.isEmpty())
            qFatal("A refusal without a reason");
        return 0;
    }
    if (report->id.isEmpty())
        qFatal("A report without an id");
    if (QJsonDocument(noc::monit::toJson(*report)).toJson().isEmpty())
        qFatal("A report without JSON");
    return 0;
}
