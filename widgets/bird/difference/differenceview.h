// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bird/difference/comparison.h"
#include "widgets/bird/page/view.h"
#include "widgets/bird/routes/rememberedresults.h"

class QCheckBox;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace noc::widgets {
class Banner;
class EmptyState;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

class DifferenceBar;
class DifferenceDetails;
class DifferenceFilter;
class DifferenceOptions;
class SidePicker;

/// What is different between two answers: of two routers, of two neighbours of one, of now and of what was remembered.
class DifferenceView final : public View
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceView)

public:
    DifferenceView(LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme,
                   RememberedResults &remembered, QWidget *parent = nullptr);
    ~DifferenceView() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("difference"); }
    [[nodiscard]] QString title() const override { return tr("Difference"); }
    [[nodiscard]] QString symbol() const override { return QStringLiteral("tiles"); }
    void setRouters(const QStringList &names) override;
    void setFilterText(const QString &text) override;
    [[nodiscard]] int hiddenCount() const override;
    void copySelection() override;
    void refresh() override;
    void focusContent() override;
    void saveState(QSettings &settings, const QString &prefix) const override;
    void restoreState(QSettings &settings, const QString &prefix) override;

    [[nodiscard]] SidePicker &left() const { return *m_left; }
    [[nodiscard]] SidePicker &right() const { return *m_right; }
    [[nodiscard]] DifferenceOptions &options() const { return *m_options; }
    /// Asks both sides and compares; dumps that hold up a router are asked about first.
    void compare();

private:
    void layOut();
    QWidget *makeHead();
    void connectParts();
    void shareQuery();
    void updateNames();
    [[nodiscard]] QueryResult<ComparedSide> sideOf(const SidePicker &picker) const;
    void start(ComparedSide left, ComparedSide right);
    void onChanged();
    void showBanner();
    void showWhatIsThere();
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] static QString sideTitle(const RouteRun *run);
    void onSelected();
    void exportTo(int format);
    [[nodiscard]] HidingRules rules() const;

    LookingGlass &m_glass;
    RouteComparison m_comparison;
    DifferenceFilter *m_filter;
    SidePicker *m_left;
    SidePicker *m_right;
    QCheckBox *m_isShared;
    DifferenceOptions *m_options;
    QPushButton *m_run;
    DifferenceBar *m_bar;
    widgets::Banner *m_banner;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QSplitter *m_splitter;
    QTreeView *m_table;
    DifferenceDetails *m_details;
    QStringList m_routers;
    bool m_isBroken = false; ///< the banner says what is wrong with a query
};

} // namespace noc::bird
