// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/columns.h"
#include "models/bird/text/linegrammar.h"

#include <array>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

/// One line is one row at most.
class RowGrammar : public LineGrammar
{
public:
    void finish(Answer &answer) override { answer.content = std::move(m_table); }

protected:
    RowGrammar(Subject subject, QStringList columns)
    {
        m_table.title = titleOf(subject);
        m_table.columns = std::move(columns);
    }

    void addRow(QStringList cells, const QString &group = {})
    {
        cells.resize(m_table.columns.size());
        m_table.rows.push_back({group, std::move(cells)});
    }

    TextTable m_table;
};

/// "Routing tables:    161.2 kB     48.2 kB"; BIRD 1.6 has one column and no header.
class MemoryGrammar final : public RowGrammar
{
public:
    MemoryGrammar()
        : RowGrammar(Subject::Memory, {u"Memory"_s, u"Effective"_s, u"Overhead"_s})
    { }

    bool line(const ReplyLine &line) override
    {
        const QByteArrayView text = line.text.trimmed();
        if (text.isEmpty() || text == QByteArrayView("BIRD memory usage"))
            return true;
        const qsizetype colon = text.indexOf(':');
        if (colon < 0)
            return text.startsWith("Effective");
        QStringList cells{textFromWire(text.first(colon).trimmed())};
        bool isUnit = false;
        for (const Word &word : wordsOf(text.sliced(colon + 1))) {
            if (isUnit)
                cells.last() += u' ' + textFromWire(word.text);
            else
                cells.append(textFromWire(word.text));
            isUnit = !isUnit;
        }
        addRow(std::move(cells));
        return true;
    }
};

/// "edge_r2 \tprotocol"; a name of eight characters or more has no blank before the tab.
class SymbolGrammar final : public RowGrammar
{
public:
    SymbolGrammar()
        : RowGrammar(Subject::Symbols, {u"Name"_s, u"Type"_s})
    { }

    bool line(const ReplyLine &line) override
    {
        const qsizetype tab = line.text.lastIndexOf('\t');
        if (tab < 0)
            return line.text.trimmed().isEmpty();
        addRow({textFromWire(line.text.first(tab).trimmed()),
                textFromWire(line.text.sliced(tab + 1).trimmed())});
        return true;
    }
};

/// "10.100.4.0/24" and below "\tvia 10.0.12.2", or "10.100.1.0/24\tblackhole"; 1.6 with a blank instead of the tab.
class StaticGrammar final : public RowGrammar
{
public:
    StaticGrammar()
        : RowGrammar(Subject::Static, {u"Prefix"_s, u"Destination"_s, u"Next hops"_s})
    { }

    bool line(const ReplyLine &line) override
    {
        const QByteArrayView text = line.text;
        if (text.trimmed().isEmpty())
            return true;
        if (isBlank(text.front())) {
            if (m_table.rows.empty())
                return false;
            addHop(text.trimmed());
            return true;
        }
        const qsizetype split = splitOf(text);
        const QByteArrayView prefix = split < 0 ? text : text.first(split);
        if (split < 0 && !prefix.contains('/') && !prefix.contains('{') && !prefix.contains(' ')
            && !numberFrom(prefix))
            return false;
        addRow({textFromWire(prefix.trimmed())});
        if (split >= 0)
            addDestination(text.sliced(split + 1).trimmed());
        return true;
    }

private:
    static qsizetype splitOf(QByteArrayView text)
    {
        if (const qsizetype tab = text.indexOf('\t'); tab >= 0)
            return tab;
        static constexpr std::array words{QByteArrayView(" via "),       QByteArrayView(" dev "),
                                          QByteArrayView(" blackhole"),  QByteArrayView(" unreachable"),
                                          QByteArrayView(" prohibited"), QByteArrayView(" prohibit"),
                                          QByteArrayView(" recursive "), QByteArrayView(" multipath")};
        for (const QByteArrayView word : words) {
            if (const qsizetype at = text.indexOf(word); at > 0)
                return at;
        }
        return -1;
    }

