// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/trace/hoprow.h"
#include "models/core/keyedtable.h"

#include <QStringList>

#include <map>

namespace noc::bird {

inline constexpr int maxHops = 255; ///< a TTL has 8 bits

/// The hops of one run. What lies behind the target (mtr probes one hop more) is not shown.
class NOC_MODELS_EXPORT HopTable
{
public:
    /// The address, once the tool has said it; text that is no address is no help and is left out.
    void setTarget(const QString &address);
    [[nodiscard]] QString target() const { return m_target; }

    /// The row of a hop, made if need be; nullptr beyond maxHops. Call changed() after writing to it.
    [[nodiscard]] HopRow *hop(int ttl);
    void changed();
    /// No answer is to be waited for any more.
    void finish();

    [[nodiscard]] const core::KeyedTable<HopRow> &rows() const { return m_rows; }
    [[nodiscard]] core::RowDiff<HopRow> takeDiff() { return m_rows.takeDiff(); }
    /// By hop.
    [[nodiscard]] std::vector<HopRow> sorted() const;

private:
    [[nodiscard]] int lastShown() const;

    QString m_target;
    std::map<int, HopRow> m_hops;
    core::KeyedTable<HopRow> m_rows;
};

} // namespace noc::bird
