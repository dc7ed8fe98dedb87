// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/monitcommands.h"

#include <QJsonArray>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

constexpr qsizetype maxIds = 20'000;
constexpr qsizetype maxIdLength = 256;
constexpr qsizetype maxGroups = 100;
constexpr double maxFactor = 1'000;

Result<QStringList> stringsAt(const QJsonObject &arguments, QLatin1StringView key, qsizetype most)
{
    const QJsonValue value = arguments[key];
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > most)
        return failure(ErrorCode::InvalidInput, u"%1 must be a list of at most %2"_s.arg(key).arg(most));
    QStringList strings;
    for (const QJsonValue item : array) {
        if (!item.isString() || item.toString().size() > maxIdLength)
            return failure(ErrorCode::InvalidInput, u"%1 holds something else than short texts"_s.arg(key));
        strings.append(item.toString());
    }
    return strings;
}

Result<void> applyToIds(const MonitCommand &command, const auto &act)
{
    const auto ids = stringsAt(command.arguments, "ids"_L1, maxIds);
    if (!ids)
        return std::unexpected(ids.error());
    act(*ids);
    return {};
}

Result<void> applySilence(MonitFeed &feed, const QString &id, const QJsonObject &arguments)
{
    const SilencePolicy policy{arguments["late_factor"_L1].toDouble(),
                               arguments["down_factor"_L1].toDouble()};
    const bool isSound =
        policy.lateFactor >= 1 && policy.downFactor >= policy.lateFactor && policy.downFactor <= maxFactor;
    if (!isSound)
        return failure(ErrorCode::InvalidInput, u"late and down must be 1 … 1000 polls, late first"_s);
    feed.setSilencePolicy(id, policy);
    return {};
}

Result<void> applyGroups(MonitFeed &feed, const QString &id, const QJsonObject &arguments)
{
    const auto groups = stringsAt(arguments, "groups"_L1, maxGroups);
    if (!groups)
        return std::unexpected(groups.error());
    feed.setOwnGroups(id, *groups);
    return {};
}

} // namespace

MonitCommand acceptCommand(const QStringList &ids)
{
    return {u"monit.accept"_s, {{u"ids"_s, QJsonArray::fromStringList(ids)}}};
}

MonitCommand forgetCommand(const QStringList &ids)
{
    return {u"monit.forget"_s, {{u"ids"_s, QJsonArray::fromStringList(ids)}}};
}

MonitCommand repinCommand(const QString &id)
{
    return {u"monit.repin"_s, {{u"id"_s, id}}};
}

MonitCommand silenceCommand(const QString &id, SilencePolicy policy)
{
    return {u"monit.silence"_s,
            {{u"id"_s, id}, {u"late_factor"_s, policy.lateFactor}, {u"down_factor"_s, policy.downFactor}}};
}

MonitCommand groupsCommand(const QString &id, const QStringList &groups)
{
    return {u"monit.groups"_s, {{u"id"_s, id}, {u"groups"_s, QJsonArray::fromStringList(groups)}}};
}

MonitCommand clearRejectionsCommand()
{
    return {u"monit.clear-rejections"_s, {}};
}

Result<void> applyCommand(MonitFeed &feed, const MonitCommand &command)
{
    const QString &name = command.name;
    const QString id = command.arguments["id"_L1].toString();
    if (name == "monit.accept"_L1)
        return applyToIds(command, [&](const QStringList &ids) { feed.accept(ids); });
    if (name == "monit.forget"_L1)
        return applyToIds(command, [&](const QStringList &ids) { feed.forget(ids); });
    if (name == "monit.repin"_L1) {
        feed.repin(id);
        return {};
    }
    if (name == "monit.silence"_L1)
        return applySilence(feed, id, command.arguments);
    if (name == "monit.groups"_L1)
        return applyGroups(feed, id, command.arguments);
    if (name == "monit.clear-rejections"_L1) {
        feed.clearRejections();
        return {};
    }
    return failure(ErrorCode::Unsupported, u"no such command: "_s + name.left(60));
}

} // namespace noc::monit
