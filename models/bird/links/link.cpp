// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/link.h"

namespace noc::bird {

using namespace Qt::StringLiterals;

void Link::probe(const Probe &probe)
{
    Q_UNUSED(probe)
    QMetaObject::invokeMethod(
        this,
        [this] {
            Q_EMIT finished(core::failure(core::ErrorCode::Unsupported,
                                          u"this way to the router knows no ping or traceroute"_s));
        },
        Qt::QueuedConnection);
}

} // namespace noc::bird
