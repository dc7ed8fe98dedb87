// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/attachdialog.h"
#include "models/workspace/remoteworkspace.h"

namespace noc::app {

class KnownServers;

/// Makes the link of a window to a program elsewhere: looks up what is known of that, asks the user for what is not,
/// and whether to trust a certificate that nobody vouches for.
class Attachment final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Attachment)

public:
    /// What the target holds (a token, a fingerprint) was given on purpose and is not asked about. Everything must
    /// outlive it.
    Attachment(workspace::RemoteWorkspace &workspace, remote::WebSocketTarget target, KnownServers &servers,
               QWidget &window);
    ~Attachment() override;

    void begin();

private:
    void askForToken();
    void onLinkChanged();
    void askForTrust(const QString &fingerprint);

    workspace::RemoteWorkspace &m_workspace;
    remote::WebSocketTarget m_target;
    KnownServers &m_servers;
    QWidget &m_window;
    const bool m_isTokenGiven;
    const bool m_isFingerprintGiven;
    bool m_isAsking = false;
    QString m_askedAbout; ///< the fingerprint that was shown last: once is enough
};

} // namespace noc::app
