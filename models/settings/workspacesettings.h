// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

/// What the workspace file holds, as value types; the default of a setting is the initialiser of its member and its
/// bounds are in workspacejson.cpp. `unknown` are the keys of a newer program: they survive a rewrite.
namespace noc::settings {

enum class TlsMode {
    Off,
    SelfSigned, ///< own certificate, made when first needed
    Files, ///< the administrator's certificate and key
};

/// How connections to the collector are kept from hurting the program.
struct LimitSettings
{
    int connections = 800;
    int connectionsPerAddress = 200;
    int requestSeconds = 15;
    int bodyBytes = 2 * 1024 * 1024;
    int inflatedBytes = 16 * 1024 * 1024;
    int inflateRatio = 200;
    QJsonObject unknown;

    friend bool operator==(const LimitSettings &, const LimitSettings &) = default;
};

struct CollectorSettings
{
    bool isEnabled = true;
    QString address = QStringLiteral("127.0.0.1");
    int port = 8080; ///< as M/Monit; 0 = any free port
    TlsMode tls = TlsMode::Off;
    QString certificateFile; ///< for TlsMode::Files
    QString keyFile; ///< for TlsMode::Files
    QString selfSignedCertificate; ///< PEM; its key is a secret and not in here
    QStringList users; ///< empty = first run: credentials are made
    QStringList allowedSubnets; ///< empty = every address
    bool hasReadApi = false; ///< /metrics and /api/v1, with a token that may only read
    bool hasConsoles = false; ///< other consoles may attach, with a token that may do everything
    LimitSettings limits;
    QJsonObject unknown;

    friend bool operator==(const CollectorSettings &, const CollectorSettings &) = default;
};

/// New hosts that match every condition given are accepted; at least one is given ("*" matches every name).
struct AdmissionSettings
{
    QString subnet;
    QString user;
    QString namePattern;
    QJsonObject unknown;

    friend bool operator==(const AdmissionSettings &, const AdmissionSettings &) = default;
};

struct KnownHostSettings
{
    QString id;
    QString name;
    QString address; ///< the id is pinned to this source
    QString user;
    double latePolls = 2;
    double downPolls = 4;
    QStringList groups;
    QJsonObject unknown;

    friend bool operator==(const KnownHostSettings &, const KnownHostSettings &) = default;
};

/// Where and as whom a host's own Monit is spoken to; the password is a secret and not in here.
struct AccessSettings
{
    QString hostId;
    QString host; ///< an IP address or a name
    int port = 2812;
    bool isTls = false;
    QString user;
    QString
        fingerprint; ///< SHA-256 of the certificate that is expected, "AB:CD:…"; empty = the authorities decide
    QJsonObject unknown;

    friend bool operator==(const AccessSettings &, const AccessSettings &) = default;
};

struct MonitSettings
{
    std::vector<AdmissionSettings> rules;
    std::vector<KnownHostSettings> hosts;
    std::vector<AccessSettings> accesses;
    QJsonObject unknown;

    friend bool operator==(const MonitSettings &, const MonitSettings &) = default;
};

struct SecretSettings
{
    bool fileConsent = false; ///< the user allows a private file where there is no keychain
    QStringList kept; ///< names of the secrets that were stored or found: they must not be made anew silently
    QJsonObject unknown;

    friend bool operator==(const SecretSettings &, const SecretSettings &) = default;
};

/// A program to start for a host.
struct CommandSettings
{
    QString name;
    QStringList arguments; ///< the program and its arguments, with macros
    bool runsInTerminal = false;
    QJsonObject unknown;

    friend bool operator==(const CommandSettings &, const CommandSettings &) = default;
};

/// A router whose BIRD is asked; the secret of a proxy that wants one is not in here.
struct RouterSettings
{
    QString name; ///< unique
    QString address; ///< as bird::RouterAddress takes it: "unix:/run/bird/bird.ctl", "ssh://edge1"
    int intervalSeconds = 30; ///< between polls
    bool isEnabled = true;
    QJsonObject unknown;

    friend bool operator==(const RouterSettings &, const RouterSettings &) = default;
};

/// Routes that are looked at again and again.
struct WatchSettings
{
    QString name; ///< unique
    QString query; ///< as typed: "203.0.113.0/24", "AS64500"
    QStringList routers; ///< by name; empty = all
    int intervalSeconds = 60;
    QJsonObject unknown;

    friend bool operator==(const WatchSettings &, const WatchSettings &) = default;
};

/// How routes are shown.
struct BirdSettings
{
    QString asNamesFile;
    bool asksDnsForNames = false; ///< tells a third party what is looked at
    QString asUrl = QStringLiteral("https://bgp.tools/as/{as}");
    QString prefixUrl = QStringLiteral("https://bgp.tools/prefix/{prefix}");
    QStringList communityFiles;
    bool hidesProtocols = false; ///< in what is exported
    bool hidesInterfaces = false; ///< in what is exported
    std::vector<WatchSettings> watches;
    QJsonObject unknown;

    friend bool operator==(const BirdSettings &, const BirdSettings &) = default;
};

struct WorkspaceSettings
{
    CollectorSettings collector;
    MonitSettings monit;
    std::vector<RouterSettings> routers;
    BirdSettings bird;
    QJsonObject alerts; ///< what calls the user; its keys are the alerts' own business
    std::vector<CommandSettings> commands;
    SecretSettings secrets;
    QJsonObject unknown;

    friend bool operator==(const WorkspaceSettings &, const WorkspaceSettings &) = default;
};

} // namespace noc::settings
