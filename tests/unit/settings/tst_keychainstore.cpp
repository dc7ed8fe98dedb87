// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/busprobe.h"
#include "models/settings/keychainstore.h"
#include "tests/support/stricttest.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace noc;
using namespace noc::settings;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Milliseconds;
using core::Secret;

/// Without a session bus, with a broken one: no keychain is ever reached here, and nothing blocks.
class TestKeychainStore final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void busAddresses_data();
    void busAddresses();
    void probes_data();
    void probes();
    void withoutBus_data();
    void withoutBus();
    void silentBusDoesNotBlock();
    void mayDieWhileAsking();
};

void TestKeychainStore::init()
{
    StrictTest::failOnWarnings();
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
}

void TestKeychainStore::busAddresses_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("runtime");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isAbstract");
    QTest::newRow("none") << QByteArray() << QByteArray() << QString() << false;
    QTest::newRow("user bus") << QByteArray() << "/run/user/7"_ba << u"/run/user/7/bus"_s << false;
    QTest::newRow("path") << "unix:path=/run/bus"_ba
                          << "/run/user/7"_ba << u"/run/bus"_s << false;
    QTest::newRow("path with a guid")
        << "unix:path=/run/a%20b,guid=12"_ba << QByteArray() << u"/run/a b"_s << false;
    QTest::newRow("guid first") << "unix:guid=12,path=/run/bus"_ba << QByteArray() << u"/run/bus"_s << false;
    QTest::newRow("abstract") << "unix:abstract=/tmp/dbus-x,guid=12"_ba << QByteArray() << u"/tmp/dbus-x"_s
                              << true;
    QTest::newRow("second address") << "tcp:host=h,port=1;unix:path=/run/bus"_ba << QByteArray()
                                    << u"/run/bus"_s << false;
    QTest::newRow("not a socket") << "tcp:host=h,port=1"_ba
                                  << "/run/user/7"_ba << QString() << false;
    QTest::newRow("empty") << ""_ba
                           << "/run/user/7"_ba << QString() << false;
}

void TestKeychainStore::busAddresses()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, runtime);
    QFETCH(QString, expected);
    QFETCH(bool, isAbstract);
    if (!variable.isNull())
        qputenv("DBUS_SESSION_BUS_ADDRESS", variable);
    if (!runtime.isNull())
        qputenv("XDG_RUNTIME_DIR", runtime);
    QCOMPARE(sessionBusAddress().name, expected);
    QCOMPARE(sessionBusAddress().isAbstract, isAbstract);
}

void TestKeychainStore::probes_data()
{
    QTest::addColumn<QByteArray>("answer"); // null = silence
    QTest::addColumn<bool>("isListening");
    QTest::addColumn<bool>("isAbstract");
    QTest::addColumn<bool>("isAnswering");
    QTest::newRow("a bus") << "OK 1234deadbeef\r\n"_ba << true << false << true;
    QTest::newRow("an abstract bus") << "OK 1234deadbeef\r\n"_ba << true << true << true;
    QTest::newRow("refuses us") << "REJECTED EXTERNAL\r\n"_ba << true << false << false;
    QTest::newRow("silent") << QByteArray() << true << false << false;
    QTest::newRow("babbles") << QByteArray(5000, 'x') << true << false << false;
    QTest::newRow("nobody there") << QByteArray() << false << false << false;
}

void TestKeychainStore::probes()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isListening);
    QFETCH(bool, isAbstract);
    const QTemporaryDir dir;
    const QString name = dir.filePath(u"bus"_s);
    QByteArray asked;
    QLocalServer server;
    if (isAbstract)
        server.setSocketOptions(QLocalServer::AbstractNamespaceOption);
    connect(&server, &QLocalServer::newConnection, this, [&] {
        QLocalSocket *socket = server.nextPendingConnection();
        connect(socket, &QLocalSocket::readyRead, this, [&, socket] {
            asked += socket->readAll();
            socket->write(answer);
        });
    });
    QVERIFY(!isListening || server.listen(name));
    BusProbe probe;
    QSignalSpy finished(&probe, &BusProbe::finished);
    probe.start({name, isAbstract}, Milliseconds(300));
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QTEST(finished.at(0).at(0).toBool(), "isAnswering");
    if (isListening)
        QVERIFY(asked.startsWith(QByteArray("\0AUTH EXTERNAL ", 15)) && asked.endsWith("\r\n"));
}

void TestKeychainStore::withoutBus_data()
{
    QTest::addColumn<QString>("bus");
    QTest::newRow("no bus at all") << QString();
    QTest::newRow("a bus that died") << u"unix:path=/nonexistent/bus"_s;
}

void TestKeychainStore::withoutBus()
{
    QFETCH(QString, bus);
    if (!bus.isEmpty())
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus.toUtf8());
    // Deadlines longer than the test waits: no answer is owed to one of them.
    KeychainStore store(u"default"_s, {Milliseconds(60'000), Milliseconds(60'000)});
    std::optional<ErrorCode> read;
    std::optional<ErrorCode> written;
    std::optional<ErrorCode> removed;
    store.read(u"x"_s, this, [&](const core::Result<FoundSecret> &result) { read = result.error().code; });
    store.write(u"x"_s, Secret("y"), this, [&](const auto &result) { written = result.error().code; });
    store.remove(u"x"_s, this, [&](const auto &result) { removed = result.error().code; });
    QTRY_VERIFY(read && written && removed);
    QCOMPARE(*read, ErrorCode::Unreachable);
    QCOMPARE(*written, ErrorCode::Unreachable);
    QCOMPARE(*removed, ErrorCode::Unreachable);
}

void TestKeychainStore::silentBusDoesNotBlock()
{
    const QTemporaryDir dir;
    QLocalServer server; // accepts, never answers: Qt's own first question to it would wait 25 s and more
    QVERIFY(server.listen(dir.filePath(u"bus"_s)));
    qputenv("DBUS_SESSION_BUS_ADDRESS",
            QByteArray("unix:path=" + QFile::encodeName(server.fullServerName())));
    KeychainStore store(u"default"_s, {Milliseconds(300), Milliseconds(300)});

    QElapsedTimer sinceTurn;
    qint64 longestTurn = 0;
    QTimer turns;
    connect(&turns, &QTimer::timeout, this,
            [&] { longestTurn = std::max(longestTurn, sinceTurn.restart()); });
    sinceTurn.start();
    turns.start(5);
    std::optional<ErrorCode> read;
    store.read(u"x"_s, this, [&](const core::Result<FoundSecret> &result) { read = result.error().code; });
    QTRY_VERIFY(read);
    QCOMPARE(*read, ErrorCode::Unreachable);
    QVERIFY2(longestTurn < 2000, qPrintable(QString::number(longestTurn)));

    // The next question asks the bus again: it may have come back.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    read.reset();
    store.read(u"x"_s, this, [&](const core::Result<FoundSecret> &result) { read = result.error().code; });
    QTRY_VERIFY(read);
}

void TestKeychainStore::mayDieWhileAsking()
{
    auto store = std::make_unique<KeychainStore>(u"default"_s);
    bool isCalled = false;
    store->read(u"x"_s, this, [&](const core::Result<FoundSecret> &) { isCalled = true; });
    store.reset();
    QCoreApplication::processEvents();
    QVERIFY(!isCalled);
}

QTEST_GUILESS_MAIN(TestKeychainStore)

#include "tst_keychainstore.moc"
