// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/report.h"
#include "models/monit/units.h"

#include <QVariant>

#include <vector>

namespace noc::monit {

/// One line below a service on the host page: cheap to make and to compare; its words are made when it is painted.
struct ServiceValue
{
    enum class Kind {
        Reading,
        Text, ///< of the message: file system type, checksum, an element of a newer Monit
        Output, ///< of a program
        Port, ///< response time of a test
        UnixSocket,
        Icmp,
        Certificate, ///< days left
        Request, ///< what is sent to a port
        Schedule, ///< `every`
        Mode,
        OnReboot,
        Groups, ///< Monit's service groups
    };

    QString path; ///< unique within the service: "block/percent", "port/127.0.0.1:80"
    Kind kind = Kind::Text;
    Element element{}; ///< of a reading
    double number = 0; ///< of a reading, a response time in seconds, days
    QString subject; ///< "443 HTTP, www.example.org"
    QString text;
    bool isFailed = false; ///< of an endpoint: no response means that it failed, not that it waits

    /// "Space used", "Port 443 HTTP, www.example.org".
    [[nodiscard]] NOC_MODELS_EXPORT QString label() const;
    /// On one line, safe to show.
    [[nodiscard]] NOC_MODELS_EXPORT Quantity quantity() const;
    /// Without escape sequences, safe to show, with its lines; empty unless the text has several or is long.
    [[nodiscard]] NOC_MODELS_EXPORT QString fullText() const;
    /// Number or text as Monit sent it.
    [[nodiscard]] NOC_MODELS_EXPORT QVariant raw() const;

    friend bool operator==(const ServiceValue &, const ServiceValue &) = default;
};

/// Everything a service said, in the order of the host page.
[[nodiscard]] NOC_MODELS_EXPORT std::vector<ServiceValue> valuesOf(const Service &service,
                                                                   const QStringList &serviceGroups = {});

} // namespace noc::monit
