// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>

/// Reading over HTTP: what the owner of a Collector is asked and answers.
namespace noc::monit {

inline constexpr qint64 maxApiAnswer = 64 * 1024 * 1024; ///< of a body; a longer one is answered 500
inline constexpr qsizetype maxQueryBytes = 2048; ///< as sent

/// A GET or HEAD of someone who may read.
struct ApiRequest
{
    quint64 id = 0; ///< never 0 and never used twice
    QByteArray method; ///< "GET" or "HEAD"; both are answered alike, the body is left out later
    QByteArray path; ///< "/metrics" or "/api/v1/…", percent-encoded as sent
    QByteArray query; ///< without the "?", percent-encoded as sent
    QHostAddress address;
};

struct ApiAnswer
{
    int status = 200;
    QByteArray contentType; ///< "application/json"; wanted with a body
    QByteArray body; ///< up to maxApiAnswer
    QByteArray extraHeader; ///< lines without the last CRLF, empty for none
};

} // namespace noc::monit
