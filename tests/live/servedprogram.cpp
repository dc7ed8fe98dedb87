// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/servedprogram.h"

#include "models/settings/privatefile.h"
#include "models/settings/workspacefile.h"
#include "models/sim/monitpayload.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace noc::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; a start takes a tenth of a second, on a loaded machine much more
constexpr int longest = 90'000; // of an order nobody hears of, two polls and a minute

QByteArray requestOf(const monit::Report &report)
{
    const QByteArray body = sim::monitPayload(report);
    return "POST /collector HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nUser-Agent: Monit/5.33.0\r\nAuthorization: Basic "
        + QByteArray("monit:s3cret").toBase64() + "\r\n\r\n" + body;
}

} // namespace

ServedProgram::ServedProgram()
    : m_port(anyFreePort())
{
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : m_environment.keys()) {
        if (name.startsWith(u"XDG_"_s))
            m_environment.remove(name);
    }
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    const auto paths = settings::pathsFor(settings::defaultProfile(), m_environment);
    if (!paths || !settings::makeFolders(*paths))
        qFatal("The program's folders cannot be made");
    m_paths = *paths;
    settings::WorkspaceSettings settings;
    settings.collector.port = m_port;
    settings.monit.rules = {{{}, {}, u"*"_s, {}}};
    settings.secrets.fileConsent = true;
    if (!settings::saveWorkspace(m_paths.workspaceFile(), settings))
        qFatal("The workspace file cannot be written");
    m_serve.setProcessEnvironment(m_environment);
    m_serve.setProcessChannelMode(QProcess::MergedChannels);
}

ServedProgram::~ServedProgram()
{
    kill();
}

QString ServedProgram::privateFile(const QString &name, const QByteArray &content) const
{
    QString path = m_folder.filePath(name);
    if (!settings::writePrivateFile(path, content))
        qFatal("A private file cannot be written");
    return path;
}

void ServedProgram::start()
{
    m_serve.start(QStringLiteral(NOC_CTL),
                  {u"serve"_s, u"--password-file"_s, privateFile(u"password"_s, "s3cret\n")});
    if (!m_serve.waitForStarted() || !QTest::qWaitFor([this] { return isUp(); }, patience))
        qFatal("The program does not come up: %s", log().constData());
}

void ServedProgram::kill()
{
    m_serve.kill();
    m_serve.waitForFinished();
}

bool ServedProgram::stop()
{
    m_serve.terminate();
    return m_serve.waitForFinished(patience) && m_serve.exitStatus() == QProcess::NormalExit
        && m_serve.exitCode() == 0;
}

bool ServedProgram::isUp() const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    return socket.waitForConnected(100) && ctl({u"alerts"_s}).code == 0;
}

CtlRun ServedProgram::ctl(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(NOC_CTL), arguments);
    const bool hasEnded = process.waitForFinished(longest);
    process.kill();
    process.waitForFinished();
    const int code = hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonArray ServedProgram::rows(const QString &command) const
{
    return QJsonDocument::fromJson(ctl({command, u"--json"_s}).out).array();
}

QByteArray ServedProgram::collectorUrl() const
{
    return "http://monit:s3cret@127.0.0.1:" + QByteArray::number(m_port) + "/collector";
}

int ServedProgram::post(const std::vector<monit::Report> &reports, bool isWaiting) const
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (const monit::Report &report : reports) {
        auto &socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        socket->connectToHost(QHostAddress::LocalHost, m_port);
        socket->write(requestOf(report));
    }
    if (!isWaiting) {
        QTest::qWait(1); // on their way, no more
        return 0;
    }
    const auto isAnswered = [](const auto &socket) { return socket->bytesAvailable() > 12; };
    static_cast<void>(QTest::qWaitFor([&] { return std::ranges::all_of(sockets, isAnswered); }, patience));
    return static_cast<int>(std::ranges::count_if(
        sockets, [](const auto &socket) { return socket->readAll().startsWith("HTTP/1.1 200"); }));
}

quint16 anyFreePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("There is no free port");
    return server.serverPort();
}

} // namespace noc::test
