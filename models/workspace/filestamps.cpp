// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/filestamps.h"

#include <QFileInfo>

namespace noc::workspace {

FileStamps::FileStamps(const QStringList &files)
    : m_files(files)
{
    for (const QString &file : files) {
        const QFileInfo info(file);
        m_written += info.lastModified().toUTC();
        m_sizes += info.size();
    }
}

} // namespace noc::workspace
