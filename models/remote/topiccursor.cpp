// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/topiccursor.h"

namespace noc::remote {

TopicCursor::Step TopicCursor::step(const SnapshotPart &part)
{
    if (part.part == 0) { // also in the midst of another one: the program began anew
        m_sequence = part.sequence;
        m_nextPart = 0;
    } else if (m_nextPart == 0 && !m_sequence) {
        return Step::Skip; // the rest of one that this console has given up
    } else if (part.part != m_nextPart || part.sequence != m_sequence) {
        return Step::Gap;
    }
    m_nextPart = part.hasMore ? part.part + 1 : 0;
    return Step::Apply;
}

TopicCursor::Step TopicCursor::step(const Diff &diff)
{
    if (!m_sequence || (m_nextPart == 0 && diff.sequence <= *m_sequence))
        return Step::Skip;
    if (m_nextPart != 0 || diff.sequence != *m_sequence + 1)
        return Step::Gap;
    m_sequence = diff.sequence;
    return Step::Apply;
}

std::optional<quint64> TopicCursor::sequence() const
{
    return m_nextPart == 0 ? m_sequence : std::nullopt;
}

} // namespace noc::remote
