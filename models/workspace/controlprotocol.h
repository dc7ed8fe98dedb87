// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

/// What is spoken on the control socket, one JSON object a line:
/// request `{"version":1,"command":"hosts"|"services"|"status"|"activate"|"attach",…}`;
/// answer `{"version":1}` or `{"version":1,"error":word,"detail":text}`, then `{"row":{…}}` for each row and
/// `{"done":true}`. One request a connection.
/// "services" takes "host" (name or id) and "problems" (bool); "activate" takes "token". After the head of the answer
/// to "attach" both sides speak what models/remote/linkmessages.h describes.
namespace noc::workspace {

inline constexpr int controlVersion = 1;
inline constexpr qsizetype maxControlRequest = qsizetype(64) * 1024;
/// A host with all its services; the largest message a Monit may send has 16 MiB.
inline constexpr qsizetype maxControlLine = qsizetype(64) * 1024 * 1024;

enum class ControlCommand { Hosts, Services, Status, Activate, Attach };

struct ControlRequest
{
    ControlCommand command = ControlCommand::Status;
    QString host; ///< of Services; empty = all
    bool onlyProblems = false; ///< of Services
    QByteArray token; ///< of Activate: the desktop's permission to come to the front

    friend bool operator==(const ControlRequest &, const ControlRequest &) = default;
};

[[nodiscard]] NOC_MODELS_EXPORT QByteArray encodeRequest(const ControlRequest &request);
/// InvalidInput, Unsupported (another version or an unknown command).
[[nodiscard]] NOC_MODELS_EXPORT core::Result<ControlRequest> decodeRequest(const QByteArray &line);

[[nodiscard]] NOC_MODELS_EXPORT QByteArray encodeHead();
[[nodiscard]] NOC_MODELS_EXPORT QByteArray encodeError(const core::Error &error);
[[nodiscard]] NOC_MODELS_EXPORT QByteArray encodeRow(const QJsonObject &row);
[[nodiscard]] NOC_MODELS_EXPORT QByteArray encodeDone();

/// One line of an answer: a row, or nullopt for the head and the end (see isLast).
struct ControlLine
{
    std::optional<QJsonObject> row;
    bool isLast = false;
};

/// The error the other side sent, or InvalidInput.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<ControlLine> decodeLine(const QByteArray &line);

} // namespace noc::workspace
