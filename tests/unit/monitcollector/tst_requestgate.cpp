// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/chunkscanner.h"
#include "models/monit/requestgate.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace Qt::StringLiterals;

namespace {

QByteArray head(const QByteArray &headers, const QByteArray &requestLine = "POST /collector HTTP/1.1")
{
    return requestLine + "\r\nHost: x\r\n" + headers + "\r\n";
}

const Refusal *refusalIn(const HeadVerdict &verdict)
{
    return std::get_if<Refusal>(&verdict);
}

} // namespace

class TestRequestGate final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void captures_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : test::dataFiles(u"monit"_s)) {
            if (file.endsWith(u".headers"_s))
                QTest::newRow(qPrintable(file)) << u"monit/"_s + file;
        }
    }

    /// Every head a real Monit sent, whole and at each length before.
    void captures()
    {
        QFETCH(const QString, file);
        const QByteArray bytes = test::readData(file);
        const HeadVerdict verdict = inspectHead(QByteArray(bytes + "<?xml"));
        const auto *found = std::get_if<RequestHead>(&verdict);
        QVERIFY(found);
        QCOMPARE(found->method, "POST"_ba);
        QCOMPARE(found->bytes, bytes.size());
        QVERIFY(found->contentLength > 0);
        QVERIFY(!found->isChunked);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(std::holds_alternative<NeedMore>(inspectHead(bytes.first(size))));
    }

    void good_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<qint64>("length");
        QTest::addColumn<bool>("isChunked");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &path = "/collector",
                            qint64 length = -1, bool isChunked = false) {
            QTest::newRow(name) << bytes << path << length << isChunked;
        };
        row("length", head("Content-Length: 5\r\n"), "/collector", 5);
        row("no length", head(""));
        row("length zero", head("Content-Length: 0\r\n"), "/collector", 0);
        row("leading zeros", head("Content-Length: 0005\r\n"), "/collector", 5);
        row("odd case and spaces", head("cONTENT-lENGTH:   5 \t\r\n"), "/collector", 5);
        row("no space", head("Content-Length:5\r\n"), "/collector", 5);
        row("chunked", head("Transfer-Encoding: Chunked\r\n"), "/collector", -1, true);
        row("HTTP/1.0", head("Content-Length: 5\r\n", "POST /collector HTTP/1.0"), "/collector", 5);
        row("query", head("", "POST /collector?x=1&y=/ HTTP/1.1"));
        row("other path", head("", "GET /%2e%2e/x HTTP/1.1"), "/%2e%2e/x");
        row("empty value", head("X-Empty:\r\n"));
        row("Latin-1 in a value",
            head("X-Name: bl\xE5"
                 "b\xE6r\r\n"));
        row("no Host", "GET / HTTP/1.1\r\n\r\n", "/");
        row("largest", head("Content-Length: 9223372036854775807\r\n"), "/collector", 9223372036854775807LL);
    }

    void good()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, path);
        QFETCH(const qint64, length);
        QFETCH(const bool, isChunked);
        const HeadVerdict verdict = inspectHead(bytes);
        const auto *found = std::get_if<RequestHead>(&verdict);
        QVERIFY2(found, refusalIn(verdict) ? qPrintable(refusalIn(verdict)->detail) : "");
        QCOMPARE(found->path, path);
        QCOMPARE(found->contentLength, length);
        QCOMPARE(found->isChunked, isChunked);
        QCOMPARE(found->bytes, bytes.size());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
            QTest::newRow(name) << bytes << status;
        };
        row("two lengths", head("Content-Length: 5\r\nContent-Length: 6\r\n"));
        row("the same length twice", head("Content-Length: 5\r\nContent-Length: 5\r\n"));
        row("list of lengths", head("Content-Length: 5, 5\r\n"));
        row("negative length", head("Content-Length: -1\r\n"));
        row("length with sign", head("Content-Length: +5\r\n"));
        row("length in hex", head("Content-Length: 0x5\r\n"));
        row("length empty", head("Content-Length:\r\n"));
        row("length a word", head("Content-Length: five\r\n"));
        row("length with a space in it", head("Content-Length: 5 5\r\n"));
        row("length of 2^63", head("Content-Length: 9223372036854775808\r\n"));
        row("length of 2^64 + 5", head("Content-Length: 18446744073709551621\r\n"));
        row("length and chunked", head("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"));
        row("chunked and length", head("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"));
        row("chunked twice", head("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"));
        row("identity", head("Transfer-Encoding: identity\r\n"), 501);
        row("gzip, chunked", head("Transfer-Encoding: gzip, chunked\r\n"), 501);
        row("chunked, chunked", head("Transfer-Encoding: chunked, chunked\r\n"), 501);
        row("xchunked", head("Transfer-Encoding: xchunked\r\n"), 501);
        row("empty encoding", head("Transfer-Encoding:\r\n"), 501);
        row("vertical tab chunked",
            head("Transfer-Encoding: \x0b"
                 "chunked\r\n"));
        row("chunked in HTTP/1.0", head("Transfer-Encoding: chunked\r\n", "POST /collector HTTP/1.0"));
        row("space before the colon", head("Content-Length : 5\r\n"));
        row("no colon", head("Content-Length 5\r\n"));
        row("no name", head(": 5\r\n"));
        row("folded line", head("X-A: b\r\n c\r\n"));
        row("folded first line", "POST /collector HTTP/1.1\r\n Host: x\r\n\r\n");
        row("bare CR", head("X-A: b\rc\r\n"));
        row("bare LF", head("X-A: b\nContent-Length: 5\r\n"));
        row("LF line ends", "POST /collector HTTP/1.1\nHost: x\n\n");
        row("NUL", head(QByteArray("X-A: b\0c\r\n", 10)));
        row("DEL in a value", head("X-A: b\x7f\r\n"));
        row("escape in a value", head("X-A: \x1b[31m\r\n"));
        row("two Hosts", head("Host: y\r\n"));
        row("two Authorizations", head("Authorization: Basic YTpi\r\nAuthorization: Basic YTpj\r\n"));
        row("two Content-Encodings", head("Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n"));
        row("unknown Expect", head("Expect: 200-maybe\r\n"), 417);
        row("Upgrade to HTTP/2", head("Connection: upgrade\r\nUpgrade: h2c\r\n"));
        row("Upgrade to a choice", head("Connection: upgrade\r\nUpgrade: h2c, websocket\r\n"));
        row("two Upgrades", head("Upgrade: websocket\r\nUpgrade: websocket\r\n"));
        row("two WebSocket keys", head("Sec-WebSocket-Key: a\r\nSec-WebSocket-Key: b\r\n"));
        row("two WebSocket versions", head("Sec-WebSocket-Version: 13\r\nSec-WebSocket-Version: 8\r\n"));
        row("Upgrade in HTTP/1.0", head("Upgrade: websocket\r\n", "GET /api/v1/console HTTP/1.0"));
        row("HTTP/0.9", "GET /\r\n\r\n");
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("HTTP/1.2", head("", "POST /collector HTTP/1.2"), 505);
        row("HTTP/1.10", head("", "POST /collector HTTP/1.10"), 505);
        row("lower case version", head("", "POST /collector http/1.1"));
        row("no version", head("", "POST /collector"));
        row("no path", head("", "POST  HTTP/1.1"));
        row("absolute form", head("", "POST http://x/collector HTTP/1.1"));
        row("authority form", head("", "CONNECT x:443 HTTP/1.1"));
        row("asterisk form", head("", "OPTIONS * HTTP/1.1"));
        row("two spaces", head("", "POST /collector  HTTP/1.1"));
        row("space in the path", head("", "POST /col lector HTTP/1.1"));
        row("byte over 127 in the path", head("", "POST /\xc3\xa6 HTTP/1.1"));
        row("method with a bracket", head("", "PO{ST /collector HTTP/1.1"));
        row("empty line first", "\r\nPOST /collector HTTP/1.1\r\n\r\n");
        row("SSH", "SSH-2.0-OpenSSH_9.2\r\n\r\n");
        row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01", 6), 0);
        row("other XML", "<html>");
        row("binary", "\xff\xfe");
        row("too many headers", head(QByteArray("A: b\r\n").repeated(maxHeaderFields)), 431);
        row("head too long", head("A: " + QByteArray(maxHeadBytes, 'a') + "\r\n"), 431);
        row("path too long", head("", "POST /" + QByteArray(maxHeadBytes, 'a') + " HTTP/1.1"), 414);
        row("endless first line", QByteArray(maxHeadBytes, 'a'), 414);
    }

    void refused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        const HeadVerdict verdict = inspectHead(bytes);
        const Refusal *refusal = refusalIn(verdict);
        QVERIFY(refusal);
        QCOMPARE(refusal->status, status);
        QVERIFY(!refusal->detail.isEmpty());
    }

    void limits()
    {
        // Host is the first of them.
        const QByteArray most = head(QByteArray("A: b\r\n").repeated(maxHeaderFields - 1));
        QVERIFY(std::holds_alternative<RequestHead>(inspectHead(most)));

        const qsizetype rest = head("A: \r\n").size();
        const QByteArray longest = head("A: " + QByteArray(maxHeadBytes - rest, 'a') + "\r\n");
        QCOMPARE(longest.size(), maxHeadBytes);
        QVERIFY(std::holds_alternative<RequestHead>(inspectHead(longest)));
        const QByteArray longer = head("A: " + QByteArray(maxHeadBytes - rest + 1, 'a') + "\r\n");
        QVERIFY(std::holds_alternative<NeedMore>(inspectHead(longer.first(maxHeadBytes - 1))));
        QVERIFY(refusalIn(inspectHead(longer)));
    }

    void bareBody()
    {
        for (const QByteArray &start : {"<?xml"_ba, "<monit"_ba}) {
            QVERIFY(std::holds_alternative<BareXml>(inspectHead(start)));
            for (qsizetype size = 1; size < start.size(); ++size)
                QVERIFY(std::holds_alternative<NeedMore>(inspectHead(start.first(size))));
        }
        QVERIFY(refusalIn(inspectHead("<?php")));
    }

    void chunks_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("one") << "5\r\nhello\r\n0\r\n\r\n"_ba << true;
        QTest::newRow("several, hex, extension") << "A;a=b\r\n0123456789\r\n1\r\nx\r\n000\r\n\r\n"_ba << true;
        QTest::newRow("none") << "0\r\n\r\n"_ba << true;
        QTest::newRow("data looks like a chunk") << "5\r\n0\r\n\r\n\r\n0\r\n\r\n"_ba << true;
        QTest::newRow("negative") << "-5\r\nhello\r\n0\r\n\r\n"_ba << false;
        QTest::newRow("sign") << "+5\r\nhello\r\n0\r\n\r\n"_ba << false;
        QTest::newRow("0x") << "0x5\r\nhello\r\n0\r\n\r\n"_ba << false;
        QTest::newRow("space") << "5 \r\nhello\r\n0\r\n\r\n"_ba << false;
        QTest::newRow("word") << "five\r\nhello\r\n0\r\n\r\n"_ba << false;
        QTest::newRow("empty size") << "\r\nhello\r\n0\r\n\r\n"_ba << false;
        QTest::newRow("2^64") << "10000000000000000\r\n"_ba << false;
        QTest::newRow("data too long") << "5\r\nhello!\r\n0\r\n\r\n"_ba << false;
        QTest::newRow("data too short") << "5\r\nhell\r\n0\r\n\r\n"_ba << false;
        QTest::newRow("LF") << QByteArray(QByteArray("5\nhello\n0\n\n") + QByteArray(300, '\n')) << false;
        QTest::newRow("trailer") << "5\r\nhello\r\n0\r\nX: y\r\n\r\n"_ba << false;
        QTest::newRow("control in extension") << "5;\x01\r\nhello\r\n0\r\n\r\n"_ba << false;
        QTest::newRow("endless extension") << QByteArray("5;" + QByteArray(300, 'a')) << false;
        QTest::newRow("too much") << "65\r\n"_ba << false;
    }

    /// Given at once and byte by byte.
    void chunks()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isGood);
        const auto expected = isGood ? ChunkScanner::State::Complete : ChunkScanner::State::Broken;
        ChunkScanner atOnce(100);
        QCOMPARE(atOnce.scan(body), expected);
        ChunkScanner dripped(100);
        auto state = ChunkScanner::State::NeedMore;
        for (qsizetype size = 0; size <= body.size() && state == ChunkScanner::State::NeedMore; ++size)
            state = dripped.scan(body.first(size));
        QCOMPARE(state, expected);
        if (isGood)
            QCOMPARE(dripped.needed(), body.size());
    }

    void chunkLimit()
    {
        ChunkScanner fits(10);
        QCOMPARE(fits.scan("5\r\nhello\r\n5\r\nhello\r\n0\r\n\r\n"), ChunkScanner::State::Complete);
        ChunkScanner tooMuch(9);
        QCOMPARE(tooMuch.scan("5\r\nhello\r\n5\r\nhello\r\n0\r\n\r\n"), ChunkScanner::State::Broken);
        QVERIFY(tooMuch.isTooLarge());
    }
};

QTEST_GUILESS_MAIN(TestRequestGate)
#include "tst_requestgate.moc"
