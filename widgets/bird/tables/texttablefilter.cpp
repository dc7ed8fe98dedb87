// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/tables/texttablefilter.h"

namespace noc::bird {

using namespace Qt::StringLiterals;

TextTableFilter::TextTableFilter(TextTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
    setSortRole(TextTableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

TextTableFilter::~TextTableFilter() = default;

QStringList TextTableFilter::fields()
{
    return {u"router"_s, u"protocol"_s};
}

void TextTableFilter::setFilterText(const QString &text)
{
    m_expression = core::FilterExpression::parse(text, fields());
    invalidateFilter();
}

bool TextTableFilter::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    const auto cell = [&](int column) { return sourceModel()->index(sourceRow, column).data().toString(); };
    return m_expression.matches([&](const QString &field) {
        if (field == "router"_L1)
            return QStringList{cell(TextTableModel::Router)};
        if (field == "protocol"_L1)
            return QStringList{cell(TextTableModel::Group)};
        QStringList all;
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            all += cell(column);
        return all;
    });
}

} // namespace noc::bird
