// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/protocols/protocolfilter.h"

#include "models/bird/client/severities.h"
#include "models/core/text.h"

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Severity;

ProtocolFilter::ProtocolFilter(ProtocolModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(ProtocolModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

ProtocolFilter::~ProtocolFilter() = default;

QStringList ProtocolFilter::fields()
{
    return {u"name"_s, u"type"_s, u"state"_s,     u"router"_s,  u"table"_s,
            u"as"_s,   u"info"_s, u"neighbour"_s, u"severity"_s};
}

void ProtocolFilter::setFilterText(const QString &text)
{
    m_expression = core::FilterExpression::parse(text, fields());
    invalidateFilter();
}

void ProtocolFilter::setOnlyBgp(bool isOnlyBgp)
{
    m_isOnlyBgp = isOnlyBgp;
    invalidateFilter();
}

void ProtocolFilter::setTypes(const QStringList &types)
{
    m_types = types;
    invalidateFilter();
}

void ProtocolFilter::setOnlyTroubled(bool isOnlyTroubled)
{
    m_isOnlyTroubled = isOnlyTroubled;
    invalidateFilter();
}

void ProtocolFilter::setAsNames(AsNameOf nameOf)
{
    m_asName = std::move(nameOf);
    asNamesChanged();
}

void ProtocolFilter::asNamesChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ProtocolModel::NeighborAs),
                           index(rowCount() - 1, ProtocolModel::NeighborAs));
}

bool ProtocolFilter::isCandidate(const Protocol &protocol) const
{
    return !m_isOnlyBgp || isBgp(protocol);
}

int ProtocolFilter::hidden() const
{
    int candidates = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        candidates += isCandidate(*m_model.protocolAt(m_model.index(row, 0))) ? 1 : 0;
    return candidates - rowCount();
}

bool ProtocolFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (sourceParent.isValid())
        return !m_isOnlyBgp;
    const QModelIndex row = m_model.index(sourceRow, 0);
    const Protocol &protocol = *m_model.protocolAt(row);
    if (!isCandidate(protocol) || (!m_types.isEmpty() && !m_types.contains(protocol.type)))
        return false;
    if (m_isOnlyTroubled && severityOf(protocol) <= Severity::Off)
        return false;
    return m_expression.matches([&](const QString &field) { return valuesOf(row, field); });
}

QStringList ProtocolFilter::valuesOf(const QModelIndex &row, const QString &field) const
{
    const Protocol &protocol = *m_model.protocolAt(row);
    const auto text = [&](ProtocolModel::Column column) {
        return row.siblingAtColumn(column).data().toString();
    };
    const QString session = protocol.info.section(u' ', 0, 0); // "Established", "Active"
    if (field == "name"_L1)
        return {protocol.name};
    if (field == "type"_L1)
        return {protocol.type};
    if (field == "state"_L1)
        return {protocol.state, session};
    if (field == "router"_L1)
        return {row.data(ProtocolModel::RouterRole).toString()};
    if (field == "table"_L1)
        return {text(ProtocolModel::Table)};
    if (field == "as"_L1)
        return {asText(protocol)};
    if (field == "info"_L1)
        return {protocol.info};
    if (field == "neighbour"_L1)
        return {text(ProtocolModel::NeighborAddress)};
    if (field == "severity"_L1)
        return {core::severityWord(severityOf(protocol))};
    return {protocol.name,
            protocol.type,
            protocol.state,
            protocol.info,
            protocol.description,
            text(ProtocolModel::NeighborAddress),
            asText(protocol),
            text(ProtocolModel::Table),
            row.data(ProtocolModel::RouterRole).toString()};
}

QString ProtocolFilter::asText(const Protocol &protocol) const
{
    if (!protocol.bgp || !protocol.bgp->neighborAs)
        return {};
    const quint32 number = *protocol.bgp->neighborAs;
    const QString name = m_asName ? core::displayable(m_asName(number)) : QString();
    return name.isEmpty() ? QString::number(number) : QString::number(number) + u"  "_s + name;
}

QVariant ProtocolFilter::data(const QModelIndex &index, int role) const
{
    if (index.column() == ProtocolModel::NeighborAs && m_asName) {
        const Protocol *protocol = m_model.protocolAt(mapToSource(index));
        if (role == Qt::DisplayRole && !index.parent().isValid())
            return asText(*protocol);
        if (role == Qt::TextAlignmentRole) // a name follows
            return int(Qt::AlignVCenter | Qt::AlignLeft);
    }
    return QSortFilterProxyModel::data(index, role);
}

/// What is not known comes before what is; equals go by name.
bool ProtocolFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(ProtocolModel::SortRole);
    const QVariant b = right.data(ProtocolModel::SortRole);
    if (a.isValid() != b.isValid())
        return b.isValid();
    if (a == b && left.column() != ProtocolModel::Name)
        return lessThan(left.siblingAtColumn(ProtocolModel::Name),
                        right.siblingAtColumn(ProtocolModel::Name));
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace noc::bird
