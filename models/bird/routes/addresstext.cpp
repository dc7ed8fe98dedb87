// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/addresstext.h"

#include <charconv>
#include <cstring>

namespace noc::bird {

namespace {

constexpr quint64 mappedV4 = 0xffff'0000'0000;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

qsizetype readV4(QByteArrayView text, quint32 &address)
{
    qsizetype at = 0;
    address = 0;
    for (int i = 0; i < 4; ++i) {
        if (i > 0) {
            if (at >= text.size() || text[at] != '.')
                return 0;
            ++at;
        }
        quint32 octet = 0;
        const qsizetype digits = readNumber(text.sliced(at), octet);
        if (digits == 0 || octet > 255)
            return 0;
        address = (address << 8) | octet;
        at += digits;
    }
    return at;
}

/// The groups of an IPv6 address before and after "::".
struct Groups
{
    std::array<quint16, 8> values{};
    int count = 0;
    int gap = -1; ///< where "::" stands

    [[nodiscard]] bool add(quint32 value)
    {
        if (count == 8)
            return false;
        values[static_cast<std::size_t>(count++)] = static_cast<quint16>(value);
        return true;
    }

    [[nodiscard]] bool fill(AddressBits &address) const
    {
        if (gap < 0 ? count != 8 : count > 7)
            return false;
        std::array<quint16, 8> all{};
        for (int i = 0; i < count; ++i)
            all[static_cast<std::size_t>(gap >= 0 && i >= gap ? 8 - count + i : i)] =
                values[static_cast<std::size_t>(i)];
        address = {.isV6 = true};
        for (std::size_t i = 0; i < 4; ++i) {
            address.high = (address.high << 16) | all[i];
            address.low = (address.low << 16) | all[i + 4];
        }
        return true;
    }
};

/// One group: hexadecimal, or the IPv4 tail of a mapped address, which is two. Returns its bytes.
qsizetype readGroup(QByteArrayView text, Groups &groups)
{
    quint32 value = 0;
    qsizetype digits = 0;
    while (digits < text.size() && digits < 4 && hexDigit(text[digits]) >= 0) {
        value = (value << 4) | static_cast<quint32>(hexDigit(text[digits]));
        ++digits;
    }
    if (digits == 0 || digits >= text.size() || text[digits] != '.')
        return digits > 0 && groups.add(value) ? digits : 0;
    const qsizetype taken = readV4(text, value);
    return taken > 0 && groups.add(value >> 16) && groups.add(value & 0xffff) ? taken : 0;
}

qsizetype readV6(QByteArrayView text, AddressBits &address)
{
    Groups groups;
    qsizetype at = 0;
    while (at < text.size()) {
        if (groups.gap < 0 && text.sliced(at).startsWith("::")) {
            groups.gap = groups.count;
            at += 2;
            if (at >= text.size() || hexDigit(text[at]) < 0)
                break;
        } else if (groups.count > 0) {
            if (text[at] != ':')
                break;
            ++at;
        }
        const qsizetype taken = readGroup(text.sliced(at), groups);
        if (taken == 0)
            return 0;
        at += taken;
    }
    return groups.fill(address) ? at : 0;
}

char *writeNumber(quint32 number, char *out)
{
    return std::to_chars(out, out + 10, number).ptr;
}

char *writeV4(quint32 address, char *out)
{
    for (int shift = 24; shift >= 0; shift -= 8) {
        out = writeNumber((address >> shift) & 0xff, out);
        if (shift > 0)
            *out++ = '.';
    }
    return out;
}

struct ZeroRun
{
    int at = -1;
    int length = 1; ///< a single zero is written out
};

ZeroRun longestZeroRun(const std::array<quint16, 8> &groups)
{
    ZeroRun best;
    for (int i = 0; i < 8; ++i) {
        int length = 0;
        while (i + length < 8 && groups[static_cast<std::size_t>(i + length)] == 0)
            ++length;
        if (length > best.length)
            best = {i, length};
        i += length;
    }
    return best;
}

/// As ip6_ntop() of BIRD's lib/ip.c does, mapped and compatible addresses with an IPv4 tail.
char *writeV6(quint64 high, quint64 low, char *out)
{
    std::array<quint16, 8> groups{};
    for (std::size_t i = 0; i < 4; ++i) {
        groups[i] = static_cast<quint16>(high >> (48 - 16 * i));
        groups[i + 4] = static_cast<quint16>(low >> (48 - 16 * i));
    }
    const ZeroRun run = longestZeroRun(groups);
    const bool isMapped = run.at == 0 && (run.length == 6 || (run.length == 5 && groups[5] == 0xffff));
    for (int i = 0; i < 8; ++i) {
        if (i == run.at) {
            i += run.length - 1;
            *out++ = ':';
            if (i == 7)
                *out++ = ':';
            continue;
        }
        if (i > 0)
            *out++ = ':';
        if (isMapped && i == 6)
            return writeV4(static_cast<quint32>(low), out);
        out = std::to_chars(out, out + 4, groups[static_cast<std::size_t>(i)], 16).ptr;
    }
    return out;
}

} // namespace

qsizetype readNumber(QByteArrayView text, quint32 &number)
{
    quint64 value = 0;
    qsizetype at = 0;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
        if (at == 10 || (at == 1 && value == 0))
            return 0;
        value = value * 10 + static_cast<quint64>(text[at] - '0');
        ++at;
    }
    if (value > 0xffff'ffffU)
        return 0;
    number = static_cast<quint32>(value);
    return at;
}

qsizetype readAddress(QByteArrayView text, AddressBits &address)
{
    quint32 v4 = 0;
    if (const qsizetype taken = readV4(text, v4); taken > 0) {
        address = {.high = 0, .low = mappedV4 | v4, .isV6 = false};
        return taken;
    }
    return readV6(text, address);
}

qsizetype readPrefix(QByteArrayView text, PrefixKey &key)
{
    AddressBits address;
    const qsizetype taken = readAddress(text, address);
    if (taken == 0 || taken >= text.size() || text[taken] != '/')
        return 0;
    quint32 length = 0;
    const qsizetype digits = readNumber(text.sliced(taken + 1), length);
    const quint32 most = address.isV6 ? 128 : 32;
    if (digits == 0 || length > most)
        return 0;
    key = {address.high, address.low, static_cast<quint8>(length + 128 - most), address.isV6};
    return taken + 1 + digits;
}

qsizetype writePrefix(const PrefixKey &key, char *out)
{
    char *end = key.isV6 ? writeV6(key.high, key.low, out) : writeV4(static_cast<quint32>(key.low), out);
    *end++ = '/';
    end = writeNumber(key.isV6 ? key.length : static_cast<quint32>(std::max(key.length - 96, 0)), end);
    return end - out;
}

namespace {

/// Bits that lie beyond a length, of the upper and the lower half.
std::pair<quint64, quint64> hostBits(quint8 length)
{
    const quint64 high = length >= 64 ? 0 : ~quint64(0) >> length;
    const quint64 low = length <= 64 ? ~quint64(0) : length >= 128 ? 0 : ~quint64(0) >> (length - 64);
    return {high, low};
}

} // namespace

PrefixKey masked(PrefixKey key)
{
    const auto [high, low] = hostBits(key.length);
    key.high &= ~high;
    key.low &= ~low;
    return key;
}

PrefixKey lastWithin(PrefixKey key)
{
    const auto [high, low] = hostBits(key.length);
    key.high |= high;
    key.low |= low;
    key.length = 128;
    return key;
}

std::optional<PrefixKey> prefixKey(QByteArrayView text)
{
    PrefixKey key;
    if (text.isEmpty())
        return std::nullopt;
    if (readPrefix(text, key) == text.size())
        return masked(key);
    AddressBits address;
    if (readAddress(text, address) != text.size())
        return std::nullopt;
    return PrefixKey{address.high, address.low, 128, address.isV6};
}

QString toText(const PrefixKey &key)
{
    std::array<char, maxPrefixText> buffer{};
    const qsizetype size = writePrefix(key, buffer.data());
    return QString::fromLatin1(buffer.data(), size);
}

} // namespace noc::bird
