// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/ranking.h"
#include "models/bird/routes/routetable.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

/// The paths of a prefix, best first, and what each other lost by.
class WhyBest final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyBest)

public:
    explicit WhyBest(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~WhyBest() override;

    /// `row` is marked.
    void showPaths(const RouteTable &table, qsizetype row, const RankingOptions &options);
    void clear();

Q_SIGNALS:
    void pathChosen(qsizetype row);

private:
    void addPath(const RankedPath &ranked, const Route &route, qsizetype row, bool isShown);

    const widgets::Theme &m_theme;
    QLabel *m_summary;
    QTreeWidget *m_paths;
};

/// "Local preference", "Length of the AS path": what BIRD compared.
[[nodiscard]] QString decisionText(DecidedBy decision);

} // namespace noc::bird
