// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/rows.h"
#include "app/ctl/userwords.h"
#include "app/ctl/watch.h"
#include "models/workspace/topics.h"

namespace noc::ctl {

using namespace Qt::StringLiterals;

namespace {

/// In the words of `unmute`.
QString scopeText(const QJsonObject &mute)
{
    const QString scope = textAt(mute, "scope"_L1);
    const QString value = textAt(mute, "value"_L1);
    const QString label = textAt(mute, "label"_L1).isEmpty() ? value : textAt(mute, "label"_L1);
    if (scope == "source"_L1)
        return Ctl::tr("source %1").arg(label);
    if (scope == "group"_L1)
        return Ctl::tr("group %1").arg(label);
    if (scope == "object"_L1)
        return Ctl::tr("host %1").arg(label);
    return Ctl::tr("everything");
}

Listing muteListing()
{
    Listing mutes;
    mutes.topic = workspace::topic::alerts;
    mutes.list = u"mutes"_s;
    mutes.key = "key"_L1;
    mutes.isAbove = [](const QJsonObject &a, const QJsonObject &b) {
        return textAt(a, "until"_L1) < textAt(b, "until"_L1);
    };
    mutes.header = {Ctl::tr("UNTIL"), Ctl::tr("WHAT"), Ctl::tr("WHO"), Ctl::tr("COMMENT")};
    mutes.cells = [](const QJsonObject &mute) {
        return QStringList{localTime(textAt(mute, "until"_L1)), scopeText(mute), textAt(mute, "by"_L1),
                           textAt(mute, "comment"_L1)};
    };
    return mutes;
}

} // namespace

int runMutes(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr("Lists the mutes, the one that ends next first."));
    parser.addPositionalArgument(u"mutes"_s, {}, u"mutes"_s);
    parser.addOptions({jsonOption(), watchOption()});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    if (parser.positionalArguments().size() > 1)
        return usageError(u"mutes"_s, Ctl::tr("mutes takes no arguments"));
    const bool isJson = parser.isSet(u"json"_s);
    return parser.isSet(watchOption()) ? watch(*paths, muteListing(), isJson)
                                       : list(*paths, muteListing(), isJson);
}

} // namespace noc::ctl
