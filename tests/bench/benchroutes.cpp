// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a reply to `show route all` of a router with a full table and works with it; prints a line a measurement.
// Usage: benchroutes [IPV4-ROUTES IPV6-ROUTES]
#include "models/bird/reply/replyframer.h"
#include "models/bird/routes/routeparser.h"
#include "models/bird/routes/routeview.h"

#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <ctime>
#include <malloc.h>
#include <unistd.h>

using namespace noc::bird;
using namespace Qt::StringLiterals;

namespace {

constexpr int routesPerSet = 4; ///< 320 000 sets for 1.2 million routes, as the internet has
constexpr qsizetype chunk = 256 * 1024;

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

/// Of the processor, so that what else the machine does hardly counts.
class Stopwatch
{
public:
    void start() { m_start = now(); }
    [[nodiscard]] double seconds() const { return now() - m_start; }

private:
    [[nodiscard]] static double now()
    {
        timespec time{};
        ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
    }

    double m_start = now();
};

void report(const char *what, double value, const char *unit)
{
    std::printf("%-52s %10.1f %s\n", what, value, unit);
    std::fflush(stdout);
}

/// What `show route all` of 2.0.12 says of routes of one BGP neighbour.
class ReplyMaker
{
public:
    QByteArray make(int v4, int v6)
    {
        m_reply.reserve((qsizetype(v4) + v6) * 380);
        m_reply.append("1007-Table master4:\n");
        for (int i = 0; i < v4; ++i) {
            const quint32 address = (1U << 24) + (static_cast<quint32>(i) << 8);
            addRoute(QByteArray::number(address >> 24) + '.' + QByteArray::number((address >> 16) & 255) + '.'
                         + QByteArray::number((address >> 8) & 255) + ".0/24",
                     "10.0.99.2", i == 0 ? " " : "1007-");
        }
        m_reply.append("1007-\n Table master6:\n");
        for (int i = 0; i < v6; ++i)
            addRoute("2a00:" + QByteArray::number(i / 0xffff + 1, 16) + ':'
                         + QByteArray::number(i % 0xffff + 1, 16) + "::/48",
                     "fd00:99::2", i == 0 ? " " : "1007-");
        m_reply.append("0000 \n");
        return std::move(m_reply);
    }

private:
    quint32 random(quint32 below) { return m_random.bounded(below); }

    void makeSet(const QByteArray &gateway)
    {
        m_origin = QByteArray::number(1'000 + random(80'000));
        QByteArray path = "64999";
        for (quint32 i = random(4) + 1; i > 0; --i)
            path += ' ' + QByteArray::number(1'000 + random(60'000));
        m_set = "1008-\tType: BGP univ\n1012-\tBGP.origin: IGP\n \tBGP.as_path: " + path + ' ' + m_origin
            + "\n \tBGP.next_hop: " + gateway + "\n";
        if (random(3) == 0)
            m_set += " \tBGP.med: " + QByteArray::number(random(100)) + '\n';
        m_set += " \tBGP.local_pref: 100\n \tBGP.community:";
        for (quint32 i = random(9) + 1; i > 0; --i)
            m_set +=
                " (" + QByteArray::number(random(65'536)) + ',' + QByteArray::number(random(65'536)) + ')';
        m_set += '\n';
        if (random(4) != 0)
            return;
        m_set += " \tBGP.large_community:";
        for (quint32 i = random(5) + 1; i > 0; --i)
            m_set += " (" + QByteArray::number(random(400'000)) + ", " + QByteArray::number(random(2'000))
                + ", " + QByteArray::number(random(99'999)) + ')';
        m_set += '\n';
    }

