// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/certificate.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QtEndian>

#include <array>
#include <memory>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace noc::net {

namespace {

using core::ErrorCode;

template<auto Free>
struct Freed
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Freed<GENERAL_NAMES_free>>;
using Serial = std::unique_ptr<BIGNUM, Freed<BN_free>>;

QByteArray contentOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, size};
}

template<typename Read>
auto readPem(const QByteArray &pem, Read read)
{
    const Memory memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    // No passphrase callback: an encrypted key fails instead of asking on the terminal.
    const auto refuse = [](char *, int, int, void *) { return -1; };
    return read(memory.get(), nullptr, refuse, nullptr);
}

bool setSerial(X509 *certificate)
{
    // CA/Browser Forum BR 7.1: positive, at least 64 random bits.
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        return false;
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x7F) | 0x40);
    const Serial serial(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    return serial && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setNames(X509 *certificate, const QString &commonName)
{
    // RFC 5280 appendix A: ub-common-name is 64 characters.
    const QByteArray text = commonName.left(64).toUtf8();
    X509_NAME *name = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(text.constData()),
                                      static_cast<int>(text.size()), -1, 0)
        == 1
        && X509_set_issuer_name(certificate, name) == 1;
}

bool addName(GENERAL_NAMES *names, int type, ASN1_STRING *text, const QByteArray &value)
{
    GENERAL_NAME *name = GENERAL_NAME_new();
    if (!name || !text || ASN1_STRING_set(text, value.constData(), static_cast<int>(value.size())) != 1) {
        GENERAL_NAME_free(name);
        ASN1_STRING_free(text);
        return false;
    }
    GENERAL_NAME_set0_value(name, type, text);
    if (sk_GENERAL_NAME_push(names, name) > 0)
        return true;
    GENERAL_NAME_free(name);
    return false;
}

QByteArray networkBytes(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 v4 = qToBigEndian(address.toIPv4Address());
        return {reinterpret_cast<const char *>(&v4), sizeof v4};
    }
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return {reinterpret_cast<const char *>(&v6), sizeof v6};
}

bool setAlternativeNames(X509 *certificate, const CertificateSubject &subject)
{
    const Names names(GENERAL_NAMES_new());
    if (!names)
        return false;
    for (const QString &dnsName : subject.dnsNames) {
        if (!addName(names.get(), GEN_DNS, ASN1_IA5STRING_new(), dnsName.toLatin1()))
            return false;
    }
    for (const QHostAddress &address : subject.addresses) {
        if (!addName(names.get(), GEN_IPADD, ASN1_OCTET_STRING_new(), networkBytes(address)))
            return false;
    }
    return sk_GENERAL_NAME_num(names.get()) == 0
        || X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, 0) == 1;
}

bool setValidity(X509 *certificate, const QDateTime &now)
{
    const auto seconds = static_cast<time_t>(now.toSecsSinceEpoch());
    const QDateTime end = now.addYears(10);
    return ASN1_TIME_set(X509_getm_notBefore(certificate), seconds - 86'400) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate), static_cast<time_t>(end.toSecsSinceEpoch()))
        != nullptr;
}

bool belongTogether(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const Certificate certificate(readPem(certificatePem, PEM_read_bio_X509));
    const Key key(readPem(keyPem, PEM_read_bio_PrivateKey));
    return certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
}

QSslKey keyFromPem(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        if (QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

} // namespace

core::Result<CertificateAndKey> makeSelfSigned(const CertificateSubject &subject, const QDateTime &now)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1
        || !setSerial(certificate.get()) || !setValidity(certificate.get(), now)
        || !setNames(certificate.get(), subject.commonName)
        || X509_set_pubkey(certificate.get(), key.get()) != 1
        || !setAlternativeNames(certificate.get(), subject)
        || X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        return core::failure(ErrorCode::InvalidInput,
                             u"cannot make a certificate for %1"_s.arg(subject.commonName));

    const Memory certificateText(BIO_new(BIO_s_mem()));
    const Memory keyText(BIO_new(BIO_s_secmem()));
    if (!certificateText || !keyText || PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1
        || PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        return core::failure(ErrorCode::Io, u"cannot write the certificate"_s);
    return CertificateAndKey{contentOf(certificateText.get()), core::Secret(contentOf(keyText.get()))};
}

QString certificateFingerprint(const QByteArray &certificatePem)
{
    const QSslCertificate certificate(certificatePem, QSsl::Pem);
    if (certificate.isNull())
        return {};
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

core::Result<QSslConfiguration> serverTlsConfiguration(const QByteArray &certificatePem,
                                                       const core::Secret &privateKeyPem)
{
    if (!QSslSocket::supportsSsl())
        return core::failure(ErrorCode::Unsupported, u"this Qt has no TLS"_s);
    const QList<QSslCertificate> chain = QSslCertificate::fromData(certificatePem, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull())
        return core::failure(ErrorCode::InvalidInput, u"the certificate is not PEM"_s);
    const QSslKey key = keyFromPem(privateKeyPem.reveal());
    if (key.isNull())
        return core::failure(ErrorCode::InvalidInput, u"the private key is not PEM, or is encrypted"_s);
    if (!belongTogether(certificatePem, privateKeyPem.reveal()))
        return core::failure(ErrorCode::InvalidInput,
                             u"the private key does not belong to the certificate"_s);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace noc::net
