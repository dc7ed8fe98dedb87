// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "widgets/alerts/mutetarget.h"

#include <QDialog>
#include <QTimeZone>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace noc::alerts {

class TimePicker;

/// What to mute, until when and why.
class MuteDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MuteDialog)

public:
    /// `targets` are what may be muted, `chosen` the one to start with; there is at least one.
    MuteDialog(const std::vector<MuteTarget> &targets, const MuteTarget &chosen, const core::Clock &clock,
               const QTimeZone &zone, QWidget *parent);
    ~MuteDialog() override;

    /// Without `by` and `at`.
    [[nodiscard]] Mute mute() const;

private:
    void updateButton();

    std::vector<MuteTarget> m_targets;
    QComboBox *m_target;
    TimePicker *m_picker;
    QLineEdit *m_comment;
    QPushButton *m_accept;
};

} // namespace noc::alerts
