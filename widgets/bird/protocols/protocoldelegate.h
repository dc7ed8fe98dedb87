// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QStyledItemDelegate>

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

/// Cells of ProtocolModel: the state with its shape, the time as an age, limits and errors in their colour.
class ProtocolDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProtocolDelegate)

public:
    ProtocolDelegate(const widgets::Theme &theme, const core::Clock &clock, QObject *parent);
    ~ProtocolDelegate() override;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole text where it is cut, the exact time of an age.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const widgets::Theme &m_theme;
    const core::Clock &m_clock;
};

} // namespace noc::bird
