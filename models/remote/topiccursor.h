// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/linkmessages.h"

#include <optional>

namespace noc::remote {

/// How far a console is in one topic: tells what fits from what does not.
class NOC_MODELS_EXPORT TopicCursor
{
public:
    enum class Step {
        Apply, ///< as it is
        Skip, ///< known already, or of a time before the topic was begun anew
        Gap, ///< something before it is missing: begin anew
    };

    [[nodiscard]] Step step(const SnapshotPart &part);
    [[nodiscard]] Step step(const Diff &diff);
    /// Waits for the first part of a snapshot.
    void beginAnew() { *this = TopicCursor(); }

    /// The last sequence number applied; nullopt without a whole snapshot.
    [[nodiscard]] std::optional<quint64> sequence() const;

private:
    std::optional<quint64> m_sequence;
    int m_nextPart = 0; ///< 0 = no snapshot is under way
};

} // namespace noc::remote
