// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"

#include <QRegularExpression>

namespace noc::core {

using namespace Qt::StringLiterals;

namespace {

bool needsEscape(QChar c, bool keepLines)
{
    const char16_t u = c.unicode();
    if (u == u'\n' || u == u'\t')
        return !keepLines;
    return u < 0x20 || (u >= 0x7F && u < 0xA0) // C0, DEL, C1
        || u == 0x061C || (u >= 0x200E && u <= 0x200F) || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2066 && u <= 0x2069) // bidirectional marks, embeddings, overrides, isolates
        || u == 0x2028 || u == 0x2029 || u == 0xFEFF || (u >= 0xFFF9 && u <= 0xFFFB);
}

} // namespace

QString withoutAnsi(QStringView text)
{
    // ECMA-48 §5.4: CSI … final byte; §8.3.89: OSC … BEL or ST; other two-byte escapes.
    static const QRegularExpression sequence(
        u"(?:\x1B\\[|\x9B)[0-?]*[ -/]*[@-~]|\x1B\\][^\x07\x1B]*(?:\x07|\x1B\\\\)?|\x1B[ -/]*[0-~]"_s);
    if (!text.contains(u'\x1B') && !text.contains(QChar(0x9B)))
        return text.toString();
    return text.toString().remove(sequence);
}

QString displayable(QStringView text, bool keepLines)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!needsEscape(c, keepLines))
            out += c;
        else if (c == u'\n')
            out += "\\n"_L1;
        else if (c == u'\t')
            out += "\\t"_L1;
        else
            out += u"\\u%1"_s.arg(QString::number(c.unicode(), 16).toUpper(), 4, u'0');
    }
    return out;
}

} // namespace noc::core
