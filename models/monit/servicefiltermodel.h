// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/filterexpression.h"
#include "models/monit/host.h"

#include <QSortFilterProxyModel>

namespace noc::monit {

/// The services of one host that the window's filter asks for. The same text chose the host: what it says about
/// hosts hides no service, and where no service fits all are shown. Services sort within their type, values never.
class NOC_MODELS_EXPORT ServiceFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceFilterModel)

public:
    explicit ServiceFilterModel(QObject *parent = nullptr);
    ~ServiceFilterModel() override;

    /// Call after the source model has it.
    void setHost(const Host &host);
    void setFilterText(const QString &text);
    /// Services of the source that are not shown.
    [[nodiscard]] int hiddenCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool matches(const QModelIndex &service) const;
    [[nodiscard]] QStringList valuesOf(const QModelIndex &service, const QString &field) const;
    void updateWhetherAnyFits();

    core::FilterExpression m_expression;
    QHash<QString, QStringList> m_hostTexts; ///< by field; those that a plain word may match under ""
    bool m_isAnyFitting = true;
};

} // namespace noc::monit
