// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routeraddress.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

constexpr qsizetype maxAddressLength = 1024;
constexpr qsizetype maxSocketPath = 107; // sun_path without its NUL
constexpr auto defaultSocket = "/run/bird/bird.ctl"_L1;

using Kind = RouterAddress::Kind;

struct Scheme
{
    QLatin1StringView text;
    Kind kind{};
    bool isTls = false;
    int port = 0; ///< the default; 0 = must be given, -1 = need not
};

constexpr std::array schemes{
    Scheme{"tcp"_L1, Kind::Tcp, false, 0},
    Scheme{"ssh"_L1, Kind::Ssh, false, -1},
    Scheme{"lgproxy+http"_L1, Kind::LgProxy, false, 8000},
    Scheme{"lgproxy+https"_L1, Kind::LgProxy, true, 443},
    Scheme{"lgpy+http"_L1, Kind::LgPy, false, 5000},
    Scheme{"lgpy+https"_L1, Kind::LgPy, true, 443},
    Scheme{"birdwatcher+http"_L1, Kind::Birdwatcher, false, 29184},
    Scheme{"birdwatcher+https"_L1, Kind::Birdwatcher, true, 443},
    Scheme{"birdlg-php"_L1, Kind::BirdLgPhp, false, 0},
};

auto invalid(const QString &detail)
{
    return failure(ErrorCode::InvalidInput, detail);
}

core::Result<RouterAddress> unixAddress(const QString &path)
{
    if (!path.startsWith(u'/'))
        return invalid(u"the path of a socket begins with /"_s);
    if (path.toUtf8().size() > maxSocketPath)
        return invalid(u"the path of a socket has at most %1 bytes"_s.arg(maxSocketPath));
    RouterAddress address;
    address.path = path;
    return address;
}

/// Goes to ssh as an argument: nothing that it could take for an option, or a shell for more than a word.
bool isUserOrHost(const QString &text)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || u"._-:%"_s.contains(c);
    };
    return !text.startsWith(u'-') && std::ranges::all_of(text, isAllowed);
}

core::Result<void> checkPath(RouterAddress &address)
{
    if (address.path == u"/"_s)
        address.path.clear();
    switch (address.kind) {
    case Kind::Tcp:
        if (!address.path.isEmpty())
            return invalid(u"nothing may follow the port"_s);
        break;
    case Kind::Ssh:
        if (address.path.isEmpty())
            address.path = defaultSocket;
        if (address.path.toUtf8().size() > maxSocketPath)
            return invalid(u"the path of a socket has at most %1 bytes"_s.arg(maxSocketPath));
        if (address.path.contains(u':')) // which ends the near side of ssh's -L
            return invalid(u"the path of a socket behind ssh has no colon"_s);
        break;
    case Kind::BirdLgPhp:
        if (!address.path.isEmpty() && address.path != u"/ipv6"_s && address.path != u"/ipv4"_s)
            return invalid(u"only /ipv4 or /ipv6 may follow the port"_s);
        address.isV6 = address.path == u"/ipv6"_s;
        address.path.clear();
        break;
    case Kind::Unix:
    case Kind::LgProxy:
    case Kind::LgPy:
    case Kind::Birdwatcher:
        if (address.path.endsWith(u'/'))
            address.path.chop(1);
        break;
    }
    return {};
}

core::Result<RouterAddress> urlAddress(const Scheme &scheme, const QUrl &url)
{
    if (!url.password().isEmpty())
        return invalid(u"an address holds no password"_s);
    if (!url.userName().isEmpty() && scheme.kind != Kind::Ssh)
        return invalid(u"only ssh takes a user"_s);
    if (url.hasQuery() || url.hasFragment())
        return invalid(u"an address has neither ? nor #"_s);
    RouterAddress address;
    address.kind = scheme.kind;
    address.isTls = scheme.isTls;
    address.user = url.userName();
    address.host = url.host();
    address.port = url.port(std::max(scheme.port, 0));
    address.path = url.path();
    if (address.host.isEmpty())
        return invalid(u"the host is missing"_s);
    if (!isUserOrHost(address.host) || !isUserOrHost(address.user))
        return invalid(u"this is no name of a host or user"_s);
    if (address.port == 0 && scheme.port == 0)
        return invalid(u"the port is missing"_s);
    if (const auto checked = checkPath(address); !checked)
        return std::unexpected(checked.error());
    return address;
}

QLatin1StringView schemeOf(const RouterAddress &address)
{
    const auto scheme = std::ranges::find_if(
        schemes, [&](const Scheme &s) { return s.kind == address.kind && s.isTls == address.isTls; });
    return scheme == schemes.end() ? QLatin1StringView() : scheme->text;
}

} // namespace

core::Result<RouterAddress> RouterAddress::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > maxAddressLength)
        return invalid(u"longer than %1 characters"_s.arg(maxAddressLength));
    if (std::ranges::any_of(trimmed, [](QChar c) { return c < u' ' || c == u'\x7F'; }))
        return invalid(u"an address has no control characters"_s);
    if (trimmed.startsWith(u'/'))
        return unixAddress(trimmed);
    if (trimmed.startsWith("unix:"_L1)) {
        const QString path = trimmed.sliced(5);
        return unixAddress(path.startsWith("//"_L1) ? path.sliced(2) : path);
    }
    const qsizetype colon = trimmed.indexOf("://"_L1);
    if (colon < 0)
        return invalid(u"expected a path, or an address like tcp://host:port"_s);
    const QString word = trimmed.first(colon).toLower();
    const auto scheme = std::ranges::find_if(schemes, [&](const Scheme &s) { return s.text == word; });
    if (scheme == schemes.end())
        return invalid(u"\"%1\" is no known way to a router"_s.arg(word));
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid())
        return invalid(u"not a valid address: %1"_s.arg(url.errorString()));
    return urlAddress(*scheme, url);
}

QString RouterAddress::toText() const
{
    if (kind == Kind::Unix)
        return u"unix:"_s + path;
    QUrl url;
    url.setScheme(schemeOf(*this));
    if (!user.isEmpty())
        url.setUserName(user); // an empty one that is not null leaves its @
    url.setHost(host);
    if (port > 0)
        url.setPort(port);
    url.setPath(kind == Kind::BirdLgPhp && isV6 ? u"/ipv6"_s : path);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace noc::bird
