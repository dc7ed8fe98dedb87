// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/admissionrule.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace noc::monit {

/// One rule: network, user, name; says which of the waiting hosts it would take.
class RuleDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleDialog)

public:
    /// `action` is the verb on the button.
    RuleDialog(const QString &action, const AdmissionRule &rule, std::vector<Host> waiting,
               QWidget *parent = nullptr);
    ~RuleDialog() override;

    /// nullopt while something is written that is no rule.
    [[nodiscard]] std::optional<AdmissionRule> rule() const;

private:
    [[nodiscard]] bool isNetworkValid() const;
    void updateOutcome();

    std::vector<Host> m_waiting;
    QLineEdit *m_network;
    QLineEdit *m_user;
    QLineEdit *m_name;
    QLabel *m_outcome;
    QPushButton *m_accept;
};

} // namespace noc::monit
