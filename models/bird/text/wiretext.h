// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace noc::bird {

/// Bytes of a router's configuration as text: UTF-8, or Latin-1 when they are no UTF-8. Control characters stay.
[[nodiscard]] NOC_MODELS_EXPORT QString textFromWire(QByteArrayView bytes);

/// A word of a line and the column it begins in.
struct Word
{
    QByteArrayView text;
    qsizetype at = 0;

    [[nodiscard]] qsizetype end() const { return at + text.size(); }
};

/// Split at blanks and tabs; no word is empty.
[[nodiscard]] NOC_MODELS_EXPORT std::vector<Word> wordsOf(QByteArrayView line);
/// Split where two or more blanks, or a tab, stand: "received   RX limit" → two.
[[nodiscard]] NOC_MODELS_EXPORT std::vector<Word> wideWordsOf(QByteArrayView line);

/// Digits only; nullopt also when it does not fit.
[[nodiscard]] NOC_MODELS_EXPORT std::optional<quint64> numberFrom(QByteArrayView text);
[[nodiscard]] NOC_MODELS_EXPORT std::optional<quint32> number32From(QByteArrayView text);

[[nodiscard]] inline bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace noc::bird
