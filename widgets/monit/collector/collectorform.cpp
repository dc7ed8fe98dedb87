// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/collector/collectorform.h"

#include "widgets/common/banner.h"
#include "widgets/common/theme.h"
#include "widgets/monit/collector/collectorwords.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace noc::monit {

using namespace Qt::StringLiterals;
using Tls = CollectorChoice::Tls;
namespace space = widgets::space;

namespace {

const QString loopback = u"127.0.0.1"_s;
const QString everyAddress = u"0.0.0.0"_s;
constexpr int firstPort = 1;
constexpr int lastPort = 65535;

} // namespace

CollectorForm::CollectorForm(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_local(new QRadioButton(tr("Only &this machine (%1)").arg(loopback), this))
    , m_network(new QRadioButton(tr("A &network: hosts that reach this machine at"), this))
    , m_address(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_tls(new QComboBox(this))
    , m_certificate(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_warning(new widgets::Banner(theme, this))
    , m_apply(new QPushButton(tr("&Apply"), this))
{
    m_local->setChecked(true);
    m_address->setEditable(true);
    m_address->setToolTip(tr("An address of this machine; 0.0.0.0 is every IPv4 address, :: every address."));
    m_address->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_port->setRange(firstPort, lastPort);
    m_port->setToolTip(tr("8080 is what M/Monit uses too."));
    m_tls->addItem(tr("Plain HTTP"), static_cast<int>(Tls::Off));
    m_tls->addItem(tr("TLS with an own certificate"), static_cast<int>(Tls::SelfSigned));
    m_tls->addItem(tr("TLS with certificate files"), static_cast<int>(Tls::Files));
    m_tls->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_apply->setToolTip(tr("Restarts the collector with this choice."));
    layOut();

    connect(m_local, &QRadioButton::toggled, this, &CollectorForm::updateFields);
    connect(m_address, &QComboBox::editTextChanged, this, &CollectorForm::updateFields);
    connect(m_port, &QSpinBox::valueChanged, this, &CollectorForm::updateFields);
    connect(m_tls, &QComboBox::currentIndexChanged, this, &CollectorForm::updateFields);
    connect(m_certificate, &QLineEdit::textChanged, this, &CollectorForm::updateFields);
    connect(m_key, &QLineEdit::textChanged, this, &CollectorForm::updateFields);
    connect(m_warning, &widgets::Banner::actionTriggered, this,
            [this] { m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(Tls::SelfSigned))); });
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT applyRequested(choice()); });
    showChoice({loopback, m_applied.port, Tls::Off, {}, {}});
}

CollectorForm::~CollectorForm() = default;

void CollectorForm::layOut()
{
    m_certificateRow = fileRow(m_certificate, tr("Certificate"));
    m_keyRow = fileRow(m_key, tr("Private key"));
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setVerticalSpacing(space::Related);
    m_form->addRow(tr("A&ddress"), m_address);
    m_form->addRow(tr("&Port"), m_port);
    m_form->addRow(tr("Pro&tection"), m_tls);
    m_form->addRow(tr("Certificate"), m_certificateRow);
    m_form->addRow(tr("Private key"), m_keyRow);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Related);
    layout->addWidget(m_local);
    layout->addWidget(m_network);
    layout->addLayout(m_form);
    layout->addWidget(m_warning);
    layout->addWidget(m_apply, 0, Qt::AlignLeft);
}

QWidget *CollectorForm::fileRow(QLineEdit *edit, const QString &title)
{
    auto *row = new QWidget(this);
    auto *browse = new QPushButton(tr("Browse…"), row);
    edit->setAccessibleName(title);
    edit->setToolTip(tr("A PEM file on this machine"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Related);
    layout->addWidget(edit, 1);
    layout->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, [this, edit, title] { chooseFile(edit, title); });
    return row;
}

void CollectorForm::chooseFile(QLineEdit *edit, const QString &title)
{
    auto *dialog = new QFileDialog(this, title, edit->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("PEM files (*.pem *.crt *.cer *.key)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

void CollectorForm::setApplied(const CollectorChoice &applied, const QStringList &ownAddresses)
{
    const bool isBeingChanged = choice() != m_applied && !m_applied.address.isEmpty();
    QStringList addresses = ownAddresses;
    addresses.removeIf([](const QString &address) { return isLoopbackAddress(address); });
    addresses.append(everyAddress);
    addresses.removeDuplicates();
    const QString typed = m_address->currentText();
    const QSignalBlocker quiet(m_address);
    m_address->clear();
    m_address->addItems(addresses);
    if (!typed.isEmpty())
        m_address->setCurrentText(typed);
    m_applied = applied;
    if (!isBeingChanged)
        showChoice(applied);
    updateFields();
}

void CollectorForm::showChoice(const CollectorChoice &choice)
{
    const bool isLocal = isLoopbackAddress(choice.address);
    m_local->setChecked(isLocal);
    m_network->setChecked(!isLocal);
    if (!isLocal)
        m_address->setCurrentText(choice.address);
    m_port->setValue(choice.port);
    m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(choice.tls)));
    m_certificate->setText(choice.certificateFile);
    m_key->setText(choice.keyFile);
    updateFields();
}

CollectorChoice CollectorForm::choice() const
{
    const QString local = isLoopbackAddress(m_applied.address) ? m_applied.address : loopback;
    return {m_local->isChecked() ? local : m_address->currentText().trimmed(), m_port->value(),
            static_cast<Tls>(m_tls->currentData().toInt()), m_certificate->text().trimmed(),
            m_key->text().trimmed()};
}

void CollectorForm::updateFields()
{
    const CollectorChoice wanted = choice();
    const bool isFiles = wanted.tls == Tls::Files;
    m_address->setEnabled(m_network->isChecked());
    for (QWidget *row : {m_certificateRow, m_keyRow}) {
        row->setVisible(isFiles);
        m_form->labelForField(row)->setVisible(isFiles);
    }
    const QString warning = exposureWarning(wanted);
    if (warning.isEmpty())
        m_warning->hide();
    else
        m_warning->showContent(
            {core::Severity::Warning, tr("Passwords travel in clear"), warning, {}, tr("Use TLS")});
    const bool isComplete = !wanted.address.isEmpty()
        && (!isFiles || (!wanted.certificateFile.isEmpty() && !wanted.keyFile.isEmpty()));
    m_apply->setEnabled(isComplete && wanted != m_applied);
}

} // namespace noc::monit
