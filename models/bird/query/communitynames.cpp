// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/communitynames.h"

#include "models/core/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

struct WellKnown
{
    const char *community;
    const char *name;
};

/// IANA, "BGP Well-known Communities".
constexpr WellKnown wellKnown[]{
    {"65535:0", "GRACEFUL_SHUTDOWN (RFC 8326)"}, {"65535:1", "ACCEPT_OWN (RFC 7611)"},
    {"65535:6", "LLGR_STALE (RFC 9494)"},        {"65535:7", "NO_LLGR (RFC 9494)"},
    {"65535:666", "BLACKHOLE (RFC 7999)"},       {"65535:65281", "NO_EXPORT (RFC 1997)"},
    {"65535:65282", "NO_ADVERTISE (RFC 1997)"},  {"65535:65283", "NO_EXPORT_SUBCONFED (RFC 1997)"},
    {"65535:65284", "NOPEER (RFC 3765)"},
};

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isPlain(const QString &part)
{
    static const QRegularExpression form(u"^([0-9]+|rt|ro|generic|0x[0-9a-f]+|[0-9]+([.][0-9]+){3})$"_s);
    return form.match(part).hasMatch();
}

bool isPattern(const QString &part)
{
    static const QRegularExpression form(u"^([*]|[0-9x]+|[0-9x]*n+|[0-9]{1,10}-[0-9]{1,10})$"_s);
    return isPlain(part) || form.match(part).hasMatch();
}

std::optional<CommunityName> nameOf(const QString &line)
{
    static const QRegularExpression form(u"^\\s*([^\\s=,]+)\\s*[=,]\\s*(.+?)\\s*$"_s);
    const auto match = form.match(line);
    const QStringList parts = match.captured(1).split(u':');
    if (!match.hasMatch() || parts.size() < 2 || parts.size() > 3 || !std::ranges::all_of(parts, isPattern))
        return std::nullopt;
    return CommunityName{parts, core::displayable(match.captured(2))};
}

bool fitsDigits(QStringView pattern, QStringView value)
{
    const qsizetype fixed = pattern.indexOf(u'n');
    const bool isOpen = fixed >= 0;
    const QStringView head = isOpen ? pattern.first(fixed) : pattern;
    if (isOpen ? value.size() <= head.size() : value.size() != head.size())
        return false;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] != u'x' && head[i] != value[i])
            return false;
    }
    return true;
}

bool fits(const QString &pattern, const QString &value)
{
    if (pattern == "*"_L1 || pattern == value)
        return true;
    if (!isNumber(value))
        return false;
    if (const qsizetype dash = pattern.indexOf(u'-'); dash > 0) {
        const qulonglong number = value.toULongLong();
        return number >= pattern.left(dash).toULongLong() && number <= pattern.mid(dash + 1).toULongLong();
    }
    return !isPlain(pattern) && fitsDigits(pattern, value);
}

bool fits(const CommunityName &name, const QStringList &values)
{
    if (name.parts.size() != values.size())
        return false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!fits(name.parts[i], values[i]))
            return false;
    }
    return true;
}

QString filledIn(const CommunityName &name, const QStringList &values)
{
    QString text = name.text;
    int index = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!isPlain(name.parts[i]))
            text.replace(u'$' + QString::number(index++), values[i]);
    }
    return text;
}

} // namespace

core::Result<CommunityFile> parseCommunityFile(const QByteArray &bytes)
{
    if (bytes.size() > maxCommunityFileBytes)
        return core::failure(core::ErrorCode::TooLarge, u"the file is too large"_s);
    CommunityFile file;
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        const QByteArray text = line.trimmed();
        if (text.isEmpty() || text.startsWith('#'))
            continue;
        const auto name =
            line.size() > maxCommunityLineBytes ? std::nullopt : nameOf(QString::fromUtf8(text));
        if (!name)
            file.badLines.push_back(number);
        else if (file.names.size() == maxCommunityEntries)
            return core::failure(core::ErrorCode::TooLarge, u"too many communities"_s);
        else
            file.names.push_back(*name);
    }
    return file;
}

CommunityNames::CommunityNames()
{
    for (const WellKnown &known : wellKnown)
        m_exact.insert(QString::fromLatin1(known.community), QString::fromLatin1(known.name));
}

void CommunityNames::add(const CommunityFile &file)
{
    ++m_files;
    for (const CommunityName &name : file.names) {
        if (std::ranges::all_of(name.parts, isPlain)) {
            m_exact.insert(name.parts.join(u':'), name.text);
            continue;
        }
        auto &files = m_patterns[isPlain(name.parts[0]) ? name.parts[0] : u"*"_s];
        files.resize(m_files);
        files.back().push_back(name);
    }
}

std::optional<QString> CommunityNames::name(const QString &community) const
{
    if (const auto exact = m_exact.constFind(community); exact != m_exact.cend())
        return *exact;
    const QStringList values = community.split(u':');
    static const std::vector<std::vector<CommunityName>> none;
    const auto listOf = [this](const QString &first) {
        const auto it = m_patterns.constFind(first);
        return it == m_patterns.cend() ? &none : &*it;
    };
    const std::array lists{listOf(values[0]), listOf(u"*"_s)};
    for (std::size_t i = m_files; i-- > 0;) {
        for (const auto *files : lists) {
            if (i >= files->size())
                continue;
            const auto found = std::ranges::find_if(
                (*files)[i], [&](const CommunityName &name) { return fits(name, values); });
            if (found != (*files)[i].cend())
                return filledIn(*found, values);
        }
    }
    return std::nullopt;
}

} // namespace noc::bird
