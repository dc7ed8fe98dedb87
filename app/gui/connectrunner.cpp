// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/connectrunner.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

namespace noc::app {

using namespace Qt::StringLiterals;

bool ConnectRunner::hasProgram(const QString &program) const
{
    return !program.isEmpty() && !QStandardPaths::findExecutable(program).isEmpty();
}

QString ConnectRunner::preferredTerminal() const
{
    return qEnvironmentVariable("TERMINAL");
}

core::Result<void> ConnectRunner::start(const QStringList &arguments)
{
    QProcess process;
    process.setProgram(arguments.value(0));
    process.setArguments(arguments.mid(1));
    process.setWorkingDirectory(QDir::homePath());
    if (!process.startDetached())
        return core::failure(core::ErrorCode::Io, process.errorString());
    return {};
}

} // namespace noc::app
