// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace noc::bird {

/// What numbers mean, as far as somebody knows; asked whenever something is shown, so that answers may come later.
struct RouteNames
{
    std::function<std::optional<QString>(quint32 as)> as;
    std::function<std::optional<QString>(const QString &community)> community; ///< "65000:1", "rt:65000:1"

    [[nodiscard]] QString asName(quint32 number) const
    {
        return as ? as(number).value_or(QString()) : QString();
    }
    [[nodiscard]] QString communityName(const QString &text) const
    {
        return community ? community(text).value_or(QString()) : QString();
    }
};

} // namespace noc::bird
