// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/attached.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "app/ctl/table.h"
#include "models/core/username.h"
#include "models/workspace/topics.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using remote::Follower;

namespace {

bool isFinished(const QString &phase)
{
    return phase == "done"_L1 || phase == "failed"_L1 || phase == "unknown"_L1;
}

/// Sends an order and says how it went with each service.
class OrderWatch
{
public:
    OrderWatch(Follower &link, QJsonObject order, bool isWaiting)
        : m_link(link)
        , m_order(std::move(order))
        , m_isWaiting(isWaiting)
    { }

    void onSnapshotPart(const QJsonObject &data)
    {
        const QJsonArray rows = data["put"_L1].toArray();
        for (const QJsonValue row : rows)
            m_newestBefore = std::max(m_newestBefore, row["id"_L1].toInteger());
    }

    void send()
    {
        core::onResult(m_link.send(u"control.order"_s, m_order), &m_link,
                       [this](const core::Result<QJsonObject> &reply) {
                           if (!reply) {
                               printError(reply.error().detail);
                               QCoreApplication::exit(app::ExitFailure);
                           } else if (!m_isWaiting) {
                               QCoreApplication::exit(app::ExitOk);
                           }
                       });
    }

    void onDiff(const QJsonObject &data)
    {
        const QJsonArray rows = data["put"_L1].toArray();
        for (const QJsonValue row : rows)
            show(row.toObject());
        if (m_finished.size() == m_order["services"_L1].toArray().size())
            QCoreApplication::exit(m_hasFailed ? app::ExitFailure : app::ExitOk);
    }

private:
    void show(const QJsonObject &order)
    {
        const QString phase = textAt(order, "phase"_L1);
        const bool isOurs = order["id"_L1].toInteger() > m_newestBefore && order["by"_L1] == m_order["by"_L1]
            && order["action"_L1] == m_order["action"_L1];
        if (!isOurs || m_phases.value(order["id"_L1].toInteger()) == phase)
            return;
        m_phases.insert(order["id"_L1].toInteger(), phase);
        print(tableLine({textAt(order, "host"_L1), textAt(order, "service"_L1), textAt(order, "action"_L1),
                         phase, textAt(order, "detail"_L1)}));
        if (!isFinished(phase))
            return;
        m_finished.insert(textAt(order, "service"_L1));
        m_hasFailed = m_hasFailed || phase != "done"_L1;
    }

    Follower &m_link;
    QJsonObject m_order;
    bool m_isWaiting;
    qint64 m_newestBefore = 0;
    QHash<qint64, QString> m_phases;
    QSet<QString> m_finished;
    bool m_hasFailed = false;
};

} // namespace

int runService(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr(
        "Starts, stops, restarts, monitors or unmonitors services through their host's own Monit, and waits "
        "until it says how that went: 0 when all is done, 1 when something failed or nobody knows."));
    parser.addPositionalArgument(u"service"_s, {}, u"service"_s);
    parser.addPositionalArgument(u"ACTION"_s, Ctl::tr("start, stop, restart, monitor or unmonitor."),
                                 u"ACTION"_s);
    parser.addPositionalArgument(u"HOST"_s, Ctl::tr("Its name or Monit id."), u"HOST"_s);
    parser.addPositionalArgument(u"SERVICE"_s, Ctl::tr("Exactly as Monit calls it."), u"SERVICE…"_s);
    parser.addOption({u"no-wait"_s, Ctl::tr("Return as soon as the order is given.")});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QStringList words = parser.positionalArguments();
    QStringList services = words.mid(3);
    services.removeDuplicates();
    if (services.isEmpty())
        return usageError(u"service"_s, Ctl::tr("Give an action, a host and its services"));
    const QJsonObject order{{u"action"_s, words.at(1)},
                            {u"host"_s, words.at(2)},
                            {u"services"_s, QJsonArray::fromStringList(services)},
                            {u"by"_s, core::userName()}};
    std::optional<OrderWatch> orders;
    return runAttached(*paths, {workspace::topic::orders}, false, [&](Follower &link) {
        orders.emplace(link, order, !parser.isSet(u"no-wait"_s));
        QObject::connect(&link, &Follower::snapshotPart, &link,
                         [&](const QString &, const QJsonObject &data) { orders->onSnapshotPart(data); });
        QObject::connect(&link, &Follower::snapshotEnded, &link, [&] { orders->send(); });
        QObject::connect(&link, &Follower::diff, &link,
                         [&](const QString &, quint64, const QJsonObject &data) { orders->onDiff(data); });
    });
}

} // namespace noc::ctl
