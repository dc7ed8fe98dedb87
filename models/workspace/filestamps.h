// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QDateTime>
#include <QStringList>

namespace noc::workspace {

/// Files as they were at a time: equal when nothing was written since.
class NOC_MODELS_EXPORT FileStamps
{
public:
    FileStamps() = default;
    explicit FileStamps(const QStringList &files);

    friend bool operator==(const FileStamps &, const FileStamps &) = default;

private:
    QStringList m_files;
    QList<QDateTime> m_written; ///< UTC; invalid: there is no such file
    QList<qint64> m_sizes;
};

} // namespace noc::workspace
