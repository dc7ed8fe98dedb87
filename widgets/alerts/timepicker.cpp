// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/timepicker.h"

#include "widgets/alerts/mutetext.h"
#include "widgets/common/age.h"
#include "widgets/common/theme.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>

namespace noc::alerts {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace space = widgets::space;

TimePicker::TimePicker(const core::Clock &clock, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_date(new QDateEdit(this))
    , m_time(new QTimeEdit(this))
    , m_hint(new QLabel(this))
{
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Date"));
    m_time->setAccessibleName(tr("Time"));
    m_hint->setTextFormat(Qt::PlainText);
    auto *quick = new QHBoxLayout;
    quick->setSpacing(space::Inner);
    const auto addQuick = [&](const QString &title, const QString &name, Quick value) {
        auto *button = new QPushButton(title, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, value] { pick(value); });
        quick->addWidget(button);
    };
    addQuick(widgets::ageText(1h), u"oneHour"_s, Quick::OneHour);
    addQuick(muteTimeTitle(MuteTime::UntilMorning), u"untilMorning"_s, Quick::UntilMorning);
    addQuick(tr("Tomorrow"), u"tomorrow"_s, Quick::Tomorrow);
    quick->addStretch();
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::Inner);
    fields->addWidget(m_date);
    fields->addWidget(m_time);
    fields->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Inner);
    layout->addLayout(fields);
    layout->addLayout(quick);
    pick(Quick::OneHour);
    connect(m_date, &QDateEdit::dateChanged, this, &TimePicker::update);
    connect(m_time, &QTimeEdit::timeChanged, this, &TimePicker::update);
}

TimePicker::~TimePicker() = default;

void TimePicker::pick(Quick quick)
{
    const QDateTime now = m_clock.now();
    QDateTime wanted;
    switch (quick) {
    case Quick::OneHour:
        wanted = muteEnd(MuteTime::OneHour, now, m_zone).toTimeZone(m_zone);
        break;
    case Quick::UntilMorning:
        wanted = muteEnd(MuteTime::UntilMorning, now, m_zone).toTimeZone(m_zone);
        break;
    case Quick::Tomorrow:
        wanted = now.toTimeZone(m_zone).addDays(1);
        break;
    }
    setDateTime(wanted.date(), QTime(wanted.time().hour(), wanted.time().minute()));
}

void TimePicker::setDateTime(const QDate &date, const QTime &time)
{
    m_date->setDate(date);
    m_time->setTime(time);
    update();
}

QDateTime TimePicker::time() const
{
    return customMuteEnd(m_date->date(), m_time->time(), m_clock.now(), m_zone);
}

void TimePicker::update()
{
    const QDateTime chosen = time();
    const QDateTime now = m_clock.now();
    if (chosen.isValid())
        m_hint->setText(tr("in %1", "how long that is").arg(remainingText(chosen, now)));
    else if (m_date->date() > now.toTimeZone(m_zone).date())
        m_hint->setText(tr("Too far away"));
    else
        m_hint->setText(tr("This time has passed"));
    Q_EMIT changed();
}

} // namespace noc::alerts
