// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/namehiding.h"

#include <QAbstractItemModel>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView protocolKind("protocol");
constexpr QLatin1StringView interfaceKind("interface");

bool isLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// What names of BIRD and of Linux are made of in practice.
bool isOfWord(QChar c)
{
    return isLetter(c) || c == u'-' || c == u'.';
}

bool isWord(const QString &name)
{
    return std::ranges::all_of(name, isOfWord) && !name.endsWith(u'.');
}

/// "edge" ends before a full stop, but not within "edge.x".
bool isEnd(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return true;
    if (text[at] == u'.')
        return at + 1 >= text.size() || !isLetter(text[at + 1]);
    return !isOfWord(text[at]);
}

QStringView wordAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isOfWord(text[end]))
        ++end;
    while (end > from && text[end - 1] == u'.')
        --end;
    return text.sliced(from, end - from);
}

/// "---" of a session over several hops.
bool isNothing(const QString &name)
{
    return std::ranges::none_of(name, isLetter);
}

NameKind kindOf(const QModelIndex &index)
{
    const auto kind = static_cast<NameKind>(
        index.model()->headerData(index.column(), Qt::Horizontal, nameKindRole).toInt());
    const bool isBelow = index.parent().isValid(); // a channel of a protocol has a name of another kind
    return isBelow && kind != NameKind::None ? NameKind::Text : kind;
}

constexpr qsizetype codeLength = 5; // "1007-", as a reply begins its lines

bool hasCode(QStringView line)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return line.size() >= codeLength && std::ranges::all_of(line.first(4), isDigit)
        && (line[4] == u'-' || line[4] == u' ');
}

/// Lines that follow one have a blank instead.
QStringView afterCode(QStringView line)
{
    return line.sliced(hasCode(line) ? codeLength : std::min<qsizetype>(line.size(), 1));
}

/// Where a line's characters stand on a terminal: BIRD aligns some tables by tabs.
QString withoutTabs(QStringView line)
{
    constexpr qsizetype tabStop = 8;
    QString shown;
    for (const QChar c : line) {
        if (c == u'\t')
            shown += QString(tabStop - shown.size() % tabStop, u' ');
        else
            shown += c;
    }
    return shown;
}

/// The cells below "Interface" in tables of columns, as far as they stand just below it.
void addColumn(const QString &text, QStringList &names)
{
    constexpr QLatin1StringView title("Interface");
    static const QRegularExpression single(u"^\\s*Interface(?: \\S+ \\(|:)"_s);
    const bool isCoded = hasCode(text);
    qsizetype column = -1;
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        const QString line = withoutTabs(isCoded ? afterCode(raw) : raw);
        const qsizetype heading = line.indexOf(title);
        const bool isHeading =
            heading >= 0 && isEnd(line, heading + title.size()) && !single.match(line).hasMatch();
        if (isHeading)
            column = heading;
        else if (line.trimmed().isEmpty())
            column = -1;
        else if (column >= 0 && column < line.size() && (column == 0 || line[column - 1].isSpace()))
            names += wordAt(line, column).toString();
    }
}

} // namespace

QStringList interfacesIn(const QString &text)
{
    static const std::array forms{
        // A date after "on" is none: "Last reconfiguration at 12:00 on 2026-11-24".
        QRegularExpression(
            u"(?<![\\w.:-])[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]* on (?![0-9]{4}-[0-9])([^\\s,;\\]]+)"_s),
        QRegularExpression(u"\\bdev ([^\\s,;\\]]+)"_s),
        QRegularExpression(u"(?<=[0-9A-Fa-f:])%([A-Za-z0-9_][^\\s,;\\]]*)"_s),
        QRegularExpression(u"^(?:[0-9]{4}[- ])?(\\S+) (?:up|down|Up|Down|UP|DOWN)\\b.* ?\\(index="_s,
                           QRegularExpression::MultilineOption),
        QRegularExpression(u"\\bInterface (\\S+) \\("_s),
        QRegularExpression(u"\\bInterface:\\s+(\\S+)"_s),
    };
    QStringList names;
    for (const QRegularExpression &form : forms) {
        for (auto it = form.globalMatch(text); it.hasNext();)
            names += it.next().captured(1);
    }
    if (text.contains(u'\n'))
        addColumn(text, names);
    names.removeIf(isNothing);
    names.removeDuplicates();
    return names;
}

NameHiding::Names::Names(const QStringList &names)
{
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        if (isWord(name))
            words.insert(name);
        else
            others[name.front()] += name;
    }
    for (QStringList &list : others)
        std::ranges::sort(list, std::ranges::greater(), &QString::size);
}

QString NameHiding::Names::otherAt(QStringView text, qsizetype at) const
{
    if (const auto list = others.constFind(text[at]); list != others.cend()) {
        for (const QString &name : *list) {
            if (text.sliced(at).startsWith(name) && isEnd(text, at + name.size()))
                return name;
        }
    }
    return {};
}

NameHiding::NameHiding(const HidingRules &rules)
    : m_rules(rules)
    , m_protocols(rules.protocols ? Names(rules.protocolNames) : Names())
{ }

QString NameHiding::hidden(const QString &kind, const QString &name)
{
    if (name.isEmpty())
        return name;
    auto &known = m_pseudonyms[kind];
    auto it = known.find(name);
    if (it == known.end())
        it = known.insert(name, u"%1-%2"_s.arg(kind).arg(known.size() + 1));
    return *it;
}

QString NameHiding::hiddenIn(const QString &text, const QString &kind, const QStringList &names)
{
    return replaced(text, kind, Names(names));
}

/// All at once: one after the other, a pseudonym could itself be taken for a name.
QString NameHiding::replaced(const QString &text, const QString &kind, const Names &names)
{
    QString result;
    qsizetype taken = 0; // up to here it is in the result
    qsizetype at = 0;
    const auto put = [&](const QString &name) {
        result += QStringView(text).sliced(taken, at - taken);
        result += hidden(kind, name);
        at += name.size();
        taken = at;
    };
    while (at < text.size()) {
        const QString word = wordAt(text, at).toString();
        if (const QString other = names.otherAt(text, at); !other.isEmpty())
            put(other);
        else if (names.words.contains(word))
            put(word);
        else if ((at == 0 || text[at - 1] == u'\n') && hasCode(QStringView(text).sliced(at)))
            at += codeLength;
        else
            at += std::max<qsizetype>(word.size(), 1);
    }
    return result + QStringView(text).sliced(taken);
}

QString NameHiding::name(NameKind kind, const QString &name)
{
    if (kind == NameKind::Text)
        return text(name);
    const bool isHidden =
        kind == NameKind::Protocol ? m_rules.protocols : kind == NameKind::Interface && m_rules.interfaces;
    if (!isHidden || isNothing(name))
        return name;
    return hidden(kind == NameKind::Protocol ? protocolKind : interfaceKind, name);
}

QString NameHiding::text(const QString &text, const QStringList &interfaces)
{
    QString result = text;
    if (m_rules.protocols)
        result = replaced(result, protocolKind, m_protocols);
    if (m_rules.interfaces)
        result = hiddenIn(result, interfaceKind, interfaces + interfacesIn(text));
    return result;
}

QString NameHiding::cell(const QModelIndex &index)
{
    const QString shown = index.data(Qt::DisplayRole).toString();
    if (m_rules.isNothing() || shown.isEmpty())
        return shown;
    const NameKind kind = kindOf(index);
    return kind == NameKind::Text ? text(shown, index.data(interfacesRole).toStringList())
                                  : name(kind, shown);
}

} // namespace noc::bird
