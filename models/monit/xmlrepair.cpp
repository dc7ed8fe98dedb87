// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/xmlrepair.h"

#include "models/monit/xmlsyntax.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace noc::monit {

namespace {

using namespace xml;

constexpr std::size_t maxNameLength = 4096;

// clang-format off
// Elements that hold text which Monit does not escape; a `<` before their end tag is text.
constexpr string_view textElements =
    " localhostname controlfile address unixsocket username password release version machine name "
    "fstype fsflags hostname path protocol cron service token id ";
// Every element of Monit 5.25 – 6.0.0.
constexpr string_view knownElements =
    " monit server uptime poll startdelay localhostname controlfile httpd address port ssl unixsocket "
    "credentials username password platform name release version machine cpu memory swap hostgroups "
    "services service type collected_sec collected_usec status status_hint monitor monitormode "
    "onreboot pendingaction every counter number cron fstype fsflags mode uid gid euid block percent "
    "usage total inode read write bytes count operations servicetime wait run hardlink timestamps "
    "access change modify size checksum pid ppid threads children percenttotal kilobyte kilobytetotal "
    "filedescriptors open opentotal limit soft hard bytesgeneric icmp responsetime hostname portnumber "
    "request protocol certificate valid unix path boottime allocated system unused maximum load avg01 "
    "avg05 avg15 user nice hardirq softirq steal guest guestnice paging in out program started output "
    "link state speed duplex download upload packets errors now servicegroups servicegroup event "
    "action message token id incarnation ";
// clang-format on

bool isOneOf(string_view list, string_view name)
{
    return list.find(' ' + std::string(name) + ' ') != npos;
}

class Repairer
{
public:
    explicit Repairer(string_view text)
        : m_text(text)
    {
        m_out.reserve(static_cast<qsizetype>(text.size()) + 256);
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
        return isOneOf(knownElements, name) || isClosedLater(name);
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
        if (isBare && isOneOf(textElements, name))
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

} // namespace

QByteArray repairXml(QByteArrayView payload)
{
    return Repairer(viewOf(payload)).run();
}

} // namespace noc::monit
