// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/notificationtext.h"
#include "tests/gui/alerts/englishplurals.h"
#include "tests/support/stricttest.h"
#include "tests/unit/alerts/madealerts.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

namespace noc::app {

using namespace Qt::StringLiterals;
using alerts::Alert;
using alerts::Notification;
using core::Severity;

class TestNotificationText final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void titles_data();
    void titles();
    void bodyNamesTheWorst();
    void oneNeedsNoBody();
    void recoveredAreNamed();
    void longTextsAreCut();
    void controlCharactersAreEscaped();
    void markupIsEscaped();
    void nothingSaysNothing();

private:
    test::EnglishPlurals m_plurals;
};

namespace {

Notification notificationOf(const QStringList &ids, Severity severity = Severity::Critical)
{
    Notification notification;
    notification.worst = severity;
    QSet<QString> objects;
    for (const QString &id : ids) {
        Alert alert;
        alert.condition = test::madeCondition(id, severity);
        if (alert.condition.part.isEmpty())
            alert.condition.text = u"The host does not report any more"_s;
        else
            ++notification.partCount;
        objects.insert(alert.condition.objectId);
        notification.alerts.push_back(alert);
    }
    notification.objectCount = static_cast<int>(objects.size());
    return notification;
}

/// `services` on each of `hosts`.
QStringList idsOf(int hosts, int services)
{
    QStringList ids;
    for (int host = 0; host < hosts; ++host) {
        for (int service = 0; service < services; ++service)
            ids += u"monit/db%1/service%2"_s.arg(host).arg(service);
    }
    return ids;
}

} // namespace

void TestNotificationText::initTestCase()
{
    QCoreApplication::installTranslator(&m_plurals);
}

void TestNotificationText::titles_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("title");
    const QStringList hosts{u"monit/db1"_s, u"monit/db2"_s, u"monit/db3"_s};
    QTest::newRow("one service") << QStringList{u"monit/db3/postgres"_s} << Severity::Critical
                                 << u"postgres on db3: Not running"_s;
    QTest::newRow("a host") << QStringList{u"monit/db3"_s} << Severity::Critical
                            << u"db3: The host does not report any more"_s;
    for (const int count : {2, 5, 21}) {
        QTest::addRow("%d services of a host", count)
            << idsOf(1, count) << Severity::Critical << u"%1 services failed on db0"_s.arg(count);
    }
    QTest::newRow("warnings of a host")
        << idsOf(1, 2) << Severity::Warning << u"2 services on db0 need attention"_s;
    QTest::newRow("12 on 3") << idsOf(3, 4) << Severity::Critical << u"12 services on 3 hosts failed"_s;
    QTest::newRow("21 on 21") << idsOf(21, 1) << Severity::Critical << u"21 services on 21 hosts failed"_s;
    QTest::newRow("warnings of many")
        << idsOf(2, 1) << Severity::Warning << u"2 services on 2 hosts need attention"_s;
    QTest::newRow("hosts") << hosts << Severity::Critical << u"3 hosts failed"_s;
    QTest::newRow("hosts, unknown") << hosts << Severity::Unknown << u"3 hosts need attention"_s;
    QTest::newRow("routers and hosts") << QStringList{u"bird/r1/feed"_s, u"bird/r1/peer"_s, u"monit/db1/x"_s}
                                       << Severity::Critical << u"3 problems: r1, db1"_s;
    QTest::newRow("hosts and services")
        << QStringList(hosts + idsOf(1, 2)) << Severity::Critical << u"5 problems on 4 hosts"_s;
    QTest::newRow("a host and its service")
        << QStringList{u"monit/db1"_s, u"monit/db1/x"_s} << Severity::Critical << u"2 problems on 1 host"_s;
    QTest::newRow("twice one host itself")
        << QStringList{u"monit/db1"_s, u"monit/db1"_s} << Severity::Critical << u"1 host failed"_s;
}

void TestNotificationText::titles()
{
    QFETCH(QStringList, ids);
    QFETCH(Severity, severity);
    QFETCH(QString, title);
    QCOMPARE(notificationText(notificationOf(ids, severity)).title, title);
}

void TestNotificationText::bodyNamesTheWorst()
{
    const QStringList lines = notificationText(notificationOf(idsOf(1, 14))).body.split(u'\n');
    QCOMPARE(lines.size(), mostNamedAlerts + 1);
    QCOMPARE(lines.front(), u"service0 on db0: Not running"_s);
    QCOMPARE(lines.back(), u"and 9 more"_s);
    QCOMPARE(notificationText(notificationOf(idsOf(1, 5))).body.split(u'\n').size(), 5); // no more
}

void TestNotificationText::oneNeedsNoBody()
{
    QCOMPARE(notificationText(notificationOf({u"monit/db3/postgres"_s})).body, QString());
}

void TestNotificationText::recoveredAreNamed()
{
    const Notification rest = notificationOf({u"monit/db3/postgres"_s});
    QCOMPARE(notificationText(rest, {u"nginx on web1"_s}).body, u"Well again: nginx on web1"_s);
    QStringList many;
    for (int i = 0; i < 8; ++i)
        many += QString::number(i);
    QCOMPARE(notificationText(rest, many).body, u"Well again: 0, 1, 2, 3, 4 and 3 more"_s);
}

void TestNotificationText::longTextsAreCut()
{
    Notification notification = notificationOf({u"monit/db3/x"_s, u"monit/db4/y"_s});
    notification.alerts.front().condition.text = QString(1'000, u'a');
    const NotificationText text = notificationText(notification);
    const QStringList lines = text.body.split(u'\n');
    QCOMPARE(lines.front().size(), longestLine);
    QVERIFY(lines.front().endsWith(u'…'));
    notification.alerts.resize(1);
    QCOMPARE(notificationText(notification).title.size(), longestLine);
}

void TestNotificationText::controlCharactersAreEscaped()
{
    Notification notification = notificationOf({u"monit/db3/x"_s});
    notification.alerts.front().condition.text = u"a\u202Eb\nc"_s;
    QCOMPARE(notificationText(notification).title, u"x on db3: a\\u202Eb\\nc"_s);
}

void TestNotificationText::markupIsEscaped()
{
    QCOMPARE(escapedForMarkup(u"<b>&amp;</b>"_s), u"&lt;b&gt;&amp;amp;&lt;/b&gt;"_s);
}

void TestNotificationText::nothingSaysNothing()
{
    QCOMPARE(notificationText({}), NotificationText());
}

} // namespace noc::app

QTEST_MAIN(noc::app::TestNotificationText)
#include "tst_notificationtext.moc"
