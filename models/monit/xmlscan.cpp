// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/xmlscan.h"

#include "models/monit/xmlsyntax.h"

#include <algorithm>
#include <string>

namespace noc::monit {

namespace {

using namespace xml;

bool isForbiddenControl(char c)
{
    const auto u = static_cast<unsigned char>(c);
    return u < 0x20 && u != '\t' && u != '\n' && u != '\r';
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

} // namespace

XmlScan scanXml(QByteArrayView payload)
{
    return Scanner(viewOf(payload)).run();
}

} // namespace noc::monit
