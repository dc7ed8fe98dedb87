// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bird/routes/routeresult.h"

#include <QObject>

#include <vector>

namespace noc::bird {

/// Results that are kept in memory to be compared with later ones, and saved ones that were loaded. The oldest goes when
/// there are too many.
class RememberedResults final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RememberedResults)

public:
    static constexpr std::size_t Most = 8;

    using QObject::QObject;

    [[nodiscard]] const std::vector<RouteResult> &results() const { return m_results; } ///< newest first
    void add(const RouteResult &result);
    void remove(std::size_t index);

Q_SIGNALS:
    void changed();

private:
    std::vector<RouteResult> m_results;
};

} // namespace noc::bird
