// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/fields.h"

#include <algorithm>
#include <cmath>

namespace noc::settings {

using namespace Qt::StringLiterals;

namespace {

/// Keys under which people write secrets; they are not kept, because the file is copied, exported and backed up.
constexpr std::array secretKeys{"password"_L1, "passwords"_L1, "passwd"_L1,      "passphrase"_L1,
                                "secret"_L1,   "token"_L1,     "private_key"_L1, "api_key"_L1};

bool isSecretKey(const QString &key)
{
    return std::ranges::any_of(
        secretKeys, [&](QLatin1StringView word) { return key.compare(word, Qt::CaseInsensitive) == 0; });
}

QString boundsText(double least, double most, bool isInteger)
{
    const int digits = isInteger ? 0 : 1;
    return u"from %1 to %2"_s.arg(QString::number(least, 'f', digits), QString::number(most, 'f', digits));
}

/// Unknown objects may nest: a secret is not kept at any depth.
QJsonValue withoutSecrets(const QJsonValue &value, const QString &path, ObjectReader &reader)
{
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i)
            out.append(withoutSecrets(entries.at(i), u"%1[%2]"_s.arg(path).arg(i), reader));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out = value.toObject();
    for (const QString &key : out.keys()) {
        const QString inner = u"%1.%2"_s.arg(path, key);
        if (isSecretKey(key)) {
            out.remove(key);
            reader.refuse(inner, u"secrets do not belong in this file; it was dropped"_s);
        } else {
            out.insert(key, withoutSecrets(out.value(key), inner, reader));
        }
    }
    return out;
}

} // namespace

ObjectReader::ObjectReader(const QJsonValue &value, QString path, ParsedWorkspace &result)
    : m_object(value.toObject())
    , m_path(std::move(path))
    , m_result(result)
{
    if (!value.isObject() && !value.isUndefined())
        refuse(m_path, u"expected an object; the defaults are used"_s);
}

QJsonValue ObjectReader::take(QLatin1StringView key)
{
    return m_object.contains(key) ? m_object.take(key) : QJsonValue(QJsonValue::Undefined);
}

QString ObjectReader::pathOf(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : QString(m_path + u'.' + key);
}

void ObjectReader::refuse(const QString &path, const QString &message)
{
    ++m_refusals;
    m_result.issues.push_back({path, message});
}

void ObjectReader::adjust(const QString &path, const QString &message)
{
    m_result.issues.push_back({path, message});
}

QJsonObject ObjectReader::takeUnknown()
{
    QJsonObject unknown;
    const QJsonObject rest = std::exchange(m_object, {});
    for (auto it = rest.begin(); it != rest.end(); ++it) {
        const QString path = m_path.isEmpty() ? it.key() : QString(m_path + u'.' + it.key());
        if (isSecretKey(it.key())) {
            refuse(path, u"secrets do not belong in this file; it was dropped"_s);
            continue;
        }
        m_result.unknownKeys.append(path);
        unknown.insert(it.key(), withoutSecrets(it.value(), path, *this));
    }
    return unknown;
}

std::optional<bool> readFlag(ObjectReader &reader, QLatin1StringView key)
{
    const QJsonValue value = reader.take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool()) {
        reader.refuse(reader.pathOf(key), u"expected true or false; the default is used"_s);
        return std::nullopt;
    }
    return value.toBool();
}

std::optional<double> readNumber(ObjectReader &reader, QLatin1StringView key, double least, double most,
                                 bool isInteger)
{
    const QJsonValue value = reader.take(key);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(std::nan(""));
    if (std::isnan(number) || (isInteger && std::trunc(number) != number)) {
        const QLatin1StringView kind = isInteger ? "a whole number"_L1 : "a number"_L1;
        reader.refuse(reader.pathOf(key),
                      u"expected %1 %2; the default is used"_s.arg(kind, boundsText(least, most, isInteger)));
        return std::nullopt;
    }
    const double clamped = std::clamp(number, least, most);
    if (clamped < number || clamped > number) {
        reader.adjust(reader.pathOf(key),
                      u"expected a number %1; the nearest is used"_s.arg(boundsText(least, most, isInteger)));
    }
    return clamped;
}

std::optional<QString> readText(ObjectReader &reader, QLatin1StringView key, TextCheck isValid,
                                QLatin1StringView expected)
{
    const QJsonValue value = reader.take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString() || (isValid && !isValid(value.toString()))) {
        reader.refuse(reader.pathOf(key), u"expected %1"_s.arg(expected));
        return std::nullopt;
    }
    return value.toString();
}

std::optional<QStringList> readTexts(ObjectReader &reader, QLatin1StringView key, TextCheck isValid,
                                     QLatin1StringView expected)
{
    const QJsonValue value = reader.take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isArray()) {
        reader.refuse(reader.pathOf(key), u"expected a list"_s);
        return std::nullopt;
    }
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonValue entry = entries.at(i);
        if (entry.isString() && isValid(entry.toString()))
            texts.append(entry.toString());
        else
            reader.refuse(u"%1[%2]"_s.arg(reader.pathOf(key)).arg(i),
                          u"expected %1; it is left out"_s.arg(expected));
    }
    return texts;
}

} // namespace noc::settings
