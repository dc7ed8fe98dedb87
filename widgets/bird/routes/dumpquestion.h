// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QMessageBox;
class QWidget;

namespace noc::bird {

/// Asks whether routers may be held up by a dump of a whole table (BIRD 3 does nothing else meanwhile), and offers to ask
/// for less; without a function there is no such choice. Does not block.
QMessageBox *askForDump(QWidget *parent, const QStringList &routers, std::function<void()> onAccepted,
                        std::function<void()> onCount, std::function<void()> onSlice);

} // namespace noc::bird
