// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspacejson.h"

#include "models/core/errortext.h"
#include "models/settings/workspacejson.h"
#include "models/workspace/statuswords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

template<typename Enum>
QString enumKey(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

template<typename Enum>
Enum enumFrom(const QJsonValue &value, Enum otherwise)
{
    bool isKnown = false;
    const int number =
        QMetaEnum::fromType<Enum>().keyToValue(value.toString().toLatin1().constData(), &isKnown);
    return isKnown ? static_cast<Enum>(number) : otherwise;
}

QJsonValue toJson(const std::optional<core::Error> &error)
{
    if (!error)
        return {};
    return core::errorJson(*error);
}

std::optional<core::Error> errorFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return core::errorFrom(value.toObject());
}

QJsonObject toJson(const CollectorStatus &status)
{
    return {{u"state"_s, core::textOf(collectorWords, status.state)},
            {u"address"_s, status.address.toString()},
            {u"port"_s, status.port},
            {u"tls"_s, status.isTls},
            {u"error"_s, toJson(std::optional(status.error))}};
}

CollectorStatus collectorFrom(const QJsonValue &json)
{
    CollectorStatus status;
    status.state =
        core::valueOf(collectorWords, json["state"_L1].toString()).value_or(CollectorStatus::State::Off);
    status.address = QHostAddress(json["address"_L1].toString());
    status.port = static_cast<quint16>(json["port"_L1].toInt());
    status.isTls = json["tls"_L1].toBool();
    status.error = errorFrom(json["error"_L1]).value_or(core::Error());
    return status;
}

QJsonObject toJson(const store::StoreStatus &status)
{
    QJsonObject json{{u"state"_s, enumKey(status.state)},
                     {u"trouble"_s, enumKey(status.trouble)},
                     {u"detail"_s, status.detail},
                     {u"waiting"_s, static_cast<qint64>(status.waiting)},
                     {u"dropped"_s, static_cast<qint64>(status.dropped)}};
    if (status.setAside) {
        json.insert(u"set_aside"_s,
                    QJsonObject{{u"file"_s, status.setAside->fileName},
                                {u"trouble"_s, enumKey(status.setAside->trouble)},
                                {u"detail"_s, status.setAside->detail}});
    }
    return json;
}

store::StoreStatus storeFrom(const QJsonValue &json)
{
    store::StoreStatus status;
    status.state = enumFrom(json["state"_L1], store::StoreState::Off);
    status.trouble = enumFrom(json["trouble"_L1], store::StoreTrouble::None);
    status.detail = json["detail"_L1].toString();
    status.waiting = json["waiting"_L1].toInteger();
    status.dropped = static_cast<quint64>(json["dropped"_L1].toInteger());
    if (const QJsonValue aside = json["set_aside"_L1]; aside.isObject())
        status.setAside = store::SetAside{aside["file"_L1].toString(),
                                          enumFrom(aside["trouble"_L1], store::StoreTrouble::Corrupt),
                                          aside["detail"_L1].toString()};
    return status;
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array)
        strings.append(item.toString());
    return strings;
}

} // namespace

WorkspaceView viewOf(const Workspace &workspace)
{
    WorkspaceView view;
    view.settings = workspace.settings();
    // Each host is in the domain's topic already.
    view.settings.monit.hosts.clear();
    view.collector = workspace.collectorStatus();
    view.secrets = workspace.secretsState();
    view.secretsError = workspace.secretsError();
    view.saveError = workspace.saveError();
    view.store = workspace.storeStatus();
    view.addresses = workspace.collectorAddresses();
    for (const QString &address : std::as_const(view.addresses))
        view.monitrcLines.insert(address, workspace.monitrcLines(address));
    view.fingerprint = workspace.certificateFingerprint();
    return view;
}

QJsonObject toJson(const WorkspaceView &view)
{
    QJsonObject lines;
    for (auto it = view.monitrcLines.cbegin(); it != view.monitrcLines.cend(); ++it)
        lines.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return {{u"settings"_s, QJsonDocument::fromJson(settings::serializeWorkspace(view.settings)).object()},
            {u"collector"_s, toJson(view.collector)},
            {u"secrets"_s, core::textOf(secretsWords, view.secrets)},
            {u"secrets_error"_s, toJson(std::optional(view.secretsError))},
            {u"save_error"_s, toJson(view.saveError)},
            {u"store"_s, toJson(view.store)},
            {u"monitrc"_s, lines},
            {u"addresses"_s, QJsonArray::fromStringList(view.addresses)},
            {u"fingerprint"_s, view.fingerprint}};
}

