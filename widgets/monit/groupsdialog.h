// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace noc::monit {

/// The user's own groups of one or more hosts, separated by commas; the first one is where the grid shows them.
class GroupsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupsDialog)

public:
    /// `hosts` are names to show; `known` are groups to propose.
    GroupsDialog(const QStringList &hosts, const QStringList &groups, const QStringList &known,
                 QWidget *parent);
    ~GroupsDialog() override;

    [[nodiscard]] QStringList groups() const;

private:
    QLineEdit *m_edit;
};

} // namespace noc::monit
