// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/namehiding.h"

#include <QRegularExpression>

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;

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

/// All at once: one after the other, a pseudonym could itself be taken for a name.
QString NameHiding::hiddenIn(const QString &text, const QString &kind, QStringList names)
{
    names.removeAll(QString());
    if (names.isEmpty())
        return text;
    std::ranges::sort(names, std::ranges::greater(), &QString::size);
    std::ranges::transform(names, names.begin(),
                           [](const QString &name) { return QRegularExpression::escape(name); });
    const QRegularExpression any(u"(?<![\\w.-])(%1)(?![\\w-]|[.]\\w)"_s.arg(names.join(u'|')));
    QString result;
    qsizetype at = 0;
    for (auto it = any.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).sliced(at, match.capturedStart() - at);
        result += hidden(kind, match.captured());
        at = match.capturedEnd();
    }
    return result + QStringView(text).sliced(at);
}

} // namespace noc::bird
