// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/instancelock.h"

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

InstanceLock::InstanceLock(const settings::Paths &paths)
    : m_file(paths.lockFile())
{
    m_file.setStaleLockTime(0); // stale only when its process is gone, however long that one runs
}

core::Result<void> InstanceLock::acquire()
{
    if (m_file.tryLock(0))
        return {};
    if (m_file.error() != QLockFile::LockFailedError)
        return failure(ErrorCode::Io, u"Cannot write the lock %1"_s.arg(m_file.fileName()));
    qint64 process = 0;
    QString host;
    QString program;
    (void)m_file.getLockInfo(&process, &host, &program);
    return failure(ErrorCode::Busy, u"%1 (process %2) uses this profile"_s.arg(program).arg(process));
}

} // namespace noc::workspace
