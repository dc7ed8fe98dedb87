// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHeaderView;
class QSettings;
class QSplitter;
class QWidget;

/// Where things were when the user left them. Callers hand in the settings of window states, which hold nothing else.
namespace noc::widgets::windowstate {

void saveWindow(QSettings &settings, const QString &key, const QWidget &window);
/// Leaves the window as it is when nothing usable was saved.
void restoreWindow(QSettings &settings, const QString &key, QWidget &window);

void saveSplitter(QSettings &settings, const QString &key, const QSplitter &splitter);
[[nodiscard]] bool restoreSplitter(QSettings &settings, const QString &key, QSplitter &splitter);

/// Order, widths, hidden columns and the sorted one. Saved with the number of columns: another number is ignored.
void saveHeader(QSettings &settings, const QString &key, const QHeaderView &header);
[[nodiscard]] bool restoreHeader(QSettings &settings, const QString &key, QHeaderView &header);

} // namespace noc::widgets::windowstate
