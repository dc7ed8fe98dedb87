// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/whois.h"

#include "models/core/text.h"

#include <QHostAddress>
#include <QPromise>
#include <QRegularExpression>
#include <QSet>
#include <QTcpSocket>
#include <QTimer>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

/// A question that is no option of a server's own ("-h", "--help") and no second line.
bool isSubject(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9][A-Za-z0-9.:/_-]{0,99}$|^::[0-9a-fA-F:./]*$"_s);
    return form.match(text).hasMatch() && !text.contains(u'\n');
}

/// One question's way from server to server.
class WhoisChain final : public QObject
{
public:
    WhoisChain(QString subject, WhoisOptions options, QObject *parent)
        : QObject(parent)
        , m_subject(std::move(subject))
        , m_options(std::move(options))
    {
        m_promise.start();
        connect(&m_socket, &QTcpSocket::connected, this,
                [this] { m_socket.write(m_subject.toLatin1() + "\r\n"); });
        connect(&m_socket, &QTcpSocket::readyRead, this, &WhoisChain::onRead);
        connect(&m_socket, &QTcpSocket::disconnected, this, &WhoisChain::onEnd);
        connect(&m_socket, &QTcpSocket::errorOccurred, this, &WhoisChain::onError);
        QTimer::singleShot(m_options.deadline, this, [this] {
            end({core::ErrorCode::TimedOut, u"no answer"_s});
        });
    }

    core::Future<QString> start()
    {
        connectTo({m_options.server, m_options.port});
        return m_promise.future();
    }

private:
    void connectTo(const WhoisServer &server)
    {
        m_asked.insert(server.host.toLower());
        m_answer.clear();
        m_socket.connectToHost(server.host, server.port);
    }

    void onRead()
    {
        m_answer += m_socket.readAll();
        if (m_answer.size() > maxWhoisBytes)
            end({core::ErrorCode::TooLarge, u"the answer is too long"_s});
    }

    void onEnd()
    {
        if (m_isEnded)
            return;
        onRead();
        m_last = m_answer;
        const auto referral = whoisReferral(m_answer);
        if (referral && mayFollow(*referral)) {
            // The socket is still in its own signal.
            QMetaObject::invokeMethod(
                this, [this, referral] { connectTo(*referral); }, Qt::QueuedConnection);
            return;
        }
        end({});
    }

    bool mayFollow(const WhoisServer &server)
    {
        if (++m_referrals > maxWhoisReferrals)
            return false;
        const bool isUsual = server.port == 43 && QHostAddress(server.host).isNull();
        const bool isNew = m_options.mayFollowAddresses || !m_asked.contains(server.host.toLower());
        return isNew && (isUsual || m_options.mayFollowAddresses);
    }

    void onError(QAbstractSocket::SocketError error)
    {
        if (error != QAbstractSocket::RemoteHostClosedError)
            end({core::ErrorCode::Unreachable, m_socket.errorString()});
    }

    /// A server that fails after another one answered takes nothing away from that answer.
    void end(const core::Error &error)
    {
        if (m_isEnded)
            return;
        m_isEnded = true;
        if (m_last.isEmpty() && !error.detail.isEmpty())
            m_promise.addResult(core::Result<QString>(std::unexpected(error)));
        else
            m_promise.addResult(
                core::Result<QString>(core::displayable(QString::fromUtf8(m_last).remove(u'\r'), true)));
        m_promise.finish();
        m_socket.abort();
        deleteLater();
    }

    QString m_subject;
    WhoisOptions m_options;
    QTcpSocket m_socket;
    QPromise<core::Result<QString>> m_promise;
    QByteArray m_answer;
    QByteArray m_last;
    QSet<QString> m_asked;
    int m_referrals = 0;
    bool m_isEnded = false;
};

} // namespace

std::optional<WhoisServer> whoisReferral(const QByteArray &answer)
{
    static const QRegularExpression form(
        u"^(?:refer|whois|ReferralServer):\\s*(?:r?whois://)?([A-Za-z0-9.-]{1,253})(?::([0-9]{1,5}))?/?\\s*$"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(answer).remove(u'\r'));
    if (!match.hasMatch())
        return std::nullopt;
    WhoisServer server{match.captured(1)};
    if (match.hasCaptured(2))
        server.port = match.captured(2).toUShort();
    return server.port != 0 ? std::optional(server) : std::nullopt;
}

WhoisClient::WhoisClient(WhoisOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{ }

core::Future<QString> WhoisClient::ask(const QString &subject)
{
    if (!isSubject(subject))
        return core::ready<QString>(core::failure(core::ErrorCode::InvalidInput, u"no question for whois"_s));
    return (new WhoisChain(subject, m_options, this))->start();
}

} // namespace noc::bird
