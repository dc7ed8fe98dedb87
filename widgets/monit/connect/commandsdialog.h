// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/connectcommand.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace noc::monit {

/// The user's own commands: a list, and the one that is edited.
class CommandsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandsDialog)

public:
    explicit CommandsDialog(const std::vector<ConnectCommand> &commands, QWidget *parent = nullptr);
    ~CommandsDialog() override;

    [[nodiscard]] std::vector<ConnectCommand> commands() const;

private:
    /// A command as it is being written.
    struct Draft
    {
        QString name;
        QString line;
        bool runsInTerminal = true;
    };

    [[nodiscard]] static core::Result<ConnectCommand> commandOf(const Draft &draft);
    void layOut();
    void connectParts();
    void addDraft();
    void removeDraft();
    void showDraft(int row);
    void onEdited();
    void updateProblem();
    [[nodiscard]] QString problemOf(const Draft &draft) const;
    [[nodiscard]] Draft *current();

    std::vector<Draft> m_drafts; ///< in the list's order
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QLineEdit *m_line;
    QCheckBox *m_terminal;
    QLabel *m_problem;
    QPushButton *m_save = nullptr;
};

} // namespace noc::monit
