// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/linebuffer.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace Qt::StringLiterals;

class TestLineBuffer final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<bool>("isTooLong");
        const QByteArray limit(8, 'x');
        QTest::newRow("nothing") << QByteArrayList() << QByteArrayList() << false;
        QTest::newRow("no end") << QByteArrayList{"abc"} << QByteArrayList() << false;
        QTest::newRow("one") << QByteArrayList{"abc\n"} << QByteArrayList{"abc"} << false;
        QTest::newRow("empty lines") << QByteArrayList{"\n\n"} << QByteArrayList{"", ""} << false;
        QTest::newRow("two and a half") << QByteArrayList{"a\nb\nc"} << QByteArrayList{"a", "b"} << false;
        QTest::newRow("in pieces") << QByteArrayList{"a", "b\nc", "\n"} << QByteArrayList{"ab", "c"} << false;
        QTest::newRow("at the limit") << QByteArrayList{limit + '\n'} << QByteArrayList{limit} << false;
        QTest::newRow("limit, no end") << QByteArrayList{limit} << QByteArrayList() << false;
        QTest::newRow("limit + 1") << QByteArrayList{limit + "x\n"} << QByteArrayList() << true;
        QTest::newRow("limit + 1, no end")
            << QByteArrayList{"a\n" + limit + 'x'} << QByteArrayList{"a"} << true;
        QTest::newRow("nothing after it") << QByteArrayList{limit + "x\n", "b\n"} << QByteArrayList() << true;
    }

    void cuts()
    {
        QFETCH(QByteArrayList, pieces);
        net::LineBuffer buffer(8);
        QByteArrayList lines;
        for (const QByteArray &piece : pieces) {
            buffer.append(piece);
            while (const auto line = buffer.takeLine())
                lines.append(*line);
        }
        QTEST(lines, "lines");
        QTEST(buffer.isTooLong(), "isTooLong");
    }
};

QTEST_GUILESS_MAIN(TestLineBuffer)

#include "tst_linebuffer.moc"
