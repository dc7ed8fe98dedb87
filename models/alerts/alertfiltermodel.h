// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/core/filterexpression.h"

#include <QSortFilterProxyModel>

namespace noc::alerts {

/// The alerts the user asked for, in the order he asked for. By default (column State, descending) what nobody has
/// comes first, then the worse, then the newer; in every other order that settles ties. The source is an AlertModel.
class NOC_MODELS_EXPORT AlertFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertFilterModel)

public:
    explicit AlertFilterModel(QObject *parent = nullptr);

    /// state (severity, and "active", "inactive", "flapping", "muted", "acknowledged"), source, object, text, group,
    /// by, handled ("yes", "no").
    [[nodiscard]] static QStringList fields();

    void setFilterText(const QString &text);
    [[nodiscard]] QString filterText() const { return m_text; }
    /// Whether those are shown that somebody has, that are muted, and that are over; they are by default.
    void setHandledShown(bool isShown);
    [[nodiscard]] bool isHandledShown() const { return m_isHandledShown; }

    void sortByDefault();
    /// Alerts of the source that the text or the switch hides.
    [[nodiscard]] int hiddenCount() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    core::FilterExpression m_expression;
    bool m_isHandledShown = true;
};

} // namespace noc::alerts
