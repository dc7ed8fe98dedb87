// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertlimits.h"

#include "models/core/text.h"

namespace noc::alerts {

namespace {

/// Only what has to change is copied: nearly every text is fine.
void bound(QString &text, qsizetype length, bool keepLines = false)
{
    QString shown = core::displayable(QStringView(text).left(length), keepLines).left(length);
    if (shown != text)
        text = std::move(shown);
}

} // namespace

bool isAlertId(const QString &id)
{
    return !id.isEmpty() && id.size() <= maxIdLength;
}

Condition bounded(Condition condition)
{
    condition.source.truncate(maxNameLength);
    condition.objectId.truncate(maxIdLength);
    bound(condition.object, maxNameLength);
    bound(condition.part, maxNameLength);
    bound(condition.text, maxTextLength);
    if (condition.groups.size() > maxGroups)
        condition.groups.resize(maxGroups);
    for (QString &group : condition.groups)
        group.truncate(maxNameLength);
    return condition;
}

Acknowledgement bounded(Acknowledgement acknowledgement)
{
    bound(acknowledgement.by, maxByLength);
    bound(acknowledgement.comment, maxCommentLength, true);
    return acknowledgement;
}

Mute bounded(Mute mute)
{
    mute.value.truncate(maxIdLength);
    bound(mute.label, maxNameLength);
    bound(mute.by, maxByLength);
    bound(mute.comment, maxCommentLength, true);
    return mute;
}

} // namespace noc::alerts
