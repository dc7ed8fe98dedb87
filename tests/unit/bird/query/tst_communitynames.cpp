// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/communitynames.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;

class CommunityNamesTest final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void name_data()
    {
        QTest::addColumn<QString>("expected"); // empty: nobody says
        const auto row = [](const char *community, const char *expected) {
            QTest::newRow(community) << QString::fromUtf8(expected);
        };
        row("65535:666", "BLACKHOLE (RFC 7999)");
        row("65535:0", "GRACEFUL_SHUTDOWN (RFC 8326)");
        row("65535:65281", "NO_EXPORT (RFC 1997)");
        row("65000:1", "transit");
        row("65000:100", "exact wins");
        row("65000:142", "region 142");
        row("65000:1420", "");
        row("65000:2", "");
        row("65000:27", "peer 27");
        row("65000:3009", "port 3009 of 65000");
        row("65000:3010", "");
        row("65000:2999", "peer 2999");
        row("65001:77", "any 77");
        row("65000:1:5", "large 5");
        row("65000:2:5", "");
        row("64999:6:9", "from 64999 to 9");
        row("rt:65000:100", "office");
        row("rt:65000:7", "");
        row("rt:10.0.0.1:1", "addressed");
        row("65000", "");
        row("", "");
        row("65001:x", "any x");
        row("1:2:3:4", "");
    }

    void name()
    {
        QFETCH(const QString, expected);
        const auto file = parseCommunityFile("# names\n"
                                             "65000:1 = transit\r\n"
                                             "65000:1xx = region $0\n"
                                             "\n"
                                             "65000:100 = exact wins\n"
                                             "65000:2n=peer $0\n"
                                             "65000:3000-3009 , port $0 of 65000\n"
                                             "65001:* = any $0\n"
                                             "65000:1:* = large $0\n"
                                             "*:6:* = from $0 to $1\n"
                                             "rt:65000:100 = office\n"
                                             "rt:10.0.0.1:1 = addressed\n");
        QVERIFY(file);
        QVERIFY(file->badLines.empty());
        CommunityNames names;
        names.add(*file);
        const auto name = names.name(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(name.value_or(QString()), expected);
        QCOMPARE(name.has_value(), !expected.isEmpty());
    }

    void laterFilesWin()
    {
        CommunityNames names;
        names.add(*parseCommunityFile("65000:* = first\n65000:1 = one"));
        names.add(*parseCommunityFile("65000:* = second\n65000:1 = own\n65000:xx = never"));
        QCOMPARE(names.name(u"65000:22"_s), u"second"_s);
        QCOMPARE(names.name(u"65000:1"_s), u"own"_s);
    }

    void badLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"65000:1", "65000 = x", "65000:1 =", "1:2:3:4 = x", "a:b = x",
                                 "65000:1-x = y", "= x", "65000:x1n2 = y"})
            QTest::newRow(line) << QByteArray(line);
    }

    void badLine()
    {
        QFETCH(const QByteArray, line);
        const auto file = parseCommunityFile("65000:1 = good\n" + line);
        QVERIFY(file);
        QCOMPARE(file->names.size(), 1U);
        QCOMPARE(file->badLines, std::vector<int>{2});
    }

    void controlsAreMadeVisible()
    {
        const auto file = parseCommunityFile("65000:1 = a\x1b[31mb");
        QVERIFY(!file->names.at(0).text.contains(QChar(0x1b)));
    }

    void limits()
    {
        const QByteArray line = "1:1 = " + QByteArray(maxCommunityLineBytes - 6, 'x');
        QCOMPARE(parseCommunityFile(line)->names.size(), 1U);
        QCOMPARE(parseCommunityFile(line + 'x')->badLines.size(), 1U);
        const QByteArray many = QByteArray("1:1=x\n").repeated(static_cast<qsizetype>(maxCommunityEntries));
        QCOMPARE(parseCommunityFile(many)->names.size(), maxCommunityEntries);
        QCOMPARE(parseCommunityFile(many + "1:1=x").error().code, core::ErrorCode::TooLarge);
        const QByteArray largest(maxCommunityFileBytes, '\n');
        QVERIFY(parseCommunityFile(largest));
        QCOMPARE(parseCommunityFile(largest + '\n').error().code, core::ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(CommunityNamesTest)
#include "tst_communitynames.moc"
