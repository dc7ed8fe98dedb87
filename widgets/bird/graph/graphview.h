// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/graph/graphlayouter.h"
#include "models/bird/query/namekind.h"
#include "widgets/bird/graph/graphlegend.h"

#include <functional>

class QGraphicsScene;
class QMenu;
class QStackedWidget;

namespace noc::widgets {
class ElidedLabel;
class EmptyState;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

class GraphCanvas;
class NodeItem;

/// A name below a node's label; empty: none.
using NodeNameOf = std::function<QString(const GraphNode &node)>;

/// A graph as a picture: laid out on its own time, then drawn; with a legend, and what was left out.
class GraphView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraphView)

public:
    /// `programFolders`: see GraphLayouter. Lines have arrows when `isDirected`.
    GraphView(const widgets::Theme &theme, bool isDirected, QStringList programFolders = {},
              QWidget *parent = nullptr);
    ~GraphView() override;

    void setNames(NodeNameOf nameOf) { m_nameOf = std::move(nameOf); }
    void setLegend(const QList<GraphLegend::Entry> &entries);
    /// What there is to see instead of an empty graph.
    void setEmptyText(const QString &title, const QString &sentence);
    /// Beside the legend: what is shown, and what is not.
    void setNote(const QString &note);
    /// What the labels of lines are; several stand with commas between them.
    void setEdgeLabels(NameKind kind) { m_edgeLabels = kind; }
    /// Of files that are saved, without suffix.
    void setBaseName(const QString &name) { m_baseName = name; }

    void setGraph(const Graph &graph);
    [[nodiscard]] const Graph &graph() const { return m_graph; }
    /// Names have come: the same graph anew.
    void redraw() { setGraph(Graph(m_graph)); }
    [[nodiscard]] bool isDrawn() const;
    [[nodiscard]] bool isLaidOut() const { return !m_isWaiting; }
    [[nodiscard]] GraphCanvas &canvas() const { return *m_canvas; }

    void saveSvg();
    void savePng();
    void addActions(QMenu &menu);

Q_SIGNALS:
    /// It is drawn, or it cannot be.
    void laidOut();
    void nodeActivated(const QString &id);
    void saveRequested(const QString &fileName, const QByteArray &bytes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showLayout(const core::Result<GraphLayout> &layout);
    void draw();
    [[nodiscard]] std::vector<NodeItem *> drawInto(QGraphicsScene &scene, const Graph &graph) const;
    [[nodiscard]] Graph hiddenGraph() const;
    using Writer = core::Result<QByteArray> (*)(QGraphicsScene &scene, const QColor &background,
                                                const QString &title);
    void save(const QString &suffix, Writer write);
    void restyle();
    [[nodiscard]] QString nameOf(const GraphNode &node) const;
    void showMenu(const QPoint &position);

    const widgets::Theme &m_theme;
    bool m_isDirected;
    GraphLayouter m_layouter;
    NodeNameOf m_nameOf;
    Graph m_graph;
    GraphLayout m_layout; ///< of m_graph, when it is drawn
    NameKind m_edgeLabels = NameKind::None;
    QString m_baseName = QStringLiteral("graph");
    QString m_emptyTitle;
    QString m_emptySentence;
    QStackedWidget *m_stack;
    GraphCanvas *m_canvas;
    widgets::EmptyState *m_empty;
    GraphLegend *m_legend;
    widgets::ElidedLabel *m_note;
    int m_number = 0; ///< of the graph, so that a late layout of the one before is not drawn
    bool m_isWaiting = false;
};

} // namespace noc::bird
