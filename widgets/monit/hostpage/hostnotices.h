// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/monit/hostpage/hostfacts.h"

#include <QWidget>

namespace noc::monit {

/// A banner for each notice about the host.
class HostNotices final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostNotices)

public:
    explicit HostNotices(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~HostNotices() override;

    void showNotices(const std::vector<HostNotice> &notices);

Q_SIGNALS:
    void acceptRequested();
    void repinRequested();

private:
    void addBanner();

    const widgets::Theme &m_theme;
    std::vector<HostNotice> m_notices;
    std::vector<widgets::Banner *> m_banners;
};

} // namespace noc::monit
