// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/protocolmodel.h"
#include "models/core/filterexpression.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace noc::bird {

/// The name of whom an AS number belongs to; empty when it is not known.
using AsNameOf = std::function<QString(quint32 number)>;

/// Which protocols are shown: by the filter bar (`type:bgp state:down router:edge1`), by chosen types, and for the summary
/// of BGP the sessions without their channels. Sorts by values.
class ProtocolFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProtocolFilter)

public:
    explicit ProtocolFilter(ProtocolModel &model, QObject *parent = nullptr);
    ~ProtocolFilter() override;

    [[nodiscard]] static QStringList fields();

    void setFilterText(const QString &text);
    void setOnlyBgp(bool isOnlyBgp);
    /// "BGP", "OSPF"; empty: all.
    void setTypes(const QStringList &types);
    [[nodiscard]] const QStringList &types() const { return m_types; }
    /// Those that need somebody, or are on their way.
    void setOnlyTroubled(bool isOnlyTroubled);
    void setAsNames(AsNameOf nameOf);
    /// Names have come.
    void asNamesChanged();

    /// What is not shown although it could be.
    [[nodiscard]] int hidden() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isCandidate(const Protocol &protocol) const;
    [[nodiscard]] QStringList valuesOf(const QModelIndex &row, const QString &field) const;
    [[nodiscard]] QString asText(const Protocol &protocol) const;

    ProtocolModel &m_model;
    core::FilterExpression m_expression;
    QStringList m_types;
    AsNameOf m_asName;
    bool m_isOnlyBgp = false;
    bool m_isOnlyTroubled = false;
};

} // namespace noc::bird
