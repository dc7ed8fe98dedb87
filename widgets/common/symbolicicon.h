// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QLatin1StringView>

namespace noc::widgets {

/// An icon of resources/icons ("search", "tiles", …) painted in one colour, so that a single drawing serves light
/// and dark. A name without a drawing is a defect and asserts.
[[nodiscard]] QIcon symbolicIcon(QLatin1StringView name, const QColor &color);

} // namespace noc::widgets
