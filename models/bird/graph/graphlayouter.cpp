// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/graph/graphlayouter.h"

#include "models/bird/abandon.h"
#include "models/bird/graph/dottext.h"
#include "models/bird/graph/layeredlayout.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

/// One call of dot.
class DotProcess final : public QObject
{
public:
    DotProcess(Graph graph, QObject *parent)
        : QObject(parent)
        , m_graph(std::move(graph))
    {
        m_promise.start();
        connect(m_process, &QProcess::readyReadStandardOutput, this, &DotProcess::read);
        connect(m_process, &QProcess::finished, this, &DotProcess::finish);
        connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finish();
        });
    }

    ~DotProcess() override { abandon(m_process); }

    core::Future<GraphLayout> start(const QString &program, core::Milliseconds deadline)
    {
        QTimer::singleShot(deadline, this, [this] { m_process->kill(); });
        m_process->setStandardErrorFile(QProcess::nullDevice());
        m_process->start(program, {u"-Tplain"_s});
        m_process->write(dotText(m_graph));
        m_process->closeWriteChannel();
        return m_promise.future();
    }

private:
    void read()
    {
        m_plain += m_process->readAllStandardOutput();
        if (m_plain.size() > maxDotBytes)
            m_process->kill();
    }

    void finish()
    {
        if (m_isFinished)
            return;
        m_isFinished = true;
        m_plain += m_process->readAllStandardOutput();
        auto layout = layoutFromPlain(m_plain, m_graph);
        m_promise.addResult(layout ? std::move(layout) : layeredLayout(m_graph));
        m_promise.finish();
        deleteLater();
    }

    Graph m_graph;
    QProcess *m_process = new QProcess(this);
    QByteArray m_plain;
    QPromise<core::Result<GraphLayout>> m_promise;
    bool m_isFinished = false;
};

} // namespace

GraphLayouter::GraphLayouter(QStringList folders, core::Milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
    , m_deadline(deadline)
{ }

QString GraphLayouter::program() const
{
    return QStandardPaths::findExecutable(u"dot"_s, m_folders);
}

bool GraphLayouter::hasDot() const
{
    return !program().isEmpty();
}

core::Future<GraphLayout> GraphLayouter::layout(const Graph &graph)
{
    const QString dot = program();
    auto own = layeredLayout(graph); // also says whether the graph is sound
    if (dot.isEmpty() || graph.nodes.empty() || !own)
        return core::ready(std::move(own));
    return (new DotProcess(graph, this))->start(dot, m_deadline);
}

} // namespace noc::bird
