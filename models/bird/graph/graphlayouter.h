// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/graph/graph.h"
#include "models/core/async.h"
#include "models/core/clock.h"

#include <QObject>
#include <QStringList>

namespace noc::bird {

/// Lays graphs out with graphviz' dot where it is installed, else, or when dot fails, as layeredLayout() does.
class NOC_MODELS_EXPORT GraphLayouter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraphLayouter)

public:
    /// `folders`: where dot is looked for; empty: the PATH.
    explicit GraphLayouter(QStringList folders = {}, core::Milliseconds deadline = core::Seconds(5),
                           QObject *parent = nullptr);

    [[nodiscard]] bool hasDot() const;
    /// Given up (no result) when this object goes. Fails as layeredLayout() does.
    [[nodiscard]] core::Future<GraphLayout> layout(const Graph &graph);

private:
    [[nodiscard]] QString program() const;

    QStringList m_folders;
    core::Milliseconds m_deadline;
};

} // namespace noc::bird
