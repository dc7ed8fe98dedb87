// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routediff.h"
#include "models/core/severity.h"
#include "widgets/common/textcache.h"

#include <QStyledItemDelegate>

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

/// Paints differences: their kind by sign, word and colour, prefixes in monospace.
class DifferenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceDelegate)

public:
    explicit DifferenceDelegate(const widgets::Theme &theme, QObject *parent = nullptr);
    ~DifferenceDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const widgets::Theme &m_theme;
    mutable widgets::TextCache m_text;
};

/// The colour of a kind, as a severity.
[[nodiscard]] core::Severity differenceSeverity(RouteDifference::Kind kind);

} // namespace noc::bird
