// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace noc::bird {

/// A query and whom it is asked of, as text for a chat or a ticket: "nocdesk bird: r1 203.0.113.0/24 all", of several
/// routers "nocdesk bird: r1,r2 …".
struct Permalink
{
    QStringList routers;
    QString query;

    friend bool operator==(const Permalink &, const Permalink &) = default;
};

[[nodiscard]] QString toText(const Permalink &link);
/// nullopt for anything else, a line break inside included.
[[nodiscard]] std::optional<Permalink> permalinkFromText(QStringView text);

} // namespace noc::bird
