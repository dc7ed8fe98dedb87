// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>

namespace noc::test {

/// A TCP client without Qt and without an event loop, so that a test decides what is sent when, from any thread.
class RawClient final
{
    Q_DISABLE_COPY(RawClient)

public:
    explicit RawClient(quint16 port, const char *address = "127.0.0.1", const char *source = nullptr);
    RawClient(RawClient &&other) noexcept;
    RawClient &operator=(RawClient &&) = delete;
    ~RawClient();

    [[nodiscard]] bool isConnected() const { return m_descriptor >= 0; }

    /// False when the peer has closed.
    bool send(QByteArrayView bytes) const;
    /// No more will be sent.
    void finish() const;
    /// Everything until the peer closes, or what came until the time was over.
    [[nodiscard]] QByteArray receive(std::chrono::milliseconds longest = std::chrono::seconds(10)) const;
    /// A whole head, with whatever came with its end.
    [[nodiscard]] QByteArray receiveHead() const;
    /// Whether the peer closes (or resets) in that time; what it sends before is dropped.
    [[nodiscard]] bool isClosedWithin(std::chrono::milliseconds longest) const;

    /// Sends, and returns everything until the peer closes.
    [[nodiscard]] static QByteArray exchange(quint16 port, QByteArrayView request);

private:
    [[nodiscard]] QByteArray receiveUntil(QByteArrayView mark, std::chrono::milliseconds longest) const;

    int m_descriptor;
};

/// "200" of "HTTP/1.1 200 OK…"; 0 for no answer at all.
[[nodiscard]] int statusOf(const QByteArray &response);

} // namespace noc::test
