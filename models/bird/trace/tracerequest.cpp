// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/trace/tracerequest.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStandardPaths>

namespace noc::bird {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int maxCount = 100'000;
constexpr int endless = 1'000'000; // mtr stops after 10 without a number
constexpr core::Milliseconds leastInterval = 10ms;
constexpr core::Milliseconds longestInterval = 1h;
constexpr qsizetype maxTargetLetters = 253; // RFC 1035 §2.3.4

bool isAddress(const QString &text)
{
    static const QRegularExpression zone(u"^[A-Za-z0-9_.-]{1,15}$"_s); // IFNAMSIZ
    const qsizetype percent = text.indexOf(u'%');
    if (percent >= 0 && !zone.match(text.mid(percent + 1)).hasMatch())
        return false;
    QHostAddress address;
    const QString plain = percent < 0 ? text : text.left(percent);
    return address.setAddress(plain) && (plain.contains(u':') || (percent < 0 && plain.count(u'.') == 3));
}

QString seconds(core::Milliseconds interval)
{
    constexpr double inOne = 1000.0;
    return QString::number(static_cast<double>(interval.count()) / inOne);
}

QStringList pingArguments(const TraceRequest &request)
{
    QStringList list{u"-O"_s, u"-i"_s, seconds(request.interval)};
    if (request.count > 0)
        list += {u"-c"_s, QString::number(request.count)};
    return list;
}

QStringList mtrArguments(const TraceRequest &request)
{
    return {u"--raw"_s, u"-i"_s, seconds(request.interval), u"-c"_s,
            QString::number(request.count > 0 ? request.count : endless)};
}

/// 32 probes at once, the default of some front ends, run into the routers' limit on ICMP and print stars.
QStringList tracerouteArguments(const TraceRequest &request)
{
    constexpr int most = 10; // traceroute's own limit
    return {u"-N"_s, u"16"_s, u"-w"_s, u"2"_s, u"-q"_s, QString::number(std::clamp(request.count, 1, most))};
}

QStringList toolArguments(const TraceRequest &request)
{
    switch (request.tool) {
    case TraceTool::Ping:
        return pingArguments(request);
    case TraceTool::Mtr:
        return mtrArguments(request);
    case TraceTool::Traceroute:
        return tracerouteArguments(request);
    case TraceTool::Tracepath:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

bool isTraceTarget(const QString &text)
{
    static const QRegularExpression name(
        u"^(?!-)[A-Za-z0-9_-]{1,63}(?<!-)([.](?!-)[A-Za-z0-9_-]{1,63}(?<!-))*[.]?$"_s);
    static const QRegularExpression numbers(u"^[0-9.]+$"_s);
    if (text.isEmpty() || text.size() > maxTargetLetters || text.contains(u'\n'))
        return false;
    return isAddress(text) || (name.match(text).hasMatch() && !numbers.match(text).hasMatch());
}

core::Result<QStringList> traceArguments(const TraceRequest &request)
{
    if (!isTraceTarget(request.target))
        return core::failure(core::ErrorCode::InvalidInput, u"no host name or address"_s);
    if (request.count < 0 || request.count > maxCount || request.interval < leastInterval
        || request.interval > longestInterval)
        return core::failure(core::ErrorCode::InvalidInput, u"count or interval out of range"_s);
    QStringList list = toolArguments(request);
    if (!request.isResolving)
        list.append(u"-n"_s);
    if (request.family != TraceRequest::Family::Any)
        list.append(request.family == TraceRequest::Family::V4 ? u"-4"_s : u"-6"_s);
    list.append(request.target);
    return list;
}

QString programOf(TraceTool tool)
{
    switch (tool) {
    case TraceTool::Ping:
        return u"ping"_s;
    case TraceTool::Mtr:
        return u"mtr"_s;
    case TraceTool::Traceroute:
        return u"traceroute"_s;
    case TraceTool::Tracepath:
        return u"tracepath"_s;
    }
    Q_UNREACHABLE();
}

QString packageOf(TraceTool tool)
{
    switch (tool) {
    case TraceTool::Ping:
        return u"iputils-ping"_s;
    case TraceTool::Mtr:
        return u"mtr-tiny"_s;
    case TraceTool::Traceroute:
        return u"traceroute"_s;
    case TraceTool::Tracepath:
        return u"iputils-tracepath"_s;
    }
    Q_UNREACHABLE();
}

QString programPath(TraceTool tool, const QStringList &folders)
{
    const QString found = QStandardPaths::findExecutable(programOf(tool), folders);
    if (!found.isEmpty() || !folders.isEmpty())
        return found;
    // traceroute lives where the PATH of a user may not lead.
    return QStandardPaths::findExecutable(programOf(tool),
                                          {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/local/sbin"_s});
}

TraceTool bestTraceTool(const QStringList &folders)
{
    for (const TraceTool tool : {TraceTool::Mtr, TraceTool::Traceroute, TraceTool::Tracepath}) {
        if (!programPath(tool, folders).isEmpty())
            return tool;
    }
    return TraceTool::Mtr;
}

} // namespace noc::bird
