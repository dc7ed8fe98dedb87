// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/routes/attributecodec.h"

#include "models/bird/routes/addresstext.h"

#include <charconv>
#include <cstring>

namespace noc::bird {

namespace {

constexpr qsizetype headBytes = 3;
constexpr qsizetype maxEncoded = 30'000; ///< of text: numbers of one digit take twice their text

void appendBytes(QByteArray &out, quint32 number)
{
    out.append(reinterpret_cast<const char *>(&number), sizeof number);
}

void appendText(QByteArray &out, quint32 number)
{
    std::array<char, 10> buffer{};
    const char *end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    out.append(buffer.data(), end - buffer.data());
}

/// Numbers with one blank between them and nothing else.
bool encodeNumbers(QByteArrayView text, QByteArray &out)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        quint32 number = 0;
        const qsizetype digits = readNumber(text.sliced(at), number);
        if (digits == 0)
            return false;
        appendBytes(out, number);
        at += digits;
        if (at == text.size())
            return true;
        if (text[at] != ' ')
            return false;
    }
    return false;
}

/// "(1,2)" with `width` 2 and `separator` ","; lists with one blank between.
bool encodeTuples(QByteArrayView text, int width, QByteArrayView separator, QByteArray &out)
{
    for (qsizetype at = 0; at < text.size();) {
        for (int i = 0; i < width; ++i) {
            const QByteArrayView before = i == 0 ? QByteArrayView("(") : separator;
            if (!text.sliced(at).startsWith(before))
                return false;
            at += before.size();
            quint32 number = 0;
            const qsizetype digits = readNumber(text.sliced(at), number);
            if (digits == 0)
                return false;
            appendBytes(out, number);
            at += digits;
        }
        if (at >= text.size() || text[at] != ')')
            return false;
        ++at;
        if (at == text.size())
            return true;
        if (text[at] != ' ')
            return false;
        ++at;
    }
    return false;
}

bool encodeAs(ValueForm form, QByteArrayView text, QByteArray &out)
{
    switch (form) {
    case ValueForm::Text:
        out.append(text);
        return true;
    case ValueForm::Numbers:
        return encodeNumbers(text, out);
    case ValueForm::Pairs:
        return encodeTuples(text, 2, ",", out);
    case ValueForm::Triples:
        return encodeTuples(text, 3, ", ", out);
    }
    return false;
}

void appendTuples(const StoredAttribute &attribute, std::size_t width, QByteArrayView separator,
                  QByteArray &out)
{
    for (std::size_t at = 0; at + width <= attribute.count(); at += width) {
        if (at > 0)
            out.append(' ');
        for (std::size_t i = 0; i < width; ++i) {
            out.append(i == 0 ? QByteArrayView("(") : separator);
            appendText(out, attribute.number(at + i));
        }
        out.append(')');
    }
}

} // namespace

StoredAttribute::StoredAttribute(QByteArrayView entry)
    : form(static_cast<ValueForm>(entry[2]))
    , value(entry.sliced(headBytes))
{
    std::memcpy(&name, entry.data(), sizeof name);
}

quint32 StoredAttribute::number(std::size_t index) const
{
    quint32 number = 0;
    std::memcpy(&number, value.data() + index * sizeof number, sizeof number);
    return number;
}

std::optional<quint32> StoredAttribute::only() const
{
    if (form != ValueForm::Numbers || count() != 1)
        return std::nullopt;
    return number(0);
}

void StoredAttribute::appendTo(QByteArray &out) const
{
    switch (form) {
    case ValueForm::Text:
        out.append(value);
        return;
    case ValueForm::Numbers:
        for (std::size_t i = 0; i < count(); ++i) {
            if (i > 0)
                out.append(' ');
            appendText(out, number(i));
        }
        return;
    case ValueForm::Pairs:
        appendTuples(*this, 2, ",", out);
        return;
    case ValueForm::Triples:
        appendTuples(*this, 3, ", ", out);
        return;
    }
}

QByteArray StoredAttribute::text() const
{
    QByteArray out;
    appendTo(out);
    return out;
}

void encodeAttribute(quint16 name, QByteArrayView value, QByteArray &out)
{
    const auto begin = [&](ValueForm form) {
        out.resize(headBytes);
        std::memcpy(out.data(), &name, sizeof name);
        out[2] = static_cast<char>(form);
    };
    const char first = value.isEmpty() ? '\0' : value.front();
    const bool isNumber = first >= '0' && first <= '9';
    for (const ValueForm form : {ValueForm::Numbers, ValueForm::Pairs, ValueForm::Triples}) {
        if ((form == ValueForm::Numbers ? !isNumber : first != '(') || value.size() > maxEncoded)
            continue;
        begin(form);
        if (encodeAs(form, value, out))
            return;
    }
    begin(ValueForm::Text);
    out.append(value);
}

} // namespace noc::bird
