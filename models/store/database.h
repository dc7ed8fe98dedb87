// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"
#include "models/store/storeerror.h"
#include "models/store/storeoptions.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <map>
#include <memory>

namespace noc::store {

/// One connection to the history's file, of the thread that opened it. The file is private to the user, checked and
/// brought to the newest schema when it is open.
class NOC_MODELS_EXPORT Database final
{
public:
    /// How safe a committed transaction is: from the end of this program, or also from a power cut.
    enum class Durability { Process, Machine };

    /// Creates the file and its folder when they are missing. A Corrupt or Newer file stays as it is.
    [[nodiscard]] static StoreResult<std::unique_ptr<Database>>
    open(const QString &path, const StoreOptions &options, const QDateTime &now);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] StoreResult<> execute(const QString &sql);
    /// The first value of the first row; null when there is none.
    [[nodiscard]] StoreResult<QVariant> value(const QString &sql);
    /// A prepared statement, kept for the next time, with its values bound and executed. Valid until the next call
    /// with the same text; finish() it when its rows were not read to the end.
    [[nodiscard]] StoreResult<QSqlQuery *> query(const QString &sql, const QVariantList &values = {});
    /// query() without rows; how many it changed.
    [[nodiscard]] StoreResult<int> change(const QString &sql, const QVariantList &values = {});
    /// All of it or nothing.
    [[nodiscard]] StoreResult<> transaction(Durability durability,
                                            const std::function<StoreResult<>()> &body);

private:
    explicit Database(QString connection);

    [[nodiscard]] StoreResult<> connectTo(const QString &path, const StoreOptions &options);
    [[nodiscard]] StoreResult<> identify();
    [[nodiscard]] StoreResult<> check();
    [[nodiscard]] StoreResult<> configure(const StoreOptions &options);

    QString m_connection;
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_statements;
    Durability m_durability = Durability::Process;
};

} // namespace noc::store
