// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMessageBox;
class QWidget;

namespace noc::widgets {

/// Something that is asked before it is done.
struct Question
{
    QString title;
    QString text;
    QString details; ///< what will happen
    QString action; ///< the button's verb: "Forget host"
    bool isDestructive = false; ///< Cancel is the default button then
};

/// Asks without blocking; `onAccepted` runs when the user presses the verb and `parent` is still there. The box is
/// a child of `parent` named "question", which is how tests answer it.
QMessageBox *ask(QWidget *parent, const Question &question, std::function<void()> onAccepted);

} // namespace noc::widgets
