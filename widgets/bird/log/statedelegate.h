// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QStyledItemDelegate>

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

/// Rows of a list that have a severity and times: the state with its shape, times as ages, words that are compared
/// letter by letter in fixed pitch.
class StateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateDelegate)

public:
    /// Which column is what; -1: none.
    struct Columns
    {
        int state = -1;
        int bold = -1; ///< when the row's severity is trouble
        QList<int> times; ///< whose `sortRole` is a QDateTime
        QList<int> fixed;
        QList<int> quiet;
        int sortRole = 0;
        int severityRole = 0;
    };

    StateDelegate(Columns columns, const widgets::Theme &theme, const core::Clock &clock,
                  QObject *parent = nullptr);
    ~StateDelegate() override;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QDateTime timeAt(const QModelIndex &index) const;

    const Columns m_columns;
    const widgets::Theme &m_theme;
    const core::Clock &m_clock;
};

} // namespace noc::bird
