// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/text/columns.h"
#include "models/bird/text/linegrammar.h"

#include <algorithm>
#include <array>

namespace noc::bird {

namespace {

constexpr QByteArrayView notUp(": is not up");

/// Headers of all versions begin with one of these.
bool isHeaderWord(QByteArrayView word)
{
    static constexpr std::array words{
        QByteArrayView("IP"),    QByteArrayView("Router"), QByteArrayView("Interface"), QByteArrayView("interface"),
        QByteArrayView("Prefix"), QByteArrayView("Range"), QByteArrayView("Type")};
    return std::ranges::find(words, word) != words.end();
}

/// "bfd1:", "MPLS domain mdom:" → the name; of LSAs "Area 0.0.0.0", "Link e12", "Global".
std::optional<QString> groupIn(QByteArrayView text, bool isLsadb)
{
    const std::vector<Word> words = wordsOf(text);
    if (isLsadb && !isBlank(text.front()) && !isHeaderWord(words[0].text) && words.size() <= 3)
        return textFromWire(text.endsWith(':') ? text.chopped(1) : text);
    constexpr QByteArrayView domain("MPLS domain ");
    if (!text.endsWith(':') || isBlank(text.front()))
        return std::nullopt;
    if (text.startsWith(domain))
        return textFromWire(text.sliced(domain.size()).chopped(1));
    return words.size() == 1 ? std::optional(textFromWire(text.chopped(1))) : std::nullopt;
}

class ColumnGrammar final : public LineGrammar
{
public:
    explicit ColumnGrammar(Subject subject)
        : m_subject(subject)
    {
        m_table.title = titleOf(subject);
    }

    bool line(const ReplyLine &line) override
    {
        const QByteArrayView text = line.text;
        if (text.trimmed().isEmpty()) {
            m_block.clear();
            return true;
        }
        if (text.endsWith(notUp)) {
            m_table.notes.append(textFromWire(text));
            return true;
        }
        if (auto group = groupIn(text, m_subject == Subject::OspfLsadb)) {
            m_group = std::move(*group);
            m_hasHeader = false;
            m_block.clear();
            return true;
        }
        if (m_subject == Subject::BfdSessions && text.startsWith("  "))
            return readBlockLine(text);
        return readRow(text);
    }

    void finish(Answer &answer) override
    {
        for (TextTable::Row &row : m_table.rows)
            row.cells.resize(m_table.columns.size());
        answer.content = std::move(m_table);
    }

private:
    bool readRow(QByteArrayView text)
    {
        if (!m_hasHeader) {
            const std::vector<Word> words = wordsOf(text);
            if (!isHeaderWord(words[0].text))
                return false;
            m_columns = Columns(text);
            m_hasHeader = true;
            // One command's headers are all alike.
            if (m_table.columns.isEmpty())
                m_table.columns = m_columns.names();
            return true;
        }
        m_table.rows.push_back({m_group, m_columns.cells(text)});
        return true;
    }

    /// BFD sessions since 2.15 with `all`: "  Address: …", "  Local parameters:", "    Multiplier: 5".
    bool readBlockLine(QByteArrayView text)
    {
        const qsizetype colon = text.indexOf(':');
        if (colon < 0)
            return false;
        const QString key = textFromWire(text.first(colon).trimmed());
        const QString value = textFromWire(text.sliced(colon + 1).trimmed());
        const bool isInner = text.startsWith("    ");
        if (!isInner && value.isEmpty() && text.endsWith(':')) {
            m_block = key;
            return true;
        }
        if (!isInner)
            m_block.clear();
        setCell(isInner && !m_block.isEmpty() ? m_block + QStringLiteral(": ") + key : key, value);
        return true;
    }

    void setCell(const QString &column, const QString &value)
    {
        qsizetype at = m_table.columns.indexOf(column);
        if (at < 0 && m_table.columns.size() >= static_cast<qsizetype>(maxColumns))
            return;
        if (at < 0) {
            at = m_table.columns.size();
            m_table.columns.append(column);
        }
        if (at == 0)
            m_table.rows.push_back({m_group, {}});
        QStringList &cells = m_table.rows.back().cells;
        if (cells.size() <= at)
            cells.resize(at + 1);
        cells[at] = value;
    }

    Subject m_subject;
    TextTable m_table;
    Columns m_columns;
    QString m_group;
    QString m_block; ///< the key that the lines below it belong to
    bool m_hasHeader = false;
};

} // namespace

std::unique_ptr<LineGrammar> columnGrammar(Subject subject)
{
    return std::make_unique<ColumnGrammar>(subject);
}

} // namespace noc::bird
