// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/attachment.h"

#include "app/gui/attachrequest.h"
#include "app/gui/knownservers.h"
#include "widgets/common/question.h"

#include <utility>

namespace noc::app {

using namespace Qt::StringLiterals;
using remote::LinkPhase;

Attachment::Attachment(workspace::RemoteWorkspace &workspace, remote::WebSocketTarget target,
                       KnownServers &servers, QWidget &window)
    : m_workspace(workspace)
    , m_target(std::move(target))
    , m_servers(servers)
    , m_window(window)
    , m_isTokenGiven(!m_target.token.isEmpty())
    , m_isFingerprintGiven(!m_target.fingerprint.isEmpty())
{
    connect(&m_workspace, &workspace::Workspace::linkChanged, this, &Attachment::onLinkChanged);
}

Attachment::~Attachment() = default;

void Attachment::begin()
{
    if (!m_isFingerprintGiven)
        m_target.fingerprint = m_servers.fingerprint(m_target.url);
    if (m_isTokenGiven) {
        m_workspace.follow(m_target);
        return;
    }
    m_servers.findToken(m_target.url, this, [this](const core::Result<core::Secret> &token) {
        if (!token)
            return askForToken();
        m_target.token = *token;
        m_workspace.follow(m_target);
    });
}

void Attachment::askForToken()
{
    m_isAsking = true;
    auto *dialog = new AttachDialog(m_target.url, &m_window);
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) {
        m_isAsking = false;
        const auto choice = dialog->choice();
        if (result != QDialog::Accepted || !choice)
            return;
        m_target.token = choice->token;
        if (!choice->fingerprint.isEmpty()) {
            m_target.fingerprint = choice->fingerprint;
            m_servers.trust(m_target.url, choice->fingerprint);
        }
        m_workspace.follow(m_target);
        keepToken(m_servers, *choice, m_window, [] { /* used all the same */ });
    });
    dialog->open();
}

void Attachment::onLinkChanged()
{
    const auto link = m_workspace.linkStatus();
    if (!link || link->state.phase != LinkPhase::Refused || m_isAsking)
        return;
    const QString seen = link->state.untrustedFingerprint;
    const bool isTokenWrong = link->state.error && link->state.error->code == core::ErrorCode::Unauthorized;
    if (!seen.isEmpty() && !m_isFingerprintGiven && seen != m_askedAbout)
        askForTrust(seen);
    else if (isTokenWrong && !m_isTokenGiven && !m_target.token.isEmpty()) {
        m_target.token = {}; // what the user types is another one, or nothing
        askForToken();
    }
}

void Attachment::askForTrust(const QString &fingerprint)
{
    m_askedAbout = fingerprint;
    const bool isAnother = !m_target.fingerprint.isEmpty();
    widgets::Question question;
    question.title = tr("Certificate of %1").arg(m_target.url.authority());
    question.text = isAnother
        ? tr("%1 shows another certificate than the one you trusted.").arg(m_target.url.authority())
        : tr("No authority vouches for the certificate of %1.").arg(m_target.url.authority());
    question.details =
        (isAnother ? QString(tr("Somebody may have come in between, unless it was renewed there.") + u'\n')
                   : QString())
        + tr("Its SHA-256 fingerprint is\n%1\nCompare it with the one that nocdeskctl status shows on that "
             "machine.")
              .arg(fingerprint);
    question.action = isAnother ? tr("Trust the new one") : tr("Trust it");
    question.isDestructive = isAnother;
    widgets::ask(&m_window, question, [this, fingerprint] {
        m_servers.trust(m_target.url, fingerprint);
        m_target.fingerprint = fingerprint;
        m_workspace.follow(m_target);
    });
}

} // namespace noc::app
