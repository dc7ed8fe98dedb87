// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"
#include "models/store/storeerror.h"

#include <QDateTime>
#include <QStringList>

#include <span>
#include <vector>

namespace noc::store {

class Database;

/// One step of the schema: the statements of a file of resources/sql, which SQLite and PostgreSQL both take.
struct Migration
{
    int version = 0; ///< 1, 2, … without gaps
    QStringList statements;
};

/// The steps that this program knows, in order.
[[nodiscard]] NOC_MODELS_EXPORT const std::vector<Migration> &migrations();

[[nodiscard]] NOC_MODELS_EXPORT int newestVersion(std::span<const Migration> steps);

/// A semicolon at the end of a line ends a statement; comments have lines of their own.
[[nodiscard]] NOC_MODELS_EXPORT QStringList statementsOf(const QString &sql);

/// Takes the steps that the database lacks, each in a transaction that also enters it in the table schema_version.
[[nodiscard]] NOC_MODELS_EXPORT StoreResult<> migrate(Database &database, std::span<const Migration> steps,
                                                      const QDateTime &now);

} // namespace noc::store
