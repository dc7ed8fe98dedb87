// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/tableexport.h"
#include "models/bird/routes/routefilter.h"
#include "widgets/bird/page/view.h"
#include "widgets/bird/routes/routenames.h"
#include "widgets/bird/routes/routerun.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace noc::widgets {
class Banner;
class EmptyState;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

class ResultBar;
class ResultTable;
class RouteActions;
class RouteDetails;
class RouteTableModel;

/// The answer of one router: how it stands, the routes, and all about the selected one.
class ResultPane final : public QWidget, public HidingScope
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultPane)

public:
    /// The run becomes its child.
    ResultPane(RouteRun *run, const LookingGlass &glass, const core::Clock &clock,
               const widgets::Theme &theme, const RouteNames &names, QWidget *parent = nullptr);
    ~ResultPane() override;

    [[nodiscard]] RouteRun &run() const { return *m_run; }
    [[nodiscard]] RouteTableModel &model() const { return *m_model; }
    [[nodiscard]] ResultTable &table() const { return *m_table; }
    [[nodiscard]] RouteActions &actions() const { return *m_actions; }

    void setFilterText(const QString &text);
    [[nodiscard]] int hiddenCount() const;
    void copySelection() const;
    /// With the protocols of the result, whose router may not be there.
    [[nodiscard]] HidingRules hiding() const override;
    /// Names of systems and communities are others now.
    void showNames() { onSelected(); }
    /// A file of the rows that are shown, as they are shown.
    [[nodiscard]] core::Result<QByteArray> exported(ExportFormat format) const;
    [[nodiscard]] QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);
    void setDetailsShown(bool isShown);

Q_SIGNALS:
    /// The rows that are shown, or how the run stands.
    void changed();
    void rememberRequested();
    void saveRequested();
    void exportRequested(noc::bird::ExportFormat format);

private:
    void layOut();
    void followRun();
    void onStarted();
    void onChanged();
    void showState();
    void showNotice();
    void showWhatIsThere();
    [[nodiscard]] QString countsText() const;
    void onSelected();
    void choosePath(qsizetype row);
    void showMenu(const QPoint &position);

    RouteRun *m_run;
    const LookingGlass &m_glass;
    RouteTableModel *m_model;
    ResultBar *m_bar;
    widgets::Banner *m_banner;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QSplitter *m_splitter;
    ResultTable *m_table;
    RouteDetails *m_details;
    RouteActions *m_actions;
    QTimer m_tick; ///< elapsed time and ages
};

} // namespace noc::bird
