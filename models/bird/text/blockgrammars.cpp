// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/columns.h"
#include "models/bird/text/linegrammar.h"

namespace noc::bird {

namespace {

/// A row a block: a headline without indentation, below it "\tkey: value".
class OspfInterfaceGrammar final : public LineGrammar
{
public:
    OspfInterfaceGrammar()
    {
        m_table.title = titleOf(Subject::OspfInterface);
        m_table.columns.append(QStringLiteral("Interface"));
    }

    bool line(const ReplyLine &line) override
    {
        const QByteArrayView text = line.text.trimmed();
        if (text.isEmpty())
            return true;
        if (isBlank(line.text.front()))
            return readItem(text);
        if (text.endsWith(": is not up")) {
            m_table.notes.append(textFromWire(text));
            return true;
        }
        return readHeadline(text);
    }

    void finish(Answer &answer) override
    {
        for (TextTable::Row &row : m_table.rows)
            row.cells.resize(m_table.columns.size());
        answer.content = std::move(m_table);
    }

private:
    /// "Interface e12 (10.0.12.0/24)", "Virtual link to 10.255.0.3:", "ospf4:"
    bool readHeadline(QByteArrayView text)
    {
        constexpr QByteArrayView interface("Interface ");
        const bool isLink = text.startsWith("Virtual link ");
        if (!text.startsWith(interface) && !isLink) {
            if (!text.endsWith(':') || wordsOf(text).size() != 1)
                return false;
            m_group = textFromWire(text.chopped(1));
            return true;
        }
        if (isLink && text.endsWith(':'))
            text.chop(1);
        m_table.rows.push_back({m_group, {textFromWire(isLink ? text : text.sliced(interface.size()))}});
        return true;
    }

    bool readItem(QByteArrayView text)
    {
        const qsizetype colon = text.indexOf(':');
        if (colon < 0 || m_table.rows.empty())
            return false;
        const QString column = textFromWire(text.first(colon).trimmed());
        qsizetype at = m_table.columns.indexOf(column, 1);
        if (at < 0) {
            if (m_table.columns.size() >= static_cast<qsizetype>(maxColumns))
                return true;
            at = m_table.columns.size();
            m_table.columns.append(column);
        }
        QStringList &cells = m_table.rows.back().cells;
        if (cells.size() <= at)
            cells.resize(at + 1);
        cells[at] = textFromWire(text.sliced(colon + 1).trimmed());
        return true;
    }

    TextTable m_table;
    QString m_group;
};

/// `show ospf`: items of the protocol, then indented those of each area.
class OspfGrammar final : public LineGrammar
{
public:
    OspfGrammar()
    {
        m_table.title = titleOf(Subject::Ospf);
        m_table.columns = {QStringLiteral("Area"), QStringLiteral("Item"), QStringLiteral("Value")};
    }

    bool line(const ReplyLine &line) override
    {
        const QByteArrayView text = line.text.trimmed();
        if (text.isEmpty())
            return true;
        const bool isIndented = isBlank(line.text.front());
        // "\t\tArea networks:", and below it prefixes that have colons of their own.
        if (line.text.startsWith("\t\t\t")) {
            m_table.rows.push_back({m_group, {m_area, m_list, textFromWire(text).simplified()}});
            return true;
        }
        const qsizetype colon = text.indexOf(':');
        if (colon < 0)
            return false;
        if (text.endsWith(": is not up")) {
            m_table.notes.append(textFromWire(text));
            return true;
        }
        const QByteArrayView key = text.first(colon).trimmed();
        const QByteArrayView value = text.sliced(colon + 1).trimmed();
        if (!isIndented && value.isEmpty()) {
            m_group = textFromWire(key);
            m_area.clear();
        } else if (isIndented && key == QByteArrayView("Area")) {
            m_area = textFromWire(value);
        } else if (value.isEmpty()) {
            m_list = textFromWire(key);
        } else {
            m_table.rows.push_back(
                {m_group, {isIndented ? m_area : QString(), textFromWire(key), textFromWire(value)}});
        }
        return true;
    }

    void finish(Answer &answer) override { answer.content = std::move(m_table); }

private:
    TextTable m_table;
    QString m_group;
    QString m_area;
    QString m_list;
};

} // namespace

std::unique_ptr<LineGrammar> ospfInterfaceGrammar()
{
    return std::make_unique<OspfInterfaceGrammar>();
}

std::unique_ptr<LineGrammar> ospfGrammar()
{
    return std::make_unique<OspfGrammar>();
}

} // namespace noc::bird
