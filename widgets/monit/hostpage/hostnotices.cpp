// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/hostnotices.h"

#include "widgets/common/theme.h"

#include <QVBoxLayout>

namespace noc::monit {

HostNotices::HostNotices(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::space::Inner);
    hide();
}

HostNotices::~HostNotices() = default;

void HostNotices::showNotices(const std::vector<HostNotice> &notices)
{
    if (notices == m_notices)
        return;
    m_notices = notices;
    while (m_banners.size() < notices.size())
        addBanner();
    for (std::size_t i = 0; i < m_banners.size(); ++i) {
        if (i < notices.size())
            m_banners[i]->showContent(notices[i].content);
        else
            m_banners[i]->hide();
    }
    setVisible(!notices.empty());
}

void HostNotices::addBanner()
{
    auto *banner = new widgets::Banner(m_theme, this);
    layout()->addWidget(banner);
    connect(banner, &widgets::Banner::actionTriggered, this, [this, i = m_banners.size()] {
        if (i < m_notices.size() && m_notices[i].action == HostNotice::Action::Accept)
            Q_EMIT acceptRequested();
        else if (i < m_notices.size() && m_notices[i].action == HostNotice::Action::Repin)
            Q_EMIT repinRequested();
    });
    m_banners.push_back(banner);
}

} // namespace noc::monit
