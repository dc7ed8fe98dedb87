// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/bird/ctl/ctlrun.h"

#include <QJsonDocument>
#include <QTest>

namespace noc::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms; a loaded machine is slow

} // namespace

QJsonArray CtlRun::Result::json() const
{
    return QJsonDocument::fromJson(out).array();
}

CtlRun::CtlRun()
{
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"LC_ALL"_s, u"C"_s);
    m_environment.insert(u"TZ"_s, u"UTC"_s);
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    m_paths = settings::pathsFor(settings::defaultProfile(), m_environment).value_or(settings::Paths());
    if (!settings::makeFolders(m_paths))
        qFatal("No folders");
}

std::unique_ptr<QProcess> CtlRun::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(QStringLiteral(NOC_CTL), arguments);
    return process;
}

CtlRun::Result CtlRun::operator()(const QStringList &arguments) const
{
    const auto process = start(arguments);
    // Not waitForFinished(): what it asks is served by this thread.
    if (!QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, patience))
        return {};
    const int code = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    return {code, process->readAllStandardOutput(), process->readAllStandardError()};
}

} // namespace noc::test
