// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/monitcollector/collectorfixture.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace noc::test {

CollectorFixture::CollectorFixture()
{
    // Each rejection logs a warning; here they are what is tested.
    QLoggingCategory::setFilterRules(u"noc.monit.warning=false\nqt.httpserver*=false"_s);
    connect(&collector, &monit::Collector::received, this, [this](const monit::ReportBatch &batch) {
        ++batches;
        reports.insert(reports.end(), batch.reports.begin(), batch.reports.end());
        rejections.insert(rejections.end(), batch.rejections.begin(), batch.rejections.end());
    });
}

monit::CollectorConfig CollectorFixture::defaultConfig()
{
    monit::CollectorConfig config;
    config.port = 0;
    config.users = {{u"mu"_s, core::Secret("p:w")}};
    return config;
}

void CollectorFixture::start(const monit::CollectorConfig &config)
{
    QSignalSpy listening(&collector, &monit::Collector::listening);
    collector.start(config);
    QVERIFY(listening.wait(30'000)); // also on a machine that is very busy
    QVERIFY(port() != 0);
}

bool CollectorFixture::hasRejection(monit::RejectionReason reason) const
{
    return rejectionCount(reason) > 0;
}

int CollectorFixture::rejectionCount(monit::RejectionReason reason) const
{
    int count = 0;
    for (const monit::Rejection &rejection : rejections)
        count += rejection.reason == reason ? rejection.count : 0;
    return count;
}

QByteArray basic(const QByteArray &userAndPassword)
{
    return "Authorization: Basic " + userAndPassword.toBase64() + "\r\n";
}

QByteArray post(const QByteArray &body, const QByteArray &headers)
{
    return "POST /collector HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\nContent-Length: "
        + QByteArray::number(body.size())
        + "\r\nPragma: no-cache\r\nAccept: */*\r\nUser-Agent: Monit/5.33.0\r\n" + headers + "\r\n" + body;
}

QByteArray report(const QByteArray &id, bool hasEvent)
{
    const QByteArray event =
        "<event><collected_sec>1764000000</collected_sec><collected_usec>1</collected_usec>"
        "<service>Monit</service><type>5</type><id>65536</id><state>2</state>"
        "<action>3</action><message><![CDATA[Monit 6.0.0 stopped]]></message></event>";
    return R"(<?xml version="1.0" encoding="ISO-8859-1"?><monit id=")" + id
        + R"(" incarnation="1764000000" version="5.33.0"><server><uptime>1</uptime><poll>30</poll>)"
          "<startdelay>0</startdelay><localhostname>a.example.org</localhostname>"
          "<controlfile>/etc/monitrc</controlfile></server><platform><name>Linux</name></platform>"
          "<services></services><servicegroups></servicegroups>"
        + (hasEvent ? event : QByteArray()) + "</monit>";
}

QByteArray gzip(const QByteArray &text)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray input = text;
    QByteArray output(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(text.size()))) + 32,
                      '\0');
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = static_cast<uInt>(output.size());
    deflate(&stream, Z_FINISH);
    output.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return output;
}

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    const auto line =
        std::ranges::find_if(lines, [](const QByteArray &text) { return text.startsWith("VmRSS:"); });
    return line == lines.end() ? 0 : line->simplified().split(' ').value(1).toLongLong();
}

} // namespace noc::test
