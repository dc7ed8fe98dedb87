// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/realmonit.h"

#include <QStringList>

namespace noc::test {

/// A real Monit whose httpd listens on a free port of the loopback, for admin:swordfish and, to read only,
/// viewer:look.
class ControlledMonit final
{
public:
    struct Options
    {
        QByteArray tlsPem; ///< certificate and key; empty = plain HTTP
        QStringList services; ///< processes with programs to start and stop them, files and programs in turns
        bool allowsUs = true; ///< else only another address
    };

    explicit ControlledMonit(const Options &options);
    ~ControlledMonit();
    Q_DISABLE_COPY_MOVE(ControlledMonit)

    void start(const QByteArray &collectorUrl = {}) { m_monit.start(collectorUrl); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QByteArray log() { return m_monit.log(); }

private:
    [[nodiscard]] QByteArray httpdLines(const Options &options) const;
    [[nodiscard]] QByteArray serviceLines(const QString &name, int index) const;

    RealMonit m_monit;
    quint16 m_port;
};

} // namespace noc::test
