// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/whybest.h"

#include "models/core/text.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Severity;
using widgets::Theme;
namespace space = widgets::space;

namespace {

enum Column { PathColumn, DecisionColumn, ValueColumn, BestColumn };
constexpr int rowRole = Qt::UserRole;
constexpr std::size_t mostPaths = 500; // sorting them is quadratic, see rankPaths()

} // namespace

QString decisionText(DecidedBy decision)
{
    switch (decision) {
    case DecidedBy::Best:
        return WhyBest::tr("the best");
    case DecidedBy::Preference:
        return WhyBest::tr("preference of the protocol");
    case DecidedBy::Protocol:
        return WhyBest::tr("kind of protocol");
    case DecidedBy::Suppressed:
        return WhyBest::tr("suppressed by deterministic MED");
    case DecidedBy::Resolvability:
        return WhyBest::tr("no way to its next hop");
    case DecidedBy::Stale:
        return WhyBest::tr("stale (long-lived graceful restart)");
    case DecidedBy::LocalPref:
        return WhyBest::tr("local preference");
    case DecidedBy::Aigp:
        return WhyBest::tr("AIGP metric");
    case DecidedBy::PathLength:
        return WhyBest::tr("length of the AS path");
    case DecidedBy::Origin:
        return WhyBest::tr("origin");
    case DecidedBy::Med:
        return WhyBest::tr("MED");
    case DecidedBy::External:
        return WhyBest::tr("from inside the AS");
    case DecidedBy::IgpMetric:
        return WhyBest::tr("IGP metric to the next hop");
    case DecidedBy::RouterId:
        return WhyBest::tr("router id");
    case DecidedBy::ClusterList:
        return WhyBest::tr("length of the cluster list");
    case DecidedBy::NeighborAddress:
        return WhyBest::tr("address of the neighbour");
    case DecidedBy::RouteType:
        return WhyBest::tr("type of the route");
    case DecidedBy::Metric:
        return WhyBest::tr("metric");
    case DecidedBy::NotShown:
        return WhyBest::tr("not to be seen in what BIRD shows");
    }
    return {};
}

WhyBest::WhyBest(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_summary(new QLabel(this))
    , m_paths(new QTreeWidget(this))
{
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(space::Related, space::Inner, space::Related, space::Inner);
    m_paths->setObjectName(u"paths"_s);
    m_paths->setHeaderLabels({tr("Path, best first"), tr("Lost by"), tr("Its value"), tr("The best's")});
    m_paths->setRootIsDecorated(false);
    m_paths->setUniformRowHeights(true);
    m_paths->setFrameShape(QFrame::NoFrame);
    m_paths->header()->resizeSection(PathColumn, 32 * fontMetrics().averageCharWidth());
    m_paths->header()->resizeSection(DecisionColumn, 22 * fontMetrics().averageCharWidth());
    theme.styleItemView(*m_paths);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_paths, 1);
    connect(m_paths, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { Q_EMIT pathChosen(item->data(0, rowRole).toLongLong()); });
}

WhyBest::~WhyBest() = default;

void WhyBest::clear()
{
    m_paths->clear();
    m_summary->clear();
}

void WhyBest::showPaths(const RouteTable &table, qsizetype row, const RankingOptions &options)
{
    clear();
    std::vector<qsizetype> rows = table.pathsOf(row);
    const bool isCut = rows.size() > mostPaths;
    if (isCut)
        rows.resize(mostPaths);
    std::vector<Route> routes;
    for (const qsizetype path : rows)
        routes.push_back(table.route(path));
    const std::vector<RankedPath> ranking = rankPaths(routes, options);
    for (const RankedPath &ranked : ranking) {
        const qsizetype path = rows[static_cast<std::size_t>(ranked.path)];
        addPath(ranked, routes[static_cast<std::size_t>(ranked.path)], path, path == row);
    }
    QString summary = tr("%n path(s) of %1 in this answer.", nullptr, static_cast<int>(routes.size()))
                          .arg(core::displayable(routes.front().prefix));
    if (routes.size() == 1)
        summary += u' ' + tr("Nothing had to be decided.");
    else if (routes.front().attributes.empty())
        summary += u' ' + tr("Ask with attributes to see what decided.");
    if (isCut)
        summary += u' ' + tr("Only the first are compared.");
    m_summary->setText(summary);
}

void WhyBest::addPath(const RankedPath &ranked, const Route &route, qsizetype row, bool isShown)
{
    const QString whence = route.from.isEmpty() ? route.protocol : route.protocol + u", "_s + route.from;
    auto *item = new QTreeWidgetItem(m_paths,
                                     {core::displayable(whence), decisionText(ranked.decidedBy),
                                      core::displayable(ranked.value), core::displayable(ranked.bestValue)});
    item->setData(0, rowRole, static_cast<qlonglong>(row));
    const bool isBest = ranked.decidedBy == DecidedBy::Best;
    item->setIcon(PathColumn, m_theme.icon(isBest ? Severity::Good : Severity::Off));
    if (isShown) {
        QFont bold = item->font(PathColumn);
        bold.setBold(true);
        item->setFont(PathColumn, bold);
    }
    for (const int column : {ValueColumn, BestColumn})
        item->setFont(column, Theme::fixedFont());
    for (int column = PathColumn; column <= BestColumn; ++column)
        item->setToolTip(column, widgets::plainToolTip(item->text(column)));
}

} // namespace noc::bird
