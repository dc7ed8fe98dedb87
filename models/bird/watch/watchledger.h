// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/watch/watch.h"

namespace noc::bird {

/// How long a changed path counts as a change. Paths change all day, and mostly for good: who looks within the hour sees
/// it, and nothing piles up for those who do not. The event stays in the history. A changed origin or a withdrawn prefix
/// waits for somebody to accept it, however long that takes.
inline constexpr core::Milliseconds pathChangeLasts{3'600'000};

/// The answers to one watch at one router: what they were last, and what they should be. That is what was there first,
/// what was announced or changed harmlessly since, and what the user accepted.
class NOC_MODELS_EXPORT WatchLedger
{
public:
    /// `coversMore`: the watch asks for a prefix and all within it, so that a new part of it from somebody else is no
    /// harmless announcement.
    explicit WatchLedger(WatchKey key, bool coversMore = false);

    /// What an earlier run knew; before the first take().
    void remember(const WatchMemory &memory);
    [[nodiscard]] WatchMemory memory() const;

    /// An answer. A partial one may lack anything, hence nothing is withdrawn by it. The events are what is new in it.
    [[nodiscard]] std::vector<WatchEvent> take(const WatchedPaths &paths, bool isPartial,
                                               const QDateTime &now);
    /// What is there now is what should be; false when it was already.
    bool accept();
    /// Changed paths become what should be by and by; whether any did.
    bool settle(const QDateTime &now);

    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    [[nodiscard]] const WatchedPaths &current() const { return m_current; }
    /// Origins first, then what is withdrawn, then paths; each by prefix.
    [[nodiscard]] std::vector<WatchChange> changes() const;

private:
    [[nodiscard]] WatchEvent event(WatchEvent::Kind kind, const QString &prefix, const QDateTime &now) const;
    void announce(const QString &prefix, const WatchedPath &path, const QDateTime &now);
    void change(const QString &prefix, const WatchedPath &path, const QDateTime &now);
    void withdraw(const QString &prefix, const QDateTime &now);
    void judge(const QString &prefix, bool isNew, const QDateTime &now);
    void forgetGone();
    [[nodiscard]] bool isForeign(const WatchedPath &path) const;
    [[nodiscard]] std::optional<WatchChange> changeOf(const QString &prefix) const;

    const WatchKey m_key;
    const bool m_coversMore;
    bool m_isAnswered = false;
    WatchedPaths m_current;
    WatchedPaths m_expected;
    ChangeTimes m_since; ///< of those that differ now
    std::vector<WatchEvent> m_news;
};

} // namespace noc::bird
