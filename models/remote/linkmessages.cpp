// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/linkmessages.h"

#include "models/core/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace noc::remote {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

/// JSON numbers are doubles for many readers: the last integer that is exact.
constexpr qint64 maxInteger = (qint64(1) << 53) - 1;
constexpr qsizetype maxDetail = 1024; ///< characters of what an error or a program says of itself
constexpr int maxParts = 1'000'000;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject errorObject(QLatin1StringView type, const core::Error &error)
{
    return {{"type"_L1, type},
            {"error"_L1, core::textOf(core::errorWords, error.code)},
            {"detail"_L1, error.detail.left(maxDetail)}};
}

core::Error errorOf(const QJsonObject &object)
{
    return {core::errorCodeOf(object.value("error"_L1).toString()),
            object.value("detail"_L1).toString().left(maxDetail)};
}

std::optional<quint64> naturalOf(const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= maxInteger ? std::optional(static_cast<quint64>(number)) : std::nullopt;
}

std::optional<QStringList> topicsOf(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > maxTopics)
        return std::nullopt;
    QStringList topics;
    for (const QJsonValue topic : array) {
        if (!isName(topic.toString()) || topics.contains(topic.toString()))
            return std::nullopt;
        topics.append(topic.toString());
    }
    return topics;
}

/// Absent is empty, anything but an object is not valid.
std::optional<QJsonObject> objectOf(const QJsonValue &value)
{
    return value.isObject() || value.isUndefined() ? std::optional(value.toObject()) : std::nullopt;
}

bool isEpoch(const QString &text)
{
    return !text.isEmpty() && text.size() <= maxName;
}

std::optional<ServerMessage> helloOf(const QJsonObject &object)
{
    const auto protocol = naturalOf(object.value("protocol"_L1));
    if (!protocol || *protocol > 1'000'000)
        return std::nullopt;
    Hello hello{static_cast<int>(*protocol), object.value("program"_L1).toString().left(maxName), {}, {}};
    if (hello.protocol != linkProtocol)
        return hello; // what else it says is not ours to judge
    const auto topics = topicsOf(object.value("topics"_L1));
    hello.epoch = object.value("epoch"_L1).toString();
    if (!topics || !isEpoch(hello.epoch))
        return std::nullopt;
    hello.topics = *topics;
    return hello;
}

std::optional<ServerMessage> snapshotOf(const QJsonObject &object)
{
    const QString topic = object.value("topic"_L1).toString();
    const auto sequence = naturalOf(object.value("sequence"_L1));
    const int part = object.value("part"_L1).toInt(object.contains("part"_L1) ? -1 : 0);
    const auto data = objectOf(object.value("data"_L1));
    const QJsonValue more = object.value("more"_L1);
    if (!isName(topic) || !sequence || part < 0 || part > maxParts || !data
        || !(more.isBool() || more.isUndefined()))
        return std::nullopt;
    return SnapshotPart{topic, *sequence, part, more.toBool(), *data};
}

std::optional<ServerMessage> diffOf(const QJsonObject &object)
{
    const QString topic = object.value("topic"_L1).toString();
    const auto sequence = naturalOf(object.value("sequence"_L1));
    const auto data = objectOf(object.value("data"_L1));
    if (!isName(topic) || !sequence || !data)
        return std::nullopt;
    return Diff{topic, *sequence, *data};
}

std::optional<ServerMessage> replyOf(const QJsonObject &object)
{
    const auto id = naturalOf(object.value("id"_L1));
    const auto result = objectOf(object.value("result"_L1));
    if (!id || !result)
        return std::nullopt;
    if (object.contains("error"_L1))
        return Reply{static_cast<qint64>(*id), std::unexpected(errorOf(object))};
    return Reply{static_cast<qint64>(*id), *result};
}

std::optional<ConsoleMessage> followOf(const QJsonObject &object)
{
    const auto topics = topicsOf(object.value("topics"_L1));
    const auto since = objectOf(object.value("since"_L1));
    if (!topics || !since || since->size() > maxTopics + 1)
        return std::nullopt;
    Follow follow{*topics, since->value("epoch"_L1).toString(), {}};
    if (!since->isEmpty() && !isEpoch(follow.epoch))
        return std::nullopt;
    for (const QString &topic : follow.topics) {
        if (!since->contains(topic))
            continue;
        const auto sequence = naturalOf(since->value(topic));
        if (!sequence)
            return std::nullopt;
        follow.since.insert(topic, *sequence);
    }
    return follow;
}

