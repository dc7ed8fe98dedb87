// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "tests/unit/monitcollector/consolefixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 framing = 64; ///< more than a message's frames add here

} // namespace

class TestConsoleFlow final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StrictTest::failOnWarnings();
        m_fixture = std::make_unique<ConsoleFixture>();
    }

    void cleanup() { m_fixture.reset(); }

    void transports_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }

    void backlog_data() { transports_data(); }

    void backlog()
    {
        QFETCH(const bool, isTls);
        start(tokenConfig(isTls));
        QSslSocket client;
        client.setReadBufferSize(64 * 1024);
        m_fixture->openRaw(client, isTls);
        const quint64 id = m_fixture->opened.front();
        const QByteArray message(256 * 1024, 'x');
        const qint64 most = ConsoleLimits().full + message.size() + framing;
        const qint64 taken = m_fixture->fill(id, message);
        QVERIFY(taken > ConsoleLimits().full);
        QVERIFY(collector().consoleBacklog(id) <= most);
        QTRY_VERIFY(collector().consoleBacklog(id) > ConsoleLimits().full); // the kernel is full, too
        QVERIFY(collector().consoleBacklog(id) <= most);
        m_fixture->drained.clear();
        QTest::qWait(100);
        QVERIFY(m_fixture->drained.empty());
        QCOMPARE(m_fixture->reportStatus(isTls), 200);

        qint64 read = 0;
        qint64 readWhenDrained = 0;
        while (read < taken) {
            QTRY_VERIFY(client.bytesAvailable() > 0);
            read += client.skip(client.bytesAvailable());
            if (!m_fixture->drained.empty() && readWhenDrained == 0)
                readWhenDrained = read;
        }
        QCOMPARE(m_fixture->drained, std::vector{id});
        QVERIFY(readWhenDrained > 0);
        QTRY_COMPARE(collector().consoleBacklog(id), 0);
        QCOMPARE(collector().sendToConsole(id, message), Collector::ConsoleSend::Taken);
        QVERIFY(m_fixture->closed.empty());
    }

    /// It may have drained between being found full and being told so.
    void drainedAfterFull()
    {
        start(tokenConfig());
        QWebSocket client;
        m_fixture->open(client);
        const quint64 id = m_fixture->opened.front();
        const QByteArray message(300 * 1024, 'x');
        for (int i = 0; i < 20; ++i) {
            m_fixture->drained.clear();
            while (collector().sendToConsole(id, message) == Collector::ConsoleSend::Taken)
                continue; // this thread reads nothing meanwhile
            QTRY_VERIFY(!m_fixture->drained.empty());
            QVERIFY(collector().consoleBacklog(id) < ConsoleLimits().drained);
        }
    }

    void readerThatStops_data() { transports_data(); }

    void readerThatStops()
    {
        QFETCH(const bool, isTls);
        CollectorConfig config = tokenConfig(isTls);
        config.console.progress = 400ms;
        start(config);
        QWebSocket idle;
        m_fixture->open(idle, isTls);
        const quint64 idleId = std::exchange(m_fixture->opened, {}).front();
        QSslSocket client;
        client.setReadBufferSize(64 * 1024);
        m_fixture->openRaw(client, isTls);
        m_fixture->fill(m_fixture->opened.front(), QByteArray(256 * 1024, 'x'));
        QTRY_COMPARE(m_fixture->closed, m_fixture->opened);
        QCOMPARE(collector().sendToConsole(m_fixture->opened.front(), "x"), Collector::ConsoleSend::Gone);
        QCOMPARE(collector().consoleBacklog(m_fixture->opened.front()), 0);
        QCOMPARE(collector().sendToConsole(idleId, "x"), Collector::ConsoleSend::Taken);
    }

    /// Says that it closes and never does.
    void closingIsNotWaitedForLong()
    {
        CollectorConfig config = tokenConfig();
        config.console.closing = 300ms;
        start(config);
        QSslSocket client;
        client.setReadBufferSize(64 * 1024);
        m_fixture->openRaw(client, false);
        m_fixture->fill(m_fixture->opened.front(), QByteArray(256 * 1024, 'x'));
        collector().closeConsole(m_fixture->opened.front(), 1000, {});
        QTRY_COMPARE(m_fixture->closed, m_fixture->opened);
    }

    /// What waits for a busy owner is bounded.
    void floodWhileTheOwnerIsBusy()
    {
        CollectorConfig config = tokenConfig();
        config.console.untaken = 1'000'000;
        start(config);
        const RawClient client(port());
        client.send(handshake());
        QTRY_COMPARE(m_fixture->opened.size(), 1U);
        const QByteArray frame = textFrame(QByteArray(70'000, 'x'));
        for (int i = 0; i < 40; ++i)
            client.send(frame);
        QVERIFY(client.isClosedWithin(5s)); // this thread, the owner's, runs no event loop meanwhile
        QTRY_COMPARE(m_fixture->closed, m_fixture->opened);
        QVERIFY(!m_fixture->messages.empty());
        QVERIFY2(m_fixture->messages.size() < 15, qPrintable(QString::number(m_fixture->messages.size())));
    }

    void manyMessagesTaken()
    {
        CollectorConfig config = tokenConfig();
        config.console.untaken = 100'000;
        start(config);
        QWebSocket client;
        m_fixture->open(client);
        const QString text(9'000, u'x');
        for (std::size_t i = 1; i <= 50; ++i) {
            client.sendTextMessage(text);
            QTRY_COMPARE(m_fixture->messages.size(), i);
        }
        QVERIFY(m_fixture->closed.empty());
    }

    void destruction_data() { transports_data(); }

    void destruction()
    {
        QFETCH(const bool, isTls);
        start(tokenConfig(isTls));
        QWebSocket client;
        m_fixture->open(client, isTls);
        QSslSocket stalled;
        stalled.setReadBufferSize(64 * 1024);
        m_fixture->opened.clear();
        m_fixture->openRaw(stalled, isTls);
        m_fixture->fill(m_fixture->opened.front(), QByteArray(256 * 1024, 'x'));
        m_fixture.reset();
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    }

private:
    [[nodiscard]] quint16 port() const { return m_fixture->port(); }
    [[nodiscard]] Collector &collector() const { return m_fixture->collector(); }
    void start(const CollectorConfig &config) const { m_fixture->server.start(config); }

    std::unique_ptr<ConsoleFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestConsoleFlow)
#include "tst_consoleflow.moc"
