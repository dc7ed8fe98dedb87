// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/core/clock.h"

#include <QDialog>
#include <QTimeZone>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace noc::alerts {

class TimePicker;

/// What the user chose the last time; starts the next dialog.
struct AcknowledgeChoice
{
    Acknowledgement::Until until = Acknowledgement::Until::Recovered;
    QTime time; ///< of the day, of Until::Time; invalid: none was chosen yet
    QStringList comments; ///< the newest first, to be offered again
};

inline constexpr qsizetype maxOfferedComments = 20;

/// Who takes an alert, or many at once, says why and until when.
class AcknowledgeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AcknowledgeDialog)

public:
    /// `things` are what the alerts are about, one each. Date and time are those of `zone`.
    AcknowledgeDialog(const QStringList &things, const AcknowledgeChoice &last, const core::Clock &clock,
                      const QTimeZone &zone, QWidget *parent);
    ~AcknowledgeDialog() override;

    /// Without `by`, `at` and `severity`.
    [[nodiscard]] Acknowledgement acknowledgement() const;
    [[nodiscard]] AcknowledgeChoice choice() const;

private:
    void layOut(const QStringList &things);
    void startWith(const AcknowledgeChoice &last);
    void updateButton();
    [[nodiscard]] Acknowledgement::Until until() const;

    QTimeZone m_zone;
    QStringList m_comments;
    QLineEdit *m_comment;
    QRadioButton *m_recovered;
    QRadioButton *m_time;
    QRadioButton *m_forever;
    TimePicker *m_picker;
    QPushButton *m_accept = nullptr;
};

} // namespace noc::alerts