    void addDestination(QByteArrayView text)
    {
        if (text.startsWith("via ") || text.startsWith("dev ")) {
            addHop(text);
        } else if (text.startsWith("recursive ")) {
            m_table.rows.back().cells[1] = u"recursive"_s;
            m_table.rows.back().cells[2] = textFromWire(text.sliced(10));
        } else if (text != QByteArrayView("multipath")) {
            m_table.rows.back().cells[1] = textFromWire(text);
        }
    }

    void addHop(QByteArrayView text)
    {
        QStringList &cells = m_table.rows.back().cells;
        cells[1] = u"unicast"_s;
        cells[2] += (cells.at(2).isEmpty() ? QString() : u"; "_s) + textFromWire(text);
    }
};

/// BIRD 1.6: "198.51.100.0/22 max 24 as 13335"
class RoaGrammar final : public RowGrammar
{
public:
    RoaGrammar()
        : RowGrammar(Subject::Roa, {u"Prefix"_s, u"Max length"_s, u"AS"_s})
    { }

    bool line(const ReplyLine &line) override
    {
        const std::vector<Word> words = wordsOf(line.text);
        if (words.empty())
            return true;
        if (words.size() != 5 || words[1].text != QByteArrayView("max")
            || words[3].text != QByteArrayView("as"))
            return false;
        addRow({textFromWire(words[0].text), textFromWire(words[2].text), textFromWire(words[4].text)});
        return true;
    }
};

/// BIRD 3: a row a thread, or with `all` blocks of items; what else it says are notes.
class ThreadGrammar final : public LineGrammar
{
public:
    ThreadGrammar() { m_table.title = titleOf(Subject::Threads); }

    bool line(const ReplyLine &line) override
    {
        const QByteArrayView text = line.text;
        const QByteArrayView trimmed = text.trimmed();
        if (trimmed.isEmpty())
            return true;
        if (trimmed.startsWith("Thread ID")) {
            m_columns = Columns(trimmed);
            m_table.columns = m_columns.names();
        } else if (trimmed.startsWith("Thread ") && !isBlank(text.front())) {
            m_group = textFromWire(trimmed.sliced(7)).simplified();
            m_loop.clear();
        } else if (trimmed.startsWith("Loop ")) {
            m_loop = textFromWire(trimmed.sliced(5));
        } else if (!m_columns.isEmpty() && trimmed.front() >= '0' && trimmed.front() <= '9') {
            m_table.rows.push_back({QString(), m_columns.cells(text)});
        } else {
            return readItem(text, trimmed);
        }
        return true;
    }

    void finish(Answer &answer) override { answer.content = std::move(m_table); }

private:
    bool readItem(QByteArrayView text, QByteArrayView trimmed)
    {
        const qsizetype colon = trimmed.indexOf(':');
        if (!m_columns.isEmpty() || !isBlank(text.front()) || colon < 0 || m_group.isEmpty()) {
            m_table.notes.append(textFromWire(trimmed));
            return true;
        }
        if (text.startsWith("  ") && !text.startsWith("   "))
            m_loop.clear();
        m_table.columns = {u"Loop"_s, u"Item"_s, u"Value"_s};
        m_table.rows.push_back({m_group,
                                {m_loop, textFromWire(trimmed.first(colon)).simplified(),
                                 textFromWire(trimmed.sliced(colon + 1)).simplified()}});
        return true;
    }

    TextTable m_table;
    Columns m_columns;
    QString m_group;
    QString m_loop;
};

} // namespace

std::unique_ptr<LineGrammar> memoryGrammar()
{
    return std::make_unique<MemoryGrammar>();
}

std::unique_ptr<LineGrammar> symbolGrammar()
{
    return std::make_unique<SymbolGrammar>();
}

std::unique_ptr<LineGrammar> staticGrammar()
{
    return std::make_unique<StaticGrammar>();
}

std::unique_ptr<LineGrammar> roaGrammar()
{
    return std::make_unique<RoaGrammar>();
}

std::unique_ptr<LineGrammar> threadGrammar()
{
    return std::make_unique<ThreadGrammar>();
}

} // namespace noc::bird
