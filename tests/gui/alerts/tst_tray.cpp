// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/mainwindow.h"
#include "app/gui/trayicon.h"
#include "app/gui/traykeeper.h"
#include "app/gui/traywatch.h"
#include "tests/gui/alerts/englishplurals.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QImage>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace noc::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Severity;

class TestTray final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void init();
    void cleanup();
    void watchAsksOnlyWhileThereIsNone();
    void iconComesAndGoes();
    void closingKeepsItInTheTray();
    void closingEnds_data();
    void closingEnds();
    void trayThatVanishedUnseenDoesNotTakeTheWindow();
    void windowComesBackWhenTheTrayVanishes();
    void quitReallyQuits();
    void endOfTheSessionIsNotRefused();
    void minimisingHidesNothing();
    void dialogOfTheHiddenWindowDoesNotEndTheProgram();
    void noteIsSaidOnce();
    void choiceIsRestored();
    void menu();
    void toolTips_data();
    void toolTips();
    void iconsDiffer();

private:
    test::EnglishPlurals m_plurals;
    test::ManualClock m_clock;
    QTemporaryDir m_folder;
    bool m_hasTray = true;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<TrayWatch> m_watch;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayKeeper> m_keeper;
};

void TestTray::init()
{
    failOnWarnings();
    m_hasTray = true;
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_theme = std::make_unique<widgets::Theme>();
    m_watch = std::make_unique<TrayWatch>([this] { return m_hasTray; });
    m_watch->setInterval(5ms);
    m_window = std::make_unique<MainWindow>(m_clock, *m_theme, *m_settings);
    m_keeper = std::make_unique<TrayKeeper>(*m_window, *m_watch);
    m_window->show();
}

void TestTray::cleanup()
{
    m_keeper.reset();
    m_window.reset();
    m_watch.reset();
    m_theme.reset();
    m_settings.reset();
}

void TestTray::watchAsksOnlyWhileThereIsNone()
{
    bool isThere = false;
    int asked = 0;
    TrayWatch watch([&] {
        ++asked;
        return isThere;
    });
    watch.setInterval(5ms);
    const QSignalSpy changed(&watch, &TrayWatch::availabilityChanged);
    QVERIFY(!watch.isAvailable());
    QTRY_VERIFY(asked > 2);
    QCOMPARE(changed.size(), 0);
    isThere = true;
    QTRY_VERIFY(watch.isAvailable());
    QCOMPARE(changed.size(), 1);
    QVERIFY(!watch.isPolling());
    watch.setNeeded(true);
    QVERIFY(watch.isPolling());
    isThere = false;
    QTRY_VERIFY(!watch.isAvailable());
    watch.setNeeded(false);
    QVERIFY(watch.isPolling());
}

void TestTray::iconComesAndGoes()
{
    m_hasTray = false;
    QVERIFY(!m_watch->check());
    const TrayIcon icon(*m_watch, *m_theme);
    QVERIFY(!icon.isShown());
    m_hasTray = true;
    QTRY_VERIFY(icon.isShown());
    m_hasTray = false;
    m_watch->check();
    QVERIFY(!icon.isShown());
}

void TestTray::closingKeepsItInTheTray()
{
    const QSignalSpy closed(m_window.get(), &MainWindow::closed);
    QVERIFY(!m_watch->isPolling());
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->isVisible());
    QCOMPARE(closed.size(), 0);
    QVERIFY(m_watch->isPolling()); // it must not get lost
    m_window->comeToFront({});
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_watch->isPolling());
    QVERIFY(m_settings->contains(u"window/geometry"_s)); // as if it had been closed
}

void TestTray::closingEnds_data()
{
    QTest::addColumn<bool>("hasTray");
    QTest::addColumn<bool>("isWanted");
    QTest::newRow("without a tray") << false << true;
    QTest::newRow("not wanted") << true << false;
}

void TestTray::closingEnds()
{
    QFETCH(bool, hasTray);
    QFETCH(bool, isWanted);
    m_hasTray = hasTray;
    m_watch->check();
    m_keeper->action()->setChecked(isWanted);
    QCOMPARE(m_keeper->action()->isVisible(), hasTray);
    const QSignalSpy closed(m_window.get(), &MainWindow::closed);
    QVERIFY(m_window->close());
    QCOMPARE(closed.size(), 1);
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TestTray::trayThatVanishedUnseenDoesNotTakeTheWindow()
{
    m_hasTray = false; // nobody asked since
    QVERIFY(m_watch->isAvailable());
    QVERIFY(m_window->close());
}

void TestTray::windowComesBackWhenTheTrayVanishes()
{
    m_window->close();
    QVERIFY(!m_window->isVisible());
    m_hasTray = false;
    QTRY_VERIFY(m_window->isVisible());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TestTray::quitReallyQuits()
{
    const QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->quit();
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_window->isVisible());
    m_window->show();
    m_window->close(); // into the tray
    QCOMPARE(closed.size(), 1);
    const QSignalSpy ended(m_keeper.get(), &TrayKeeper::endRequested);
    m_window->quit();
    QCOMPARE(closed.size(), 2);
    QCOMPARE(ended.size(), 1); // a hidden window that closes is not the last visible one
}

void TestTray::endOfTheSessionIsNotRefused()
{
    QEvent quit(QEvent::Quit);
    QVERIFY(!m_keeper->eventFilter(qApp, &quit)); // as the program gets it, before it closes every window
    QVERIFY(m_window->close());
}

void TestTray::minimisingHidesNothing()
{
    m_window->showMinimized();
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_watch->isPolling());
}

