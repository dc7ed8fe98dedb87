// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routediff.h"
#include "models/core/async.h"

#include <QAbstractTableModel>

namespace noc::bird {

/// The difference of two results, a path a row; worked out on a worker.
class NOC_MODELS_EXPORT RouteDiffModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteDiffModel)

public:
    enum Column {
        Kind,
        Prefix,
        Changes,
        LeftPath,
        RightPath,
        LeftNextHop,
        RightNextHop,
        Protocol,
        Table,
        ColumnCount
    };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< RouteDifference::Kind as int
        ChangesRole, ///< RouteChanges as int
        LeftRowRole, ///< qsizetype of the left table; -1 without
        RightRowRole, ///< qsizetype of the right table; -1 without
    };

    explicit RouteDiffModel(QObject *parent = nullptr);

    /// Shows the difference when it is there; what was shown goes at once.
    void compare(const std::shared_ptr<const RouteTable> &left,
                 const std::shared_ptr<const RouteTable> &right, const RouteDiffOptions &options);
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    [[nodiscard]] const std::vector<RouteDifference> &differences() const { return m_differences; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void workingChanged();

private:
    void take(std::vector<RouteDifference> differences);
    [[nodiscard]] QString text(const RouteDifference &difference, Column column) const;
    [[nodiscard]] QStringList interfaces(const RouteDifference &difference) const;

    RouteColumns m_left;
    RouteColumns m_right;
    RouterClock m_leftClock;
    RouterClock m_rightClock;
    std::vector<RouteDifference> m_differences;
    quint64 m_asked = 0;
    bool m_isWorking = false;
};

/// "next hop, communities" for the user.
[[nodiscard]] NOC_MODELS_EXPORT QString changesText(RouteChanges changes);

} // namespace noc::bird
