// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/links/linkfactory.h"

#include "models/bird/links/birdlgphplink.h"
#include "models/bird/links/birdwatcherlink.h"
#include "models/bird/links/lgproxylink.h"
#include "models/bird/links/sshlink.h"
#include "models/bird/links/streamlink.h"

namespace noc::bird {

std::unique_ptr<Link> makeLink(const RouterAddress &address, const LinkOptions &options)
{
    using Kind = RouterAddress::Kind;
    const LinkDeadlines &deadlines = options.deadlines;
    const auto tcp = [&] {
        return std::make_unique<TcpChannel>(address.host, static_cast<quint16>(address.port));
    };
    switch (address.kind) {
    case Kind::Unix:
        return std::make_unique<StreamLink>(std::make_unique<LocalChannel>(address.path), deadlines);
    case Kind::Tcp:
        return std::make_unique<StreamLink>(tcp(), deadlines);
    case Kind::Ssh:
        return std::make_unique<SshLink>(options.ssh, address, deadlines);
    case Kind::LgProxy:
        return std::make_unique<LgproxyLink>(address, core::Secret(), deadlines);
    case Kind::LgPy:
        return std::make_unique<LgproxyLink>(address, options.secret, deadlines);
    case Kind::Birdwatcher:
        return std::make_unique<BirdwatcherLink>(address, deadlines);
    case Kind::BirdLgPhp:
        return std::make_unique<BirdLgPhpLink>(tcp(), address.isV6, deadlines);
    }
    Q_UNREACHABLE();
}

} // namespace noc::bird
