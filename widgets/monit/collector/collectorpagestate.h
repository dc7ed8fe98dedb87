// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QStringList>

/// What the collector's page is told and what it tells, as plain values.
namespace noc::monit {

/// Who may report, and how.
struct CollectorChoice
{
    enum class Tls {
        Off,
        SelfSigned, ///< own certificate, made when first needed
        Files, ///< the administrator's certificate and key, PEM
    };

    QString address; ///< "127.0.0.1"; "0.0.0.0" and "::" are every address of this machine
    int port = 8080;
    Tls tls = Tls::Off;
    QString certificateFile;
    QString keyFile;

    friend bool operator==(const CollectorChoice &, const CollectorChoice &) = default;
};

struct CollectorPageState
{
    enum class Listener { Off, Waiting, Starting, Listening, Failed };
    enum class Secrets {
        Loading,
        Kept,
        NotKept, ///< known, but gone when the program ends
        Unreadable, ///< one that was kept before cannot be read now
    };

    Listener listener = Listener::Off;
    core::Error error; ///< of Failed
    int port = 0; ///< in use when listening, where it may differ from the choice (0 = any)
    CollectorChoice choice; ///< as it is applied
    QStringList ownAddresses; ///< to choose from
    QStringList reachableAddresses; ///< how agents may reach it, best first; the lines can be made for each
    QString lineAddress; ///< the one of them that the lines are for
    QStringList monitrcLines; ///< with the password in them; empty while it is being read
    QString fingerprint; ///< SHA-256 of the certificate in use; empty without TLS
    Secrets secrets = Secrets::Kept;
    QString secretsDetail; ///< why they are not kept or not readable, English

    friend bool operator==(const CollectorPageState &, const CollectorPageState &) = default;
};

} // namespace noc::monit
