// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "widgets/bird/routes/permalink.h"
#include "widgets/bird/routes/querybar.h"
#include "widgets/bird/routes/querycompleter.h"
#include "widgets/bird/routes/querytext.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace noc::bird {

using namespace Qt::StringLiterals;

class TestRouteQueryLine final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void permalinks_data();
    void permalinks();
    void noPermalinks_data();
    void noPermalinks();
    void historyGoesBackAndForth();
    void historyKeepsOneOfEach();
    void completions_data();
    void completions();
    void errorsNameTheirPlace_data();
    void errorsNameTheirPlace();
    void suggestionIsTaken();
    void keys_data();
    void keys();
    void previewsAreCounted();
};

void TestRouteQueryLine::permalinks_data()
{
    QTest::addColumn<QStringList>("routers");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << QStringList{u"r1"_s} << u"203.0.113.0/24 all"_s
                         << u"nocdesk bird: r1 203.0.113.0/24 all"_s;
    QTest::newRow("two") << QStringList{u"r1"_s, u"r2"_s} << u"AS15169"_s << u"nocdesk bird: r1,r2 AS15169"_s;
    QTest::newRow("everything") << QStringList{u"r1"_s} << QString() << u"nocdesk bird: r1"_s;
    QTest::newRow("strange name") << QStringList{u"my r,1 100%"_s} << u"best"_s
                                  << u"nocdesk bird: my%20r%2c1%20100%25 best"_s;
    QTest::newRow("a code in the name")
        << QStringList{u"r%2c1"_s} << u"best"_s << u"nocdesk bird: r%252c1 best"_s;
}

void TestRouteQueryLine::permalinks()
{
    QFETCH(const QStringList, routers);
    QFETCH(const QString, query);
    QFETCH(const QString, text);
    const Permalink link{routers, query};
    QCOMPARE(toText(link), text);
    QVERIFY(permalinkFromText(text) == link);
    QVERIFY(permalinkFromText(QString(u"  "_s + text + u'\n')) == link);
}

void TestRouteQueryLine::noPermalinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("query") << u"203.0.113.0/24 all"_s;
    QTest::newRow("no router") << u"nocdesk bird: "_s;
    QTest::newRow("only commas") << u"nocdesk bird: ,, best"_s;
    QTest::newRow("two lines") << u"nocdesk bird: r1 best\nnocdesk bird: r2 best"_s;
    QTest::newRow("too long") << u"nocdesk bird: r1 "_s + QString(4000, u'1');
}

void TestRouteQueryLine::noPermalinks()
{
    QFETCH(const QString, text);
    QVERIFY(!permalinkFromText(text));
}

void TestRouteQueryLine::historyGoesBackAndForth()
{
    QueryHistory history;
    history.add(u"one"_s);
    history.add(u"two"_s);
    QCOMPARE(history.older(u"draft"_s), u"two"_s);
    QCOMPARE(history.older(u"two"_s), u"one"_s);
    QCOMPARE(history.older(u"one"_s), u"one"_s);
    QCOMPARE(history.newer(u"one"_s), u"two"_s);
    QCOMPARE(history.newer(u"two"_s), u"draft"_s);
    QCOMPARE(history.newer(u"draft"_s), u"draft"_s);
}

void TestRouteQueryLine::historyKeepsOneOfEach()
{
    QueryHistory history;
    for (int i = 0; i < QueryHistory::Most + 1; ++i)
        history.add(QString::number(i));
    QCOMPARE(history.entries().size(), QueryHistory::Most);
    QCOMPARE(history.entries().first(), u"1"_s);
    history.add(u"5"_s);
    history.add({});
    QCOMPARE(history.entries().last(), u"5"_s);
    QCOMPARE(history.entries().count(u"5"_s), 1);
    QCOMPARE(history.entries().size(), QueryHistory::Most);
}

void TestRouteQueryLine::completions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("nothing typed") << QString() << QStringList();
    QTest::newRow("word") << u"fil"_s << QStringList{u"filtered:"_s};
    QTest::newRow("second word") << u"8.8.8.8 fro"_s << QStringList{u"from:"_s};
    QTest::newRow("protocol") << u"from:ed"_s << QStringList{u"edge_r2"_s};
    QTest::newRow("all protocols") << u"exported:"_s << QStringList{u"edge_r2"_s, u"feed"_s};
    QTest::newRow("table") << u"table:m"_s << QStringList{u"master4"_s};
    QTest::newRow("whole name") << u"from:feed"_s << QStringList();
    QTest::newRow("unknown key") << u"rt:6"_s << QStringList();
}