void TestTray::dialogOfTheHiddenWindowDoesNotEndTheProgram()
{
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    m_window->close();
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    m_window->show();
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TestTray::noteIsSaidOnce()
{
    const QSignalSpy said(m_keeper.get(), &TrayKeeper::firstHidden);
    m_window->close();
    QCOMPARE(said.size(), 1);
    m_window->show();
    m_window->close();
    QCOMPARE(said.size(), 1);
    m_keeper->saveState(*m_settings);
    m_window->show();
    m_keeper = std::make_unique<TrayKeeper>(*m_window, *m_watch);
    m_keeper->restoreState(*m_settings);
    const QSignalSpy saidLater(m_keeper.get(), &TrayKeeper::firstHidden);
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(saidLater.size(), 0);
}

void TestTray::choiceIsRestored()
{
    m_keeper->restoreState(*m_settings);
    QVERIFY(m_keeper->action()->isChecked()); // unless switched off
    m_keeper->action()->setChecked(false);
    m_keeper->saveState(*m_settings);
    TrayKeeper other(*m_window, *m_watch);
    other.restoreState(*m_settings);
    QVERIFY(!other.action()->isChecked());
}

void TestTray::menu()
{
    TrayIcon icon(*m_watch, *m_theme);
    const QSignalSpy shown(&icon, &TrayIcon::showRequested);
    const QSignalSpy muted(&icon, &TrayIcon::muteRequested);
    const QSignalSpy unmuted(&icon, &TrayIcon::unmuteRequested);
    const QSignalSpy acknowledged(&icon, &TrayIcon::acknowledgeAllRequested);
    const QSignalSpy quit(&icon, &TrayIcon::quitRequested);
    widgets::SeverityCounts counts;
    counts.add(Severity::Critical, 2);
    icon.setState({counts, true});
    QHash<QString, QAction *> actions;
    const auto collect = [&actions](const auto &self, const QMenu &menu) -> void {
        for (QAction *action : menu.actions()) {
            actions.insert(action->text().remove(u'&'), action);
            if (action->menu())
                self(self, *action->menu());
        }
    };
    collect(collect, icon.menu());
    for (const QString &text :
         {u"Show nocdesk"_s, u"1 h"_s, u"Unmute"_s, u"Acknowledge all unhandled…"_s, u"Quit"_s})
        actions.value(text)->trigger();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(muted.size(), 1);
    QCOMPARE(muted.front().front().value<alerts::MuteTime>(), alerts::MuteTime::OneHour);
    QCOMPARE(unmuted.size(), 1);
    QCOMPARE(acknowledged.size(), 1);
    QCOMPARE(quit.size(), 1);

    icon.setState({});
    actions.clear();
    collect(collect, icon.menu());
    QVERIFY(!actions.value(u"Unmute"_s)->isEnabled());
    QVERIFY(!actions.value(u"Acknowledge all unhandled…"_s)->isEnabled());
}

void TestTray::toolTips_data()
{
    QTest::addColumn<int>("critical");
    QTest::addColumn<int>("warnings");
    QTest::addColumn<bool>("isMuted");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << 0 << 0 << false << u"Nothing needs you"_s;
    QTest::newRow("both") << 2 << 5 << false << u"2 critical, 5 warnings"_s;
    QTest::newRow("muted") << 1 << 0 << true << u"1 critical (muted)"_s;
}

void TestTray::toolTips()
{
    QFETCH(int, critical);
    QFETCH(int, warnings);
    QFETCH(bool, isMuted);
    QFETCH(QString, expected);
    TrayState state;
    state.unhandled.add(Severity::Critical, critical);
    state.unhandled.add(Severity::Warning, warnings);
    state.isMuted = isMuted;
    QCOMPARE(trayToolTip(state), expected);
}

void TestTray::iconsDiffer()
{
    const auto drawn = [this](Severity severity, int count, bool isMuted) {
        TrayState state;
        state.unhandled.add(severity, count);
        state.isMuted = isMuted;
        return trayIcon(state, *m_theme).pixmap(QSize(22, 22), 1).toImage();
    };
    const QList<QImage> images{drawn(Severity::Critical, 0, false), drawn(Severity::Critical, 1, false),
                               drawn(Severity::Critical, 2, false), drawn(Severity::Critical, 2, true),
                               drawn(Severity::Warning, 2, false),  drawn(Severity::Critical, 100, false)};
    for (qsizetype i = 0; i < images.size(); ++i) {
        QCOMPARE(images[i].size(), QSize(22, 22));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(images[i] != images[j], qPrintable(u"%1 and %2"_s.arg(j).arg(i)));
    }
    QCOMPARE(drawn(Severity::Critical, 100, false), drawn(Severity::Critical, 5'000, false));
    const QImage grey = drawn(Severity::Critical, 2, true);
    for (int x = 0; x < grey.width(); ++x) {
        for (int y = 0; y < grey.height(); ++y)
            QVERIFY(grey.pixelColor(x, y).alpha() == 0 || grey.pixelColor(x, y).saturation() < 60);
    }
}

} // namespace noc::app

QTEST_MAIN(noc::app::TestTray)
#include "tst_tray.moc"
