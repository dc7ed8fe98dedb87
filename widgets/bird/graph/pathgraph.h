// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/graph/pathgraph.h"
#include "models/bird/routes/routetable.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QTimer;

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

class GraphView;

inline constexpr qsizetype maxGraphRoutes = 5'000; ///< of a result; more would not be told apart

/// The AS paths of a result as a picture: all of it, or those of one prefix.
class PathGraph final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathGraph)

public:
    explicit PathGraph(const widgets::Theme &theme, QStringList programFolders = {},
                       QWidget *parent = nullptr);
    ~PathGraph() override;

    /// Whom an AS number belongs to; empty: not known (yet, see namesChanged()).
    void setAsNames(std::function<QString(quint32 number)> nameOf);
    void namesChanged();
    /// The AS of a router, where the paths begin.
    void setOwnAs(std::function<std::optional<quint32>(const QString &router)> asOf);

    /// The result to draw; null takes it back. `row`: only the paths of its prefix.
    void setResult(const std::shared_ptr<const RouteTable> &table, const QString &router,
                   std::optional<qsizetype> row = {});
    /// Only the routes of the longest prefix that holds it; empty: of all.
    void setPrefix(const QString &addressOrPrefix);
    [[nodiscard]] GraphView &view() const { return *m_view; }
    void addActions(QMenu &menu);

Q_SIGNALS:
    /// "AS65002": show what goes through it.
    void filterRequested(const QString &filter);
    void saveRequested(const QString &fileName, const QByteArray &bytes);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void drawPaths();
    [[nodiscard]] std::vector<qsizetype> rows(bool &isInvalid) const;
    [[nodiscard]] QString note(qsizetype routes, qsizetype withoutPath, qsizetype beyond, int leftOut) const;

    QLineEdit *m_prefix;
    GraphView *m_view;
    QTimer *m_typing;
    std::function<std::optional<quint32>(const QString &router)> m_ownAs;
    std::shared_ptr<const RouteTable> m_table;
    QString m_router;
    bool m_isStale = false; ///< drawn when it is shown
};

} // namespace noc::bird
