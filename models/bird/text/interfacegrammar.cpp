// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/linegrammar.h"
#include "models/bird/text/wiretext.h"

namespace noc::bird {

namespace {

/// `show interfaces`: a headline an interface, its flags, its addresses, the latter behind a tab.
class InterfaceGrammar final : public LineGrammar
{
public:
    bool line(const ReplyLine &line) override
    {
        const QByteArrayView text = line.text;
        if (text.trimmed().isEmpty())
            return true;
        if (!isBlank(text.front()))
            return readHeadline(text);
        if (m_rows.empty())
            return false;
        // Flags end with the MTU; no address holds a "=".
        if (line.code == 1004 || (line.code != 1003 && text.contains("MTU=")))
            readFlags(text, m_rows.back());
        else
            readAddress(text.trimmed(), m_rows.back());
        return true;
    }

    void finish(Answer &answer) override { answer.content = std::move(m_rows); }

private:
    /// "wg-dn42.1 up (index=5 master=br0)"
    bool readHeadline(QByteArrayView text)
    {
        const std::vector<Word> words = wordsOf(text);
        if (words.size() < 2 || (words[1].text != QByteArrayView("up") && words[1].text != QByteArrayView("down")))
            return false;
        InterfaceRow row;
        row.name = textFromWire(words[0].text);
        row.isUp = words[1].text == QByteArrayView("up");
        for (std::size_t i = 2; i < words.size(); ++i) {
            const QByteArray word = words[i].text.toByteArray().replace('(', "").replace(')', "");
            if (word.startsWith("index="))
                row.index = number32From(word.mid(6));
            else if (word.startsWith("master="))
                row.master = textFromWire(word.mid(7));
        }
        m_rows.push_back(std::move(row));
        return true;
    }

    static void readFlags(QByteArrayView text, InterfaceRow &row)
    {
        for (const Word &word : wordsOf(text)) {
            if (word.text.startsWith("MTU="))
                row.mtu = number32From(word.text.sliced(4));
            else
                row.flags.append(textFromWire(word.text));
        }
    }

    /// "172.22.0.1/32 (Preferred, opposite 172.22.0.2, scope site)"
    static void readAddress(QByteArrayView text, InterfaceRow &row)
    {
        const qsizetype blank = text.indexOf(' ');
        InterfaceRow::Address address;
        address.address = textFromWire(blank < 0 ? text : text.first(blank));
        QByteArrayView notes = blank < 0 ? QByteArrayView() : text.sliced(blank + 1).trimmed();
        if (notes.startsWith('(') && notes.endsWith(')'))
            notes = notes.sliced(1, notes.size() - 2);
        address.notes = textFromWire(notes);
        row.addresses.push_back(std::move(address));
    }

    std::vector<InterfaceRow> m_rows;
};

} // namespace

std::unique_ptr<LineGrammar> interfaceGrammar()
{
    return std::make_unique<InterfaceGrammar>();
}

} // namespace noc::bird
