// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/enumtext.h"
#include "models/settings/workspacejson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <span>
#include <tuple>

/// Settings as tables: one row per key serves reading (with default and bounds) and writing.
namespace noc::settings {

using TextCheck = bool (*)(const QString &);

template<typename S>
struct FlagField
{
    QLatin1StringView key;
    bool S::*member;
};

template<typename S>
struct IntegerField
{
    QLatin1StringView key;
    int S::*member;
    int least = 0;
    int most = 0;
};

template<typename S>
struct RealField
{
    QLatin1StringView key;
    double S::*member;
    double least = 0;
    double most = 0;
};

template<typename S>
struct TextField
{
    QLatin1StringView key;
    QString S::*member;
    TextCheck isValid = nullptr;
    QLatin1StringView expected; ///< for the issue: "an IP address"
};

template<typename S>
struct TextListField
{
    QLatin1StringView key;
    QStringList S::*member;
    TextCheck isValid = nullptr;
    QLatin1StringView expected;
};

template<typename S, typename Enum>
struct ChoiceField
{
    QLatin1StringView key;
    Enum S::*member;
    std::span<const core::EnumText<Enum>> words;
};

/// One JSON object being read: keys are taken out of it, what stays is unknown.
class ObjectReader
{
public:
    ObjectReader(const QJsonValue &value, QString path, ParsedWorkspace &result);

    /// Undefined when the key is absent.
    [[nodiscard]] QJsonValue take(QLatin1StringView key);
    [[nodiscard]] QString pathOf(QLatin1StringView key) const;
    [[nodiscard]] ParsedWorkspace &result() { return m_result; }

    /// A value was dropped.
    void refuse(const QString &path, const QString &message);
    /// A value was moved into its bounds.
    void adjust(const QString &path, const QString &message);
    [[nodiscard]] bool hasRefusals() const { return m_refusals > 0; }

    /// The keys nobody took, without those that look like a secret.
    [[nodiscard]] QJsonObject takeUnknown();

private:
    QJsonObject m_object;
    QString m_path;
    ParsedWorkspace &m_result;
    int m_refusals = 0;
};

/// nullopt when absent or of a wrong type (an issue then).
[[nodiscard]] std::optional<bool> readFlag(ObjectReader &reader, QLatin1StringView key);
[[nodiscard]] std::optional<double> readNumber(ObjectReader &reader, QLatin1StringView key, double least,
                                               double most, bool isInteger);
[[nodiscard]] std::optional<QString> readText(ObjectReader &reader, QLatin1StringView key, TextCheck isValid,
                                              QLatin1StringView expected);
/// The valid entries.
[[nodiscard]] std::optional<QStringList> readTexts(ObjectReader &reader, QLatin1StringView key,
                                                   TextCheck isValid, QLatin1StringView expected);

template<typename S>
void readField(ObjectReader &reader, const FlagField<S> &field, S &settings)
{
    if (const auto value = readFlag(reader, field.key))
        settings.*field.member = *value;
}

template<typename S>
void readField(ObjectReader &reader, const IntegerField<S> &field, S &settings)
{
    if (const auto value = readNumber(reader, field.key, field.least, field.most, true))
        settings.*field.member = static_cast<int>(*value);
}

template<typename S>
void readField(ObjectReader &reader, const RealField<S> &field, S &settings)
{
    if (const auto value = readNumber(reader, field.key, field.least, field.most, false))
        settings.*field.member = *value;
}

template<typename S>
void readField(ObjectReader &reader, const TextField<S> &field, S &settings)
{
    if (auto value = readText(reader, field.key, field.isValid, field.expected))
        settings.*field.member = std::move(*value);
}

template<typename S>
void readField(ObjectReader &reader, const TextListField<S> &field, S &settings)
{
    if (auto value = readTexts(reader, field.key, field.isValid, field.expected))
        settings.*field.member = std::move(*value);
}

template<typename S, typename Enum>
void readField(ObjectReader &reader, const ChoiceField<S, Enum> &field, S &settings)
{
    const auto word = readText(reader, field.key, nullptr, QLatin1StringView("a word"));
    if (!word)
        return;
    for (const core::EnumText<Enum> &row : field.words) {
        if (row.text == *word) {
            settings.*field.member = row.value;
            return;
        }
    }
    QStringList words;
    for (const core::EnumText<Enum> &row : field.words)
        words.append(row.text);
    reader.refuse(reader.pathOf(field.key),
                  QStringLiteral("expected one of: %1").arg(words.join(QStringLiteral(", "))));
}

template<typename S>
void writeField(const FlagField<S> &field, const S &settings, QJsonObject &out)
{
    out.insert(field.key, settings.*field.member);
}

template<typename S>
void writeField(const IntegerField<S> &field, const S &settings, QJsonObject &out)
{
    out.insert(field.key, settings.*field.member);
}

template<typename S>
void writeField(const RealField<S> &field, const S &settings, QJsonObject &out)
{
    out.insert(field.key, settings.*field.member);
}

template<typename S>
void writeField(const TextField<S> &field, const S &settings, QJsonObject &out)
{
    out.insert(field.key, settings.*field.member);
}

template<typename S>
void writeField(const TextListField<S> &field, const S &settings, QJsonObject &out)
{
    out.insert(field.key, QJsonArray::fromStringList(settings.*field.member));
}

template<typename S, typename Enum>
void writeField(const ChoiceField<S, Enum> &field, const S &settings, QJsonObject &out)
{
    for (const core::EnumText<Enum> &row : field.words) {
        if (row.value == settings.*field.member)
            out.insert(field.key, row.text);
    }
}

template<typename S, typename... Fields>
void readFields(ObjectReader &reader, const std::tuple<Fields...> &table, S &settings)
{
    std::apply([&](const auto &...field) { (readField(reader, field, settings), ...); }, table);
}

/// `settings.unknown` first, so that a known key always wins.
template<typename S, typename... Fields>
[[nodiscard]] QJsonObject writeFields(const std::tuple<Fields...> &table, const S &settings)
{
    QJsonObject out = settings.unknown;
    std::apply([&](const auto &...field) { (writeField(field, settings, out), ...); }, table);
    return out;
}

} // namespace noc::settings
