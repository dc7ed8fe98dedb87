// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sim/monitfleet.h"
#include "models/sim/monitpayload.h"

#include <arpa/inet.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

using Instant = std::chrono::steady_clock::time_point;

struct Options
{
    quint16 port = 0;
    int hosts = 500;
    int services = 18;
    double rate = 0; ///< messages a second, 0 = as fast as they are answered
    int seconds = 10;
};

/// One connection a message, as Monit does it.
class Sender
{
public:
    explicit Sender(quint16 port)
    {
        m_address.sin_family = AF_INET;
        m_address.sin_port = htons(port);
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    }

    [[nodiscard]] bool isIdle() const { return m_socket < 0; }
    [[nodiscard]] pollfd pollEntry() const
    {
        return {m_socket, static_cast<short>(m_written < m_request.size() ? POLLOUT : POLLIN), 0};
    }

    void start(QByteArray request)
    {
        m_request = std::move(request);
        m_written = 0;
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        ::connect(m_socket, reinterpret_cast<const sockaddr *>(&m_address), sizeof m_address);
    }

    /// Returns 1 for an accepted message, −1 for a failed one, 0 while it is under way.
    int advance()
    {
        if (m_written < m_request.size()) {
            const auto n = ::send(m_socket, m_request.constData() + m_written,
                                  static_cast<std::size_t>(m_request.size() - m_written), MSG_NOSIGNAL);
            if (n < 0)
                return errno == EAGAIN ? 0 : finish(false);
            m_written += n;
            return 0;
        }
        char reply[512];
        const auto n = ::recv(m_socket, reply, sizeof reply, 0);
        if (n < 0 && errno == EAGAIN)
            return 0;
        return finish(n > 0 && QByteArrayView(reply, n).startsWith("HTTP/1.1 200"));
    }

private:
    int finish(bool isAccepted)
    {
        ::close(m_socket);
        m_socket = -1;
        return isAccepted ? 1 : -1;
    }

    sockaddr_in m_address{};
    int m_socket = -1;
    QByteArray m_request;
    qsizetype m_written = 0;
};

class Load
{
public:
    explicit Load(const Options &options)
        : m_options(options)
        , m_fleet({options.hosts, options.services, std::chrono::seconds(30)}, m_clock)
        , m_senders(64, Sender(options.port))
    {
        if (options.rate == 0) {
            for (int host = 0; host < options.hosts; ++host)
                m_ready.push_back(request(host));
        }
    }

    void run()
    {
        const Instant start = std::chrono::steady_clock::now();
        const Instant end = start + std::chrono::seconds(m_options.seconds);
        while (std::chrono::steady_clock::now() < end) {
            const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
            step(m_options.rate == 0 ? SIZE_MAX : static_cast<std::size_t>(elapsed.count() * m_options.rate));
        }
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
        std::printf("%lld %.0f %zu\n", static_cast<long long>(m_bodySize),
                    static_cast<double>(m_accepted) / elapsed.count(), m_failed);
    }

private:
    QByteArray request(int host)
    {
        const QByteArray body = noc::sim::monitPayload(*m_fleet.next(host));
        m_bodySize = body.size();
        return "POST /collector HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\nContent-Length: "
            + QByteArray::number(body.size())
            + "\r\nPragma: no-cache\r\nAccept: */*\r\nUser-Agent: Monit/5.33.0\r\n" + "Authorization: Basic "
            + QByteArray("monit:bench").toBase64() + "\r\n\r\n" + body;
    }

    /// The prepared message of the next host, a second older each time, so that each one is news.
    QByteArray nextRequest()
    {
        const auto turn = m_started++;
        const int host = static_cast<int>(turn % static_cast<std::size_t>(m_options.hosts));
        if (m_ready.empty())
            return request(host);
        QByteArray &ready = m_ready[static_cast<std::size_t>(host)];
        const qsizetype first = ready.indexOf("<uptime>") + 8;
        const qsizetype last = ready.indexOf('<', first) - 1;
        for (qsizetype digit = last; digit >= first && ++ready[digit] > '9'; --digit)
            ready[digit] = '0';
        return ready;
    }

    void step(std::size_t due)
    {
        m_polls.clear();
        for (Sender &sender : m_senders) {
            if (sender.isIdle() && m_started < due)
                sender.start(nextRequest());
            m_polls.push_back(sender.pollEntry()); // a negative descriptor is passed over
        }
        ::poll(m_polls.data(), m_polls.size(), 5);
        for (std::size_t i = 0; i < m_polls.size(); ++i) {
            if (m_polls[i].fd < 0 || m_polls[i].revents == 0)
                continue;
            const int outcome = m_senders[i].advance();
            m_accepted += outcome > 0 ? 1U : 0U;
            m_failed += outcome < 0 ? 1U : 0U;
        }
    }

    Options m_options;
    noc::core::SystemClock m_clock;
    noc::sim::MonitFleet m_fleet;
    std::vector<Sender> m_senders;
    std::vector<QByteArray> m_ready;
    std::vector<pollfd> m_polls;
    std::size_t m_started = 0;
    std::size_t m_accepted = 0;
    std::size_t m_failed = 0;
    qsizetype m_bodySize = 0;
};

} // namespace

/// Usage: benchload PORT [HOSTS [SERVICES [RATE [SECONDS]]]] — prints body size, accepted messages a second, failures.
int main(int argc, char **argv)
{
    Options options;
    const auto number = [&](int index, double fallback) {
        return argc > index ? std::atof(argv[index]) : fallback;
    };
    options.port = static_cast<quint16>(number(1, 0));
    options.hosts = static_cast<int>(number(2, options.hosts));
    options.services = static_cast<int>(number(3, options.services));
    options.rate = number(4, options.rate);
    options.seconds = static_cast<int>(number(5, options.seconds));
    if (options.port == 0) {
        std::fprintf(stderr, "usage: benchload PORT [HOSTS [SERVICES [RATE [SECONDS]]]]\n");
        return 2;
    }
    Load(options).run();
    return 0;
}
