// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/controlfeed.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace noc::widgets {
class Banner;
class Theme;
} // namespace noc::widgets

namespace noc::monit {

class CopyBlock;

/// Where and as whom the httpd of a host's Monit takes orders: proposed from what the host reports, tested, and
/// approved by the administrator.
class AgentAccessDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentAccessDialog)

public:
    AgentAccessDialog(const widgets::Theme &theme, const Host &host, const std::optional<KnownAccess> &known,
                      QWidget *parent = nullptr);
    ~AgentAccessDialog() override;

    [[nodiscard]] const QString &hostId() const { return m_hostId; }
    /// As it is written now; an empty password stands for the one that is kept.
    [[nodiscard]] AgentAccess access() const;
    /// The answer to probeRequested() with this access. Nothing is shown of it when something was changed since then.
    void showProbe(const AgentAccess &probed, const core::Result<void> &result);

Q_SIGNALS:
    void probeRequested(const QString &hostId, const noc::monit::AgentAccess &access);
    void approveRequested(const QString &hostId, const noc::monit::AgentAccess &access);
    void withdrawRequested(const QString &hostId);

private:
    void buildForm(QFormLayout &form);
    void buildTest(QFormLayout &form);
    [[nodiscard]] QDialogButtonBox *buildButtons();
    void fill(const AgentAccess &access);
    void connectParts();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool needsPassword() const;
    void onEdited();
    void probe();
    void trustOffered();
    void withdraw();

    const widgets::Theme &m_theme;
    QString m_hostId;
    QString m_hostName;
    std::optional<KnownAccess> m_known;
    std::optional<AgentAccess> m_probed; ///< what is being tested, or was
    QByteArray m_offered; ///< the fingerprint that the user may trust

    widgets::Banner *m_doubt;
    QLineEdit *m_address;
    QSpinBox *m_port;
    QCheckBox *m_tls;
    QLineEdit *m_fingerprint;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLabel *m_note;
    QLabel *m_problem;
    QPushButton *m_test = nullptr;
    QLabel *m_outcome;
    QPushButton *m_trust = nullptr;
    CopyBlock *m_lines;
    QPushButton *m_approve = nullptr;
};

} // namespace noc::monit
