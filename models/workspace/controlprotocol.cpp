// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/controlprotocol.h"

#include "models/core/errortext.h"

#include <QJsonDocument>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::EnumText;
using core::ErrorCode;
using core::failure;

namespace {

constexpr std::array commands{
    EnumText{ControlCommand::Hosts, "hosts"_L1},   EnumText{ControlCommand::Services, "services"_L1},
    EnumText{ControlCommand::Status, "status"_L1}, EnumText{ControlCommand::Activate, "activate"_L1},
    EnumText{ControlCommand::Attach, "attach"_L1},
};

QByteArray encode(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray encodeRequest(const ControlRequest &request)
{
    QJsonObject object{{"version"_L1, controlVersion}, {"command"_L1, textOf(commands, request.command)}};
    if (!request.host.isEmpty())
        object.insert("host"_L1, request.host);
    if (request.onlyProblems)
        object.insert("problems"_L1, true);
    if (!request.token.isEmpty())
        object.insert("token"_L1, QString::fromUtf8(request.token));
    return encode(object);
}

core::Result<ControlRequest> decodeRequest(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, u"The request is not a JSON object"_s);
    const QJsonObject object = document.object();
    if (object.value("version"_L1).toInt() != controlVersion)
        return failure(ErrorCode::Unsupported, u"This program speaks version %1"_s.arg(controlVersion));
    const auto command = core::valueOf(commands, object.value("command"_L1).toString());
    if (!command)
        return failure(ErrorCode::Unsupported, u"Unknown command"_s);
    return ControlRequest{*command, object.value("host"_L1).toString(), object.value("problems"_L1).toBool(),
                          object.value("token"_L1).toString().toUtf8()};
}

QByteArray encodeHead()
{
    return encode({{"version"_L1, controlVersion}});
}

QByteArray encodeError(const core::Error &error)
{
    return encode({{"version"_L1, controlVersion},
                   {"error"_L1, textOf(core::errorWords, error.code)},
                   {"detail"_L1, error.detail}});
}

QByteArray encodeRow(const QJsonObject &row)
{
    return encode({{"row"_L1, row}});
}

QByteArray encodeDone()
{
    return encode({{"done"_L1, true}});
}

core::Result<ControlLine> decodeLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, u"The answer is not JSON"_s);
    const QJsonObject object = document.object();
    if (object.contains("error"_L1)) {
        return failure(core::errorCodeOf(object.value("error"_L1).toString()),
                       object.value("detail"_L1).toString());
    }
    if (object.contains("row"_L1))
        return ControlLine{object.value("row"_L1).toObject(), false};
    if (object.value("done"_L1).toBool())
        return ControlLine{std::nullopt, true};
    if (object.value("version"_L1).toInt() == controlVersion)
        return ControlLine{};
    return failure(ErrorCode::Unsupported, u"The program speaks another version"_s);
}

} // namespace noc::workspace
