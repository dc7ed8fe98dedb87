// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/route.h"

#include <QTreeWidget>

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

/// The two routes of a difference beside each other; what is different is marked and comes first.
class DifferenceDetails final : public QTreeWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceDetails)

public:
    explicit DifferenceDetails(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~DifferenceDetails() override;

    void setTitles(const QString &left, const QString &right);
    void showRoutes(const std::optional<Route> &left, const std::optional<Route> &right);

private:
    const widgets::Theme &m_theme;
};

} // namespace noc::bird
