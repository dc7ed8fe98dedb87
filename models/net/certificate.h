// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/secret.h"
#include "models/export.h"

#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QSslConfiguration>
#include <QStringList>

namespace noc::net {

struct CertificateAndKey
{
    QByteArray certificatePem;
    core::Secret privateKeyPem; ///< PKCS #8, not encrypted
};

/// Whom a certificate is for; names and addresses go into subjectAltName.
struct CertificateSubject
{
    QString commonName;
    QStringList dnsNames;
    QList<QHostAddress> addresses;
};

/// An EC P-256 certificate that signs itself, valid for ten years from the day before `now` (clocks differ).
[[nodiscard]] NOC_MODELS_EXPORT core::Result<CertificateAndKey>
makeSelfSigned(const CertificateSubject &subject, const QDateTime &now);

/// SHA-256 of the first certificate's DER, "AB:CD:…"; empty when there is none.
[[nodiscard]] NOC_MODELS_EXPORT QString certificateFingerprint(const QByteArray &certificatePem);

/// What a TLS 1.2+ server needs. `certificatePem` may be a chain, own certificate first. InvalidInput says which of
/// the two is unusable, or that they do not belong together.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QSslConfiguration>
serverTlsConfiguration(const QByteArray &certificatePem, const core::Secret &privateKeyPem);

} // namespace noc::net
