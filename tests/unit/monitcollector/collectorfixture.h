// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/monit/collector.h"
#include "tests/unit/monitcollector/rawclient.h"

#include <QObject>

#include <vector>

namespace noc::test {

/// A collector on loopback, any port, that takes "mu" with the password "p:w", and keeps what it delivers.
class CollectorFixture final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CollectorFixture)

public:
    CollectorFixture();
    ~CollectorFixture() override = default;

    [[nodiscard]] static monit::CollectorConfig defaultConfig();
    /// Returns once it listens; the test fails when it does not.
    void start(const monit::CollectorConfig &config = defaultConfig());

    [[nodiscard]] quint16 port() const { return collector.port(); }
    [[nodiscard]] bool hasRejection(monit::RejectionReason reason) const;
    [[nodiscard]] int rejectionCount(monit::RejectionReason reason) const;

    core::SystemClock clock;
    monit::Collector collector{clock};
    std::vector<monit::ReceivedReport> reports;
    std::vector<monit::Rejection> rejections;
    int batches = 0;
};

/// "Authorization: Basic …" for these.
[[nodiscard]] QByteArray basic(const QByteArray &userAndPassword = "mu:p:w");

/// A complete POST /collector as Monit sends it, with further header lines (each with its CRLF).
[[nodiscard]] QByteArray post(const QByteArray &body, const QByteArray &headers = basic());

/// A small, complete status message; with `event` a message with one.
[[nodiscard]] QByteArray report(const QByteArray &id = "0123456789abcdef0123456789abcdef",
                                bool hasEvent = false);

[[nodiscard]] QByteArray gzip(const QByteArray &text);

/// Resident memory of this process.
[[nodiscard]] qint64 residentKilobytes();

} // namespace noc::test
