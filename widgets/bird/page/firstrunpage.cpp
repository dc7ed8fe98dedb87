// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/firstrunpage.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace noc::bird {

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent)
    , m_empty(new widgets::EmptyState(this))
    , m_other(new QPushButton(tr("Add another router…"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, widgets::space::Group);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_other, 0, Qt::AlignHCenter);
    connect(m_other, &QPushButton::clicked, this, &FirstRunPage::addRequested);
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, [this] {
        if (m_found.isEmpty())
            Q_EMIT addRequested();
        else
            Q_EMIT socketChosen(m_found.front());
    });
    refresh();
}

FirstRunPage::~FirstRunPage() = default;

void FirstRunPage::setFoundSockets(const QStringList &paths)
{
    m_found = paths;
    refresh();
}

void FirstRunPage::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    refresh();
}

void FirstRunPage::refresh()
{
    m_other->setVisible(m_isEditable && !m_found.isEmpty());
    if (!m_isEditable)
        return m_empty->setContent(tr("No router yet"), tr("Routers are added where they are asked from."));
    if (m_found.isEmpty())
        return m_empty->setContent(
            tr("No router yet"),
            tr("A router's BIRD is asked by its socket, over SSH, or through the proxy of a looking glass."),
            tr("Add a router…"));
    m_empty->setContent(tr("BIRD runs on this machine"),
                        tr("Its socket was found at %1. Routers elsewhere are asked over SSH or through the "
                           "proxy of a looking glass.")
                            .arg(m_found.front()),
                        tr("Ask this BIRD"));
}

} // namespace noc::bird
