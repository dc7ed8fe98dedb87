// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/consoleurl.h"

namespace noc::app {

using namespace Qt::StringLiterals;

namespace {
constexpr int defaultPort = 8080;
} // namespace

QUrl consoleUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    QUrl url(text.contains("://"_L1) ? text : QString(u"wss://"_s + text), QUrl::StrictMode);
    const bool isKnown = url.scheme() == "ws"_L1 || url.scheme() == "wss"_L1;
    const bool hasPath = !url.path().isEmpty() && url.path() != "/"_L1;
    if (!url.isValid() || !isKnown || url.host().isEmpty() || hasPath || url.hasQuery()
        || !url.userInfo().isEmpty())
        return {};
    url.setPort(url.port(defaultPort));
    url.setPath(u"/api/v1/console"_s);
    return url;
}

QString consoleAddress(const QUrl &url)
{
    return url.scheme() == "ws"_L1 ? QString(u"ws://"_s + url.authority()) : url.authority();
}

} // namespace noc::app
