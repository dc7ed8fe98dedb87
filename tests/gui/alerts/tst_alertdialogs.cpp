// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/alerts/englishplurals.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/alerts/madealerts.h"
#include "widgets/alerts/acknowledgedialog.h"
#include "widgets/alerts/mutedialog.h"
#include "widgets/alerts/mutetext.h"
#include "widgets/alerts/notificationsdialog.h"
#include "widgets/alerts/timepicker.h"
#include "widgets/common/elidedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

namespace noc::alerts {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Severity;

class TestAlertDialogs final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // times without seconds
        QCoreApplication::installTranslator(&m_plurals);
    }
    void quickTimes_data();
    void quickTimes();
    void timesThatCannotBe_data();
    void timesThatCannotBe();
    void headlines_data();
    void headlines();
    void acknowledgementIsWhatWasChosen_data();
    void acknowledgementIsWhatWasChosen();
    void lastTimeIsOfferedAgain();
    void muteIsWhatWasChosen();
    void remaining_data();
    void remaining();
    void muteStatus_data();
    void muteStatus();
    void targetsOfAlerts();
    void rulesAreEdited_data();
    void rulesAreEdited();
    void otherRulesAreKept();
    void nothingChangedSaysNothing();

private:
    test::EnglishPlurals m_plurals;
    [[nodiscard]] static QPushButton *accept(QDialog &dialog, const QString &text);
    [[nodiscard]] static QRadioButton *radio(QDialog &dialog, const QString &beginning);

    test::ManualClock m_clock; // Sunday, 1 March 2026, 12:00
    QTimeZone m_zone = QTimeZone::utc();
};

QPushButton *TestAlertDialogs::accept(QDialog &dialog, const QString &text)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QRadioButton *TestAlertDialogs::radio(QDialog &dialog, const QString &beginning)
{
    for (auto *button : dialog.findChildren<QRadioButton *>()) {
        if (button->text().remove(u'&').startsWith(beginning))
            return button;
    }
    return nullptr;
}

void TestAlertDialogs::quickTimes_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QDateTime>("expected");
    const auto at = [](int day, int hour) {
        return QDateTime(QDate(2026, 3, day), QTime(hour, 0), QTimeZone::utc());
    };
    QTest::newRow("an hour") << u"oneHour"_s << at(1, 13);
    QTest::newRow("until the morning") << u"untilMorning"_s << at(2, 8);
    QTest::newRow("tomorrow") << u"tomorrow"_s << at(2, 12);
}

void TestAlertDialogs::quickTimes()
{
    QFETCH(QString, button);
    QFETCH(QDateTime, expected);
    TimePicker picker(m_clock, m_zone);
    picker.setDateTime(QDate(2026, 5, 5), QTime(5, 5));
    const QSignalSpy changed(&picker, &TimePicker::changed);
    picker.findChild<QPushButton *>(button)->click();
    QCOMPARE(picker.time(), expected);
    QVERIFY(!changed.isEmpty());
}

void TestAlertDialogs::timesThatCannotBe_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("isPossible");
    QTest::newRow("now") << QDate(2026, 3, 1) << QTime(12, 0) << false;
    QTest::newRow("in a minute") << QDate(2026, 3, 1) << QTime(12, 1) << true;
    QTest::newRow("yesterday") << QDate(2026, 2, 28) << QTime(13, 0) << false;
    QTest::newRow("366 days") << QDate(2027, 3, 2) << QTime(12, 0) << true;
    QTest::newRow("366 days and a minute") << QDate(2027, 3, 2) << QTime(12, 1) << false;
}

