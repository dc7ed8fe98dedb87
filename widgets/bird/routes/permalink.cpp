// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/permalink.h"

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr auto linkWord = "nocdesk bird: "_L1;
constexpr qsizetype maxLetters = 4'000; // a query has a limit of its own

/// Names of routers are the user's own and may hold blanks and commas.
QString escaped(const QString &name)
{
    QString text;
    for (const QChar c : name) {
        if (c == u' ' || c == u',' || c == u'%')
            text += u"%"_s + QString::number(c.unicode(), 16);
        else
            text += c;
    }
    return text;
}

QString unescaped(QString name)
{
    name.replace("%20"_L1, " "_L1);
    name.replace("%2c"_L1, ","_L1);
    name.replace("%25"_L1, "%"_L1);
    return name;
}

} // namespace

QString toText(const Permalink &link)
{
    QStringList names;
    for (const QString &router : link.routers)
        names.append(escaped(router));
    return QString(linkWord + names.join(u',') + u' ' + link.query).trimmed();
}

std::optional<Permalink> permalinkFromText(QStringView text)
{
    const QStringView line = text.trimmed();
    if (line.size() > maxLetters || !line.startsWith(linkWord) || line.contains(u'\n'))
        return std::nullopt;
    const QString rest = line.mid(linkWord.size()).trimmed().toString();
    const qsizetype blank = rest.indexOf(u' ');
    Permalink link;
    const QStringList names = rest.left(blank).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names)
        link.routers.append(unescaped(name));
    if (link.routers.isEmpty())
        return std::nullopt;
    if (blank >= 0)
        link.query = rest.mid(blank + 1).trimmed();
    return link;
}

} // namespace noc::bird
