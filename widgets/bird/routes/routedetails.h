// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/ranking.h"
#include "models/core/clock.h"
#include "widgets/bird/routes/routenames.h"
#include "widgets/bird/routes/routeresult.h"

#include <QTabWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

class RawReply;
class WhyBest;

/// Everything about the selected route: what BIRD said, why it is the best of its prefix or not, and the reply itself.
class RouteDetails final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteDetails)

public:
    RouteDetails(const widgets::Theme &theme, const core::Clock &clock, const RouteNames &names,
                 QWidget *parent = nullptr);
    ~RouteDetails() override;

    /// What of a route's session is known, for the ranking.
    void setRanking(const RankingOptions &options) { m_ranking = options; }
    /// Row -1: none is selected.
    void showRoute(const RouteResult &result, qsizetype row);
    /// The reply comes to the front, or what was there before.
    void toggleRaw();
    [[nodiscard]] bool isRawShown() const;

Q_SIGNALS:
    /// Another path of the same prefix was chosen, by its row in the table.
    void pathChosen(qsizetype row);

private:
    void fill(const Route &route);
    void addFacts(const Route &route);
    void addNextHops(const Route &route);
    void addCommunities(const QString &title, const QStringList &communities);
    QTreeWidgetItem *section(const QString &title);
    void fillRaw();
    void copyItem();

    const widgets::Theme &m_theme;
    const core::Clock &m_clock;
    const RouteNames &m_names;
    QTreeWidget *m_attributes;
    WhyBest *m_why;
    RawReply *m_raw;
    RankingOptions m_ranking;
    QByteArray m_reply;
    bool m_isReplyWhole = true;
    QString m_prefix;
    int m_tabBeforeRaw = 0;
    bool m_isRawFilled = false;
};

} // namespace noc::bird
