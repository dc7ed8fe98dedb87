// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/messageidentity.h"

#include <algorithm>

namespace noc::monit {

namespace {

constexpr qsizetype searchedBytes = 4096;
constexpr qsizetype maxIdBytes = 64; ///< Monit's is 32 hexadecimal digits

QByteArrayView between(QByteArrayView text, QByteArrayView before, QByteArrayView after)
{
    const qsizetype start = text.indexOf(before);
    if (start < 0)
        return {};
    const QByteArrayView rest = text.sliced(start + before.size());
    const qsizetype end = rest.indexOf(after);
    return end < 0 ? QByteArrayView() : rest.first(end);
}

bool isPlausibleId(QByteArrayView id)
{
    const auto isAllowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-'
            || c == '_' || c == '.';
    };
    return !id.isEmpty() && id.size() <= maxIdBytes && std::ranges::all_of(id, isAllowed);
}

QByteArrayView idIn(QByteArrayView start)
{
    const QByteArrayView tag = between(start, "<monit ", ">");
    for (const QByteArrayView before : {QByteArrayView("id=\""), QByteArrayView("id='")}) {
        if (const QByteArrayView id = between(tag, before, before.last(1)); !id.isEmpty())
            return id;
    }
    return between(start, "<id>", "</id>").trimmed(); // `_status` format
}

} // namespace

MessageIdentity peekIdentity(QByteArrayView body)
{
    const QByteArrayView id = idIn(body.first(std::min(body.size(), searchedBytes)));
    return {isPlausibleId(id) ? id.toByteArray() : QByteArray(),
            body.contains("<event>") || body.contains("<event ")};
}

} // namespace noc::monit
