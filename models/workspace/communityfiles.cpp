// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/communityfiles.h"

#include "models/core/logging.h"

#include <QFile>
#include <QtConcurrentRun>

namespace noc::workspace {

NOC_LOGGING_CATEGORY(logCommunities, "noc.workspace.communities")

namespace {

core::Result<bird::CommunityNames> namesIn(const QStringList &files)
{
    bird::CommunityNames names;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            qCWarning(logCommunities) << "community names" << path << file.errorString();
            continue;
        }
        if (const auto parsed = bird::parseCommunityFile(file.read(bird::maxCommunityFileBytes + 1)))
            names.add(*parsed);
        else
            qCWarning(logCommunities) << "community names" << path << parsed.error().detail;
    }
    return names;
}

} // namespace

core::Future<bird::CommunityNames> readCommunityNames(const QStringList &files)
{
    return QtConcurrent::run(namesIn, files);
}

} // namespace noc::workspace
