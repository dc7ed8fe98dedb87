// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/filterexpression.h"

#include <QSortFilterProxyModel>

namespace noc::widgets {

/// Rows of a table by what is typed into the filter bar, looked for in the texts of columns.
class ColumnFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnFilter)

public:
    struct Field
    {
        QString name; ///< as in `name:value`; empty: only plain words look here
        int column = 0;
    };

    /// Plain words are looked for in the columns of all fields. `sortRole` holds what is compared.
    ColumnFilter(QList<Field> fields, int sortRole, QObject *parent = nullptr);
    ~ColumnFilter() override;

    [[nodiscard]] QStringList fieldNames() const;
    void setFilterText(const QString &text);
    /// Rows that do not match.
    [[nodiscard]] int hidden() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QList<Field> m_fields;
    core::FilterExpression m_expression;
};

} // namespace noc::widgets
