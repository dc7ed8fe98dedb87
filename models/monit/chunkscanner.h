// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QByteArrayView>

namespace noc::monit {

/// Follows the chunks of a request body (RFC 9112 §7.1) to its end without keeping any of it. Trailers are refused:
/// nobody sends them, and QHttpServer takes them for a second request.
class NOC_MODELS_EXPORT ChunkScanner
{
public:
    enum class State { NeedMore, Complete, Broken };

    explicit ChunkScanner(qint64 largestBody)
        : m_largestBody(largestBody)
    { }

    /// `body` is everything after the head received so far, each time from its beginning.
    State scan(QByteArrayView body);

    /// How much of the body must be there before scan() can get any further; its size once Complete.
    [[nodiscard]] qint64 needed() const { return m_needed; }
    /// Broken because the chunks add up to more than `largestBody`.
    [[nodiscard]] bool isTooLarge() const { return m_decoded > m_largestBody; }

private:
    State step(QByteArrayView rest);

    qint64 m_largestBody;
    qint64 m_decoded = 0;
    qint64 m_position = 0; ///< of the next chunk's size line
    qint64 m_needed = 1;
};

} // namespace noc::monit
