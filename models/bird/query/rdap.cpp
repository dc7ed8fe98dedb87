// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/rdap.h"

#include "models/bird/query/queryvalues.h"
#include "models/core/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 4; // of entities within entities
constexpr qsizetype maxItems = 100; // of a list

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    return core::displayable(value.toString());
}

void addLine(QStringList &lines, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        lines.append(name + u": "_s + value);
}

QString joined(const QJsonArray &array)
{
    QStringList texts;
    for (qsizetype i = 0; i < std::min(array.size(), maxItems); ++i)
        texts.append(textOf(array[i]));
    return texts.join(u", "_s);
}

/// jCard, RFC 7095: ["vcard", [[name, {}, "text", value], …]]
QString cardName(const QJsonArray &card)
{
    for (const QJsonValue property : card.at(1).toArray()) {
        if (property.toArray().at(0).toString() == "fn"_L1)
            return textOf(property.toArray().at(3));
    }
    return {};
}

void addEntities(QStringList &lines, const QJsonArray &entities, int depth)
{
    if (depth >= maxDepth)
        return;
    for (qsizetype i = 0; i < std::min(entities.size(), maxItems); ++i) {
        const QJsonObject entity = entities[i].toObject();
        const QString role = joined(entity[u"roles"].toArray());
        const QString name = cardName(entity[u"vcardArray"].toArray());
        const QString handle = textOf(entity[u"handle"]);
        addLine(lines, role.isEmpty() ? u"entity"_s : role,
                name.isEmpty() ? handle : u"%1 (%2)"_s.arg(name, handle));
        addEntities(lines, entity[u"entities"].toArray(), depth + 1);
    }
}

void addPlain(QStringList &lines, const QJsonObject &object)
{
    for (const char *key : {"handle", "name", "type", "country", "startAutnum", "endAutnum", "startAddress",
                            "endAddress", "parentHandle", "port43"})
        addLine(lines, QString::fromLatin1(key), textOf(object[QLatin1StringView(key)]));
    addLine(lines, u"status"_s, joined(object[u"status"].toArray()));
}

void addLists(QStringList &lines, const QJsonObject &object)
{
    for (const QJsonValue event : object[u"events"].toArray())
        addLine(lines, textOf(event.toObject()[u"eventAction"]), textOf(event.toObject()[u"eventDate"]));
    addEntities(lines, object[u"entities"].toArray(), 0);
    for (const QJsonValue remark : object[u"remarks"].toArray())
        addLine(lines, u"remark"_s, joined(remark.toObject()[u"description"].toArray()));
}

core::Result<QString> resultOf(QNetworkReply &reply, const QByteArray &bytes)
{
    if (bytes.size() > maxRdapBytes)
        return core::failure(core::ErrorCode::TooLarge, u"the answer is too long"_s);
    if (reply.error() == QNetworkReply::NoError || reply.error() == QNetworkReply::ContentNotFoundError) {
        if (const auto text = rdapText(bytes); text || reply.error() == QNetworkReply::NoError)
            return text;
        return core::failure(core::ErrorCode::NotFound, reply.errorString());
    }
    const bool isLate = reply.error() == QNetworkReply::OperationCanceledError
        || reply.error() == QNetworkReply::TimeoutError;
    return core::failure(isLate ? core::ErrorCode::TimedOut : core::ErrorCode::Unreachable,
                         reply.errorString());
}

} // namespace

core::Result<QString> rdapText(const QByteArray &json)
{
    if (json.size() > maxRdapBytes)
        return core::failure(core::ErrorCode::TooLarge, u"the answer is too long"_s);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return core::failure(core::ErrorCode::InvalidInput, u"no answer of RDAP"_s);
    if (object.contains(u"errorCode"_s)) {
        constexpr int notFound = 404;
        const bool isAbsent = object[u"errorCode"].toInt() == notFound;
        return core::failure(isAbsent ? core::ErrorCode::NotFound : core::ErrorCode::Refused,
                             textOf(object[u"title"]));
    }
    QStringList lines;
    addPlain(lines, object);
    addLists(lines, object);
    return lines.join(u'\n');
}

core::Result<QUrl> rdapUrl(const QUrl &base, const QString &subject)
{
    QUrl url = base;
    const QString folder = base.path().endsWith(u'/') ? base.path() : base.path() + u'/';
    if (const auto net = readNet({subject, 0}))
        url.setPath(folder + u"ip/"_s + *net);
    else if (const auto as = readAsNumber({subject, 0}))
        url.setPath(folder + u"autnum/"_s + QString::number(*as));
    else
        return core::failure(core::ErrorCode::InvalidInput, u"no AS number, prefix or address"_s);
    return url;
}

RdapClient::RdapClient(QUrl base, core::Milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_base(std::move(base))
    , m_deadline(deadline)
{
    m_network.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
}

core::Future<QString> RdapClient::ask(const QString &subject)
{
    const auto url = rdapUrl(m_base, subject);
    if (!url)
        return core::ready<QString>(std::unexpected(url.error()));
    QNetworkRequest request(*url);
    request.setRawHeader("Accept", "application/rdap+json, application/json");
    QNetworkReply *reply = m_network.get(request);
    reply->setParent(this);
    QTimer::singleShot(m_deadline, reply, &QNetworkReply::abort);
    auto promise = std::make_shared<QPromise<core::Result<QString>>>();
    promise->start();
    auto bytes = std::make_shared<QByteArray>();
    connect(reply, &QNetworkReply::readyRead, this, [reply, bytes] {
        *bytes += reply->readAll();
        if (bytes->size() > maxRdapBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, bytes, promise] {
        reply->deleteLater();
        if (reply->isOpen()) // not when it was aborted
            *bytes += reply->readAll();
        promise->addResult(resultOf(*reply, *bytes));
        promise->finish();
    });
    return promise->future();
}

} // namespace noc::bird
