// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"
#include "models/monit/serviceorder.h"

#include <QWidget>

class QAction;
class QSettings;
class QToolBar;
class QToolButton;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

class RowView;
class ServiceFilterModel;
class ServiceModel;

/// The services of a host as a tree, as far as the window's filter lets them through.
class ServicePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServicePane)

public:
    ServicePane(const widgets::Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);
    ~ServicePane() override;

    void showHost(const Host &host);
    void clear();
    /// What can be done with the selected services: a row of buttons and the rows' menu.
    void setActions(const QList<QAction *> &actions);
    /// The newest order of each service.
    void showOrders(const QHash<QString, ServiceOrder> &newest);
    /// Services of which the row or a value is selected.
    [[nodiscard]] QStringList selectedServices() const;
    void setFilterText(const QString &text);
    /// Shows it even where the filter would hide it.
    void showService(const QString &name);
    void refreshAges();
    void copySelection() const;

    void saveState(QSettings &settings, const QString &key) const;
    void restoreState(QSettings &settings, const QString &key);

Q_SIGNALS:
    /// Of the current row; the text is empty unless it has one on several lines.
    void textSelected(const QString &title, const QString &text);
    void selectionChanged();

private:
    void onCurrentChanged(const QModelIndex &current);
    void expandTypes(int first, int last);
    void updateHidden();

    ServiceModel *m_model;
    ServiceFilterModel *m_filter;
    QToolBar *m_tools;
    RowView *m_view;
    QToolButton *m_hidden;
    QString m_filterText;
};

} // namespace noc::monit
