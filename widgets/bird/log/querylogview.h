// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/querylogmodel.h"
#include "widgets/bird/page/view.h"

#include <QTimer>

class QStackedWidget;

namespace noc::widgets {
class ColumnFilter;
class EmptyState;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

class DataTree;

/// Who asked what of which router, and what came of it.
class QueryLogView final : public View
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryLogView)

public:
    QueryLogView(const core::Clock &clock, const widgets::Theme &theme, QWidget *parent = nullptr);
    ~QueryLogView() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("log"); }
    [[nodiscard]] QString title() const override { return tr("Log"); }
    [[nodiscard]] QString symbol() const override { return QStringLiteral("inbox"); }
    /// Queries of all routers are shown, whichever are selected: `router:` in the filter narrows.
    void setRouters(const QStringList &) override { }
    [[nodiscard]] QStringList filterFields() const override;
    void setFilterText(const QString &text) override;
    [[nodiscard]] int hiddenCount() const override;
    void copySelection() override;
    void refresh() override { Q_EMIT recordsRequested(); }
    void addActions(QMenu &menu) override;
    void focusContent() override;
    void saveState(QSettings &settings, const QString &prefix) const override;
    void restoreState(QSettings &settings, const QString &prefix) override;

    /// Newest first, instead of what is shown.
    void setRecords(const std::vector<QueryRecord> &records);
    void addRecord(const QueryRecord &record);
    [[nodiscard]] DataTree &table() const { return *m_table; }

Q_SIGNALS:
    /// Somebody wants to see what a store holds: setRecords() follows.
    void recordsRequested();

private:
    void layOut();
    void ask(const QModelIndex &index);
    void showContent();
    void showMenu(const QPoint &position);

    QueryLogModel m_model;
    widgets::ColumnFilter *m_filter;
    DataTree *m_table;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QTimer m_tick; ///< of ages
};

} // namespace noc::bird
