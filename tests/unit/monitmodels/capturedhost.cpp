// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/monitmodels/capturedhost.h"

#include "models/monit/reportparser.h"
#include "tests/support/testdata.h"

namespace noc::test {

using namespace Qt::StringLiterals;

namespace {

QDateTime receivedAt(const monit::Report &report)
{
    const auto newest = std::chrono::ceil<std::chrono::seconds>(report.snapshot.newestCollected());
    return QDateTime::fromSecsSinceEpoch(newest.count()).toUTC();
}

} // namespace

monit::Report capturedReport(const QString &name)
{
    const auto report = monit::parseReport(readData(u"monit/%1.xml"_s.arg(name)));
    if (!report)
        qFatal("%s does not parse", qUtf8Printable(name));
    return *report;
}

monit::Host capturedHost(const QString &name)
{
    const monit::Report report = capturedReport(name);
    monit::Host host;
    host.id = report.id;
    host.source = {QHostAddress(u"10.0.0.5"_s), u"monit"_s};
    host.admission = monit::Admission::Accepted;
    host.firstSeen = host.lastReport = host.presenceSince = receivedAt(report);
    host.repairs = report.repairs;
    host.snapshot = std::make_shared<const monit::Snapshot>(report.snapshot);
    return host;
}

monit::HostEvent capturedEvent(const QString &name)
{
    const monit::Report report = capturedReport(name);
    if (!report.event)
        qFatal("%s has no event", qUtf8Printable(name));
    return {report.id, report.snapshot.hostName, receivedAt(report), *report.event};
}

QStringList captureNames(const QString &prefix)
{
    QStringList names;
    for (const QString &file : dataFiles(u"monit"_s)) {
        if (file.startsWith(prefix) && file.endsWith(".xml"_L1))
            names += file.chopped(4);
    }
    if (names.isEmpty())
        qFatal("No captures begin with %s", qUtf8Printable(prefix));
    return names;
}

} // namespace noc::test
