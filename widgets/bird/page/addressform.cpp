// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/addressform.h"

#include "widgets/bird/page/birdwords.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <array>

namespace noc::bird {

using namespace Qt::StringLiterals;
using Kind = RouterAddress::Kind;

namespace {

constexpr int maxFieldLength = 255;
constexpr std::array kinds{Kind::Unix, Kind::Ssh,         Kind::Tcp,      Kind::LgProxy,
                           Kind::LgPy, Kind::Birdwatcher, Kind::BirdLgPhp};
constexpr auto defaultSocket = "/run/bird/bird.ctl"_L1;

/// 0: none.
int defaultPort(Kind kind, bool isTls)
{
    switch (kind) {
    case Kind::LgProxy:
        return isTls ? 443 : 8000;
    case Kind::LgPy:
        return isTls ? 443 : 5000;
    case Kind::Birdwatcher:
        return isTls ? 443 : 29184;
    case Kind::Unix:
    case Kind::Tcp:
    case Kind::Ssh:
    case Kind::BirdLgPhp:
        break;
    }
    return 0;
}

bool isSocket(Kind kind)
{
    return kind == Kind::Unix || kind == Kind::Ssh;
}

bool isHttp(Kind kind)
{
    RouterAddress address;
    address.kind = kind;
    return address.isHttp();
}

} // namespace

AddressForm::AddressForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_path(new QLineEdit(this))
    , m_tls(new QCheckBox(tr("&Encrypted (HTTPS)"), this))
    , m_v6(new QCheckBox(tr("The &daemon for IPv6 (BIRD 1)"), this))
{
    for (const Kind kind : kinds)
        m_kind->addItem(kindName(kind), static_cast<int>(kind));
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AddressForm::onKindChosen);
    for (QLineEdit *edit : {m_user, m_host, m_path})
        connect(edit, &QLineEdit::textEdited, this, &AddressForm::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &AddressForm::edited);
    connect(m_v6, &QCheckBox::toggled, this, &AddressForm::edited);
    connect(m_tls, &QCheckBox::toggled, this, [this](bool isTls) {
        if (m_port->value() == defaultPort(kind(), !isTls))
            m_port->setValue(defaultPort(kind(), isTls));
        Q_EMIT edited();
    });
    onKindChosen();
}

AddressForm::~AddressForm() = default;

void AddressForm::build()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(widgets::space::Related);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_port->setRange(0, 65535);
    m_user->setPlaceholderText(tr("as SSH's configuration says"));
    m_host->setPlaceholderText(tr("edge1.example.net, 192.0.2.1 or 2001:db8::1"));
    for (QLineEdit *edit : {m_user, m_host, m_path})
        edit->setMaxLength(maxFieldLength);
    m_form->addRow(tr("&Way"), m_kind);
    m_form->addRow(tr("&User"), m_user);
    m_form->addRow(tr("&Host"), m_host);
    m_form->addRow(tr("&Port"), m_port);
    m_form->addRow(tr("&Socket"), m_path);
    m_form->addRow(QString(), m_tls);
    m_form->addRow(QString(), m_v6);
}

Kind AddressForm::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void AddressForm::showFields()
{
    const Kind shown = kind();
    const auto setShown = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(isShown);
    };
    setShown(m_user, shown == Kind::Ssh);
    setShown(m_host, shown != Kind::Unix);
    setShown(m_port, shown != Kind::Unix);
    setShown(m_path, isSocket(shown) || isHttp(shown));
    setShown(m_tls, isHttp(shown));
    setShown(m_v6, shown == Kind::BirdLgPhp);
    // QSpinBox shows this text in place of 0.
    m_port->setSpecialValueText(shown == Kind::Ssh ? tr("as SSH's configuration says") : u" "_s);
    auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_path));
    label->setText(isSocket(shown) ? tr("&Socket") : tr("Pa&th"));
    m_path->setPlaceholderText(isSocket(shown) ? QString(defaultSocket) : tr("none"));
}

void AddressForm::onKindChosen()
{
    showFields();
    m_port->setValue(defaultPort(kind(), m_tls->isChecked()));
    const bool isDefault = m_path->text().isEmpty() || m_path->text() == defaultSocket;
    if (isDefault)
        m_path->setText(isSocket(kind()) ? QString(defaultSocket) : QString());
    Q_EMIT edited();
}

void AddressForm::setAddress(const RouterAddress &address)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(address.kind)));
    m_user->setText(address.user);
    m_host->setText(address.host);
    m_path->setText(address.path);
    m_tls->setChecked(address.isTls);
    m_v6->setChecked(address.isV6);
    m_port->setValue(address.port);
    Q_EMIT edited();
}

RouterAddress AddressForm::address() const
{
    RouterAddress address;
    address.kind = kind();
    if (address.kind == Kind::Ssh)
        address.user = m_user->text().trimmed();
    if (address.kind != Kind::Unix) {
        address.host = m_host->text().trimmed();
        address.port = m_port->value();
    }
    if (isSocket(address.kind) || address.isHttp())
        address.path = m_path->text().trimmed();
    address.isTls = address.isHttp() && m_tls->isChecked();
    address.isV6 = address.kind == Kind::BirdLgPhp && m_v6->isChecked();
    return address;
}

QString AddressForm::problem() const
{
    const RouterAddress written = address();
    if (written.kind != Kind::Unix && written.host.isEmpty())
        return tr("Say which host to ask.");
    if (written.kind != Kind::Unix && written.kind != Kind::Ssh && written.port == 0)
        return tr("Say which port to ask at.");
    if (isSocket(written.kind) && written.path.isEmpty())
        return tr("Say where BIRD's socket is, for example %1.").arg(defaultSocket);
    if (!written.path.isEmpty() && !written.path.startsWith(u'/'))
        return tr("A path begins with a slash: /%1").arg(written.path);
    const auto read = RouterAddress::fromText(written.toText());
    if (!read)
        return tr("This is not an address to ask at: %1.").arg(read.error().detail);
    return {};
}

} // namespace noc::bird
