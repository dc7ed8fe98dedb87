// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/rows.h"

#include "app/ctl/command.h"
#include "app/ctl/output.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace noc::ctl {

using namespace Qt::StringLiterals;

QString textAt(const QJsonObject &row, QLatin1StringView key)
{
    const QJsonValue value = row.value(key);
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

QString wordsAt(const QJsonObject &row, QLatin1StringView key)
{
    QStringList words;
    const QJsonArray entries = row.value(key).toArray();
    for (const QJsonValue entry : entries)
        words.append(entry.toString());
    return words.join(u", "_s);
}

bool printArray(const std::vector<QJsonObject> &rows)
{
    QJsonArray array;
    for (const QJsonObject &row : rows)
        array.append(row);
    return print(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

bool ArrayPrinter::add(const QJsonObject &row)
{
    constexpr qsizetype pieceBytes = 256 * 1024;
    m_waiting += std::exchange(m_isBegun, true) ? ",\n" : "[\n";
    m_waiting += QJsonDocument(row).toJson(QJsonDocument::Compact);
    return m_waiting.size() < pieceBytes || print(std::exchange(m_waiting, {}));
}

bool ArrayPrinter::end()
{
    return print(m_waiting + (m_isBegun ? "\n]\n" : "[]\n"));
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, Ctl::tr("Print JSON (UTF-8) instead of a table.")};
}

QCommandLineOption commentOption()
{
    return {{u"c"_s, u"comment"_s}, Ctl::tr("Why, for everybody to read."), u"TEXT"_s};
}

} // namespace noc::ctl
