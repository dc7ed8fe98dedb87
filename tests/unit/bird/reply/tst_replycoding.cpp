// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/reply/replycoding.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc::bird;
using namespace noc::test;

class TestReplyCoding final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void codes_data();
    void codes();
    void errorTexts_data();
    void errorTexts();
};

void TestReplyCoding::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::optional<ReplyCoding>>("coding");
    const std::optional coded = ReplyCoding::Coded;
    const std::optional stripped = ReplyCoding::Stripped;
    const std::optional verbose = ReplyCoding::Verbose;
    QTest::newRow("coded") << QByteArray("1007-Table t:\n 10.0.0.0/8\n \tvia\n") << coded;
    QTest::newRow("coded without continuation") << QByteArray("1010 x\tprotocol\n") << coded;
    QTest::newRow("coded, after log lines") << QByteArray("+x\n<3 messages lost>\n1007-a\n") << coded;
    QTest::newRow("coded, from the middle") << QByteArray(" \tvia x\n1007-a\n") << coded;
    QTest::newRow("coded details look wide")
        << QByteArray("1006-  BGP state: x\n     Neighbor: y\n \n") << coded;
    QTest::newRow("verbose") << QByteArray(
        "0001 BIRD 2.0 ready.\n1006-  BGP state: x\n       Channel\n     \n")
                             << verbose;
    QTest::newRow("coded, an empty column is no indentation")
        << QByteArray("1007-10.0.0.0/8  via x\n                    via y\n0000 \n") << coded;
    QTest::newRow("stripped") << QByteArray("Table t:\n10.0.0.0/8\n\tvia\n") << stripped;
    QTest::newRow("stripped with numbers below")
        << QByteArray("Thread ID  Working\n0004   0.004 s\n") << stripped;
    QTest::newRow("stripped, empty line first") << QByteArray("\narea 0.0.0.0\n") << stripped;
    QTest::newRow("stripped, only indented") << QByteArray("  Channel x\n    State: up\n") << stripped;
    QTest::newRow("nothing") << QByteArray() << std::optional<ReplyCoding>();
    QTest::newRow("nothing but line feeds") << QByteArray("\r\n\n") << std::optional<ReplyCoding>();
}

void TestReplyCoding::detects()
{
    QFETCH(const QByteArray, bytes);
    QTEST(detectCoding(bytes), "coding");
}

void TestReplyCoding::codes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("dash") << QByteArray("1007-x") << 1007;
    QTest::newRow("blank") << QByteArray("0000 ") << 0;
    QTest::newRow("bare") << QByteArray("0000") << 0;
    QTest::newRow("bare, another") << QByteArray("1007") << -1;
    QTest::newRow("three digits") << QByteArray("100-x") << -1;
    QTest::newRow("a number") << QByteArray("10070") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void TestReplyCoding::codes()
{
    QFETCH(const QByteArray, line);
    QTEST(replyCode(line), "code");
}

void TestReplyCoding::errorTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isFirst");
    QTest::addColumn<std::optional<int>>("code");
    const std::optional<int> none;
    QTest::newRow("syntax") << QByteArray("syntax error") << true << std::optional(9001);
    QTest::newRow("syntax, later") << QByteArray("syntax error") << false << none;
    QTest::newRow("not found, later") << QByteArray("Network not found") << false << std::optional(8001);
    QTest::newRow("not found of 1.6") << QByteArray("Network not in table") << true << std::optional(8001);
    QTest::newRow("no match") << QByteArray("No protocols match") << true << std::optional(8003);
    QTest::newRow("denied") << QByteArray("Access denied") << true << std::optional(8007);
    QTest::newRow("name") << QByteArray("nosuch is not a protocol") << true << std::optional(9001);
    QTest::newRow("kind") << QByteArray("feed: Not a OSPF protocol") << true << std::optional(9001);
    QTest::newRow("symbol") << QByteArray("edge_r2 \tprotocol") << true << none;
    QTest::newRow("indented") << QByteArray("  Network not found") << true << none;
    QTest::newRow("a row") << QByteArray("198.51.100.0/24 unicast [x 2026]") << true << none;
    QTest::newRow("empty") << QByteArray() << true << none;
}

void TestReplyCoding::errorTexts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isFirst);
    QTEST(errorCodeOf(text, isFirst), "code");
}

QTEST_GUILESS_MAIN(TestReplyCoding)
#include "tst_replycoding.moc"
