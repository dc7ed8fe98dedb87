// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/admissionrule.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QSettings;
class QSortFilterProxyModel;
class QStackedWidget;

namespace noc::widgets {
class EmptyState;
class Theme;
} // namespace noc::widgets

namespace noc::monit {

class PendingModel;
class RowView;

/// Hosts that wait to be accepted, and hosts whose id somebody else uses.
class PendingPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PendingPage)

public:
    PendingPage(const widgets::Theme &theme, const core::Clock &clock, QWidget *parent = nullptr);
    ~PendingPage() override;

    /// Any diff of the Monit state; the page takes what concerns it.
    void applyHosts(const core::RowDiff<Host> &diff);
    void setRules(const std::vector<AdmissionRule> &rules);

    [[nodiscard]] int waitingCount() const;
    [[nodiscard]] int conflictCount() const;

    void saveState(QSettings &settings, const QString &key) const;
    void restoreState(QSettings &settings, const QString &key);

Q_SIGNALS:
    void countsChanged();
    void acceptRequested(const QStringList &hostIds);
    void forgetRequested(const QStringList &hostIds);
    /// Confirmed: the id belongs to the source that the conflict names.
    void repinRequested(const QString &hostId);
    /// All the rules, in place of those before. Hosts that wait and fit a new rule are in acceptRequested() too.
    void rulesChanged(const std::vector<noc::monit::AdmissionRule> &rules);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] RowView *buildView(bool isOfConflicts, QSortFilterProxyModel *proxy);
    [[nodiscard]] QPushButton *button(const QString &text, const QString &toolTip);
    [[nodiscard]] QWidget *buildWaiting();
    [[nodiscard]] QWidget *buildConflicts();
    void connectParts();
    [[nodiscard]] QStringList selectedIds(const RowView &view) const;
    [[nodiscard]] const Host *currentHost(const RowView &view) const;
    [[nodiscard]] std::vector<Host> waitingHosts() const;
    void acceptByRule();
    void editRules();
    void takeRules(std::vector<AdmissionRule> rules);
    void askToForget(const RowView &view);
    void askToTrust();
    void updateShown();
    void showConflicts();
    void updateButtons();

    const widgets::Theme &m_theme;
    const core::Clock &m_clock;
    PendingModel *m_model;
    QSortFilterProxyModel *m_waiting;
    QSortFilterProxyModel *m_conflicts;
    std::vector<AdmissionRule> m_rules;
    QTimer m_timer; ///< ages, while visible

    QLabel *m_title;
    QLabel *m_conflictTitle;
    RowView *m_waitingView;
    RowView *m_conflictView;
    QPushButton *m_accept;
    QPushButton *m_acceptAll;
    QPushButton *m_acceptByRule;
    QPushButton *m_editRules;
    QPushButton *m_forget;
    QPushButton *m_trust;
    QPushButton *m_forgetConflict;
    QLabel *m_advice;
    QWidget *m_conflictBox = nullptr;
    widgets::EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace noc::monit
