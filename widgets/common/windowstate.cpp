// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/windowstate.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

namespace noc::widgets::windowstate {

using namespace Qt::StringLiterals;

void saveWindow(QSettings &settings, const QString &key, const QWidget &window)
{
    settings.setValue(key, window.saveGeometry());
}

void restoreWindow(QSettings &settings, const QString &key, QWidget &window)
{
    const QByteArray geometry = settings.value(key).toByteArray();
    if (!geometry.isEmpty())
        window.restoreGeometry(geometry);
}

void saveSplitter(QSettings &settings, const QString &key, const QSplitter &splitter)
{
    settings.setValue(key, splitter.saveState());
}

bool restoreSplitter(QSettings &settings, const QString &key, QSplitter &splitter)
{
    const QByteArray state = settings.value(key).toByteArray();
    return !state.isEmpty() && splitter.restoreState(state);
}

void saveHeader(QSettings &settings, const QString &key, const QHeaderView &header)
{
    settings.setValue(key + "/state"_L1, header.saveState());
    settings.setValue(key + "/columns"_L1, header.count());
}

bool restoreHeader(QSettings &settings, const QString &key, QHeaderView &header)
{
    const QByteArray state = settings.value(key + "/state"_L1).toByteArray();
    return !state.isEmpty() && settings.value(key + "/columns"_L1).toInt() == header.count()
        && header.restoreState(state);
}

} // namespace noc::widgets::windowstate
