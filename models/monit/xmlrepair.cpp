// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/xmlrepair.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

namespace noc::monit {

namespace {

using std::string_view;
constexpr string_view::size_type npos = string_view::npos;

constexpr std::size_t maxNameLength = 4096;
constexpr string_view cdataStart = "<![CDATA[";
constexpr string_view cdataEnd = "]]>";

bool isForbiddenControl(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return u < 0x20 && u != '\t' && u != '\n' && u != '\r';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || (c & 0x80);
}

bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

/// Length of `&name;` or `&#n;` at `text[0]`, 0 if there is none (XML 1.0 §4.1, §4.6).
std::size_t referenceLength(string_view text)
{
    for (const string_view entity : {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"}) {
        if (text.starts_with(entity))
            return entity.size();
    }
    if (!text.starts_with("&#"))
        return 0;
    const bool isHex = text.size() > 2 && text[2] == 'x';
    const std::size_t first = isHex ? 3 : 2;
    const std::size_t end = text.find_first_not_of(isHex ? "0123456789abcdefABCDEF" : "0123456789", first);
    return end != npos && end > first && end - first <= 8 && text[end] == ';' ? end + 1 : 0;
}

/// Monit writes no character references; one to a control character is as forbidden as the character.
bool isControlReference(string_view reference)
{
    if (!reference.starts_with("&#"))
        return false;
    const bool isHex = reference[2] == 'x';
    const auto code = std::stoul(std::string(reference.substr(isHex ? 3 : 2)), nullptr, isHex ? 16 : 10);
    return (code < 0x20 && code != 9 && code != 10 && code != 13) || (code >= 0xD800 && code <= 0xDFFF)
        || code == 0xFFFE || code == 0xFFFF || code > 0x10FFFF;
}

class Scanner
{
public:
    explicit Scanner(string_view text)
        : m_text(text)
    { }

    XmlScan run()
    {
        checkCharacters();
        while (m_pos < m_text.size() && !m_scan.hasDoctype) {
            const std::size_t next = m_text.find_first_of("<&]", m_pos);
            if (next == npos)
                break;
            m_pos = next;
            if (m_text[next] == '<')
                markup();
            else if (m_text[next] == '&')
                reference();
            else
                bracket();
        }
        return m_scan;
    }

private:
    void checkCharacters()
    {
        const bool hasNonCharacter =
            m_text.find("\xEF\xBF\xBE") != npos || m_text.find("\xEF\xBF\xBF") != npos;
        if (hasNonCharacter || std::ranges::any_of(m_text, isForbiddenControl))
            m_scan.faults |= Repair::ControlCharacters;
    }

    void skipPast(string_view end, std::size_t from)
    {
        const std::size_t found = m_text.find(end, from);
        if (found == npos)
            m_scan.faults |= Repair::Markup;
        m_pos = found == npos ? m_text.size() : found + end.size();
    }

    void markup()
    {
        const string_view rest = m_text.substr(m_pos);
        if (rest.starts_with(cdataStart))
            skipPast(cdataEnd, m_pos + cdataStart.size());
        else if (rest.starts_with("<!--"))
            skipPast("-->", m_pos + 4);
        else if (rest.starts_with("<?"))
            skipPast("?>", m_pos + 2);
        else if (rest.starts_with("<!"))
            m_scan.hasDoctype = true;
        else if (rest.starts_with("</"))
            skipPast(">", m_pos + 2);
        else if (rest.size() > 1 && isNameStart(rest[1]))
            startTag();
        else
            flag(Repair::Markup);
    }

    void startTag()
    {
        ++m_scan.elements;
        ++m_pos;
        char quote = 0;
        for (; m_pos < m_text.size(); ++m_pos) {
            const char c = m_text[m_pos];
            if (c == '<')
                m_scan.faults |= Repair::Markup;
            if (quote != 0) {
                if (c == '&' && referenceLength(m_text.substr(m_pos)) == 0)
                    m_scan.faults |= Repair::Markup;
                if (c == quote)
                    quote = 0;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                ++m_pos;
                return;
            }
        }
        m_scan.faults |= Repair::Markup;
    }

    void reference()
    {
        const std::size_t length = referenceLength(m_text.substr(m_pos));
        if (length == 0)
            m_scan.faults |= Repair::Markup;
        else if (isControlReference(m_text.substr(m_pos, length)))
            m_scan.faults |= Repair::ControlCharacters;
        m_pos += std::max<std::size_t>(length, 1);
    }

    void bracket()
    {
        if (m_text.substr(m_pos).starts_with(cdataEnd))
            m_scan.faults |= Repair::Markup;
        ++m_pos;
    }

    void flag(Repair fault)
    {
        m_scan.faults |= fault;
        ++m_pos;
    }

    string_view m_text;
    std::size_t m_pos = 0;
    XmlScan m_scan;
};

// Elements that hold text which Monit does not escape; a `<` before their end tag is text.
constexpr std::array<string_view, 19> textElements{
    "localhostname", "controlfile", "address", "unixsocket", "username", "password", "release",
    "version",       "machine",     "name",    "fstype",     "fsflags",  "hostname", "path",
    "protocol",      "cron",        "service", "token",      "id"};

constexpr std::array<string_view, 92> knownElements{"monit",
                                                    "server",
                                                    "uptime",
                                                    "poll",
                                                    "startdelay",
                                                    "localhostname",
                                                    "controlfile",
                                                    "httpd",
                                                    "address",
                                                    "port",
                                                    "ssl",
                                                    "unixsocket",
                                                    "credentials",
                                                    "username",
                                                    "password",
                                                    "platform",
                                                    "name",
                                                    "release",
                                                    "version",
                                                    "machine",
                                                    "cpu",
                                                    "memory",
                                                    "swap",
                                                    "hostgroups",
                                                    "services",
                                                    "service",
                                                    "type",
                                                    "collected_sec",
                                                    "collected_usec",
                                                    "status",
                                                    "status_hint",
                                                    "monitor",
                                                    "monitormode",
                                                    "onreboot",
                                                    "pendingaction",
                                                    "every",
                                                    "counter",
                                                    "number",
                                                    "cron",
                                                    "fstype",
                                                    "fsflags",
                                                    "mode",
                                                    "uid",
                                                    "gid",
                                                    "euid",
                                                    "block",
                                                    "percent",
                                                    "usage",
                                                    "total",
                                                    "inode",
                                                    "read",
                                                    "write",
                                                    "bytes",
                                                    "count",
                                                    "operations",
                                                    "servicetime",
                                                    "wait",
                                                    "run",
                                                    "hardlink",
                                                    "timestamps",
                                                    "access",
                                                    "change",
                                                    "modify",
                                                    "size",
                                                    "checksum",
                                                    "pid",
                                                    "ppid",
                                                    "threads",
                                                    "children",
                                                    "percenttotal",
                                                    "kilobyte",
                                                    "kilobytetotal",
                                                    "filedescriptors",
                                                    "open",
                                                    "opentotal",
                                                    "limit",
                                                    "soft",
                                                    "hard",
                                                    "bytesgeneric",
                                                    "icmp",
                                                    "responsetime",
                                                    "hostname",
                                                    "portnumber",
                                                    "request",
                                                    "protocol",
                                                    "certificate",
                                                    "valid",
                                                    "unix",
                                                    "path",
                                                    "boottime",
                                                    "allocated",
                                                    "system"};

constexpr std::array<string_view, 36> moreKnownElements{
    "unused",  "maximum", "load",   "avg01",      "avg05",         "avg15",        "user",   "nice",
    "hardirq", "softirq", "steal",  "guest",      "guestnice",     "paging",       "in",     "out",
    "program", "started", "output", "link",       "state",         "speed",        "duplex", "download",
    "upload",  "packets", "errors", "now",        "servicegroups", "servicegroup", "event",  "action",
    "message", "token",   "id",     "incarnation"};

class Repairer
{
public:
    explicit Repairer(string_view text)
        : m_text(text)
    {
        m_out.reserve(static_cast<qsizetype>(text.size() + 256));
        for (std::size_t pos = text.find("</"); pos != npos; pos = text.find("</", pos + 2))
            m_lastEnd.insert_or_assign(nameAt(pos + 2), pos);
    }

    QByteArray run()
    {
        while (m_pos < m_text.size()) {
            const std::size_t next = std::min(m_text.find('<', m_pos), m_text.size());
            copyTo(next);
            if (next < m_text.size())
                markup();
        }
        m_out.removeIf([](char c) { return c == '\0'; });
        return m_out;
    }

private:
    void copyTo(std::size_t end)
    {
        m_out.append(m_text.data() + m_pos, static_cast<qsizetype>(end - m_pos));
        m_pos = end;
    }

    void copyPast(string_view end)
    {
        const std::size_t found = m_text.find(end, m_pos);
        copyTo(found == npos ? m_text.size() : found + end.size());
    }

    void escapeLess()
    {
        m_out.append("&lt;");
        ++m_pos;
    }

    void markup()
    {
        const string_view rest = m_text.substr(m_pos);
        if (rest.starts_with(cdataStart))
            return copyPast(cdataEnd);
        if (rest.starts_with("<?xml"))
            return copyPast("?>");
        const bool isEnd = rest.starts_with("</");
        const string_view name = nameAt(m_pos + (isEnd ? 2 : 1));
        if (!isElement(name))
            return escapeLess();
        if (isEnd)
            return copyPast(">");
        startTag(name);
    }

    string_view nameAt(std::size_t pos) const
    {
        if (pos >= m_text.size() || !isNameStart(m_text[pos]))
            return {};
        const auto end =
            std::find_if_not(m_text.begin() + static_cast<std::ptrdiff_t>(pos), m_text.end(), isNamePart);
        return {m_text.data() + pos, static_cast<std::size_t>(end - m_text.begin()) - pos};
    }

    /// A name Monit uses, or one that is closed somewhere (an element of a newer Monit).
    bool isElement(string_view name) const
    {
        if (name.empty())
            return false;
        if (std::ranges::find(knownElements, name) != knownElements.end()
            || std::ranges::find(moreKnownElements, name) != moreKnownElements.end())
            return true;
        return isClosedLater(name);
    }

    bool isClosedLater(string_view name) const
    {
        const auto it = m_lastEnd.find(name);
        return it != m_lastEnd.end() && it->second >= m_pos;
    }

    void startTag(string_view name)
    {
        const bool isBare = m_text.substr(m_pos + 1 + name.size()).starts_with('>');
        if (!isBare && (name == "service" || name == "servicegroup"))
            return nameAttribute();
        copyPast(">");
        if (isBare && std::ranges::find(textElements, name) != textElements.end())
            textElement(name);
    }

    /// `<service name="…">`: the name is the only attribute, so its value ends at the last quote before `><`.
    void nameAttribute()
    {
        const std::size_t open = m_text.find('"', m_pos);
        const std::size_t length = open == npos ? npos : m_text.substr(open + 1, maxNameLength).find("\"><");
        if (length == npos)
            return copyPast(">");
        const std::size_t close = open + 1 + length;
        copyTo(open + 1);
        for (; m_pos < close; ++m_pos) {
            if (m_text[m_pos] == '"')
                m_out.append("&quot;");
            else if (m_text[m_pos] == '<')
                m_out.append("&lt;");
            else
                m_out.append(m_text[m_pos]);
        }
        copyTo(close + 2);
    }

    void textElement(string_view name)
    {
        if (m_text.substr(m_pos).starts_with(cdataStart) || !isClosedLater(name))
            return;
        const std::size_t end = m_text.find("</" + std::string(name) + '>', m_pos);
        while (m_pos < std::min(end, m_text.size())) {
            copyTo(std::min({m_text.find('<', m_pos), end, m_text.size()}));
            if (m_pos < std::min(end, m_text.size()))
                escapeLess();
        }
    }

    string_view m_text;
    std::size_t m_pos = 0;
    std::unordered_map<string_view, std::size_t> m_lastEnd; ///< where each name's last end tag is
    QByteArray m_out;
};

string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

XmlScan scanXml(QByteArrayView payload)
{
    return Scanner(viewOf(payload)).run();
}

QByteArray repairXml(QByteArrayView payload)
{
    return Repairer(viewOf(payload)).run();
}

} // namespace noc::monit
