// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/historystore.h"
#include "tests/support/manualclock.h"

#include <QSqlQuery>

namespace noc::test {

/// Does not wait for anything longer than a test needs.
[[nodiscard]] store::StoreOptions fastOptions();

[[nodiscard]] store::SnapshotRecord snapshot(const QString &id, const QByteArray &json);
/// Of the service "disk" on the object, n seconds after the manual clock's start.
[[nodiscard]] store::EventRecord eventNo(const QString &object, int n);
[[nodiscard]] store::TraceSample sample(const QString &object, int second);

/// A store and what it said.
struct RunningStore
{
    explicit RunningStore(const QString &path, const store::StoreOptions &options = fastOptions());

    /// Whether open() has an outcome.
    [[nodiscard]] bool isAnswered() const { return loaded || error; }
    [[nodiscard]] bool hasSeen(store::StoreState state) const;

    ManualClock clock;
    std::optional<store::LoadedHistory> loaded;
    std::optional<core::Error> error;
    std::vector<store::StoreStatus> statuses;
    store::HistoryStore store;
};

/// Another program's connection to the same file.
class OtherConnection final
{
public:
    explicit OtherConnection(const QString &path);
    ~OtherConnection();
    Q_DISABLE_COPY_MOVE(OtherConnection)

    /// The first value of the first row, for which the statement must not fail.
    QVariant run(const QString &sql);

private:
    QString m_name;
};

} // namespace noc::test
