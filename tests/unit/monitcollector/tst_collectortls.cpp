// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/certificate.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitcollector/collectorfixture.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#include <memory>

using namespace noc;
using namespace noc::monit;
using namespace noc::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestCollectorTls final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_certificate =
            net::makeSelfSigned({u"localhost"_s, {u"localhost"_s}, {QHostAddress(QHostAddress::LocalHost)}},
                                QDateTime::currentDateTimeUtc())
                .value();
    }

    void init()
    {
        StrictTest::failOnWarnings();
        m_fixture = std::make_unique<CollectorFixture>();
    }

    void cleanup() { m_fixture.reset(); }

    void takesAReport()
    {
        m_fixture->start(config());
        const QByteArray response = exchange(post(report()));
        QCOMPARE(statusOf(response), 200);
        QCOMPARE(response.count("Server:"), 1);
        QTRY_COMPARE(m_fixture->reports.size(), 1U);
    }

    /// More than one read buffer, and more than one TLS record.
    void largeBody()
    {
        m_fixture->start(config());
        const QByteArray end = "<!--" + QByteArray(1'500'000, 'x') + "--></monit>";
        QCOMPARE(statusOf(exchange(post(report().replace("</monit>", end)))), 200);
        QTRY_COMPARE(m_fixture->reports.size(), 1U);
    }

    void oversize()
    {
        m_fixture->start(config());
        QCOMPARE(statusOf(exchange(post(QByteArray(5'000'000, 'x')))), 200);
        QTRY_VERIFY(m_fixture->hasRejection(RejectionReason::TooLarge));
    }

    void refusals()
    {
        m_fixture->start(config());
        QCOMPARE(statusOf(exchange(post(report(), basic("mu:x")))), 401);
        QCOMPARE(statusOf(exchange("nonsense\r\n\r\n")), 400);
        QCOMPARE(statusOf(exchange(post(report()) + post(report()))), 400);
    }

    void headerlessStop()
    {
        m_fixture->start(config());
        QCOMPARE(statusOf(exchange(post(report("aaaa")))), 200);
        QTRY_COMPARE(m_fixture->reports.size(), 1U);
        (void)exchange(report("aaaa", true));
        QTRY_COMPARE(m_fixture->reports.size(), 2U);
        QVERIFY(m_fixture->reports.back().report.event.has_value());
    }

    void plainHttpOnATlsPort()
    {
        m_fixture->start(config());
        (void)RawClient::exchange(m_fixture->port(), post(report()));
        QTRY_VERIFY(m_fixture->hasRejection(RejectionReason::BadRequest));
        QVERIFY(m_fixture->rejections.front().detail.startsWith(u"TLS handshake"_s));
        QVERIFY(m_fixture->reports.empty());
    }

    void handshakeNeverSent()
    {
        CollectorConfig config = this->config();
        config.limits.requestDeadline = 2s; // enough for a handshake
        m_fixture->start(config);
        const RawClient silent(m_fixture->port());
        const RawClient halfway(m_fixture->port());
        halfway.send(QByteArrayView("\x16\x03\x01\x02\x00\x01", 6));
        QCOMPARE(statusOf(exchange(post(report()))), 200);
        QVERIFY(silent.isClosedWithin(20s));
        QVERIFY(halfway.isClosedWithin(20s));
        QTRY_COMPARE(m_fixture->rejectionCount(RejectionReason::TimedOut), 2);
    }

    void oldTls()
    {
        m_fixture->start(config());
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.setProtocol(QSsl::TlsV1_2);
        client.connectToHostEncrypted(u"127.0.0.1"_s, m_fixture->port());
        QVERIFY(client.waitForEncrypted());
        QCOMPARE(client.peerCertificate(), QSslCertificate(m_certificate.certificatePem));
    }

    void unusableCertificate()
    {
        CollectorConfig config = this->config();
        config.privateKeyPem = core::Secret("nonsense");
        QSignalSpy failed(&m_fixture->collector, &Collector::listenFailed);
        m_fixture->collector.start(config);
        QVERIFY(failed.wait());
        QCOMPARE(failed.front().front().value<core::Error>().code, core::ErrorCode::InvalidInput);
        QVERIFY(!m_fixture->collector.isListening());
        m_fixture->start(this->config());
    }

private:
    [[nodiscard]] CollectorConfig config() const
    {
        CollectorConfig config = CollectorFixture::defaultConfig();
        config.isTls = true;
        config.certificatePem = m_certificate.certificatePem;
        config.privateKeyPem = m_certificate.privateKeyPem;
        return config;
    }

    [[nodiscard]] QByteArray exchange(const QByteArray &request) const
    {
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.connectToHostEncrypted(u"127.0.0.1"_s, m_fixture->port());
        if (!client.waitForEncrypted())
            return {};
        client.write(request);
        while (client.state() == QAbstractSocket::ConnectedState && client.waitForReadyRead(10'000))
            continue;
        return client.readAll();
    }

    net::CertificateAndKey m_certificate;
    std::unique_ptr<CollectorFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestCollectorTls)
#include "tst_collectortls.moc"
