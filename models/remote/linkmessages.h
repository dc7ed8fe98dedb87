// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <variant>

/// What a program and the consoles that follow it say to each other: one JSON object a message, told apart by "type".
/// Program to console:
///   `{"type":"hello","protocol":1,"program":"nocdesk 0.1.0","epoch":"…","topics":["monit",…]}`, first; an epoch is one
///     run of the program, sequence numbers of another one mean nothing;
///   `{"type":"snapshot","topic":"monit","sequence":1240,"part":0,"more":true,"data":{…}}`, parts in order;
///   `{"type":"diff","topic":"monit","sequence":1241,"data":{…}}`, numbers without a gap;
///   `{"type":"reply","id":7}`, with "result" or with "error" and "detail";
///   `{"type":"beat"}` when there was nothing else for a while;
///   `{"type":"error","error":"busy","detail":"…"}`, last.
/// Console to program:
///   `{"type":"follow","topics":["monit",…],"since":{"epoch":"…","monit":1240}}`, "since" resumes; following a topic
///     again begins it anew;
///   `{"type":"command","id":7,"name":"alerts.acknowledge","arguments":{…}}`.
/// Types that this program does not know are skipped: a newer one may say more.
namespace noc::remote {

inline constexpr int linkProtocol = 1;
/// What a console takes, bytes.
inline constexpr qsizetype maxServerMessage = qsizetype(16) * 1024 * 1024;
/// What a program takes from a console, bytes.
inline constexpr qsizetype maxConsoleMessage = qsizetype(256) * 1024;
/// What a part of a snapshot should not exceed where a topic can be split: what is sent next waits for no longer.
inline constexpr qsizetype snapshotPartTarget = qsizetype(256) * 1024;
inline constexpr qsizetype maxTopics = 64;
/// Characters of a topic, a command or an epoch.
inline constexpr qsizetype maxName = 64;

struct Unknown
{ };

struct Hello
{
    int protocol = linkProtocol;
    QString program; ///< name and version, for people
    QString epoch;
    QStringList topics;
};

struct SnapshotPart
{
    QString topic;
    quint64 sequence = 0; ///< of the state that the whole snapshot shows
    int part = 0;
    bool hasMore = false;
    QJsonObject data;
};

struct Diff
{
    QString topic;
    quint64 sequence = 0;
    QJsonObject data;
};

struct Reply
{
    qint64 id = 0;
    core::Result<QJsonObject> result;
};

struct Beat
{ };

/// The program ends the link.
struct Farewell
{
    core::Error error;
};

struct Follow
{
    QStringList topics;
    QString epoch; ///< of `since`
    QHash<QString, quint64> since; ///< the last sequence number known, for topics that are to be resumed
};

struct Command
{
    qint64 id = 0;
    QString name;
    QJsonObject arguments;
};

using ServerMessage = std::variant<Unknown, Hello, SnapshotPart, Diff, Reply, Beat, Farewell>;
using ConsoleMessage = std::variant<Unknown, Follow, Command>;

/// 1 to 64 of a-z, 0-9, '-' and '.'.
[[nodiscard]] NOC_MODELS_EXPORT bool isName(QStringView text);

[[nodiscard]] NOC_MODELS_EXPORT QByteArray encode(const Hello &hello);
[[nodiscard]] NOC_MODELS_EXPORT QByteArray encode(const SnapshotPart &part);
[[nodiscard]] NOC_MODELS_EXPORT QByteArray encode(const Diff &diff);
[[nodiscard]] NOC_MODELS_EXPORT QByteArray encode(const Reply &reply);
[[nodiscard]] NOC_MODELS_EXPORT QByteArray encode(const Beat &beat);
[[nodiscard]] NOC_MODELS_EXPORT QByteArray encode(const Farewell &farewell);
[[nodiscard]] NOC_MODELS_EXPORT QByteArray encode(const Follow &follow);
[[nodiscard]] NOC_MODELS_EXPORT QByteArray encode(const Command &command);

/// InvalidInput: not a JSON object, or one whose members are not what their type says. TooLarge: over the limit.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<ServerMessage> decodeServerMessage(const QByteArray &message);
[[nodiscard]] NOC_MODELS_EXPORT core::Result<ConsoleMessage> decodeConsoleMessage(const QByteArray &message);

} // namespace noc::remote
