// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/attachdialog.h"

#include "app/gui/consoleurl.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace noc::app {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

constexpr int dialogCharacters = 64;
constexpr int longestToken = 4'096;

bool isFingerprint(QString text)
{
    static const QRegularExpression digits(u"\\A[0-9A-Fa-f]{64}\\z"_s);
    return digits.match(text.remove(u':')).hasMatch();
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AttachDialog::AttachDialog(const QUrl &server, QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(server.isValid() ? consoleAddress(server) : QString(), this))
    , m_token(new QLineEdit(this))
    , m_fingerprint(new QLineEdit(this))
    , m_problem(wrapped({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Attach to a nocdesk elsewhere"));
    m_address->setObjectName(u"address"_s);
    m_address->setReadOnly(server.isValid());
    m_address->setPlaceholderText(tr("noc.example.org, or with a port: noc.example.org:8080"));
    m_token->setObjectName(u"token"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setMaxLength(longestToken);
    m_fingerprint->setObjectName(u"fingerprint"_s);
    m_fingerprint->setPlaceholderText(tr("may be empty: you are asked then"));
    layOut();
    for (QLineEdit *edit : {m_address, m_token, m_fingerprint})
        connect(edit, &QLineEdit::textChanged, this, &AttachDialog::updateState);
    setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    if (server.isValid())
        m_token->setFocus();
    updateState();
}

AttachDialog::~AttachDialog() = default;

void AttachDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_attach = buttons->addButton(tr("Attach"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QFormLayout(this);
    layout->setVerticalSpacing(space::Related);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(wrapped(tr("A window opens on what the nocdesk there knows. On that machine:\n"
                              "•  nocdeskctl listen ADDRESS --tls lets it be reached;\n"
                              "•  nocdeskctl token consoles --renew prints the token;\n"
                              "•  nocdeskctl status and its collector page show the fingerprint."),
                           this));
    layout->addRow(tr("&Address"), m_address);
    layout->addRow(tr("&Token"), m_token);
    layout->addRow(tr("&Fingerprint"), m_fingerprint);
    layout->addRow(m_problem);
    layout->addRow(buttons);
}

std::optional<AttachDialog::Choice> AttachDialog::choice() const
{
    Choice choice{consoleUrl(m_address->text()), core::Secret(m_token->text().trimmed().toUtf8()),
                  m_fingerprint->text().trimmed().toUpper()};
    const bool isPinGood = choice.fingerprint.isEmpty() || isFingerprint(choice.fingerprint);
    if (!choice.server.isValid() || choice.token.isEmpty() || !isPinGood)
        return std::nullopt;
    return choice;
}

void AttachDialog::updateState()
{
    m_attach->setEnabled(choice().has_value());
    const QString fingerprint = m_fingerprint->text().trimmed();
    const QUrl server = consoleUrl(m_address->text());
    if (!m_address->text().isEmpty() && !server.isValid())
        m_problem->setText(tr("This is not an address like noc.example.org or 192.0.2.1:8080."));
    else if (!fingerprint.isEmpty() && !isFingerprint(fingerprint))
        m_problem->setText(tr("A SHA-256 fingerprint has 64 hexadecimal digits."));
    else if (server.scheme() == "ws"_L1)
        m_problem->setText(tr("ws:// is not encrypted: the token can be read on the way there."));
    else
        m_problem->clear();
}

} // namespace noc::app
