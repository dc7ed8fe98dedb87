// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/hostproblems.h"

#include <QAbstractButton>

class QToolButton;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

/// One problem: shape, service, what, since when, and the last message. A click shows the service, the button
/// or the Menu key what can be done.
class ProblemCard final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemCard)

public:
    explicit ProblemCard(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~ProblemCard() override;

    void showProblem(const HostProblem &problem, const QDateTime &now);
    [[nodiscard]] const HostProblem &problem() const { return m_problem; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void restyle();
    void paintFirstLine(QPainter &painter, const QRect &line) const;

    const widgets::Theme &m_theme;
    HostProblem m_problem;
    QString m_age;
    QToolButton *m_more;
};

} // namespace noc::monit
