// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/columnfilter.h"

namespace noc::widgets {

ColumnFilter::ColumnFilter(QList<Field> fields, int sortRole, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_fields(std::move(fields))
{
    setSortRole(sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

ColumnFilter::~ColumnFilter() = default;

QStringList ColumnFilter::fieldNames() const
{
    QStringList names;
    for (const Field &field : m_fields) {
        if (!field.name.isEmpty())
            names += field.name;
    }
    return names;
}

void ColumnFilter::setFilterText(const QString &text)
{
    m_expression = core::FilterExpression::parse(text, fieldNames());
    invalidateFilter();
}

int ColumnFilter::hidden() const
{
    return sourceModel() ? sourceModel()->rowCount() - rowCount() : 0;
}

bool ColumnFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return m_expression.matches([this, sourceRow, &sourceParent](const QString &wanted) {
        QStringList texts;
        for (const Field &field : m_fields) {
            if (wanted.isEmpty() || field.name == wanted)
                texts += sourceModel()->index(sourceRow, field.column, sourceParent).data().toString();
        }
        return texts;
    });
}

} // namespace noc::widgets
