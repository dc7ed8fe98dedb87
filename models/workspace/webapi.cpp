// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/webapi.h"

#include "models/alerts/alertjson.h"
#include "models/core/errortext.h"
#include "models/monit/reportjson.h"
#include "models/workspace/hostlookup.h"
#include "models/workspace/metrics.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>
#include <QtConcurrentRun>

#include <algorithm>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using monit::ApiAnswer;
using monit::Host;

namespace {

constexpr int defaultEventRows = 500;
constexpr QByteArrayView jsonType("application/json");
constexpr QByteArrayView metricsType("text/plain; version=0.0.4; charset=utf-8");
constexpr QByteArrayView hostPrefix("/api/v1/hosts/");

ApiAnswer jsonAnswer(const QJsonDocument &document, int status = 200)
{
    ApiAnswer answer;
    answer.status = status;
    answer.contentType = jsonType.toByteArray();
    answer.body = document.toJson(QJsonDocument::Compact) + '\n';
    return answer;
}

ApiAnswer errorAnswer(int status, core::ErrorCode code, const QString &detail)
{
    const QJsonObject error{{u"error"_s, core::textOf(core::errorWords, code)}, {u"detail"_s, detail}};
    return jsonAnswer(QJsonDocument(error), status);
}

template<typename Rows>
ApiAnswer arrayAnswer(const Rows &rows)
{
    QJsonArray array;
    for (const auto &row : rows)
        array.append(toJson(row));
    return jsonAnswer(QJsonDocument(array));
}

/// Those that a reader is to see, by name.
std::vector<Host> acceptedHosts(const monit::MonitFeed &feed)
{
    std::vector<Host> hosts = feed.snapshot().hosts.put;
    std::erase_if(hosts, [](const Host &host) { return host.admission != monit::Admission::Accepted; });
    return hosts;
}

std::vector<Host> sorted(std::vector<Host> hosts)
{
    std::ranges::sort(hosts, {},
                      [](const Host &host) { return std::pair(host.name().toCaseFolded(), host.id); });
    return hosts;
}

std::vector<alerts::Alert> sorted(std::vector<alerts::Alert> alerts)
{
    std::ranges::sort(alerts, [](const alerts::Alert &a, const alerts::Alert &b) {
        if (a.isHandled() != b.isHandled())
            return b.isHandled();
        if (a.condition.severity != b.condition.severity)
            return a.condition.severity > b.condition.severity;
        return std::pair(a.lastChange, b.key()) > std::pair(b.lastChange, a.key());
    });
    return alerts;
}

QDateTime timeFrom(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

monit::HistoryQuery queryFrom(const QByteArray &query)
{
    const QUrlQuery parsed(QString::fromUtf8(query));
    const auto value = [&](const QString &key) { return parsed.queryItemValue(key, QUrl::FullyDecoded); };
    bool isNumber = false;
    const int limit = value(u"limit"_s).toInt(&isNumber);
    return {value(u"host"_s),
            value(u"service"_s),
            value(u"text"_s),
            timeFrom(value(u"from"_s)),
            timeFrom(value(u"before"_s)),
            isNumber ? std::clamp(limit, 1, monit::maxHistoryRows) : defaultEventRows};
}

} // namespace

WebApi::WebApi(LocalWorkspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace.collector(), &monit::Collector::requested, this, &WebApi::handle);
}

void WebApi::handle(const monit::ApiRequest &request)
{
    if (request.path == "/metrics") {
        answerLater(
            request.id,
            [hosts = acceptedHosts(m_workspace.feed()), alerts = m_workspace.alerts().snapshot().alerts.put] {
                ApiAnswer answer;
                answer.contentType = metricsType.toByteArray();
                answer.body = metricsOf(sorted(hosts), alerts);
                return answer;
            });
    } else if (request.path == "/api/v1/hosts") {
        answerLater(request.id,
                    [hosts = acceptedHosts(m_workspace.feed())] { return arrayAnswer(sorted(hosts)); });
    } else if (request.path.startsWith(hostPrefix)) {
        const QString wanted =
            QString::fromUtf8(QByteArray::fromPercentEncoding(request.path.mid(hostPrefix.size())));
        const Host *host = m_workspace.feed().host(hostIdOf(m_workspace.feed(), wanted).value_or(QString()));
        if (host && host->admission != monit::Admission::Accepted)
            host = nullptr;
        m_workspace.collector().answer(request.id,
                                       host ? jsonAnswer(QJsonDocument(monit::toJson(*host)))
                                            : errorAnswer(404, core::ErrorCode::NotFound, u"no such host"_s));
    } else if (request.path == "/api/v1/alerts") {
        answerLater(request.id, [alerts = m_workspace.alerts().snapshot().alerts.put] {
            return arrayAnswer(sorted(alerts));
        });
    } else if (request.path == "/api/v1/events") {
        answerEvents(request.id, request.query);
    } else {
        m_workspace.collector().answer(
            request.id, errorAnswer(404, core::ErrorCode::NotFound, u"there are hosts, alerts and events"_s));
    }
}

void WebApi::answerEvents(quint64 id, const QByteArray &query)
{
    monit::HistoryQuery wanted = queryFrom(query);
    // A host that is forgotten has a history all the same: by its id.
    if (!wanted.hostId.isEmpty())
        wanted.hostId = hostIdOf(m_workspace.feed(), wanted.hostId).value_or(wanted.hostId);
    core::onResult(m_workspace.history(wanted), this,
                   [this, id](const core::Result<std::vector<monit::HostEvent>> &events) {
                       m_workspace.collector().answer(
                           id,
                           events ? arrayAnswer(*events)
                                  : errorAnswer(503, events.error().code, events.error().detail));
                   });
}

void WebApi::answerLater(quint64 id, std::function<ApiAnswer()> make)
{
    core::onResult(
        QtConcurrent::run([make = std::move(make)] { return core::Result<ApiAnswer>(make()); }), this,
        [this, id](const core::Result<ApiAnswer> &answer) { m_workspace.collector().answer(id, *answer); });
}

} // namespace noc::workspace
