// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/database.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace noc::store {

namespace {

std::vector<Migration> readMigrations()
{
    std::vector<Migration> steps;
    const QDir folder(u":/noc/sql"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("A resource cannot be read");
        steps.push_back({name.section(u'-', 0, 0).toInt(), statementsOf(QString::fromUtf8(file.readAll()))});
    }
    return steps;
}

StoreResult<> take(Database &database, const Migration &step, const QDateTime &now)
{
    return database.transaction(Database::Durability::Machine, [&]() -> StoreResult<> {
        for (const QString &statement : step.statements) {
            if (auto done = database.execute(statement); !done)
                return done;
        }
        const auto entered = database.change(u"INSERT INTO schema_version (version, applied) VALUES (?, ?)"_s,
                                             {step.version, now.toMSecsSinceEpoch()});
        if (!entered)
            return std::unexpected(entered.error());
        return database.execute(u"PRAGMA user_version = %1"_s.arg(step.version));
    });
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = readMigrations();
    return steps;
}

int newestVersion(std::span<const Migration> steps)
{
    return steps.empty() ? 0 : steps.back().version;
}

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (line.trimmed().endsWith(u';'))
            statements.append(std::exchange(statement, {}));
    }
    if (!statement.isEmpty())
        statements.append(statement);
    return statements;
}

StoreResult<> migrate(Database &database, std::span<const Migration> steps, const QDateTime &now)
{
    if (auto done = database.execute(u"CREATE TABLE IF NOT EXISTS schema_version "
                                     "(version INTEGER NOT NULL PRIMARY KEY, applied BIGINT NOT NULL)"_s);
        !done)
        return done;
    const auto current = database.value(u"SELECT max(version) FROM schema_version"_s);
    if (!current)
        return std::unexpected(current.error());
    if (current->toInt() > newestVersion(steps))
        return trouble(StoreTrouble::Newer, u"schema version %1"_s.arg(current->toInt()));
    for (const Migration &step : steps) {
        if (step.version <= current->toInt())
            continue;
        if (auto done = take(database, step, now); !done)
            return done;
    }
    return {};
}

} // namespace noc::store
