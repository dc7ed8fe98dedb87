// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/trace/tracesession.h"
#include "widgets/bird/page/view.h"

class QProgressBar;
class QSplitter;
class QStackedWidget;

namespace noc::widgets {
class Banner;
class ColumnFilter;
class ElidedLabel;
class EmptyState;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

class DataTree;
class HopDelegate;
class ReplyEdit;
class TraceForm;

/// Ping and trace, from this workstation or from a router.
class TraceView final : public View
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraceView)

public:
    /// `programFolders`: see TraceRun; for tests.
    TraceView(LookingGlass &glass, const widgets::Theme &theme, QStringList programFolders = {},
              QWidget *parent = nullptr);
    ~TraceView() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("trace"); }
    [[nodiscard]] QString title() const override { return tr("Ping and trace"); }
    [[nodiscard]] QString symbol() const override { return QStringLiteral("wave"); }
    void setRouters(const QStringList &names) override;
    [[nodiscard]] QStringList filterFields() const override;
    void setFilterText(const QString &text) override;
    [[nodiscard]] int hiddenCount() const override;
    void copySelection() override;
    void refresh() override { start(); }
    void addActions(QMenu &menu) override;
    void focusContent() override;
    void saveState(QSettings &settings, const QString &prefix) const override;
    void restoreState(QSettings &settings, const QString &prefix) override;

    [[nodiscard]] TraceForm &form() const { return *m_form; }
    [[nodiscard]] TraceSession &session() const { return *m_session; }
    [[nodiscard]] QString rawText() const;
    void setRawShown(bool isShown);

    /// As Start does.
    void start();
    void start(const TraceQuestion &question);
    void stop();

private:
    void layOut();
    void connectSession();
    void addShortcuts();
    void onFinished(const core::Result<void> &result);
    void showContent();
    void showHops();
    void showMenu(const QPoint &position);
    void addExports(QMenu &menu);

    TraceSession *m_session;
    TraceForm *m_form;
    widgets::Banner *m_banner;
    widgets::ElidedLabel *m_summary;
    QProgressBar *m_progress;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QSplitter *m_splitter;
    widgets::ColumnFilter *m_filter;
    HopDelegate *m_delegate;
    DataTree *m_table;
    ReplyEdit *m_raw;
};

} // namespace noc::bird
