// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/subnet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noc::net {

namespace {

int fullLength(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
}

/// QHostAddress takes the shorthands of inet_aton ("10" is 0.0.0.10); an administrator who writes one means
/// something else.
std::optional<QHostAddress> addressFromText(const QString &text)
{
    const bool isV6 = text.contains(u':');
    if (text.contains(u'%') || (!isV6 && text.count(u'.') != 3))
        return std::nullopt;
    QHostAddress address;
    if (!address.setAddress(text))
        return std::nullopt;
    return address;
}

QHostAddress maskedTo(const QHostAddress &address, int length)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 mask = length == 0 ? 0 : ~quint32(0) << (32 - length);
        return QHostAddress(address.toIPv4Address() & mask);
    }
    Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = 0; i < 16; ++i) {
        const int kept = std::clamp(length - i * 8, 0, 8);
        bytes[i] = static_cast<quint8>(bytes[i] & (0xFF00 >> kept));
    }
    return QHostAddress(bytes);
}

std::optional<int> lengthFromText(QStringView text, int largest)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || text.size() > 3 || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    const int length = text.toInt();
    return length <= largest ? std::optional(length) : std::nullopt;
}

} // namespace

std::optional<Subnet> Subnet::fromText(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    const qsizetype slash = trimmed.indexOf(u'/');
    const auto written = addressFromText(slash < 0 ? trimmed : trimmed.left(slash));
    if (!written)
        return std::nullopt;
    const int writtenFull = fullLength(*written);
    const auto length = slash < 0 ? std::optional(writtenFull)
                                  : lengthFromText(QStringView(trimmed).mid(slash + 1), writtenFull);
    if (!length)
        return std::nullopt;
    const QHostAddress address = withoutMapping(*written);
    const int dropped = writtenFull - fullLength(address); // ::ffff:10.0.0.0/104 is 10.0.0.0/8
    if (*length < dropped)
        return Subnet(maskedTo(*written, *length), *length);
    return Subnet(maskedTo(address, *length - dropped), *length - dropped);
}

bool Subnet::contains(const QHostAddress &address) const
{
    const QHostAddress plain = withoutMapping(address);
    return plain.protocol() == m_network.protocol() && maskedTo(plain, m_length) == m_network;
}

QString Subnet::toText() const
{
    if (m_length == fullLength(m_network))
        return m_network.toString();
    return m_network.toString() + u'/' + QString::number(m_length);
}

QHostAddress withoutMapping(const QHostAddress &address)
{
    bool isMapped = false;
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    // toIPv4Address() also converts ::1 and the deprecated ::a.b.c.d; only ::ffff:0:0/96 is meant here.
    return isMapped && bytes[10] == 0xFF && bytes[11] == 0xFF ? QHostAddress(v4) : address;
}

} // namespace noc::net
