// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routeview.h"
#include "models/core/clock.h"
#include "widgets/bird/routes/routenames.h"

#include <QTreeView>

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

class RouteDelegate;

/// Routes as rows, next hops below those that have several. Every row is as high as the others and no width depends on
/// what is in them, so that a million is as quick as one.
class ResultTable final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultTable)

public:
    ResultTable(const widgets::Theme &theme, const core::Clock &clock, const RouteNames &names,
                QWidget *parent = nullptr);
    ~ResultTable() override;

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] RouteDelegate &delegate() const { return *m_delegate; }

    /// Columns that are shown, from left to right.
    [[nodiscard]] QList<int> shownColumns() const;
    /// Widths, order and which are shown, as at first; in the order the routes came.
    void resetColumns();
    /// Entries to show and hide columns.
    void addColumnActions(QMenu &menu);

    [[nodiscard]] QByteArray headerState() const;
    /// Of another table; anything else is ignored.
    void setHeaderState(const QByteArray &state);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showColumnMenu(const QPoint &position);

    RouteDelegate *m_delegate;
};

} // namespace noc::bird
