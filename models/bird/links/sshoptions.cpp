// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/sshoptions.h"

#include <algorithm>
#include <array>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

namespace {

constexpr qsizetype maxDetail = 300;

struct Complaint
{
    QByteArrayView text;
    ErrorCode code{};
};

constexpr std::array complaints{
    Complaint{"Permission denied", ErrorCode::Unauthorized},
    Complaint{"Too many authentication failures", ErrorCode::Unauthorized},
    Complaint{"Host key verification failed", ErrorCode::Refused},
    Complaint{"REMOTE HOST IDENTIFICATION HAS CHANGED", ErrorCode::Refused},
    Complaint{"Bad configuration option", ErrorCode::InvalidInput},
    Complaint{"timed out", ErrorCode::TimedOut},
};

} // namespace

QStringList sshArguments(const SshOptions &options, const RouterAddress &address, const QStringList &special)
{
    QStringList arguments = options.arguments;
    arguments << u"-o"_s << u"BatchMode=yes"_s;
    arguments << u"-o"_s << u"ConnectTimeout=10"_s << u"-o"_s << u"ServerAliveInterval=15"_s;
    if (!options.runtimeFolder.isEmpty()) {
        arguments << u"-o"_s << u"ControlMaster=auto"_s;
        arguments << u"-o"_s << u"ControlPath=%1/c-%C"_s.arg(options.runtimeFolder);
    }
    arguments << u"-T"_s << u"-x"_s << u"-a"_s << special;
    if (address.port > 0)
        arguments << u"-p"_s << QString::number(address.port);
    if (!address.user.isEmpty())
        arguments << u"-l"_s << address.user;
    return arguments << u"--"_s << address.host;
}

QByteArray shellQuoted(const QByteArray &word)
{
    QByteArray quoted = word;
    return '\'' + quoted.replace('\'', "'\\''") + '\'';
}

Error sshError(const QByteArray &standardError)
{
    const QString detail = u"ssh: "_s
        + QString::fromUtf8(standardError.last(std::min(standardError.size(), maxDetail))).simplified();
    const auto complaint = std::ranges::find_if(
        complaints, [&](const Complaint &c) { return QByteArrayView(standardError).indexOf(c.text) >= 0; });
    return {complaint == complaints.end() ? ErrorCode::Unreachable : complaint->code, detail};
}

} // namespace noc::bird
