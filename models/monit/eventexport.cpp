// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/eventexport.h"

#include "models/monit/reportjson.h"
#include "models/monit/values.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNameLetters = 100;

/// OWASP "CSV Injection": a spreadsheet runs what begins so.
bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

/// RFC 4180 §2, rules 5 to 7.
QByteArray field(const QString &text)
{
    QString safe = looksLikeFormula(text) ? u'\'' + text : text;
    const bool isQuoted = std::ranges::any_of(safe, [](QChar c) { return u",\"\r\n"_s.contains(c); });
    if (!isQuoted)
        return safe.toUtf8();
    return '"' + safe.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// Empty when the agent did not say.
QString agentTimeText(AgentTime time)
{
    const auto since = std::chrono::floor<std::chrono::milliseconds>(time).count();
    return since > 0 ? timeText(QDateTime::fromMSecsSinceEpoch(since, Qt::UTC)) : QString();
}

QByteArray lineOf(const HostEvent &row)
{
    const Event &event = row.event;
    const QStringList texts{timeText(row.received),
                            agentTimeText(event.collected),
                            row.hostName,
                            event.service,
                            eventText(event.id, event.state),
                            eventStateText(event.state),
                            actionText(event.action),
                            event.message};
    QByteArrayList fields;
    for (const QString &text : texts)
        fields += field(text);
    return fields.join(',') + "\r\n";
}

} // namespace

QByteArray eventsToCsv(const std::vector<HostEvent> &events)
{
    QByteArray csv = "received,collected,host,service,event,state,action,message\r\n";
    for (const HostEvent &event : events)
        csv += lineOf(event);
    return csv;
}

QByteArray eventsToJson(const std::vector<HostEvent> &events)
{
    QByteArrayList rows;
    for (const HostEvent &event : events)
        rows += QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact);
    if (rows.isEmpty())
        return "[]\n";
    return "[\n" + rows.join(",\n") + "\n]\n";
}

QString eventFileName(const QString &hostName, const QDate &date)
{
    QString name = hostName.left(maxNameLetters);
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'.' && c != u'-')
            c = u'_';
    }
    while (name.startsWith(u'.') || name.startsWith(u'-')) // no hidden file and no option
        name.remove(0, 1);
    return u"%1-events-%2"_s.arg(name.isEmpty() ? u"host"_s : name, date.toString(Qt::ISODate));
}

} // namespace noc::monit
