// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/elements.h"
#include "models/monit/values.h"

#include <QFlags>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

/// What one message of a Monit says, as value types. Nothing here holds a credential: they are dropped while parsing.
namespace noc::monit {

/// Time as the agent's clock has it, since the Unix epoch. 0 = not given.
using AgentTime = std::chrono::microseconds;

/// One number below `<service>`, as Monit sent it (see unitOf()).
struct Reading
{
    Element element;
    double value;

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// A text below `<service>` or an element this version does not know: path "fstype", "checksum/MD5", "new/thing".
struct TextValue
{
    QString path;
    QString text;

    friend bool operator==(const TextValue &, const TextValue &) = default;
};

/// One `<port>`, `<unix>` or `<icmp>` test.
struct Endpoint
{
    enum class Kind { Port, Unix, Icmp };

    Kind kind = Kind::Port;
    QString host; ///< `<hostname>`, or the path of a Unix socket
    int port = 0;
    QString request;
    QString protocol;
    QString type; ///< "TCP", "UDP"; for ICMP its type, "Ping"
    double responseTime = -1; ///< seconds; −1 = failed or not tested yet
    std::optional<int> certificateDays; ///< days until the certificate expires

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// `<every>`: when the service is checked, if not in each cycle.
struct Every
{
    int type = 0; ///< 2 = each `number` cycles, 3 = cron, 4 = not in cron
    int counter = 0;
    int number = 0;
    QString cron;

    friend bool operator==(const Every &, const Every &) = default;
};

struct Service
{
    QString name;
    int type = -1; ///< ServiceType, or a number of a newer Monit
    AgentTime collected{};
    std::uint64_t status = 0; ///< bits of event ids that are failed or changed now
    std::uint64_t statusHint = 0; ///< see problemTexts()
    std::uint32_t monitor = 0; ///< MonitorBit
    int monitorMode = 0;
    int onReboot = 0;
    int pendingAction = 0;
    std::optional<Every> every;
    std::vector<Reading> readings; ///< in the order of the message
    std::vector<TextValue> texts;
    std::vector<Endpoint> endpoints;

    [[nodiscard]] std::optional<double> reading(Element element) const
    {
        for (const Reading &r : readings) {
            if (r.element == element)
                return r.value;
        }
        return std::nullopt;
    }
    [[nodiscard]] QStringList problems() const { return problemTexts(status, statusHint); }
    [[nodiscard]] core::Severity severity() const { return serviceSeverity(monitor, status, statusHint); }

    friend bool operator==(const Service &, const Service &) = default;
};

struct ServiceGroup
{
    QString name;
    QStringList services; ///< may name services that do not exist

    friend bool operator==(const ServiceGroup &, const ServiceGroup &) = default;
};

/// `<event>`: history and text only; what is wrong now is in the services' status.
struct Event
{
    AgentTime collected{};
    QString service; ///< "Monit" for EventInstance: no such service exists
    int type = -1;
    std::uint64_t id = 0;
    int state = 0;
    int action = 0;
    QString message;

    friend bool operator==(const Event &, const Event &) = default;
};

struct Platform
{
    QString name;
    QString release;
    QString version;
    QString machine;
    int cpus = 0;
    qint64 memoryKilobytes = 0;
    qint64 swapKilobytes = 0;

    friend bool operator==(const Platform &, const Platform &) = default;
};

/// The agent's own httpd as it names it: never trusted as an address to send credentials to.
struct AgentHttpd
{
    QString address;
    int port = 0;
    bool isTls = false;
    QString unixSocket;

    friend bool operator==(const AgentHttpd &, const AgentHttpd &) = default;
};

/// The part of a message that replaces what was known of the host.
struct Snapshot
{
    qint64 incarnation = 0; ///< Unix time of the agent's start or reload
    QString version;
    QString hostName; ///< `<localhostname>`
    QString controlFile;
    std::chrono::seconds uptime{}; ///< of Monit itself: now − incarnation
    std::chrono::seconds poll{};
    std::chrono::seconds startDelay{};
    std::optional<AgentHttpd> httpd;
    Platform platform;
    QStringList hostGroups;
    std::vector<Service> services;
    std::vector<ServiceGroup> serviceGroups;

    [[nodiscard]] AgentTime newestCollected() const
    {
        AgentTime newest{};
        for (const Service &service : services)
            newest = std::max(newest, service.collected);
        return newest;
    }
    /// The one service of type System; nullptr without one.
    [[nodiscard]] const Service *system() const
    {
        for (const Service &service : services) {
            if (service.type == static_cast<int>(ServiceType::System))
                return &service;
        }
        return nullptr;
    }

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

/// Why a payload was not well-formed XML as it came, and what was mended.
enum class Repair {
    None = 0,
    Encoding = 1, ///< bytes that are not UTF-8
    ControlCharacters = 2, ///< C0 controls, U+FFFE, U+FFFF
    Markup = 4, ///< a bare &, < or quote
};
Q_DECLARE_FLAGS(Repairs, Repair)
Q_DECLARE_OPERATORS_FOR_FLAGS(Repairs)

/// Whether the payload was not well-formed; a wrong encoding alone is not (Monit declares one in which every byte is
/// a character).
[[nodiscard]] inline bool needsMending(Repairs repairs)
{
    return bool(repairs & ~Repairs(Repair::Encoding));
}

struct Report
{
    QString id; ///< `monit@id`, the host's identity
    Snapshot snapshot;
    std::optional<Event> event;
    Repairs repairs;
    bool isFirstFormat = false; ///< `_status` format: `<server><id>` instead of an attribute

    [[nodiscard]] bool isRepaired() const { return needsMending(repairs); }

    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace noc::monit
