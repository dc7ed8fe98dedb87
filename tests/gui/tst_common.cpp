// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "widgets/common/age.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/question.h"
#include "widgets/common/tabseparated.h"
#include "widgets/common/tooltip.h"

#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

namespace noc::widgets {

using namespace Qt::StringLiterals;

class TestCommon final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void ageText_data();
    void ageText();
    void tooltipIsNeverMarkup();
    void elidedLabelTellsAllInItsTooltip();
    void copiedRows_data();
    void copiedRows();
    void copiedRowsHaveBothFormats();
    void questionIsAnswered_data();
    void questionIsAnswered();
    void questionDiesWithItsParent();
};

void TestCommon::ageText_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("clock set back") << qint64(-90) << u"now"_s;
    QTest::newRow("now") << qint64(0) << u"now"_s;
    QTest::newRow("seconds") << qint64(59) << u"59 s"_s;
    QTest::newRow("one minute") << qint64(60) << u"1 min"_s;
    QTest::newRow("minutes are not rounded up") << qint64(179) << u"2 min"_s;
    QTest::newRow("one hour") << qint64(3600) << u"1 h"_s;
    QTest::newRow("almost a day") << qint64(86'399) << u"23 h"_s;
    QTest::newRow("days") << qint64(86'400 * 12) << u"12 d"_s;
    QTest::newRow("beyond int") << std::numeric_limits<qint64>::max() / 1'000'000'000 << u"106,751 d"_s;
}

void TestCommon::ageText()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(widgets::ageText(std::chrono::seconds(seconds)), text);
}

void TestCommon::tooltipIsNeverMarkup()
{
    const QString tip = plainToolTip(u"<b>x</b> & \u202Eevil\nsecond"_s);
    QVERIFY(tip.contains("&lt;b&gt;x&lt;/b&gt; &amp; "_L1));
    QVERIFY(!tip.contains(QChar(0x202E)));
    QVERIFY(tip.contains(u'\n'));
    QVERIFY(plainToolTip({}).isEmpty());
}

void TestCommon::elidedLabelTellsAllInItsTooltip()
{
    ElidedLabel label(Qt::ElideMiddle);
    label.setText(u"a-very-long-host-name-in-a-very-long-domain.example.org"_s);
    label.resize(60, 20);
    label.show();
    QVERIFY(label.isElided());
    QVERIFY(label.toolTip().contains("example.org"_L1));
    label.resize(label.sizeHint());
    QVERIFY(!label.isElided());
    QVERIFY(label.toolTip().isEmpty());
}

void TestCommon::copiedRows_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("copied");
    QTest::newRow("plain") << u"db1"_s << u"db1"_s;
    QTest::newRow("tab and line feed stay in their cell") << u"a\tb\nc"_s << u"a\\tb\\nc"_s;
    QTest::newRow("formula") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
    QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
    QTest::newRow("minus text") << u"-cmd"_s << u"'-cmd"_s;
    QTest::newRow("negative number") << u"-1.5"_s << u"-1.5"_s;
}

void TestCommon::copiedRows()
{
    QFETCH(QString, cell);
    QFETCH(QString, copied);
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"Host"_s, u"CPU"_s});
    model.setItem(0, 0, new QStandardItem(cell));
    model.setItem(0, 1, new QStandardItem(u"7"_s));
    QCOMPARE(tabSeparated({model.index(0, 0)}, {1, 0}), u"CPU\tHost\n7\t%1\n"_s.arg(copied));
}

void TestCommon::copiedRowsHaveBothFormats()
{
    QStandardItemModel model(1, 1);
    model.setItem(0, 0, new QStandardItem(u"db1"_s));
    const std::unique_ptr<QMimeData> data(tabSeparatedData({model.index(0, 0)}, {0}));
    QCOMPARE(data->text(), u"1\ndb1\n"_s);
    QCOMPARE(data->data(u"text/tab-separated-values"_s), "1\ndb1\n");
}

void TestCommon::questionIsAnswered_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("verb") << u"Forget"_s << true;
    QTest::newRow("cancel") << QString() << false;
}

void TestCommon::questionIsAnswered()
{
    QFETCH(QString, button);
    QFETCH(bool, accepted);
    QWidget parent;
    int calls = 0;
    const QPointer<QMessageBox> box =
        ask(&parent, {u"T"_s, u"<i>x</i>"_s, {}, u"Forget"_s, true}, [&] { ++calls; });
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel)); // destructive: Enter must not do it
    for (QAbstractButton *candidate : box->buttons()) {
        const bool isCancel = box->buttonRole(candidate) == QMessageBox::RejectRole;
        if (button.isEmpty() ? isCancel : candidate->text() == button)
            candidate->click();
    }
    QCOMPARE(calls, accepted ? 1 : 0);
    QTRY_VERIFY(!box);
}

void TestCommon::questionDiesWithItsParent()
{
    auto parent = std::make_unique<QWidget>();
    const QPointer<QMessageBox> box =
        ask(parent.get(), {u"T"_s, u"x"_s, {}, u"Do"_s, false}, [] { QFAIL("asked"); });
    parent.reset();
    QVERIFY(!box);
}

} // namespace noc::widgets

QTEST_MAIN(noc::widgets::TestCommon)
#include "tst_common.moc"