std::optional<ConsoleMessage> commandOf(const QJsonObject &object)
{
    const auto id = naturalOf(object.value("id"_L1));
    const QString name = object.value("name"_L1).toString();
    const auto arguments = objectOf(object.value("arguments"_L1));
    if (!id || !isName(name) || !arguments)
        return std::nullopt;
    return Command{static_cast<qint64>(*id), name, *arguments};
}

std::optional<ServerMessage> serverMessageOf(const QString &type, const QJsonObject &object)
{
    if (type == "diff"_L1)
        return diffOf(object);
    if (type == "beat"_L1)
        return Beat{};
    if (type == "snapshot"_L1)
        return snapshotOf(object);
    if (type == "reply"_L1)
        return replyOf(object);
    if (type == "hello"_L1)
        return helloOf(object);
    if (type == "error"_L1)
        return Farewell{errorOf(object)};
    return Unknown{};
}

std::optional<ConsoleMessage> consoleMessageOf(const QString &type, const QJsonObject &object)
{
    if (type == "follow"_L1)
        return followOf(object);
    if (type == "command"_L1)
        return commandOf(object);
    return Unknown{};
}

template<typename Message, typename Read>
core::Result<Message> decode(const QByteArray &message, qsizetype limit, Read read)
{
    if (message.size() > limit)
        return failure(ErrorCode::TooLarge, u"A message of %1 bytes"_s.arg(message.size()));
    const QJsonDocument document = QJsonDocument::fromJson(message);
    const QString type = document.object().value("type"_L1).toString();
    if (type.isEmpty())
        return failure(ErrorCode::InvalidInput, u"A message without a type"_s);
    std::optional<Message> decoded = read(type, document.object());
    if (!decoded)
        return failure(ErrorCode::InvalidInput,
                       u"A message that is no valid \"%1\""_s.arg(type.left(maxName)));
    return std::move(*decoded);
}

} // namespace

bool isName(QStringView text)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    };
    return !text.isEmpty() && text.size() <= maxName && std::ranges::all_of(text, isAllowed);
}

QByteArray encode(const Hello &hello)
{
    return compact({{"type"_L1, "hello"_L1},
                    {"protocol"_L1, hello.protocol},
                    {"program"_L1, hello.program},
                    {"epoch"_L1, hello.epoch},
                    {"topics"_L1, QJsonArray::fromStringList(hello.topics)}});
}

QByteArray encode(const SnapshotPart &part)
{
    return compact({{"type"_L1, "snapshot"_L1},
                    {"topic"_L1, part.topic},
                    {"sequence"_L1, static_cast<qint64>(part.sequence)},
                    {"part"_L1, part.part},
                    {"more"_L1, part.hasMore},
                    {"data"_L1, part.data}});
}

QByteArray encode(const Diff &diff)
{
    return compact({{"type"_L1, "diff"_L1},
                    {"topic"_L1, diff.topic},
                    {"sequence"_L1, static_cast<qint64>(diff.sequence)},
                    {"data"_L1, diff.data}});
}

QByteArray encode(const Reply &reply)
{
    QJsonObject object =
        reply.result ? QJsonObject{{"type"_L1, "reply"_L1}} : errorObject("reply"_L1, reply.result.error());
    object.insert("id"_L1, reply.id);
    if (reply.result && !reply.result->isEmpty())
        object.insert("result"_L1, *reply.result);
    return compact(object);
}

QByteArray encode(const Beat & /*beat*/)
{
    return R"({"type":"beat"})"_ba;
}

QByteArray encode(const Farewell &farewell)
{
    return compact(errorObject("error"_L1, farewell.error));
}

QByteArray encode(const Follow &follow)
{
    QJsonObject object{{"type"_L1, "follow"_L1}, {"topics"_L1, QJsonArray::fromStringList(follow.topics)}};
    if (!follow.since.isEmpty()) {
        QJsonObject since{{"epoch"_L1, follow.epoch}};
        for (auto it = follow.since.cbegin(); it != follow.since.cend(); ++it)
            since.insert(it.key(), static_cast<qint64>(it.value()));
        object.insert("since"_L1, since);
    }
    return compact(object);
}

QByteArray encode(const Command &command)
{
    return compact({{"type"_L1, "command"_L1},
                    {"id"_L1, command.id},
                    {"name"_L1, command.name},
                    {"arguments"_L1, command.arguments}});
}

core::Result<ServerMessage> decodeServerMessage(const QByteArray &message)
{
    return decode<ServerMessage>(message, maxServerMessage, serverMessageOf);
}

core::Result<ConsoleMessage> decodeConsoleMessage(const QByteArray &message)
{
    return decode<ConsoleMessage>(message, maxConsoleMessage, consoleMessageOf);
}

} // namespace noc::remote
