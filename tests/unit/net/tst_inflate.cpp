// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/inflate.h"
#include "tests/support/stricttest.h"

#include <QTest>

#include <zlib.h>

using namespace noc;

namespace {

constexpr int gzipFormat = 15 + 16;
constexpr int zlibFormat = 15;

QByteArray deflated(const QByteArray &text, int format)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, format, 9, Z_DEFAULT_STRATEGY);
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

/// Bytes that do not compress.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

} // namespace

class TestInflate final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("exactly the first piece") << noise(16 * 1024);
        QTest::newRow("one more") << noise(16 * 1024 + 1);
        QTest::newRow("a report") << QByteArray("<service><type>3</type></service>").repeated(20'000);
        QTest::newRow("noise") << noise(1'000'000);
    }

    void roundTrip()
    {
        QFETCH(const QByteArray, text);
        for (const int format : {gzipFormat, zlibFormat}) {
            const auto result = net::inflate(deflated(text, format), {});
            QVERIFY(result.has_value());
            QCOMPARE(*result, text);
        }
    }

    void outputLimit()
    {
        const QByteArray text = noise(100'000);
        const QByteArray gzip = deflated(text, gzipFormat);
        QVERIFY(net::inflate(gzip, {.output = 100'000}).has_value());
        const auto tooMuch = net::inflate(gzip, {.output = 99'999});
        QVERIFY(!tooMuch.has_value());
        QCOMPARE(tooMuch.error().code, core::ErrorCode::TooLarge);
    }

    void ratioLimit()
    {
        const QByteArray gzip = deflated(QByteArray(4'000'000, 'a'), gzipFormat);
        const int exact = static_cast<int>(4'000'000 / gzip.size()) + 1;
        QVERIFY(net::inflate(gzip, {.ratio = exact}).has_value());
        const auto tooMuch = net::inflate(gzip, {.ratio = exact - 1});
        QVERIFY(!tooMuch.has_value());
        QCOMPARE(tooMuch.error().code, core::ErrorCode::TooLarge);
    }

    void smallIsNoBomb()
    {
        const QByteArray zeros(net::inflateRatioFloor, '\0');
        QVERIFY(net::inflate(deflated(zeros, gzipFormat), {.ratio = 1}).has_value());
        QVERIFY(!net::inflate(deflated(zeros + '\0', gzipFormat), {.ratio = 1}).has_value());
    }

    /// 64 MiB of zeros in 64 kB.
    void bomb()
    {
        z_stream stream{};
        deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipFormat, 9, Z_DEFAULT_STRATEGY);
        QByteArray zeros(1024 * 1024, '\0');
        QByteArray output(4 * 1024 * 1024, '\0');
        stream.next_out = reinterpret_cast<Bytef *>(output.data());
        stream.avail_out = static_cast<uInt>(output.size());
        for (int i = 0; i < 64; ++i) {
            stream.next_in = reinterpret_cast<Bytef *>(zeros.data());
            stream.avail_in = static_cast<uInt>(zeros.size());
            deflate(&stream, i == 63 ? Z_FINISH : Z_NO_FLUSH);
        }
        output.truncate(static_cast<qsizetype>(stream.total_out));
        deflateEnd(&stream);
        const auto result = net::inflate(output, {.output = 1024 * 1024, .ratio = 1'000'000});
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, core::ErrorCode::TooLarge);
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = deflated(QByteArray("<monit>").repeated(1000), gzipFormat);
        QByteArray wrongSum = good;
        wrongSum[wrongSum.size() - 6] = static_cast<char>(~wrongSum.at(wrongSum.size() - 6));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("plain text") << QByteArray("<?xml version=\"1.0\"?>");
        QTest::newRow("header only") << good.first(10);
        QTest::newRow("cut in the middle") << good.first(good.size() / 2);
        QTest::newRow("last byte missing") << good.chopped(1);
        QTest::newRow("wrong checksum") << wrongSum;
        QTest::newRow("bytes after the end") << good + 'x';
        QTest::newRow("two members") << good + good;
    }

    void broken()
    {
        QFETCH(const QByteArray, bytes);
        const auto result = net::inflate(bytes, {});
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, core::ErrorCode::InvalidInput);
        QVERIFY(!result.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInflate)
#include "tst_inflate.moc"