core::Result<WorkspaceView> viewFromJson(const QJsonObject &json)
{
    auto parsed = settings::parseWorkspace(QJsonDocument(json["settings"_L1].toObject()).toJson());
    if (!parsed)
        return std::unexpected(parsed.error());
    WorkspaceView view;
    view.settings = std::move(parsed->settings);
    view.collector = collectorFrom(json["collector"_L1]);
    view.secrets = core::valueOf(secretsWords, json["secrets"_L1].toString()).value_or(SecretsState::Loading);
    view.secretsError = errorFrom(json["secrets_error"_L1]).value_or(core::Error());
    view.saveError = errorFrom(json["save_error"_L1]);
    view.store = storeFrom(json["store"_L1]);
    const QJsonObject lines = json["monitrc"_L1].toObject();
    for (auto it = lines.begin(); it != lines.end(); ++it)
        view.monitrcLines.insert(it.key(), stringsFrom(*it));
    view.addresses = stringsFrom(json["addresses"_L1]);
    view.fingerprint = json["fingerprint"_L1].toString();
    return view;
}

QJsonObject accessToJson(const monit::AgentAccess &access)
{
    QJsonObject json{{u"host"_s, access.host},
                     {u"port"_s, access.port},
                     {u"tls"_s, access.isTls},
                     {u"user"_s, access.user},
                     {u"fingerprint"_s, monit::fingerprintText(access.certificateSha256)}};
    if (!access.password.isEmpty())
        json.insert(u"password"_s, QString::fromUtf8(access.password.reveal()));
    return json;
}

core::Result<monit::AgentAccess> accessFromJson(const QJsonObject &json)
{
    monit::AgentAccess access;
    access.host = json["host"_L1].toString();
    access.port = static_cast<quint16>(json["port"_L1].toInt(monit::defaultAgentPort));
    access.isTls = json["tls"_L1].toBool();
    access.user = json["user"_L1].toString();
    access.password = core::Secret(json["password"_L1].toString().toUtf8());
    const QString fingerprint = json["fingerprint"_L1].toString();
    access.certificateSha256 = monit::fingerprintFromText(fingerprint);
    // Read as "any certificate of an authority" it would be less than was asked for.
    if (!fingerprint.isEmpty() && access.certificateSha256.isEmpty())
        return core::failure(ErrorCode::InvalidInput, u"not a SHA-256 fingerprint"_s);
    return access;
}

QJsonObject toJson(const core::RowDiff<monit::KnownAccess> &diff)
{
    QJsonArray put;
    for (const monit::KnownAccess &known : diff.put) {
        QJsonObject row = accessToJson(known.access);
        row.insert(u"host_id"_s, known.hostId);
        row.insert(u"has_password"_s, known.hasPassword);
        put.append(row);
    }
    QJsonArray removed;
    for (const QString &id : diff.removed)
        removed.append(id);
    return {{u"sequence"_s, static_cast<qint64>(diff.sequence)}, {u"put"_s, put}, {u"removed"_s, removed}};
}

core::Result<core::RowDiff<monit::KnownAccess>> accessDiffFromJson(const QJsonObject &json)
{
    core::RowDiff<monit::KnownAccess> diff;
    diff.sequence = static_cast<quint64>(json["sequence"_L1].toInteger());
    const QJsonArray put = json["put"_L1].toArray();
    for (const QJsonValue row : put) {
        auto access = accessFromJson(row.toObject());
        if (!access)
            return std::unexpected(access.error());
        diff.put.push_back(
            {row["host_id"_L1].toString(), *std::move(access), row["has_password"_L1].toBool()});
    }
    const QStringList removed = stringsFrom(json["removed"_L1]);
    diff.removed.assign(removed.cbegin(), removed.cend());
    return diff;
}

} // namespace noc::workspace
