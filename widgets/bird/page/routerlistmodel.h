// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/lookingglass.h"

#include <QAbstractListModel>

namespace noc::bird {

/// "All routers" and below it each one, by name; follows the looking glass by diffs.
class RouterListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouterListModel)

public:
    enum Role {
        SeverityRole = Qt::UserRole + 1, ///< core::Severity as int; of "All routers" the worst
        RouterRole, ///< the name; empty of "All routers"
        DetailRole, ///< "2.0.12 · 10.255.0.1", or why it cannot be asked
        HeardRole, ///< UTC; invalid: never
        CountRole, ///< of "All routers": how many there are
    };

    explicit RouterListModel(const LookingGlass &glass, QObject *parent = nullptr);
    ~RouterListModel() override;

    [[nodiscard]] int rowOf(const QString &router) const;
    [[nodiscard]] QStringList names() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void apply(const core::RowDiff<RouterRow> &diff);
    void put(const RouterRow &router);
    void remove(const QString &router);
    [[nodiscard]] QVariant allData(int role) const;
    [[nodiscard]] static QVariant routerData(const RouterRow &router, int role);

    std::vector<RouterRow> m_routers;
};

/// Everything that a line shows, for the tooltip and for screen readers.
[[nodiscard]] QString spokenText(const RouterRow &router);

} // namespace noc::bird
