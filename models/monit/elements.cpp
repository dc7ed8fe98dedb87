// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/elements.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace noc::monit {

namespace {

struct Row
{
    std::string_view path;
    Element element;
    Unit unit;
};

constexpr std::array rows{
#define X(path, name, unit) Row{path, Element::name, Unit::unit},
    NOC_MONIT_ELEMENTS(X)
#undef X
};

constexpr auto rowsByPath = [] {
    auto sorted = rows;
    std::ranges::sort(sorted, {}, &Row::path);
    return sorted;
}();

} // namespace

std::optional<Element> elementOf(QByteArrayView path)
{
    const std::string_view wanted(path.data(), static_cast<std::size_t>(path.size()));
    const auto it = std::ranges::lower_bound(rowsByPath, wanted, {}, &Row::path);
    if (it == rowsByPath.end() || it->path != wanted)
        return std::nullopt;
    return it->element;
}

QByteArrayView pathOf(Element element)
{
    const std::string_view path = rows[static_cast<std::size_t>(element)].path;
    return {path.data(), static_cast<qsizetype>(path.size())};
}

Unit unitOf(Element element)
{
    return rows[static_cast<std::size_t>(element)].unit;
}

} // namespace noc::monit
