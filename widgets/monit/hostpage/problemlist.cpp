// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/problemlist.h"

#include "widgets/common/theme.h"
#include "widgets/monit/hostpage/problemcard.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace noc::monit {

namespace space = widgets::space;

ProblemList::ProblemList(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::Inner);
    m_layout->addWidget(m_more);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setWordWrap(true);
    hide();
}

ProblemList::~ProblemList() = default;

void ProblemList::showProblems(const std::vector<HostProblem> &problems, const QDateTime &now)
{
    m_shown = std::min(problems.size(), maxProblemCards);
    while (m_cards.size() < m_shown)
        addCard();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (i < m_shown)
            m_cards[i]->showProblem(problems[i], now);
        m_cards[i]->setVisible(i < m_shown);
    }
    const auto rest = static_cast<int>(problems.size() - m_shown);
    m_more->setText(tr("and %Ln more; filter the services by state:crit to see all", nullptr, rest));
    m_more->setVisible(rest > 0);
    setVisible(!problems.empty());
}

void ProblemList::updateAges(const QDateTime &now)
{
    for (std::size_t i = 0; i < m_shown; ++i)
        m_cards[i]->showProblem(HostProblem(m_cards[i]->problem()), now);
}

void ProblemList::addCard()
{
    auto *card = new ProblemCard(m_theme, this);
    m_layout->insertWidget(static_cast<int>(m_cards.size()), card);
    connect(card, &ProblemCard::clicked, this,
            [this, card] { Q_EMIT serviceActivated(card->problem().service); });
    connect(card, &ProblemCard::menuRequested, this, [this, card](const QPoint &globalPosition) {
        Q_EMIT menuRequested(card->problem().service, globalPosition);
    });
    m_cards.push_back(card);
}

} // namespace noc::monit
