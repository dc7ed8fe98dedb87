// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/silencedialog.h"

#include "widgets/common/age.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace noc::monit {

namespace {

constexpr double fewestPolls = 1.2; // a single poll is always a little late
constexpr double mostPolls = 1000;
constexpr int exampleCharacters = 52;

QDoubleSpinBox *pollsBox(double value, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setDecimals(1);
    box->setRange(fewestPolls, mostPolls);
    box->setSingleStep(0.5);
    box->setValue(value);
    box->setSuffix(SilenceDialog::tr(" polls"));
    return box;
}

} // namespace

SilenceDialog::SilenceDialog(const QStringList &hosts, SilencePolicy policy, std::chrono::seconds poll,
                             QWidget *parent)
    : QDialog(parent)
    , m_poll(poll)
    , m_late(pollsBox(policy.lateFactor, this))
    , m_down(pollsBox(policy.downFactor, this))
    , m_example(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Silence limits"));
    m_example->setMinimumWidth(fontMetrics().averageCharWidth() * exampleCharacters);
    auto *title = new QLabel(hosts.size() == 1
                                 ? tr("When %1 does not report").arg(hosts.front())
                                 : tr("When %Ln host(s) do not report", "", static_cast<int>(hosts.size())),
                             this);
    for (QLabel *label : {title, m_example}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Set limits"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_late, &QDoubleSpinBox::valueChanged, this, &SilenceDialog::showExample);
    connect(m_down, &QDoubleSpinBox::valueChanged, this, &SilenceDialog::showExample);

    auto *layout = new QFormLayout(this);
    layout->setVerticalSpacing(widgets::space::Related);
    layout->addRow(title);
    layout->addRow(tr("Call it &late after"), m_late);
    layout->addRow(tr("Call it &down after"), m_down);
    layout->addRow(m_example);
    layout->addRow(buttons);
    showExample();
}

SilenceDialog::~SilenceDialog() = default;

SilencePolicy SilenceDialog::policy() const
{
    return {m_late->value(), std::max(m_late->value(), m_down->value())};
}

void SilenceDialog::showExample()
{
    const auto after = [this](double polls) {
        return widgets::ageText(std::chrono::seconds(qRound64(static_cast<double>(m_poll.count()) * polls)));
    };
    m_example->setText(
        tr("With a poll every %1: late after %2, down after %3.")
            .arg(widgets::ageText(m_poll), after(policy().lateFactor), after(policy().downFactor)));
}

} // namespace noc::monit
