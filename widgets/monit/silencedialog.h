// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"

#include <QDialog>

class QDoubleSpinBox;
class QLabel;

namespace noc::monit {

/// After how many polls without a report hosts are called late and down.
class SilenceDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SilenceDialog)

public:
    /// `hosts` are names to show; `poll` is the first one's, for the example in minutes.
    SilenceDialog(const QStringList &hosts, SilencePolicy policy, std::chrono::seconds poll, QWidget *parent);
    ~SilenceDialog() override;

    [[nodiscard]] SilencePolicy policy() const;

private:
    void showExample();

    std::chrono::seconds m_poll;
    QDoubleSpinBox *m_late;
    QDoubleSpinBox *m_down;
    QLabel *m_example;
};

} // namespace noc::monit
