// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/control/agentaccessdialog.h"

#include "models/core/text.h"
#include "models/monit/agentclient.h"
#include "models/monit/orderwords.h"
#include "widgets/common/banner.h"
#include "widgets/common/heightfitter.h"
#include "widgets/common/question.h"
#include "widgets/common/theme.h"
#include "widgets/monit/collector/copyblock.h"
#include "widgets/monit/control/controlwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace noc::monit {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

constexpr int dialogCharacters = 72;
constexpr int maxFieldLength = 255;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

bool isSamePlace(const AgentAccess &a, const AgentAccess &b)
{
    return a.host == b.host && a.port == b.port && a.user == b.user;
}

} // namespace

AgentAccessDialog::AgentAccessDialog(const widgets::Theme &theme, const Host &host,
                                     const std::optional<KnownAccess> &known, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_hostId(host.id)
    , m_hostName(core::displayable(host.name()))
    , m_known(known)
    , m_doubt(new widgets::Banner(theme, this))
    , m_address(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_tls(new QCheckBox(tr("&Encrypted (TLS)"), this))
    , m_fingerprint(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_note(wrapped({}, this))
    , m_problem(wrapped({}, this))
    , m_outcome(wrapped({}, this))
    , m_lines(new CopyBlock(theme, tr("Copy lines"), QPlainTextEdit::NoWrap, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Access to Monit's httpd on %1").arg(m_hostName));
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(space::Related);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(
        wrapped(tr("Orders such as “restart” go to the web server in Monit. Say where it is and as whom to "
                   "ask; nothing that the host reports is used without your approval."),
                this));
    form->addRow(m_doubt);
    buildForm(*form);
    buildTest(*form);
    form->addRow(wrapped(tr("The lines that the host's monitrc needs, with a password of your own:"), this));
    form->addRow(m_lines);
    form->addRow(buildButtons());
    setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    new widgets::HeightFitter(*this);

    const AccessSuggestion suggestion = suggestAccess(host);
    if (const auto doubt = doubtOf(suggestion); doubt && !known)
        m_doubt->showContent(*doubt);
    fill(known ? known->access : suggestion.access);
    connectParts();
    onEdited();
    (m_user->text().isEmpty() ? m_user : m_password)->setFocus();
}

AgentAccessDialog::~AgentAccessDialog() = default;

void AgentAccessDialog::buildForm(QFormLayout &form)
{
    m_port->setRange(1, 65535);
    m_fingerprint->setFont(widgets::Theme::fixedFont());
    m_fingerprint->setPlaceholderText(tr("empty: an authority vouches for it"));
    m_fingerprint->setToolTip(tr("SHA-256 of the certificate. Then this certificate alone is taken."));
    m_password->setEchoMode(QLineEdit::Password);
    for (QLineEdit *edit : {m_address, m_user, m_password})
        edit->setMaxLength(maxFieldLength);
    form.addRow(tr("A&ddress"), m_address);
    form.addRow(tr("&Port"), m_port);
    form.addRow(QString(), m_tls);
    form.addRow(tr("&Fingerprint"), m_fingerprint);
    form.addRow(tr("&User"), m_user);
    form.addRow(tr("Pass&word"), m_password);
    form.addRow(QString(), m_note);
    form.addRow(QString(), m_problem);
}

void AgentAccessDialog::buildTest(QFormLayout &form)
{
    m_test = new QPushButton(tr("&Test connection"), this);
    m_trust = new QPushButton(tr("T&rust this certificate"), this);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addRow(QString(), m_test);
    form.addRow(QString(), m_outcome);
    form.addRow(QString(), m_trust);
    form.setAlignment(m_test, Qt::AlignLeft);
    for (QPushButton *button : {m_test, m_trust}) {
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
}

QDialogButtonBox *AgentAccessDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_approve = buttons->addButton(tr("&Approve access"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT approveRequested(m_hostId, access());
        accept();
    });
    if (m_known) {
        auto *button = buttons->addButton(tr("Withdraw…"), QDialogButtonBox::ResetRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, &AgentAccessDialog::withdraw);
    }
    return buttons;
}

void AgentAccessDialog::fill(const AgentAccess &access)
{
    m_address->setText(access.host);
    m_port->setValue(access.port);
    m_tls->setChecked(access.isTls);
    m_fingerprint->setText(fingerprintText(access.certificateSha256));
    m_fingerprint->setCursorPosition(0);
    m_user->setText(access.user);
}

void AgentAccessDialog::connectParts()
{
    for (QLineEdit *edit : {m_address, m_fingerprint, m_user, m_password})
        connect(edit, &QLineEdit::textChanged, this, &AgentAccessDialog::onEdited);
    connect(m_port, &QSpinBox::valueChanged, this, &AgentAccessDialog::onEdited);
    connect(m_tls, &QCheckBox::toggled, this, &AgentAccessDialog::onEdited);
    connect(m_test, &QPushButton::clicked, this, &AgentAccessDialog::probe);
    connect(m_trust, &QPushButton::clicked, this, &AgentAccessDialog::trustOffered);
}

AgentAccess AgentAccessDialog::access() const
{
    AgentAccess access;
    access.host = m_address->text().trimmed();
    access.port = static_cast<quint16>(m_port->value());
    access.isTls = m_tls->isChecked();
    access.user = m_user->text();
    access.password = core::Secret(m_password->text().toUtf8());
    if (access.isTls)
        access.certificateSha256 = fingerprintFromText(m_fingerprint->text());
    return access;
}

bool AgentAccessDialog::needsPassword() const
{
    return !m_known || !m_known->hasPassword || !isSamePlace(m_known->access, access());
}

/// What keeps the form from being used, the first thing only; empty when nothing does.
QString AgentAccessDialog::problem() const
{
    AgentAccess wanted = access();
    if (wanted.host.isEmpty())
        return tr("Enter the address or the name by which this machine reaches the host.");
    const bool isFingerprint =
        m_fingerprint->text().trimmed().isEmpty() || !wanted.certificateSha256.isEmpty();
    if (wanted.isTls && !isFingerprint)
        return tr("The fingerprint is 32 pairs of hexadecimal digits, as openssl prints it with -sha256.");
    if (wanted.user.isEmpty())
        return tr("Enter the user that “allow” names in the host's monitrc.");
    if (wanted.user.contains(u':'))
        return tr("A user's name cannot hold a colon.");
    if (wanted.password.isEmpty() && needsPassword())
        return m_known && m_known->hasPassword
            ? tr("Enter the password: the one that is kept is for another address, port or user.")
            : tr("Enter the password.");
    if (validate(wanted))
        return {};
    wanted.user = u"user"_s;
    wanted.password = {};
    return validate(wanted) ? tr("The user or the password is too long or holds a line break.")
                            : tr("The address is neither an IP address nor a host name.");
}

void AgentAccessDialog::onEdited()
{
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_fingerprint->setEnabled(m_tls->isChecked());
    m_password->setPlaceholderText(needsPassword() ? QString() : tr("as it is kept"));
    m_note->setText(passwordNote(access()));
    m_lines->setText(httpdLines(access()));
    m_approve->setEnabled(wrong.isEmpty());
    m_test->setEnabled(wrong.isEmpty());
    m_probed.reset();
    m_offered.clear();
    m_outcome->hide();
    m_trust->hide();
}

void AgentAccessDialog::probe()
{
    m_probed = access();
    m_offered.clear();
    m_trust->hide();
    m_test->setEnabled(false);
    m_outcome->setText(tr("Asking %1, port %2…").arg(core::displayable(m_probed->host)).arg(m_probed->port));
    m_outcome->show();
    Q_EMIT probeRequested(m_hostId, *m_probed);
}

void AgentAccessDialog::showProbe(const AgentAccess &probed, const core::Result<void> &result)
{
    if (m_probed != probed)
        return;
    m_test->setEnabled(true);
    if (result)
        return m_outcome->setText(tr("Monit answers and takes orders from this user."));
    m_offered = untrustedFingerprint(result.error());
    if (m_offered.isEmpty())
        return m_outcome->setText(agentErrorWords(result.error().code));
    const QString fingerprint = fingerprintText(m_offered);
    m_outcome->setText(
        (m_probed->certificateSha256.isEmpty()
             ? tr("No authority that is trusted here vouches for the certificate. Its SHA-256 is")
             : tr("The certificate is not the one that was approved. Its SHA-256 is"))
        + u'\n' + fingerprint.left(48) + u'\n' + fingerprint.mid(48) + u'\n'
        + tr("Trust it only if the host shows the same: openssl x509 -noout -fingerprint -sha256 "
             "-in FILE"));
    m_trust->show();
}

void AgentAccessDialog::trustOffered()
{
    m_fingerprint->setText(fingerprintText(m_offered));
    m_fingerprint->setCursorPosition(0);
    m_test->setFocus();
}

void AgentAccessDialog::withdraw()
{
    widgets::ask(this,
                 {tr("Withdraw access"), tr("Withdraw the access to Monit on %1?").arg(m_hostName),
                  tr("Its password is forgotten, and no more orders can be given."), tr("Withdraw access"),
                  true},
                 [this] {
                     Q_EMIT withdrawRequested(m_hostId);
                     reject();
                 });
}

} // namespace noc::monit
