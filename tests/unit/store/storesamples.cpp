// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/storesamples.h"

#include <QAtomicInt>
#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace noc::test {

namespace {

const QDateTime start = ManualClock().now();

} // namespace

store::StoreOptions fastOptions()
{
    store::StoreOptions options;
    options.commitInterval = 5ms;
    options.retryMin = 20ms;
    options.retryMax = 40ms;
    options.busyTimeout = 20ms;
    options.pruneStep = 5ms;
    return options;
}

store::SnapshotRecord snapshot(const QString &id, const QByteArray &json)
{
    return {u"monit"_s, id, u"host "_s + id, start, json, {}};
}

store::EventRecord eventNo(const QString &object, int n)
{
    return {.key = (object + u'/' + QString::number(n)).toUtf8(),
            .domain = u"monit"_s,
            .objectId = object,
            .objectName = u"host "_s + object,
            .part = u"disk"_s,
            .time = start.addSecs(n),
            .severity = n % 6,
            .text = u"Event №%1"_s.arg(n),
            .json = "{\"n\":" + QByteArray::number(n) + '}'};
}

store::TraceSample sample(const QString &object, int second)
{
    return {u"monit"_s, object, {start.addSecs(second), {0.5, std::nullopt, 1.5}, 12.5, std::nullopt}};
}

RunningStore::RunningStore(const QString &path, const store::StoreOptions &options)
    : store(clock, options)
{
    QObject::connect(&store, &store::HistoryStore::opened, &store,
                     [this](const store::LoadedHistory &history) { loaded = history; });
    QObject::connect(&store, &store::HistoryStore::failed, &store,
                     [this](const core::Error &what) { error = what; });
    QObject::connect(&store, &store::HistoryStore::stateChanged, &store,
                     [this](const store::StoreStatus &status) { statuses.push_back(status); });
    store.open(path);
}

bool RunningStore::hasSeen(store::StoreState state) const
{
    return std::ranges::any_of(statuses, [&](const auto &status) { return status.state == state; });
}

OtherConnection::OtherConnection(const QString &path)
{
    static QAtomicInt count;
    m_name = u"other-%1"_s.arg(++count);
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("The other connection cannot open the database");
}

OtherConnection::~OtherConnection()
{
    QSqlDatabase::removeDatabase(m_name);
}

QVariant OtherConnection::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    if (!query.exec(sql))
        qFatal("%s: %s", qUtf8Printable(sql), qUtf8Printable(query.lastError().text()));
    return query.next() ? query.value(0) : QVariant();
}

} // namespace noc::test
