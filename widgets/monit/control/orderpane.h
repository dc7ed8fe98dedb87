// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/rowdiff.h"
#include "models/monit/serviceorder.h"

#include <QWidget>

class QSettings;
class QSortFilterProxyModel;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

class OrderModel;
class RowView;

/// What was ordered on a host: who, when, how it ended, and what to do when it did not go well.
class OrderPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderPane)

public:
    OrderPane(const widgets::Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);
    ~OrderPane() override;

    /// Another host's orders from now on.
    void showOrders(const std::vector<ServiceOrder> &orders);
    void applyOrders(const core::RowDiff<ServiceOrder> &diff);
    [[nodiscard]] int count() const;
    void refreshAges();
    void copySelection() const;

    void saveState(QSettings &settings, const QString &key) const;
    void restoreState(QSettings &settings, const QString &key);

Q_SIGNALS:
    /// Of the current row; the text is empty when all went well.
    void textSelected(const QString &title, const QString &text);

private:
    void onCurrentChanged(const QModelIndex &current);

    OrderModel *m_model;
    QSortFilterProxyModel *m_sorted;
    RowView *m_view;
};

} // namespace noc::monit
