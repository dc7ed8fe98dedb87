// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/mutedialog.h"

#include "models/alerts/alertlimits.h"
#include "widgets/alerts/mutetext.h"
#include "widgets/alerts/timepicker.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace noc::alerts {

namespace {

constexpr int widthInCharacters = 44;

} // namespace

MuteDialog::MuteDialog(const std::vector<MuteTarget> &targets, const MuteTarget &chosen,
                       const core::Clock &clock, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_targets(targets)
    , m_target(new QComboBox(this))
    , m_picker(new TimePicker(clock, zone, this))
    , m_comment(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Mute"));
    for (const MuteTarget &target : m_targets) {
        m_target->addItem(muteTitle(muteOf(target, {})));
        if (target == chosen)
            m_target->setCurrentIndex(m_target->count() - 1);
    }
    m_target->setMinimumContentsLength(widthInCharacters);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_comment->setMaxLength(static_cast<int>(maxCommentLength));
    m_comment->setPlaceholderText(tr("Maintenance"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Mute"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_picker, &TimePicker::changed, this, &MuteDialog::updateButton);

    auto *layout = new QFormLayout(this);
    layout->setVerticalSpacing(widgets::space::Related);
    layout->addRow(tr("&Mute"), m_target);
    layout->addRow(tr("Until"), m_picker);
    layout->addRow(tr("&Comment"), m_comment);
    layout->addRow(buttons);
    updateButton();
}

MuteDialog::~MuteDialog() = default;

Mute MuteDialog::mute() const
{
    return muteOf(m_targets[static_cast<std::size_t>(m_target->currentIndex())], m_picker->time(),
                  m_comment->text().simplified());
}

void MuteDialog::updateButton()
{
    m_accept->setEnabled(m_picker->time().isValid());
}

} // namespace noc::alerts
