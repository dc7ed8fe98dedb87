// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/lookingglass.h"

#include <QAbstractItemModel>

namespace noc::bird {

/// Protocols of some routers and below each its channels; follows the looking glass by diffs.
class NOC_MODELS_EXPORT ProtocolModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProtocolModel)

public:
    enum Column {
        Name,
        Router,
        Type,
        State,
        Since,
        Info,
        Table,
        Imported,
        Filtered,
        Exported,
        Preferred,
        Limits,
        NextHop,
        Timers,
        LastError,
        NeighborAddress,
        NeighborAs,
        Description,
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole + 1,
        SeverityRole, ///< core::Severity as int; of State
        RouterRole, ///< QString
        ProtocolRole, ///< the protocol's name, also of its channels
        ChannelRole, ///< the channel's name; empty of a protocol
        SinceRole, ///< UTC; invalid when only the day is known or nothing
    };

    explicit ProtocolModel(LookingGlass &glass, QObject *parent = nullptr);
    ~ProtocolModel() override;

    /// Those whose protocols are shown; others go.
    void setRouters(const QStringList &routers);
    [[nodiscard]] const QStringList &routers() const { return m_routers; }

    /// The protocol of a row, or of the channel's row; nullptr for no row. Until the next change.
    [[nodiscard]] const Protocol *protocolAt(const QModelIndex &index) const;
    /// nullptr for a protocol's row.
    [[nodiscard]] const Channel *channelAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &router, const QString &protocol) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static bool isNumber(int column);

private:
    struct Node
    {
        QString router;
        Protocol protocol;
        int row = 0;
    };

    void apply(const QString &router, const core::RowDiff<Protocol> &diff);
    void append(const QString &router, const std::vector<const Protocol *> &protocols);
    void replace(Node &node, const Protocol &protocol);
    void replaceChannels(Node &node, const Protocol &protocol);
    void removeRow(int row);
    void removeRouter(const QString &router);
    void renumber(std::size_t first);
    [[nodiscard]] Node *nodeOf(const QString &router, const QString &protocol) const;
    [[nodiscard]] const Node *nodeAt(const QModelIndex &index) const;

    LookingGlass &m_glass;
    QStringList m_routers;
    std::vector<std::unique_ptr<Node>> m_nodes;
    QHash<std::pair<QString, QString>, Node *> m_byName; ///< by router and protocol
};

} // namespace noc::bird
