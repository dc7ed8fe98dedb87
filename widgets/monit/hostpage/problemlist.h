// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/hostproblems.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

class ProblemCard;

inline constexpr std::size_t maxProblemCards = 50;

/// A host's problems as cards, worst first; beyond maxProblemCards only how many there are.
class ProblemList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemList)

public:
    explicit ProblemList(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~ProblemList() override;

    void showProblems(const std::vector<HostProblem> &problems, const QDateTime &now);
    void updateAges(const QDateTime &now);

Q_SIGNALS:
    void serviceActivated(const QString &name);
    /// What can be done with a service.
    void menuRequested(const QString &name, const QPoint &globalPosition);

private:
    void addCard();

    const widgets::Theme &m_theme;
    std::vector<ProblemCard *> m_cards;
    std::size_t m_shown = 0;
    QVBoxLayout *m_layout;
    QLabel *m_more;
};

} // namespace noc::monit
