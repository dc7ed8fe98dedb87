// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QHash>
#include <QStringList>

namespace noc::bird {

/// Names that a result which leaves the house should not show: "edge_r2" → "protocol-1", the same every time.
class NOC_MODELS_EXPORT NameHiding
{
public:
    /// `kind`: "protocol", "interface"; empty names stay empty.
    [[nodiscard]] QString hidden(const QString &kind, const QString &name);
    /// All of these names, where they stand as whole words; longer names first.
    [[nodiscard]] QString hiddenIn(const QString &text, const QString &kind, QStringList names);

private:
    QHash<QString, QHash<QString, QString>> m_pseudonyms;
};

} // namespace noc::bird
