// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/linktemplate.h"

#include <QRegularExpression>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPatternLetters = 2000;

core::Result<QString> value(const QString &macro, const LinkSubject &subject)
{
    QString text;
    if (macro == "as"_L1)
        text = subject.as ? QString::number(*subject.as) : QString();
    else if (macro == "prefix"_L1)
        text = subject.prefix;
    else if (macro == "address"_L1)
        text = subject.address;
    else
        return core::failure(core::ErrorCode::InvalidInput, u"unknown macro {%1}"_s.arg(macro));
    if (text.isEmpty())
        return core::failure(core::ErrorCode::NotFound, u"nothing for {%1}"_s.arg(macro));
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

core::Result<QUrl> linkFor(const QString &pattern, const LinkSubject &subject)
{
    if (pattern.size() > maxPatternLetters)
        return core::failure(core::ErrorCode::TooLarge, u"the address is too long"_s);
    static const QRegularExpression macro(u"\\{([^{}]*)\\}"_s);
    QString text;
    qsizetype at = 0;
    for (auto it = macro.globalMatch(pattern); it.hasNext();) {
        const auto match = it.next();
        const auto filled = value(match.captured(1), subject);
        if (!filled)
            return std::unexpected(filled.error());
        text += QStringView(pattern).sliced(at, match.capturedStart() - at);
        text += *filled;
        at = match.capturedEnd();
    }
    text += QStringView(pattern).sliced(at);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return core::failure(core::ErrorCode::InvalidInput, u"no web address"_s);
    return url;
}

} // namespace noc::bird
