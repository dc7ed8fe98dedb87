// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/link.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace noc::bird {

/// GETs from a looking glass proxy, one at a time: streamed, under deadlines, never to where a redirect points, never
/// through a proxy of ours; certificates are verified as usual.
class HttpExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    explicit HttpExchange(LinkDeadlines deadlines, QObject *parent = nullptr);
    ~HttpExchange() override;

    [[nodiscard]] bool isBusy() const { return !m_reply.isNull(); }
    void get(const QUrl &url, core::Milliseconds firstByte);
    void cancel();
    void setPaused(bool isPaused);

Q_SIGNALS:
    /// Of the body, when the status is 200.
    void received(const QByteArray &bytes);
    /// Never from within get(). Errors are by status: 401 Unauthorized, 403 Refused, 404 Unsupported, 429 and 503 Busy,
    /// others Io; the beginning of the body is in the detail.
    void finished(const noc::core::Result<void> &result);

private:
    [[nodiscard]] int status() const;
    void onReadyRead();
    void onFinished();
    void onDeadline();
    void drop();
    void finish(const core::Result<void> &result);
    [[nodiscard]] core::Result<void> outcome();

    const LinkDeadlines m_deadlines;
    QNetworkAccessManager m_manager;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QByteArray m_errorText;
    bool m_isPaused = false;
    bool m_hasBegun = false;
};

} // namespace noc::bird
