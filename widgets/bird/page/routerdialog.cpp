// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/routerdialog.h"

#include "models/core/text.h"
#include "widgets/bird/page/addressform.h"
#include "widgets/bird/page/birdwords.h"
#include "widgets/common/heightfitter.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace noc::bird {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

constexpr int dialogCharacters = 72;
constexpr int maxNameLength = 64;
constexpr int maxSecretLength = 255;

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString outcomeText(const QString &router, const core::Result<TryOutcome> &outcome)
{
    if (!outcome)
        return failureWords(router, outcome.error()).toText();
    const QString protocols = RouterDialog::tr("%Ln protocol(s)", nullptr, outcome->protocols);
    return outcome->version
        ? RouterDialog::tr("It answers: BIRD %1, %2.").arg(toText(*outcome->version), protocols)
        : RouterDialog::tr("It answers: %1; the proxy does not tell BIRD's version.").arg(protocols);
}

} // namespace

RouterDialog::RouterDialog(const RouterConfig &config, QStringList taken, QWidget *parent)
    : QDialog(parent)
    , m_before(config)
    , m_taken(std::move(taken))
    , m_name(new QLineEdit(this))
    , m_address(new AddressForm(this))
    , m_secret(new QLineEdit(this))
    , m_secretTitle(new QLabel(tr("Se&cret"), this))
    , m_interval(new QSpinBox(this))
    , m_enabled(new QCheckBox(tr("&Ask this router"), this))
    , m_preview(wrapped(this))
    , m_problem(wrapped(this))
    , m_outcome(wrapped(this))
    , m_test(new QPushButton(tr("&Test"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(config.name.isEmpty() ? tr("Add a router")
                                         : tr("Router %1").arg(core::displayable(config.name)));
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(space::Related);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildForm(*form);
    form->addRow(buildButtons());
    setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    new widgets::HeightFitter(*this);
    fill();
    for (QLineEdit *edit : {m_name, m_secret})
        connect(edit, &QLineEdit::textChanged, this, &RouterDialog::onEdited);
    connect(m_address, &AddressForm::edited, this, &RouterDialog::onEdited);
    connect(m_test, &QPushButton::clicked, this, &RouterDialog::test);
    onEdited();
    m_name->setFocus();
}

RouterDialog::~RouterDialog() = default;

void RouterDialog::buildForm(QFormLayout &form)
{
    m_name->setMaxLength(maxNameLength);
    m_name->setPlaceholderText(tr("edge1"));
    m_secret->setMaxLength(maxSecretLength);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretTitle->setBuddy(m_secret);
    m_interval->setRange(static_cast<int>(leastInterval.count()), static_cast<int>(mostInterval.count()));
    m_interval->setSuffix(tr(" s"));
    m_preview->setFont(widgets::Theme::fixedFont());
    m_test->setAutoDefault(false);
    m_test->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_test->setToolTip(tr("Asks it for its protocols, and nothing else."));
    form.addRow(tr("&Name"), m_name);
    form.addRow(m_address);
    form.addRow(m_secretTitle, m_secret);
    form.addRow(tr("Ask e&very"), m_interval);
    form.addRow(QString(), m_enabled);
    form.addRow(tr("Address"), m_preview);
    form.addRow(QString(), m_problem);
    form.addRow(QString(), m_test);
    form.addRow(QString(), m_outcome);
}

QDialogButtonBox *RouterDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(m_before.name.isEmpty() ? tr("Add router") : tr("Change router"),
                                  QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void RouterDialog::fill()
{
    m_name->setText(m_before.name);
    if (m_before.address != RouterAddress())
        m_address->setAddress(m_before.address);
    if (!m_before.secret.isEmpty())
        m_secret->setPlaceholderText(tr("the one that is kept"));
    m_interval->setValue(static_cast<int>(m_before.interval.count()));
    m_enabled->setChecked(m_before.isEnabled);
}

bool RouterDialog::wantsSecret() const
{
    return m_address->address().kind == RouterAddress::Kind::LgPy;
}

RouterConfig RouterDialog::config() const
{
    RouterConfig config;
    config.name = m_name->text().trimmed();
    config.address = m_address->address();
    config.interval = core::Seconds(m_interval->value());
    config.isEnabled = m_enabled->isChecked();
    if (wantsSecret())
        config.secret =
            m_secret->text().isEmpty() ? m_before.secret : core::Secret(m_secret->text().toUtf8());
    return config;
}

QString RouterDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("Give the router a name.");
    if (name != core::displayable(name))
        return tr("A name has no control characters.");
    if (m_taken.contains(name))
        return tr("There is a router of this name already.");
    return m_address->problem();
}

void RouterDialog::onEdited()
{
    const QString wrong = problem();
    m_secret->setVisible(wantsSecret());
    m_secretTitle->setVisible(wantsSecret());
    m_preview->setText(m_address->problem().isEmpty() ? m_address->address().toText() : u"–"_s);
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_accept->setEnabled(wrong.isEmpty());
    m_test->setEnabled(m_address->problem().isEmpty());
    m_tested.reset();
    m_outcome->clear();
    m_outcome->hide();
}

void RouterDialog::test()
{
    m_tested = config();
    m_test->setEnabled(false);
    m_outcome->setText(tr("Asking…"));
    m_outcome->show();
    Q_EMIT testRequested(*m_tested);
}

void RouterDialog::showOutcome(const RouterConfig &tested, const core::Result<TryOutcome> &outcome)
{
    if (!m_tested || *m_tested != tested)
        return;
    m_tested.reset();
    m_test->setEnabled(true);
    const QString name = tested.name.isEmpty() ? tr("The router") : tested.name;
    m_outcome->setText(outcomeText(name, outcome));
}

} // namespace noc::bird
