// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/quitonsignals.h"

#include <QCoreApplication>

#include <array>
#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace noc::app {

namespace {

constexpr std::array handledSignals{SIGTERM, SIGINT, SIGHUP};

/// A handler may only touch lock-free atomics and async-signal-safe functions (signal-safety(7)).
std::atomic<int> wakeUp{-1};

void onSignal(int signal)
{
    const char byte = 0;
    if (::write(wakeUp, &byte, 1) < 0)
        ::_exit(128 + signal);
    std::signal(signal, SIG_DFL);
}

} // namespace

QuitOnSignals::QuitOnSignals()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    wakeUp = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        m_notifier->setEnabled(false);
        QCoreApplication::quit();
    });
    for (const int signal : handledSignals)
        std::signal(signal, onSignal);
}

QuitOnSignals::~QuitOnSignals()
{
    if (!m_notifier)
        return;
    for (const int signal : handledSignals)
        std::signal(signal, SIG_DFL);
    const auto readEnd = static_cast<int>(m_notifier->socket());
    m_notifier.reset();
    ::close(readEnd);
    ::close(wakeUp.exchange(-1));
}

} // namespace noc::app
