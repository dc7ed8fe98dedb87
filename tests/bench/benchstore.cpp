// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/historystore.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace noc::store;

namespace {

constexpr int singles = 500;
constexpr int batched = 20'000;
constexpr int hosts = 10'000;

EventRecord eventNo(int n)
{
    return {.key = QByteArray::number(n),
            .domain = u"monit"_s,
            .objectId = QString::number(n % 100),
            .objectName = u"db%1.example.net"_s.arg(n % 100),
            .part = u"postgres"_s,
            .time = QDateTime::fromSecsSinceEpoch(1'772'366'400 + n, Qt::UTC),
            .severity = n % 6,
            .text = u"process is not running"_s,
            .json = QByteArray(300, 'x')};
}

SnapshotRecord snapshot(int n)
{
    return {u"monit"_s,
            QString::number(n),
            u"db%1.example.net"_s.arg(n),
            QDateTime::fromSecsSinceEpoch(1'772'366'400, Qt::UTC),
            QByteArray(16'000, 'x'),
            {}};
}

/// The same rows by hand, with the same table and the same promises.
class Plain
{
public:
    explicit Plain(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("The database cannot be opened");
        run(u"PRAGMA journal_mode = WAL"_s);
    }
    ~Plain() { QSqlDatabase::removeDatabase(u"plain"_s); }
    Q_DISABLE_COPY_MOVE(Plain)

    static void run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(u"plain"_s));
        if (!query.exec(sql))
            qFatal("%s", qUtf8Printable(sql));
    }

    /// Rows a second with so many of them in a transaction.
    static double insert(int first, int count, int perTransaction)
    {
        QSqlDatabase database = QSqlDatabase::database(u"plain"_s);
        QSqlQuery query(database);
        query.prepare(
            u"INSERT INTO event (domain, key, object_id, object_name, part, time, severity, text, json) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < count; ++i) {
            if (i % perTransaction == 0)
                database.transaction();
            const EventRecord row = eventNo(first + i);
            const QVariantList values{row.domain,
                                      QString::fromUtf8(row.key),
                                      row.objectId,
                                      row.objectName,
                                      row.part,
                                      row.time.toMSecsSinceEpoch(),
                                      row.severity,
                                      row.text,
                                      QString::fromUtf8(row.json)};
            for (int column = 0; column < values.size(); ++column)
                query.bindValue(column, values[column]);
            if (!query.exec())
                qFatal("A row cannot be inserted");
            if ((i + 1) % perTransaction == 0 || i + 1 == count)
                database.commit();
        }
        return count * 1'000.0 / static_cast<double>(timer.elapsed());
    }

    static double readSnapshots()
    {
        QElapsedTimer timer;
        timer.start();
        QSqlQuery query(QSqlDatabase::database(u"plain"_s));
        query.setForwardOnly(true);
        query.exec(u"SELECT domain, id, name, time, CAST(json AS BLOB) FROM snapshot"_s);
        std::vector<QByteArray> kept;
        while (query.next())
            kept.push_back(query.value(4).toByteArray());
        if (kept.size() != hosts)
            qFatal("Snapshots are missing");
        return static_cast<double>(timer.elapsed());
    }
};

/// Writes one event after another, each when the one before is safe; then what comes after.
class Singles final : public QObject
{
public:
    Singles(HistoryStore &store, std::function<void()> done)
        : m_store(store)
        , m_done(std::move(done))
    {
        next();
    }

private:
    void next()
    {
        if (m_count == singles) {
            m_done();
            return;
        }
        m_store.write({.events = {eventNo(m_count++)}});
        noc::core::onResult(m_store.flush(), this, [this](const auto &) { next(); });
    }

    HistoryStore &m_store;
    std::function<void()> m_done;
    int m_count = 0;
};

void flushThenQuit(HistoryStore &store)
{
    noc::core::onResult(store.flush(), qApp, [](const auto &result) {
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().detail));
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
}

double measureSingles(HistoryStore &store)
{
    QElapsedTimer timer;
    timer.start();
    const Singles all(store, [] { QCoreApplication::quit(); });
    QCoreApplication::exec();
    return singles * 1'000.0 / static_cast<double>(timer.elapsed());
}

double measureBatch(HistoryStore &store)
{
    QElapsedTimer timer;
    timer.start();
    ChangeSet changes;
    for (int i = 0; i < batched; ++i)
        changes.events.push_back(eventNo(singles + i));
    store.write(std::move(changes));
    flushThenQuit(store);
    return batched * 1'000.0 / static_cast<double>(timer.elapsed());
}

void writeHosts(HistoryStore &store)
{
    ChangeSet changes;
    for (int i = 0; i < hosts; ++i)
        changes.snapshots.push_back(snapshot(i));
    store.write(std::move(changes));
    flushThenQuit(store);
}

double measureOpen(const noc::core::Clock &clock, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    HistoryStore store(clock);
    QObject::connect(&store, &HistoryStore::opened, qApp, [](const LoadedHistory &history) {
        if (history.snapshots.size() != hosts)
            qFatal("Snapshots are missing");
        QCoreApplication::quit();
    });
    store.open(path);
    QCoreApplication::exec();
    return static_cast<double>(timer.elapsed());
}

double bestOfThree(const std::function<double()> &measure)
{
    return std::min({measure(), measure(), measure()});
}

void print(const char *what, double ours, double plain)
{
    std::printf("%-44s %10.0f %10.0f %6.2f\n", what, ours, plain, ours / plain);
}

} // namespace

/// Usage: benchstore — the history store against plain QtSql with prepared statements on the same schema.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder(QDir::current().filePath(u"benchstore-XXXXXX"_s));
    const QString path = folder.filePath(u"history.db"_s);
    const noc::core::SystemClock clock;
    double single = 0;
    double batch = 0;
    {
        HistoryStore store(clock);
        store.open(path);
        flushThenQuit(store);
        single = measureSingles(store);
        batch = measureBatch(store);
    }
    std::printf("%-44s %10s %10s %6s\n", "", "nocdesk", "plain", "ratio");
    {
        const Plain plain(path);
        Plain::run(u"PRAGMA synchronous = FULL"_s);
        print("events a second, one a flush", single, Plain::insert(1'000'000, singles, 1));
        Plain::run(u"PRAGMA synchronous = NORMAL"_s);
        print("events a second, in one batch", batch, Plain::insert(2'000'000, batched, batched));
    }
    const QString big = folder.filePath(u"snapshots.db"_s);
    {
        HistoryStore store(clock);
        store.open(big);
        writeHosts(store);
    }
    const double ours = bestOfThree([&] { return measureOpen(clock, big); });
    const double plainly = bestOfThree([&] {
        const Plain plain(big); // closed before ours opens: its log would make the store check the file
        return Plain::readSnapshots();
    });
    print("open with 10 000 snapshots of 16 kB, ms", ours, plainly);
    return 0;
}
