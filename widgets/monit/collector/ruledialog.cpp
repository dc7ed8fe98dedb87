// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/collector/ruledialog.h"

#include "models/core/text.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace noc::monit {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

constexpr int namesShown = 3;
constexpr int dialogCharacters = 60;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RuleDialog::RuleDialog(const QString &action, const AdmissionRule &rule, std::vector<Host> waiting,
                       QWidget *parent)
    : QDialog(parent)
    , m_waiting(std::move(waiting))
    , m_network(new QLineEdit(rule.subnet ? rule.subnet->toText() : QString(), this))
    , m_user(new QLineEdit(rule.user, this))
    , m_name(new QLineEdit(rule.namePattern, this))
    , m_outcome(wrapped({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Accept hosts by rule"));
    m_network->setPlaceholderText(tr("any, or 10.1.0.0/16"));
    m_user->setPlaceholderText(tr("any"));
    m_name->setPlaceholderText(tr("any, or *.db.example.org"));
    m_name->setToolTip(tr("* stands for any text, ? for one character."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QFormLayout(this);
    layout->setVerticalSpacing(space::Related);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(wrapped(
        tr("New hosts that meet all of these are accepted without asking. What is empty is not asked for."),
        this));
    layout->addRow(tr("&Network"), m_network);
    layout->addRow(tr("&User"), m_user);
    layout->addRow(tr("Host na&me"), m_name);
    layout->addRow(m_outcome);
    layout->addRow(buttons);
    for (QLineEdit *edit : {m_network, m_user, m_name})
        connect(edit, &QLineEdit::textChanged, this, &RuleDialog::updateOutcome);
    setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    updateOutcome();
}

RuleDialog::~RuleDialog() = default;

bool RuleDialog::isNetworkValid() const
{
    return m_network->text().trimmed().isEmpty() || net::Subnet::fromText(m_network->text()).has_value();
}

std::optional<AdmissionRule> RuleDialog::rule() const
{
    AdmissionRule rule{net::Subnet::fromText(m_network->text()), m_user->text().trimmed(),
                       m_name->text().trimmed()};
    if (!isNetworkValid() || rule == AdmissionRule())
        return std::nullopt;
    return rule;
}

void RuleDialog::updateOutcome()
{
    const std::optional<AdmissionRule> wanted = rule();
    m_accept->setEnabled(wanted.has_value());
    if (!isNetworkValid())
        return m_outcome->setText(
            tr("The network is not an address like 10.1.2.3 or a range like 10.1.0.0/16."));
    if (!wanted)
        return m_outcome->setText(tr("Fill in at least one of them; the name * takes every host."));
    QStringList names;
    for (const Host &host : m_waiting) {
        if (wanted->matches(host.source, host.name()))
            names += core::displayable(host.name());
    }
    const auto count = static_cast<int>(names.size());
    if (count == 0)
        return m_outcome->setText(tr("None of the hosts that wait now."));
    const QString list = names.mid(0, namesShown).join(u", "_s) + (count > namesShown ? u"…"_s : QString());
    m_outcome->setText(tr("%Ln of the hosts that wait now: %1", nullptr, count).arg(list));
}

} // namespace noc::monit
