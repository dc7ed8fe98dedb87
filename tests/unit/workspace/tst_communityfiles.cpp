// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/communityfiles.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace noc;
using namespace Qt::StringLiterals;

class TestCommunityFiles final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void readsFilesAndLeavesOutBadOnes();
};

void TestCommunityFiles::readsFilesAndLeavesOutBadOnes()
{
    const QTemporaryDir folder;
    QFile good(folder.filePath(u"good.txt"_s));
    QVERIFY(good.open(QIODevice::WriteOnly));
    good.write("64500:1 = learned from transit\n");
    good.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"community names .*missing.txt"_s));

    const auto future = workspace::readCommunityNames({folder.filePath(u"missing.txt"_s), good.fileName()});

    QTRY_VERIFY(future.isFinished());
    const auto names = future.result();
    QVERIFY(names);
    QCOMPARE(names->name(u"64500:1"_s), u"learned from transit"_s);
    QVERIFY(names->name(u"65535:666"_s)); // RFC 7999
    QVERIFY(!names->name(u"64500:2"_s));
}

QTEST_GUILESS_MAIN(TestCommunityFiles)
#include "tst_communityfiles.moc"
