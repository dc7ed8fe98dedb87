// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"
#include "models/net/subnet.h"

#include <optional>

namespace noc::monit {

/// New hosts that match every condition given are accepted without asking.
struct AdmissionRule
{
    std::optional<net::Subnet> subnet;
    QString user;
    QString namePattern; ///< glob on the host name, e.g. "*.db.example.org"

    [[nodiscard]] NOC_MODELS_EXPORT bool matches(const Source &source, QStringView hostName) const;

    friend bool operator==(const AdmissionRule &, const AdmissionRule &) = default;
};

/// What is remembered of a host between runs; the rest is learnt from its next message.
struct KnownHost
{
    QString id;
    QString name;
    Source source;
    SilencePolicy silence;
    QStringList ownGroups;

    friend bool operator==(const KnownHost &, const KnownHost &) = default;
};

} // namespace noc::monit