void TestAlertDialogs::timesThatCannotBe()
{
    QFETCH(QDate, date);
    QFETCH(QTime, time);
    QFETCH(bool, isPossible);
    AcknowledgeDialog dialog({u"postgres on db3"_s}, {}, m_clock, m_zone, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QPushButton *button = accept(dialog, u"Acknowledge"_s);
    dialog.findChild<TimePicker *>()->setDateTime(date, time);
    QVERIFY(button->isEnabled()); // the time is not what was chosen
    radio(dialog, u"Until a time"_s)->click();
    QCOMPARE(button->isEnabled(), isPossible);
}

void TestAlertDialogs::headlines_data()
{
    QTest::addColumn<QStringList>("things");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("button");
    QTest::newRow("one") << QStringList{u"postgres on db3"_s} << u"Acknowledge postgres on db3"_s
                         << u"Acknowledge"_s;
    QTest::newRow("two") << QStringList{u"a"_s, u"b"_s} << u"Acknowledge 2 alerts"_s
                         << u"Acknowledge 2 alerts"_s;
    QTest::newRow("twelve") << QStringList(12, u"a"_s) << u"Acknowledge 12 alerts"_s
                            << u"Acknowledge 12 alerts"_s;
}

void TestAlertDialogs::headlines()
{
    QFETCH(QStringList, things);
    QFETCH(QString, title);
    QFETCH(QString, button);
    AcknowledgeDialog dialog(things, {}, m_clock, m_zone, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(dialog.findChild<widgets::ElidedLabel *>()->text(), title);
    QVERIFY(accept(dialog, button));
}

void TestAlertDialogs::acknowledgementIsWhatWasChosen_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<Acknowledgement::Until>("until");
    QTest::addColumn<QDateTime>("untilTime");
    QTest::newRow("until well") << u"Until it is well"_s << Acknowledgement::Until::Recovered << QDateTime();
    QTest::newRow("until a time") << u"Until a time"_s << Acknowledgement::Until::Time
                                  << QDateTime(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::utc());
    QTest::newRow("for ever") << u"For ever"_s << Acknowledgement::Until::Forever << QDateTime();
}

void TestAlertDialogs::acknowledgementIsWhatWasChosen()
{
    QFETCH(QString, choice);
    QFETCH(Acknowledgement::Until, until);
    QFETCH(QDateTime, untilTime);
    AcknowledgeDialog dialog({u"postgres on db3"_s}, {}, m_clock, m_zone, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    radio(dialog, choice)->click();
    dialog.findChild<TimePicker *>()->pick(TimePicker::Quick::UntilMorning);
    dialog.findChild<QLineEdit *>()->setText(u"  disk   ordered "_s);
    const Acknowledgement acknowledgement = dialog.acknowledgement();
    QCOMPARE(acknowledgement.until, until);
    QCOMPARE(acknowledgement.untilTime, untilTime);
    QCOMPARE(acknowledgement.comment, u"disk ordered"_s);
}

void TestAlertDialogs::lastTimeIsOfferedAgain()
{
    AcknowledgeChoice last{Acknowledgement::Until::Time, QTime(8, 0), {u"ordered"_s}};
    AcknowledgeDialog dialog({u"a"_s}, last, m_clock, m_zone, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(dialog.acknowledgement().untilTime,
             QDateTime(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::utc())); // today's has passed
    dialog.findChild<QLineEdit *>()->setText(u"new"_s);
    QCOMPARE(dialog.choice().time, QTime(8, 0));
    QCOMPARE(dialog.choice().comments, (QStringList{u"new"_s, u"ordered"_s}));

    last.comments = QStringList(maxOfferedComments, u"x"_s);
    AcknowledgeDialog full({u"a"_s}, last, m_clock, m_zone, nullptr);
    full.setAttribute(Qt::WA_DeleteOnClose, false);
    full.findChild<QLineEdit *>()->setText(u"one more"_s);
    QCOMPARE(full.choice().comments.size(), maxOfferedComments);
    QCOMPARE(full.choice().comments.front(), u"one more"_s);
}

void TestAlertDialogs::muteIsWhatWasChosen()
{
    const std::vector<MuteTarget> targets{{}, {Mute::Scope::Object, u"id-3"_s, u"db3"_s}};
    MuteDialog dialog(targets, targets[1], m_clock, m_zone, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(dialog.findChild<QComboBox *>()->currentText(), u"db3"_s);
    dialog.findChild<TimePicker *>()->pick(TimePicker::Quick::Tomorrow);
    const Mute mute = dialog.mute();
    QCOMPARE(mute.scope, Mute::Scope::Object);
    QCOMPARE(mute.value, u"id-3"_s);
    QCOMPARE(mute.label, u"db3"_s);
    QCOMPARE(mute.until, m_clock.now().addDays(1));
    dialog.findChild<TimePicker *>()->setDateTime(QDate(2026, 2, 1), QTime(1, 0));
    QVERIFY(!accept(dialog, u"Mute"_s)->isEnabled());
}

void TestAlertDialogs::remaining_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("over") << -5 << u"1 s"_s;
    QTest::newRow("59 s") << 59 << u"59 s"_s;
    QTest::newRow("a minute") << 60 << u"1 min"_s;
    QTest::newRow("rounded up") << 61 << u"2 min"_s;
    QTest::newRow("an hour") << 3600 << u"1 h"_s;
    QTest::newRow("59 min and a bit") << 3541 << u"1 h"_s;
    QTest::newRow("hours and minutes") << 7799 << u"2 h 10 min"_s;
    QTest::newRow("days") << 200'000 << u"2 d"_s;
}

void TestAlertDialogs::remaining()
{
    QFETCH(int, seconds);
    QFETCH(QString, expected);
    QCOMPARE(remainingText(m_clock.now().addSecs(seconds), m_clock.now()), expected);
}

void TestAlertDialogs::muteStatus_data()
{
    QTest::addColumn<int>("groups");
    QTest::addColumn<bool>("isEverything");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << 0 << false << QString();
    QTest::newRow("a group") << 1 << false << u"1 mute"_s;
    QTest::newRow("groups") << 3 << false << u"3 mutes"_s;
    QTest::newRow("everything") << 0 << true << u"muted until 12:42 (42 min)"_s;
    QTest::newRow("both") << 2 << true << u"muted until 12:42 (42 min)"_s;
}

void TestAlertDialogs::muteStatus()
{
    QFETCH(int, groups);
    QFETCH(bool, isEverything);
    QFETCH(QString, expected);
    const QDateTime until = m_clock.now().addSecs(42 * 60);
    std::vector<Mute> mutes;
    for (int i = 0; i < groups; ++i)
        mutes.push_back(test::madeMute(Mute::Scope::Group, QString::number(i), until));
    if (isEverything)
        mutes.push_back(test::madeMute(Mute::Scope::Everything, {}, until));
    QCOMPARE(muteStatusText(mutes, m_clock.now()), expected);
}

void TestAlertDialogs::targetsOfAlerts()
{
    std::vector<Alert> alerts;
    for (int i = 0; i < 9; ++i) {
        Alert alert;
        alert.condition =
            test::madeCondition(u"monit/host%1/x"_s.arg(i / 2), Severity::Critical, {u"g%1"_s.arg(i)});
        alerts.push_back(alert);
    }
    const std::vector<MuteTarget> targets = muteTargetsOf(alerts);
    const auto countOf = [&](Mute::Scope scope) {
        return std::ranges::count(targets, scope, &MuteTarget::scope);
    };
    QCOMPARE(targets.front(), MuteTarget());
    QCOMPARE(countOf(Mute::Scope::Everything), 1);
    QCOMPARE(countOf(Mute::Scope::Source), 1);
    QCOMPARE(countOf(Mute::Scope::Group), static_cast<qsizetype>(maxTargetsPerScope)); // of nine
    QCOMPARE(countOf(Mute::Scope::Object), 5);
}

void TestAlertDialogs::rulesAreEdited_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("ruleCount");
    QTest::addColumn<Severity>("atLeast");
    QTest::newRow("critical") << 0 << 1 << Severity::Critical;
    QTest::newRow("warning") << 1 << 1 << Severity::Warning;
    QTest::newRow("unknown") << 2 << 1 << Severity::Unknown;
    QTest::newRow("nothing") << 3 << 0 << Severity::Good;
}

void TestAlertDialogs::rulesAreEdited()
{
    QFETCH(int, choice);
    QFETCH(int, ruleCount);
    QFETCH(Severity, atLeast);
    NotificationsDialog dialog({u"monit"_s}, {}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *combo = dialog.findChild<QComboBox *>();
    QCOMPARE(combo->currentIndex(), 1); // the rule for every source, as it is by default
    combo->setCurrentIndex(choice);
    auto *after = dialog.findChild<QSpinBox *>();
    QCOMPARE(after->isEnabled(), choice != 3);
    after->setValue(90);
    for (auto *check : dialog.findChildren<QCheckBox *>())
        check->click(); // quiet hours on, no exception, sound on
    const QSignalSpy changed(&dialog, &NotificationsDialog::changed);
    accept(dialog, u"Set notifications"_s)->click();
    QCOMPARE(changed.size(), 1);
    const auto chosen = changed.front().front().value<NotificationChoice>();
    QCOMPARE(static_cast<int>(chosen.rules.rules.size()), ruleCount);
    if (ruleCount == 1)
        QCOMPARE(chosen.rules.rules.front(), (NotifyRule{u"monit"_s, atLeast, 90s}));
    QVERIFY(chosen.rules.quietHours.isEnabled);
    QVERIFY(!chosen.rules.quietHours.doesCriticalBreakThrough);
    QVERIFY(chosen.hasSound);
}

void TestAlertDialogs::otherRulesAreKept()
{
    NotificationChoice choice;
    choice.rules.rules = {{u"ari"_s, Severity::Critical, 5s}, {u"monit"_s, Severity::Unknown, 7s}};
    choice.rules.gather = 9s;
    const NotificationsDialog dialog({u"monit"_s}, choice, nullptr);
    QCOMPARE(dialog.choice(), choice);
}

void TestAlertDialogs::nothingChangedSaysNothing()
{
    NotificationChoice choice;
    choice.rules.rules = {{u"monit"_s, Severity::Critical, 5s}};
    NotificationsDialog dialog({u"monit"_s}, choice, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QSignalSpy changed(&dialog, &NotificationsDialog::changed);
    accept(dialog, u"Set notifications"_s)->click();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

} // namespace noc::alerts

QTEST_MAIN(noc::alerts::TestAlertDialogs)
#include "tst_alertdialogs.moc"