void TestRouteQueryLine::completions()
{
    QFETCH(const QString, text);
    QLineEdit edit;
    QueryCompleter completer(edit);
    completer.setNames({u"edge_r2"_s, u"feed"_s}, {u"dn42v4"_s, u"master4"_s});
    edit.setText(text);
    QTEST(completer.offer(), "offered");
}

void TestRouteQueryLine::errorsNameTheirPlace_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    QTest::newRow("host bits") << u"all 10.0.0.1/8"_s
                               << u"Letter 5: “10.0.0.1/8” has bits set beyond its length."_s
                               << u"all 10.0.0.0/8"_s;
    QTest::newRow("host name")
        << u"example.org"_s << u"Letter 1: “example.org” is a host name; routes are asked for by address."_s
        << u"example.org"_s;
    QTest::newRow("no value") << u"best from:"_s << u"Letter 6: Something has to follow “from:”."_s
                              << u"best from:"_s;
}

void TestRouteQueryLine::errorsNameTheirPlace()
{
    QFETCH(const QString, typed);
    const auto query = parseRouteQuery(typed);
    QVERIFY(!query);
    QTEST(queryErrorText(query.error()), "text");
    QTEST(withSuggestion(typed, query.error()), "meant");
}

void TestRouteQueryLine::suggestionIsTaken()
{
    const widgets::Theme theme;
    QueryBar bar(theme);
    bar.setText(u"10.0.0.1/8 all"_s);
    bar.showError(parseRouteQuery(bar.text()).error());
    auto *suggestion = bar.findChild<QToolButton *>(u"suggestion"_s);
    QVERIFY(suggestion->isVisibleTo(&bar));
    suggestion->click();
    QCOMPARE(bar.text(), u"10.0.0.0/8 all"_s);
}

void TestRouteQueryLine::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("isRunning");
    QTest::addColumn<int>("runs");
    QTest::addColumn<int>("stops");
    QTest::addColumn<QString>("text");
    QTest::newRow("enter") << int(Qt::Key_Return) << false << 1 << 0 << u"best"_s;
    QTest::newRow("escape at rest") << int(Qt::Key_Escape) << false << 0 << 0 << u"best"_s;
    QTest::newRow("escape stops") << int(Qt::Key_Escape) << true << 0 << 1 << u"best"_s;
    QTest::newRow("up") << int(Qt::Key_Up) << false << 0 << 0 << u"8.8.8.8"_s;
    QTest::newRow("down") << int(Qt::Key_Down) << false << 0 << 0 << u"best"_s;
}

void TestRouteQueryLine::keys()
{
    QFETCH(const int, key);
    QFETCH(const bool, isRunning);
    const widgets::Theme theme;
    QueryBar bar(theme);
    bar.history().add(u"8.8.8.8"_s);
    bar.setText(u"best"_s);
    bar.setRunning(isRunning);
    const QSignalSpy runs(&bar, &QueryBar::runRequested);
    const QSignalSpy stops(&bar, &QueryBar::stopRequested);
    QTest::keyClick(bar.findChild<QLineEdit *>(u"query"_s), static_cast<Qt::Key>(key));
    QTEST(static_cast<int>(runs.size()), "runs");
    QTEST(static_cast<int>(stops.size()), "stops");
    QTEST(bar.text(), "text");
}

void TestRouteQueryLine::previewsAreCounted()
{
    const widgets::Theme theme;
    QueryBar bar(theme);
    bar.showPreview({{{}, u"show route"_s}});
    auto *words = bar.findChild<QLabel *>(u"preview"_s);
    QCOMPARE(words->text(), u"show route"_s);
    bar.showPreview({{u"a:"_s, u"1"_s}, {u"b:"_s, u"2"_s}, {u"c:"_s, u"3"_s}, {u"d:"_s, u"4"_s}});
    QCOMPARE(words->text().count(u'\n'), 3);
    QVERIFY(!words->text().contains(u'4'));
}

} // namespace noc::bird

QTEST_MAIN(noc::bird::TestRouteQueryLine)
#include "tst_routequeryline.moc"
