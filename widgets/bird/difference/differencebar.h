// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/tableexport.h"
#include "models/bird/routes/routediff.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace noc::widgets {
class ElidedLabel;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

/// The line above differences: how many of which kind, which are shown, how far the loads are.
class DifferenceBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceBar)

public:
    using Kind = RouteDifference::Kind;

    explicit DifferenceBar(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~DifferenceBar() override;

    void setCounts(const std::array<int, 3> &counts);
    void setText(const QString &text);
    void setExportEnabled(bool isEnabled);

Q_SIGNALS:
    void kindToggled(noc::bird::RouteDifference::Kind kind, bool isShown);
    void exportRequested(noc::bird::ExportFormat format);

private:
    void addKind(Kind kind);
    void restyle();

    const widgets::Theme &m_theme;
    std::array<QToolButton *, 3> m_kinds{};
    widgets::ElidedLabel *m_text;
    QToolButton *m_export;
};

} // namespace noc::bird
