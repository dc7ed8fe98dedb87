// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/migrations.h"

#include <QAtomicInteger>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace noc::store {

namespace {

/// "nocd", where SQLite keeps who a file belongs to (https://sqlite.org/fileformat.html#application_id).
constexpr qint64 applicationId = 0x6e6f6364;

/// SQLite takes a shorter one for an empty database and overwrites it.
constexpr qint64 smallestFile = 512;

// PRAGMA quick_check takes 1 to 2 ms a MiB. A small file is always checked, a bigger one after a crash.
constexpr qint64 alwaysCheckedBytes = 64LL * 1024 * 1024;
constexpr qint64 everCheckedBytes = 1024LL * 1024 * 1024;

StoreResult<> prepareFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return trouble(StoreTrouble::NotAFile, u"the history's path is not a file"_s);
    if (info.exists() && info.size() > 0 && info.size() < smallestFile)
        return trouble(StoreTrouble::Corrupt, u"the file is too short to be a database"_s);
    if (info.exists())
        return {};
    if (!QDir().mkpath(info.absolutePath()))
        return trouble(StoreTrouble::Io, u"the history's folder cannot be made"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return trouble(StoreTrouble::Io, file.errorString());
    return {};
}

/// A program that ends properly leaves no log behind.
bool needsCheck(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    const bool isUnclean = QFileInfo(path + "-wal"_L1).size() > 0;
    return size <= alwaysCheckedBytes || (isUnclean && size <= everCheckedBytes);
}

} // namespace

Database::Database(QString connection)
    : m_connection(std::move(connection))
{ }

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

StoreResult<std::unique_ptr<Database>> Database::open(const QString &path, const StoreOptions &options,
                                                      const QDateTime &now)
{
    static QAtomicInteger<quint64> count;
    if (auto prepared = prepareFile(path); !prepared)
        return std::unexpected(prepared.error());
    std::unique_ptr<Database> database(new Database(u"noc-store-%1"_s.arg(++count)));
    const bool isChecked = needsCheck(path);
    auto done = database->connectTo(path, options);
    if (done)
        done = database->identify();
    if (done && isChecked)
        done = database->check();
    if (done)
        done = database->configure(options);
    if (done)
        done = migrate(*database, migrations(), now);
    if (!done)
        return std::unexpected(done.error());
    return database;
}

StoreResult<> Database::connectTo(const QString &path, const StoreOptions &options)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeout.count()));
    if (!m_database.open())
        return std::unexpected(storeError(m_database.lastError()));
    return {};
}

StoreResult<> Database::identify()
{
    const auto owner = value(u"PRAGMA application_id"_s);
    const auto tables = value(u"SELECT count(*) FROM sqlite_master"_s);
    const auto version = value(u"PRAGMA user_version"_s);
    if (!owner || !tables || !version)
        return std::unexpected(!owner ? owner.error() : !tables ? tables.error() : version.error());
    const bool isNew = owner->toLongLong() == 0 && tables->toInt() == 0;
    if (!isNew && owner->toLongLong() != applicationId)
        return trouble(StoreTrouble::Foreign, u"the file is a database of another program"_s);
    if (version->toInt() > newestVersion(migrations()))
        return trouble(StoreTrouble::Newer, u"schema version %1"_s.arg(version->toInt()));
    return isNew ? execute(u"PRAGMA application_id = %1"_s.arg(applicationId)) : StoreResult<>();
}

StoreResult<> Database::check()
{
    const auto said = value(u"PRAGMA quick_check(1)"_s);
    if (!said)
        return std::unexpected(said.error());
    if (said->toString() != "ok"_L1)
        return trouble(StoreTrouble::Corrupt, said->toString());
    return {};
}

StoreResult<> Database::configure(const StoreOptions &options)
{
    const auto mode = value(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return std::unexpected(mode.error());
    if (mode->toString() != "wal"_L1)
        return trouble(StoreTrouble::Io, u"no write-ahead log on this file system"_s);
    QStringList pragmas{
        u"PRAGMA synchronous = NORMAL"_s,
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA journal_size_limit = 16777216"_s,
    };
    if (options.maxPages > 0)
        pragmas.append(u"PRAGMA max_page_count = %1"_s.arg(options.maxPages));
    for (const QString &pragma : pragmas) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    return {};
}

StoreResult<> Database::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return std::unexpected(storeError(query.lastError()));
    return {};
}

StoreResult<QVariant> Database::value(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return std::unexpected(storeError(query.lastError()));
    const bool hasRow = query.next();
    if (!hasRow && query.lastError().isValid())
        return std::unexpected(storeError(query.lastError()));
    return hasRow ? query.value(0) : QVariant();
}

StoreResult<QSqlQuery *> Database::query(const QString &sql, const QVariantList &values)
{
    auto it = m_statements.find(sql);
    if (it == m_statements.end()) {
        QSqlQuery prepared(m_database);
        prepared.setForwardOnly(true);
        if (!prepared.prepare(sql))
            return std::unexpected(storeError(prepared.lastError()));
        it = m_statements.emplace(sql, std::move(prepared)).first;
    }
    QSqlQuery &statement = it->second;
    for (int i = 0; i < values.size(); ++i)
        statement.bindValue(i, values[i]);
    if (statement.exec())
        return &statement;
    const StoreError error = storeError(statement.lastError());
    statement.finish();
    return std::unexpected(error);
}

StoreResult<int> Database::change(const QString &sql, const QVariantList &values)
{
    const auto done = query(sql, values);
    if (!done)
        return std::unexpected(done.error());
    const int rows = (*done)->numRowsAffected();
    (*done)->finish();
    return rows;
}

StoreResult<> Database::transaction(Durability durability, const std::function<StoreResult<>()> &body)
{
    if (durability != m_durability) { // https://sqlite.org/pragma.html#pragma_synchronous: not inside of one
        if (auto done = execute(durability == Durability::Machine ? u"PRAGMA synchronous = FULL"_s
                                                                  : u"PRAGMA synchronous = NORMAL"_s);
            !done)
            return done;
        m_durability = durability;
    }
    if (!m_database.transaction())
        return std::unexpected(storeError(m_database.lastError()));
    auto done = body();
    if (done && !m_database.commit())
        done = std::unexpected(storeError(m_database.lastError()));
    if (!done)
        m_database.rollback(); // fails when SQLite did it already
    return done;
}

} // namespace noc::store
