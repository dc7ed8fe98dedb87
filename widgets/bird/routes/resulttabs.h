// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bird/routes/routeactions.h"
#include "widgets/bird/routes/routerun.h"

#include <QTabWidget>

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

class ResultPane;

/// The answers to a query, a tab for each router: every answer is a table of its own, with its own progress, error,
/// sorting and selection, and a million routes are not copied to stand beside others. (Comparing two is another view.)
/// Results of files have tabs too, which stay when something else is asked.
class ResultTabs final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultTabs)

public:
    ResultTabs(LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme,
               const RouteNames &names, QWidget *parent = nullptr);
    ~ResultTabs() override;

    /// In the place of what was asked before. Requests that could not be made come with what is wrong with them.
    void ask(const std::vector<std::pair<RouteRequest, std::optional<core::Error>>> &requests);
    void showResult(const RouteResult &result);
    void stop();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] ResultPane *currentPane() const; ///< nullptr: none
    [[nodiscard]] QList<ResultPane *> panes() const;

    void setFilterText(const QString &text);
    void setLinks(const QList<RouteLink> &links);
    /// Names of systems and communities are others now.
    void showNames();
    void setDetailsShown(bool isShown);
    [[nodiscard]] bool isDetailsShown() const { return m_isDetailsShown; }
    [[nodiscard]] QByteArray headerState() const;
    [[nodiscard]] QByteArray splitterState() const;
    void setLayoutStates(const QByteArray &header, const QByteArray &splitter);

Q_SIGNALS:
    /// Which result is in front, or what is in it.
    void resultChanged();
    /// Of any pane: rows, or how its run stands.
    void changed();
    void rememberRequested(const noc::bird::RouteResult &result);
    void fileMade(const QString &name, const QByteArray &bytes);
    void fileFailed(const noc::core::Error &error);
    void queryRequested(const QString &query);
    void urlRequested(const QUrl &url);
    void whoisRequested(const QString &subject);

private:
    ResultPane *add(RouteRun *run);
    void connectPane(ResultPane *pane);
    void connectFiles(ResultPane *pane);
    void updateTab(ResultPane *pane);
    void closeRuns();
    void closeTab(int index);

    LookingGlass &m_glass;
    const core::Clock &m_clock;
    const widgets::Theme &m_theme;
    const RouteNames &m_names;
    QString m_filterText;
    QList<RouteLink> m_links;
    QByteArray m_header;
    QByteArray m_splitter;
    bool m_isDetailsShown = true;
};

} // namespace noc::bird
