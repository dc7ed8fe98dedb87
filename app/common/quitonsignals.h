// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <memory>

namespace noc::app {

/// SIGTERM (the session ends), SIGINT and SIGHUP end the event loop instead of the process, so that what is due is
/// still written. A second one kills. One at a time, made after the application object.
class QuitOnSignals final
{
public:
    QuitOnSignals();
    ~QuitOnSignals();
    Q_DISABLE_COPY_MOVE(QuitOnSignals)

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace noc::app
