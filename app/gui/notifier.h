// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/notificationserver.h"
#include "app/gui/notificationtext.h"

#include <functional>
#include <optional>

namespace noc::app {

/// Shows what NotificationPlanner says: as one bubble of the desktop's notification server, which is replaced and
/// taken back as things change; without a server by whatever else there is.
class Notifier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)

public:
    /// Where there is no server: the tray's balloon or a line in the window. An empty text takes it back.
    using Fallback = std::function<void(const NotificationText &text, core::Severity severity)>;

    explicit Notifier(const settings::BusAddress &bus, QObject *parent = nullptr);
    ~Notifier() override;

    void setFallback(Fallback fallback) { m_fallback = std::move(fallback); }
    void setSound(bool hasSound) { m_hasSound = hasSound; }

    [[nodiscard]] NotificationServer &server() { return m_server; }

    /// `recovered` as of notificationText().
    void present(const alerts::Notification &notification, const QStringList &recovered);
    /// Something that is no alert, in a bubble of its own that goes by itself.
    void mention(const NotificationText &text);

Q_SIGNALS:
    // The user pressed something in the bubble. `ids` are exactly the alerts that it was about when he did.
    void openRequested(const QStringList &ids, const QByteArray &token);
    void acknowledgeRequested(const QStringList &ids);
    void muteRequested();
    /// The bubble is gone and nobody will update it.
    void dismissed();

private:
    /// One version of what the bubble says.
    struct Content
    {
        NotificationText text;
        core::Severity worst = core::Severity::Good;
        QStringList ids;
        bool isQuiet = false;
    };

    void send();
    void sendToServer();
    void takeBack();
    void fallBack(const Content &content);
    void onServerChanged();
    void onNotified(quint32 id);
    void onAction(quint32 id, const QString &key);
    void onClosed(quint32 id, quint32 reason);
    [[nodiscard]] ServerNotification described(const Content &content) const;

    NotificationServer m_server;
    Fallback m_fallback;
    std::optional<Content> m_waiting; ///< to be shown as soon as the server can
    std::optional<Content> m_sent; ///< the server has not answered yet
    std::optional<Content> m_shown; ///< in the bubble now
    quint32 m_bubble = 0;
    bool m_isTakenBack = false; ///< what is on its way is not wanted any more
    bool m_isFallbackShown = false;
    bool m_hasSound = false;
    QByteArray m_token;
};

} // namespace noc::app
