// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/namekind.h"
#include "models/bird/text/texttable.h"
#include "models/export.h"

#include <QAbstractTableModel>

namespace noc::bird {

/// Tables of texts that several routers answered with, one below the other: a column for the router, one for the
/// protocol that a row stands under, then those of all tables by their names.
class NOC_MODELS_EXPORT TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextTableModel)

public:
    enum Column { Router, Group, FirstCell };
    enum Role { SortRole = Qt::UserRole + 1, RouterRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Instead of what this router said before.
    void setTable(const QString &router, const TextTable &table);
    void removeRouter(const QString &router);
    void clear();

    [[nodiscard]] bool hasGroups() const;
    /// Every cell that is not empty begins with a number.
    [[nodiscard]] bool isNumber(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString router;
        QString group;
        QStringList cells; ///< may be fewer than columns
    };

    void addColumns(const QStringList &columns);
    [[nodiscard]] static QString text(const Row &row, int column);
    void updateNumbers();
    [[nodiscard]] NameKind nameKindOf(int column) const;

    QStringList m_columns;
    QStringList m_interfaceColumns;
    std::vector<Row> m_rows;
    std::vector<bool> m_isNumber; ///< of m_columns
};

/// "0.200" → 0.2, "161.2 kB" → 165069, "10.0.0.9" so that it comes before "10.0.0.10"; any other text is itself.
[[nodiscard]] NOC_MODELS_EXPORT QVariant textSortValue(const QString &text);

} // namespace noc::bird
