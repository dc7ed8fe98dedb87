// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/text/texttablemodel.h"
#include "models/core/filterexpression.h"

#include <QSortFilterProxyModel>

namespace noc::bird {

/// Rows that the filter bar lets through: any text, `router:` and `protocol:`.
class TextTableFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextTableFilter)

public:
    explicit TextTableFilter(TextTableModel &model, QObject *parent = nullptr);
    ~TextTableFilter() override;

    [[nodiscard]] static QStringList fields();
    void setFilterText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    core::FilterExpression m_expression;
};

} // namespace noc::bird
