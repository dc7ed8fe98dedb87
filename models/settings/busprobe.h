// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/export.h"

#include <QLocalSocket>
#include <QTimer>

namespace noc::settings {

/// Where the session bus listens; an empty name = there is none that can be asked.
struct BusAddress
{
    QString name;
    bool isAbstract = false; ///< Linux: a name without a file

    friend bool operator==(const BusAddress &, const BusAddress &) = default;
};

/// As libdbus looks for it: the first Unix socket in $DBUS_SESSION_BUS_ADDRESS, else $XDG_RUNTIME_DIR/bus.
[[nodiscard]] NOC_MODELS_EXPORT BusAddress sessionBusAddress();

/// Asks whether a session bus answers, without blocking. Qt's and libsecret's first contact with the bus waits in the
/// calling thread for its answer; a bus that accepts and stays silent would stop the program for good.
class NOC_MODELS_EXPORT BusProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusProbe)

public:
    explicit BusProbe(QObject *parent = nullptr);

    /// Concludes any earlier question with "no".
    void start(const BusAddress &address, core::Milliseconds timeout);

Q_SIGNALS:
    /// Never from within start().
    void finished(bool isAnswering);

private:
    void conclude(bool isAnswering);

    QLocalSocket m_socket;
    QTimer m_deadline;
    bool m_isRunning = false;
};

} // namespace noc::settings
