// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/text/texttable.h"
#include "widgets/bird/page/view.h"
#include "widgets/bird/tables/tableasker.h"

#include <QTimer>

class QLabel;
class QStackedWidget;

namespace noc::widgets {
class EmptyState;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

class DataTree;
class ReplyEdit;
class TablesBar;
class TextTableFilter;
class TextTableModel;
class TopologyTree;

/// What routers say to a question that is answered by a table or by text, side by side. Asked when it is looked at, not
/// again and again.
class TablesView final : public View
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TablesView)

public:
    TablesView(const LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme,
               QWidget *parent = nullptr);
    ~TablesView() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("tables"); }
    [[nodiscard]] QString title() const override { return tr("Tables"); }
    [[nodiscard]] QString symbol() const override { return QStringLiteral("table"); }
    void setRouters(const QStringList &names) override;
    [[nodiscard]] QStringList filterFields() const override;
    void setFilterText(const QString &text) override;
    [[nodiscard]] int hiddenCount() const override;
    void copySelection() override;
    void refresh() override;
    void addActions(QMenu &menu) override;
    void focusContent() override;
    void saveState(QSettings &settings, const QString &prefix) const override;
    void restoreState(QSettings &settings, const QString &prefix) override;

    [[nodiscard]] TablesBar &bar() const { return *m_bar; }
    [[nodiscard]] DataTree &table() const { return *m_table; }
    /// What could not be asked, and what BIRD says beside the rows.
    [[nodiscard]] QString remarks() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void clear();
    void take(const QString &router, const Answer &answer);
    void addRemark(const QString &router, const QString &remark);
    void onFinished();
    void showContent();
    void showEmptyState();
    void updateAge();
    void showMenu(const QPoint &position);
    void showRaw();
    [[nodiscard]] std::vector<RouterRow> rows() const;

    const LookingGlass &m_glass;
    const core::Clock &m_clock;
    TableAsker *m_asker;
    TablesBar *m_bar;
    QLabel *m_remarks;
    TextTableModel *m_model;
    TextTableFilter *m_filter;
    DataTree *m_table;
    TopologyTree *m_topology;
    ReplyEdit *m_text;
    widgets::EmptyState *m_empty;
    QStackedWidget *m_stack;
    QStringList m_routers;
    QHash<QString, TextTable> m_tables; ///< by router
    QStringList m_remarkLines;
    QDateTime m_asked; ///< UTC; when what is shown was asked for
    bool m_isWanted = true; ///< to be asked for when it is seen
    QTimer m_ages;
};

} // namespace noc::bird