    void addRoute(const QByteArray &prefix, const QByteArray &gateway, const char *code)
    {
        if (m_count++ % routesPerSet == 0)
            makeSet(gateway);
        m_reply.append(code).append(prefix.leftJustified(20)).append(" unicast [feed 22:28:");
        m_reply.append(QByteArray::number(10 + m_count / 40'000)).append('.');
        m_reply.append(QByteArray::number(100 + m_count / 40 % 900));
        m_reply.append("] * (100) [AS")
            .append(m_origin)
            .append("i]\n \tvia ")
            .append(gateway)
            .append(" on f12\n");
        m_reply.append(m_set);
    }

    QRandomGenerator m_random{1};
    QByteArray m_reply;
    QByteArray m_set;
    QByteArray m_origin;
    int m_count = 0;
};

void parse(const QByteArray &reply, RouteTable &table)
{
    RouteParser parser(Version{2, 0, 12});
    ReplyFramer framer(ReplyCoding::Coded);
    for (qsizetype at = 0; at < reply.size(); at += chunk) {
        framer.take(QByteArrayView(reply).sliced(at, std::min(chunk, reply.size() - at)),
                    [&](const ReplyLine &line) { parser.line(line); });
        table.append(parser.takeBatch());
    }
    if (!parser.unexplained().isEmpty())
        std::printf("unexplained: %s\n", parser.unexplained().front().constData());
}

qint64 frameOnly(const QByteArray &reply)
{
    ReplyFramer framer(ReplyCoding::Coded);
    qint64 lines = 0;
    framer.take(reply, [&](const ReplyLine &) { ++lines; });
    return lines;
}

void measureParsing(const QByteArray &reply, RouteTable &table)
{
    Stopwatch timer;
    const qint64 lines = frameOnly(reply);
    report("framing alone", double(reply.size()) / 1e6 / timer.seconds(), "MB/s");
    ::malloc_trim(0);
    const qint64 before = residentBytes();
    timer.start();
    parse(reply, table);
    const double seconds = timer.seconds();
    report("reply", double(reply.size()) / 1e6, "MB");
    report("lines", double(lines) / 1e6, "million");
    report("framed and parsed", double(reply.size()) / 1e6 / seconds, "MB/s");
    timer.start();
    table.finish();
    report("index built", timer.seconds() * 1e3, "ms");
    ::malloc_trim(0);
    report("resident, measured", double(residentBytes() - before) / double(table.size()), "bytes a route");
    report("resident, estimated", double(table.bytes()) / double(table.size()), "bytes a route");
}

void measureSorting(const RouteTable &table)
{
    const RouteColumns columns(table);
    for (int column = 0; column < routeColumnCount; ++column) {
        Stopwatch timer;
        const auto rows = rowsOf({{}, static_cast<RouteColumn>(column), Qt::DescendingOrder}, columns, {});
        report(qPrintable(u"sorted by column %1 (%2 rows)"_s.arg(column).arg(rows.size())),
               timer.seconds() * 1e3, "ms");
    }
}

void measureFilters(const RouteTable &table)
{
    const RouteColumns columns(table);
    for (const auto &text : {u"1"_s, u"15.1"_s, u"feed"_s, u"AS15169"_s, u"_15169$"_s, u"65000:1"_s,
                             u"8.0.0.0/8 best"_s, u"8.8.8.8"_s, u"nothing"_s}) {
        Stopwatch timer;
        const auto rows = rowsOf({routeFilterFromText(text), {}, {}}, columns, {});
        report(qPrintable(u"filtered by %1 (%2 rows)"_s.arg(text).arg(rows.size())), timer.seconds() * 1e3,
               "ms");
    }
}

void measureLookups(const RouteTable &table)
{
    QRandomGenerator random(2);
    Stopwatch timer;
    constexpr int count = 10'000;
    qsizetype found = 0;
    for (int i = 0; i < count; ++i) {
        const PrefixKey key{0, 0xffff'0000'0000ULL | random.generate(), 128, false};
        found += static_cast<qsizetype>(table.longestMatch(key).size());
    }
    report(qPrintable(u"longest match (%1 of %2 found)"_s.arg(found).arg(count)),
           timer.seconds() * 1e6 / count, "µs");
    timer.start();
    const auto rows = table.within(*prefixKey("8.0.0.0/8"));
    report(qPrintable(u"within 8.0.0.0/8 (%1 rows)"_s.arg(rows.size())), timer.seconds() * 1e6, "µs");
}

} // namespace

int main(int argc, char *argv[])
{
    const int v4 = argc > 2 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const int v6 = argc > 2 ? QByteArray(argv[2]).toInt() : 200'000;
    RouteTable table;
    measureParsing(ReplyMaker().make(v4, v6), table);
    measureSorting(table);
    measureFilters(table);
    measureLookups(table);
    return table.size() == qsizetype(v4) + v6 ? 0 : 1;
}
