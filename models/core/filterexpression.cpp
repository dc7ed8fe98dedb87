// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/filterexpression.h"

#include <algorithm>

namespace noc::core {

using namespace Qt::StringLiterals;

namespace {

/// Splits at spaces outside double quotes; an unclosed quote reaches to the end.
QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c.isSpace() && !isQuoted) {
            if (!word.isEmpty())
                words += std::exchange(word, {});
        } else {
            word += c;
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

} // namespace

FilterExpression FilterExpression::parse(QStringView text, const QStringList &fields)
{
    FilterExpression expression;
    for (const QString &word : wordsOf(text)) {
        Term term;
        term.isNegated = word.size() > 1 && word.startsWith(u'-');
        term.value = term.isNegated ? word.sliced(1) : word;
        const qsizetype colon = term.value.indexOf(u':');
        const QString field = term.value.left(colon).toLower();
        if (colon > 0 && fields.contains(field)) {
            term.field = field;
            term.value = term.value.sliced(colon + 1);
        }
        if (!term.value.isEmpty())
            expression.m_terms.push_back(term);
    }
    return expression;
}

bool FilterExpression::matches(const std::function<QStringList(const QString &)> &valuesOf) const
{
    return std::ranges::all_of(m_terms, [&](const Term &term) {
        const bool isByBeginning = term.field == "state"_L1;
        const bool isFound = std::ranges::any_of(valuesOf(term.field), [&](const QString &value) {
            return isByBeginning ? value.startsWith(term.value, Qt::CaseInsensitive)
                                 : value.contains(term.value, Qt::CaseInsensitive);
        });
        return isFound != term.isNegated;
    });
}

} // namespace noc::core
