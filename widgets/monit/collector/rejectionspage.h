// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/rejection.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QSortFilterProxyModel;
class QStackedWidget;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

class RejectionModel;
class RowView;

/// What the collector turned away: why, from where, how often, and what to do about it.
class RejectionsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RejectionsPage)

public:
    RejectionsPage(const widgets::Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);
    ~RejectionsPage() override;

    void applyRejections(const core::RowDiff<Rejection> &diff);
    [[nodiscard]] int count() const;

    void saveState(QSettings &settings, const QString &key) const;
    void restoreState(QSettings &settings, const QString &key);

Q_SIGNALS:
    void countChanged();
    void clearRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildList();
    void updateShown();
    void updateAdvice();

    const widgets::Theme &m_theme;
    RejectionModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTimer m_timer; ///< ages, while visible
    QLabel *m_title;
    RowView *m_view;
    QLabel *m_advice;
    QPushButton *m_clear;
    QStackedWidget *m_stack;
};

} // namespace noc::monit
