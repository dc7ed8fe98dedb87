// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QTimeZone>
#include <QWidget>

class QDateEdit;
class QLabel;
class QTimeEdit;

namespace noc::alerts {

/// Until when: a calendar and a clock, and buttons for the usual answers. Date and time are those of `zone`.
class TimePicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimePicker)

public:
    enum class Quick {
        OneHour,
        UntilMorning,
        Tomorrow, ///< at the same time
    };

    /// The clock must outlive it.
    TimePicker(const core::Clock &clock, const QTimeZone &zone, QWidget *parent = nullptr);
    ~TimePicker() override;

    void pick(Quick quick);
    void setDateTime(const QDate &date, const QTime &time);
    /// In UTC; invalid: it has passed or is too far away, and the widget says so.
    [[nodiscard]] QDateTime time() const;

Q_SIGNALS:
    void changed();

private:
    void update();

    const core::Clock &m_clock;
    QTimeZone m_zone;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QLabel *m_hint;
};

} // namespace noc::alerts
