// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/asnames.h"

#include "models/core/text.h"

#include <QRegularExpression>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLineBytes = 1000;

QString shown(const QString &text)
{
    return core::displayable(text.trimmed().left(maxAsNameLetters));
}

std::optional<quint32> number(const QString &digits)
{
    const quint64 value = digits.toULongLong();
    const auto as = static_cast<quint32>(value);
    return value == as && as != 0 ? std::optional(as) : std::nullopt;
}

std::optional<std::pair<quint32, QString>> entryOf(const QString &line)
{
    static const QRegularExpression form(
        u"^(?:AS)?([0-9]{1,10})(?:\\s+(\\S.*)|,(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,.*)?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line.trimmed());
    const auto as = match.hasMatch() ? number(match.captured(1)) : std::nullopt;
    if (!as)
        return std::nullopt;
    QString name = match.captured(2) + match.captured(3) + match.captured(4);
    name = shown(name.replace(u"\"\""_s, u"\""_s));
    return name.isEmpty() ? std::nullopt : std::optional(std::pair(*as, name));
}

} // namespace

core::Result<QHash<quint32, QString>> parseAsNames(const QByteArray &bytes)
{
    if (bytes.size() > maxAsFileBytes)
        return core::failure(core::ErrorCode::TooLarge, u"the file is too large"_s);
    QHash<quint32, QString> names;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = QByteArrayView(bytes).sliced(at, end - at);
        at = end + 1;
        if (line.isEmpty() || line.size() > maxLineBytes)
            continue;
        if (const auto entry = entryOf(QString::fromUtf8(line)))
            names.insert(entry->first, entry->second);
    }
    if (names.isEmpty())
        return core::failure(core::ErrorCode::InvalidInput, u"no names of AS numbers"_s);
    return names;
}

std::optional<AsNameEntry> parseCymruText(const QByteArray &text)
{
    if (text.size() > maxLineBytes)
        return std::nullopt;
    const QStringList parts = QString::fromUtf8(text).split(u'|');
    if (parts.size() < 5)
        return std::nullopt;
    const QString digits = parts[0].trimmed();
    static const QRegularExpression form(u"^[0-9]{1,10}$"_s);
    const auto as = form.match(digits).hasMatch() ? number(digits) : std::nullopt;
    if (!as)
        return std::nullopt;
    AsNameEntry entry{*as, shown(parts.sliced(4).join(u'|')), shown(parts[1]), {}};
    if (const QString suffix = u", "_s + entry.country;
        !entry.country.isEmpty() && entry.name.endsWith(suffix))
        entry.name.chop(suffix.size());
    return entry.name.isEmpty() ? std::nullopt : std::optional(entry);
}

} // namespace noc::bird
