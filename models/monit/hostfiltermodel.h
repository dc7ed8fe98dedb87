// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/filterexpression.h"
#include "models/export.h"

#include <QSortFilterProxyModel>

namespace noc::monit {

/// The hosts the user asked for, in the order he asked for: by default trouble first, then by name; equal rows keep
/// their order. Both the table and the tiles show this model.
class NOC_MODELS_EXPORT HostFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostFilterModel)

public:
    explicit HostFilterModel(QObject *parent = nullptr);

    /// Fields: state, host, group, os, service, problem, version, presence; "Fields()" for the help and completion.
    [[nodiscard]] static QStringList fields();

    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const;
    /// Hosts of the source that the filter hides.
    [[nodiscard]] int hiddenCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    core::FilterExpression m_expression;
};

} // namespace noc::monit
