// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/admissionrule.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QPushButton;

namespace noc::monit {

/// The list of rules by which new hosts are accepted without asking.
class RulesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesDialog)

public:
    RulesDialog(std::vector<AdmissionRule> rules, std::vector<Host> waiting, QWidget *parent = nullptr);
    ~RulesDialog() override;

    [[nodiscard]] const std::vector<AdmissionRule> &rules() const { return m_rules; }

private:
    [[nodiscard]] QPushButton *button(const QString &text, const QString &toolTip);
    void edit(std::optional<std::size_t> row);
    void removeCurrent();
    void showRules(int current);
    void updateButtons();

    std::vector<AdmissionRule> m_rules;
    std::vector<Host> m_waiting;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace noc::monit
