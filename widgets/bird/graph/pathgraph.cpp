// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/graph/pathgraph.h"

#include "models/core/text.h"
#include "widgets/bird/graph/graphview.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace noc::bird {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

constexpr int typingPause = 300; // ms
constexpr int prefixCharacters = 30;

std::optional<quint32> numberOf(const QString &nodeId)
{
    if (!nodeId.startsWith("AS"_L1))
        return std::nullopt;
    bool isNumber = false;
    const quint32 number = QStringView(nodeId).mid(2).toUInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

PathGraph::PathGraph(const widgets::Theme &theme, QStringList programFolders, QWidget *parent)
    : QWidget(parent)
    , m_prefix(new QLineEdit(this))
    , m_view(new GraphView(theme, true, std::move(programFolders), this))
    , m_typing(new QTimer(this))
{
    layOut();
    m_view->setEdgeLabels(NameKind::Protocol);
    m_view->setLegend({{tr("best path"), true}, {tr("other paths"), false}});
    m_view->setEmptyText(tr("No AS path"), tr("Ask for routes of BGP; their paths are drawn here."));
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_prefix, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_prefix, &QLineEdit::returnPressed, this, &PathGraph::drawPaths);
    connect(m_typing, &QTimer::timeout, this, &PathGraph::drawPaths);
    connect(m_view, &GraphView::saveRequested, this, &PathGraph::saveRequested);
    connect(m_view, &GraphView::nodeActivated, this, [this](const QString &id) {
        if (numberOf(id))
            Q_EMIT filterRequested(id);
    });
    setFocusProxy(m_view);
}

PathGraph::~PathGraph() = default;

void PathGraph::layOut()
{
    m_prefix->setPlaceholderText(tr("all prefixes of the result"));
    m_prefix->setClearButtonEnabled(true);
    m_prefix->setMaximumWidth(prefixCharacters * fontMetrics().averageCharWidth());
    m_prefix->setAccessibleName(tr("Prefix or address"));
    auto *label = new QLabel(tr("&Paths to"), this);
    label->setBuddy(m_prefix);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::Page, space::Related, space::Page, space::Related);
    head->setSpacing(space::Related);
    head->addWidget(label);
    head->addWidget(m_prefix, 1);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
}

void PathGraph::setAsNames(std::function<QString(quint32 number)> nameOf)
{
    m_view->setNames([nameOf = std::move(nameOf)](const GraphNode &node) {
        const auto number = numberOf(node.id);
        return number ? nameOf(*number) : QString();
    });
    namesChanged();
}

void PathGraph::namesChanged()
{
    if (!m_view->graph().nodes.empty())
        m_view->redraw();
}

void PathGraph::setOwnAs(std::function<std::optional<quint32>(const QString &router)> asOf)
{
    m_ownAs = std::move(asOf);
}

void PathGraph::setResult(const std::shared_ptr<const RouteTable> &table, const QString &router,
                          std::optional<qsizetype> row)
{
    m_table = table;
    m_router = router;
    m_prefix->setText(row && table ? table->route(*row).prefix : QString());
    drawPaths();
}

void PathGraph::setPrefix(const QString &addressOrPrefix)
{
    m_prefix->setText(addressOrPrefix);
    drawPaths();
}

void PathGraph::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        drawPaths();
}

std::vector<qsizetype> PathGraph::rows(bool &isInvalid) const
{
    const QString typed = m_prefix->text().trimmed();
    if (typed.isEmpty()) {
        std::vector<qsizetype> all(static_cast<std::size_t>(std::min(m_table->size(), maxGraphRoutes)));
        std::iota(all.begin(), all.end(), qsizetype(0));
        return all;
    }
    const auto key = prefixKey(typed.toLatin1());
    isInvalid = !key;
    return key ? m_table->longestMatch(*key) : std::vector<qsizetype>();
}

void PathGraph::drawPaths()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    if (!m_table) {
        m_view->setNote({});
        return m_view->setGraph({});
    }
    bool isInvalid = false;
    const std::vector<qsizetype> shown = rows(isInvalid);
    std::vector<GraphRoute> routes;
    for (const qsizetype row : shown) {
        const Route route = m_table->route(row);
        if (route.path && !route.path->segments.empty())
            routes.push_back({*route.path, route.best != BestMark::No, route.protocol});
    }
    const Graph graph =
        routes.empty() ? Graph() : pathGraph(routes, m_ownAs ? m_ownAs(m_router) : std::nullopt);
    const auto count = static_cast<qsizetype>(routes.size());
    const auto looked = static_cast<qsizetype>(shown.size());
    const bool isWhole = m_prefix->text().trimmed().isEmpty();
    m_view->setNote(isInvalid
                        ? tr("This is no address or prefix")
                        : note(count, looked - count, isWhole ? m_table->size() - looked : 0, graph.leftOut));
    m_view->setBaseName(isWhole ? u"paths"_s : u"paths-"_s + m_prefix->text().trimmed().replace(u'/', u'-'));
    m_view->setGraph(graph);
}

QString PathGraph::note(qsizetype routes, qsizetype withoutPath, qsizetype beyond, int leftOut) const
{
    QStringList texts{tr("%n path(s)", nullptr, static_cast<int>(routes) - leftOut)};
    if (!m_router.isEmpty())
        texts.prepend(core::displayable(m_router));
    if (leftOut + beyond > 0)
        texts += tr("%n left out, there is no room for more", nullptr, static_cast<int>(leftOut + beyond));
    if (withoutPath > 0)
        texts += tr("%n route(s) without an AS path", nullptr, static_cast<int>(withoutPath));
    return texts.join(u" · "_s);
}

void PathGraph::addActions(QMenu &menu)
{
    m_view->addActions(menu);
}

} // namespace noc::bird
