// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/certificate.h"
#include "tests/support/stricttest.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace noc;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

net::CertificateAndKey made()
{
    return net::makeSelfSigned({u"noc.example.org"_s,
                                {u"noc.example.org"_s, u"noc"_s},
                                {QHostAddress(u"192.0.2.7"_s), QHostAddress(u"2001:db8::7"_s)}},
                               now)
        .value();
}

} // namespace

class TestCertificate final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void selfSigned()
    {
        const QSslCertificate certificate(made().certificatePem, QSsl::Pem);
        QVERIFY(!certificate.isNull());
        QVERIFY(certificate.isSelfSigned());
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{u"noc.example.org"_s});
        const auto names = certificate.subjectAlternativeNames();
        QCOMPARE(names.values(QSsl::DnsEntry).size(), 2);
        QVERIFY(names.contains(QSsl::DnsEntry, u"noc"_s));
        QVERIFY(names.contains(QSsl::IpAddressEntry, u"192.0.2.7"_s));
        QVERIFY(names.contains(QSsl::IpAddressEntry, u"2001:db8::7"_s));
        QCOMPARE(certificate.effectiveDate().toUTC(), now.addDays(-1));
        QCOMPARE(certificate.expiryDate().toUTC(), now.addYears(10));
        QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
        QCOMPARE(certificate.publicKey().length(), 256);
    }

    void everyOneIsNew()
    {
        const auto first = made();
        const auto second = made();
        QVERIFY(first.privateKeyPem.reveal() != second.privateKeyPem.reveal());
        QVERIFY(QSslCertificate(first.certificatePem).serialNumber()
                != QSslCertificate(second.certificatePem).serialNumber());
    }

    void longOrOddName()
    {
        QVERIFY(net::makeSelfSigned({QString(300, u'ü'), {}, {}}, now).has_value());
        QVERIFY(net::makeSelfSigned({u"a, CN=b / c"_s, {}, {}}, now).has_value());
    }

    void fingerprint()
    {
        const QByteArray pem = made().certificatePem;
        const QString text = net::certificateFingerprint(pem);
        QCOMPARE(text.size(), 32 * 3 - 1);
        const QByteArray digest = QSslCertificate(pem).digest(QCryptographicHash::Sha256);
        QCOMPARE(QByteArray::fromHex(text.toLatin1()), digest);
        QVERIFY(net::certificateFingerprint("nonsense").isEmpty());
    }

    void configuration()
    {
        const auto own = made();
        const auto result = net::serverTlsConfiguration(own.certificatePem, own.privateKeyPem);
        QVERIFY(result.has_value());
        QCOMPARE(result->protocol(), QSsl::TlsV1_2OrLater);
        QCOMPARE(result->localCertificateChain().size(), 1);
        QVERIFY(!result->privateKey().isNull());
    }

    void badConfiguration_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        const auto own = made();
        QTest::newRow("no certificate") << QByteArray() << own.privateKeyPem.reveal();
        QTest::newRow("no key") << own.certificatePem << QByteArray();
        QTest::newRow("not PEM") << QByteArray("nonsense") << own.privateKeyPem.reveal();
        QTest::newRow("key not PEM") << own.certificatePem << QByteArray("nonsense");
        QTest::newRow("exchanged") << own.privateKeyPem.reveal() << own.certificatePem;
        QTest::newRow("key of another") << own.certificatePem << made().privateKeyPem.reveal();
    }

    void badConfiguration()
    {
        QFETCH(const QByteArray, certificate);
        QFETCH(const QByteArray, key);
        const auto result = net::serverTlsConfiguration(certificate, core::Secret(key));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, core::ErrorCode::InvalidInput);
        QVERIFY(!result.error().detail.contains(QString::fromLatin1(key.left(40))) || key.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
