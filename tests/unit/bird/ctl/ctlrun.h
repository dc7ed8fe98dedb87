// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/paths.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace noc::test {

/// nocdeskctl itself, with folders of its own. What it asks may be served by the test's own thread.
class CtlRun final
{
public:
    struct Result
    {
        int code = -1; ///< -1: crashed or did not end
        QByteArray out;
        QByteArray err;

        [[nodiscard]] QJsonArray json() const;
        [[nodiscard]] QByteArrayList lines() const { return out.split('\n'); }
    };

    CtlRun();

    [[nodiscard]] Result operator()(const QStringList &arguments) const;
    /// Started, to be ended by the test.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    [[nodiscard]] const settings::Paths &paths() const { return m_paths; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    settings::Paths m_paths;
};

} // namespace noc::test
