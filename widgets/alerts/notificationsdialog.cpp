// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/notificationsdialog.h"

#include "widgets/alerts/alerttext.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace noc::alerts {

using core::Severity;
namespace space = widgets::space;

namespace {

constexpr std::array offeredSeverities{Severity::Critical, Severity::Warning, Severity::Unknown};
constexpr int never = -1;

QString atLeastText(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return NotificationsDialog::tr("Only critical");
    case Severity::Warning:
        return NotificationsDialog::tr("Warnings and worse");
    default:
        return NotificationsDialog::tr("Everything");
    }
}

QComboBox *severityBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const Severity severity : offeredSeverities)
        box->addItem(atLeastText(severity), static_cast<int>(severity));
    box->addItem(NotificationsDialog::tr("Nothing"), never);
    return box;
}

QSpinBox *afterBox(QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, static_cast<int>(maxNotifyAfter.count()));
    box->setSuffix(NotificationsDialog::tr(" s", "unit of seconds"));
    box->setSpecialValueText(NotificationsDialog::tr("at once"));
    return box;
}

} // namespace

NotificationsDialog::NotificationsDialog(const QStringList &sources, const NotificationChoice &choice,
                                         QWidget *parent)
    : QDialog(parent)
    , m_before(choice)
    , m_quiet(new QCheckBox(tr("Call nobody &from"), this))
    , m_from(new QTimeEdit(choice.rules.quietHours.from, this))
    , m_to(new QTimeEdit(choice.rules.quietHours.to, this))
    , m_breakThrough(new QCheckBox(tr("&Critical alerts call anyway"), this))
    , m_sound(new QCheckBox(tr("With a &sound"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Notifications"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Set notifications"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NotificationsDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Related);
    layout->addWidget(makeSources(sources));
    layout->addWidget(makeQuietHours());
    layout->addWidget(m_sound);
    layout->addStretch();
    layout->addWidget(buttons);
    m_sound->setChecked(choice.hasSound);
}

NotificationsDialog::~NotificationsDialog() = default;

QWidget *NotificationsDialog::makeSources(const QStringList &sources)
{
    auto *group = new QGroupBox(tr("What calls you"), this);
    auto *grid = new QGridLayout(group);
    grid->setHorizontalSpacing(space::Page);
    grid->addWidget(new QLabel(tr("Source"), group), 0, 0);
    grid->addWidget(new QLabel(tr("Level"), group), 0, 1);
    grid->addWidget(new QLabel(tr("After"), group), 0, 2);
    for (const QString &source : sources) {
        const Row row{source, severityBox(group), afterBox(group)};
        auto *name = new QLabel(sourceTitle(source), group);
        name->setTextFormat(Qt::PlainText);
        row.atLeast->setAccessibleName(tr("%1: calls for").arg(name->text()));
        row.after->setAccessibleName(tr("%1: when it lasts").arg(name->text()));
        connect(row.atLeast, &QComboBox::currentIndexChanged, row.after,
                [row] { row.after->setEnabled(row.atLeast->currentData().toInt() != never); });
        const int line = grid->rowCount();
        grid->addWidget(name, line, 0);
        grid->addWidget(row.atLeast, line, 1);
        grid->addWidget(row.after, line, 2);
        m_rows.push_back(row);
        showRow(row);
    }
    grid->setColumnStretch(1, 1);
    return group;
}

/// The rule of the source itself, else the one of every source.
void NotificationsDialog::showRow(const Row &row)
{
    const std::vector<NotifyRule> &rules = m_before.rules.rules;
    auto rule = std::ranges::find(rules, row.source, &NotifyRule::source);
    if (rule == rules.end())
        rule = std::ranges::find(rules, QString(), &NotifyRule::source);
    const bool isCalling = rule != rules.end();
    row.atLeast->setCurrentIndex(row.atLeast->findData(isCalling ? static_cast<int>(rule->atLeast) : never));
    row.after->setValue(isCalling ? static_cast<int>(rule->after.count()) : 0);
    row.after->setEnabled(isCalling);
}

QWidget *NotificationsDialog::makeQuietHours()
{
    auto *group = new QGroupBox(tr("Quiet hours"), this);
    auto *layout = new QVBoxLayout(group);
    auto *times = new QHBoxLayout;
    times->setSpacing(space::Related);
    times->addWidget(m_quiet);
    times->addWidget(m_from);
    times->addWidget(new QLabel(tr("to", "between two times of the day"), group));
    times->addWidget(m_to);
    times->addStretch();
    layout->addLayout(times);
    layout->addWidget(m_breakThrough);
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setAccessibleName(tr("Quiet to"));
    for (QWidget *widget : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to),
                            static_cast<QWidget *>(m_breakThrough)}) {
        connect(m_quiet, &QCheckBox::toggled, widget, &QWidget::setEnabled);
        widget->setEnabled(m_before.rules.quietHours.isEnabled);
    }
    m_quiet->setChecked(m_before.rules.quietHours.isEnabled);
    m_breakThrough->setChecked(m_before.rules.quietHours.doesCriticalBreakThrough);
    return group;
}

NotificationChoice NotificationsDialog::choice() const
{
    NotificationChoice choice = m_before;
    std::vector<NotifyRule> &rules = choice.rules.rules;
    std::erase_if(rules, [this](const NotifyRule &rule) {
        return rule.source.isEmpty() || std::ranges::find(m_rows, rule.source, &Row::source) != m_rows.end();
    });
    for (const Row &row : m_rows) {
        const int atLeast = row.atLeast->currentData().toInt();
        if (atLeast != never)
            rules.push_back({row.source, static_cast<Severity>(atLeast), core::Seconds(row.after->value())});
    }
    choice.rules.quietHours = {m_quiet->isChecked(), m_from->time(), m_to->time(),
                               m_breakThrough->isChecked()};
    choice.hasSound = m_sound->isChecked();
    return choice;
}

void NotificationsDialog::confirm()
{
    const NotificationChoice chosen = choice();
    if (chosen != m_before)
        Q_EMIT changed(chosen);
    accept();
}

} // namespace noc::alerts
