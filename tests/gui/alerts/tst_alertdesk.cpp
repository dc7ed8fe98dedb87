// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/alertdesk.h"
#include "app/gui/bottompane.h"
#include "app/gui/cheatsheet.h"
#include "app/gui/mainwindow.h"
#include "app/gui/statusarea.h"
#include "tests/gui/alerts/alertstage.h"
#include "tests/gui/alerts/englishplurals.h"
#include "tests/support/stricttest.h"
#include "widgets/alerts/acknowledgedialog.h"
#include "widgets/alerts/alertpane.h"
#include "widgets/common/page.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace noc::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Severity;

/// The least a tab can be.
class PlainPage final : public widgets::Page
{
public:
    using Page::Page;
    [[nodiscard]] QString key() const override { return u"monit"_s; }
    [[nodiscard]] QString title() const override { return u"Monit"_s; }
    [[nodiscard]] QStringList filterFields() const override { return {}; }
    [[nodiscard]] QString filterText() const override { return {}; }
    void setFilterText(const QString &) override { }
    [[nodiscard]] int hiddenCount() const override { return 0; }
    [[nodiscard]] widgets::SeverityCounts counts() const override
    {
        widgets::SeverityCounts counts;
        counts.add(Severity::Critical, 40);
        return counts;
    }
    void focusContent() override { setFocus(); }
    void copySelection() override { }
    void refresh() override { }
    void addViewActions(QMenu &) override { }
    void addPageActions(QMenu &) override { }
    void saveState(QSettings &) const override { }
    void restoreState(QSettings &) override { }
};

class TestAlertDesk final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // times without seconds
        QCoreApplication::installTranslator(&m_plurals);
    }
    void init();
    void cleanup();
    void paneComesWithTheFirstAlert();
    void userDecidesAboutThePane();
    void badgeCountsUnhandledCriticals();
    void statusBarSaysWhatIsMuted();
    void trayFollows();
    void acknowledgesAllFromTheTray();
    void opensWhatThePaneOpens();
    void notificationsAreSet();
    void withoutTrayAndServerTheWindowSaysIt();
    void everyMenuHasAMnemonic();
    void sheetNamesTheKeys();
    void escapeGoesBackToThePage();

private:
    void makeDesk();
    [[nodiscard]] QString tabText() const { return m_window->findChild<QTabBar *>()->tabText(0); }
    [[nodiscard]] QAction *menuEntry(const QString &text) const;

    test::EnglishPlurals m_plurals;
    QTemporaryDir m_folder;
    bool m_hasTray = true;
    std::unique_ptr<test::AlertStage> m_stage;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    AlertDesk *m_desk = nullptr;
    PlainPage *m_page = nullptr;
};

void TestAlertDesk::init()
{
    failOnWarnings();
    m_hasTray = true;
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_stage = std::make_unique<test::AlertStage>();
    m_theme = std::make_unique<widgets::Theme>();
    makeDesk();
}

void TestAlertDesk::makeDesk()
{
    m_window = std::make_unique<MainWindow>(m_stage->clock, *m_theme, *m_settings);
    m_page = new PlainPage;
    m_page->setFocusPolicy(Qt::StrongFocus);
    m_window->addPage(m_page);
    m_desk = new AlertDesk(*m_window, m_stage->feed, m_stage->clock, *m_theme,
                           {u"clara"_s, {u"monit"_s}, {}, [this] { return m_hasTray; }});
    m_window->restoreState();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAlertDesk::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_settings.reset();
    m_stage.reset();
}

QAction *TestAlertDesk::menuEntry(const QString &text) const
{
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (QAction *entry : menu->menu()->actions()) {
            if (entry->text().remove(u'&') == text)
                return entry;
        }
    }
    return nullptr;
}

void TestAlertDesk::paneComesWithTheFirstAlert()
{
    QVERIFY(!m_desk->pane().isVisible());
    m_stage->raise({u"monit/a/x"_s});
    QTRY_VERIFY(m_desk->pane().isVisible());
    m_stage->recover({u"monit/a/x"_s});
    QTRY_COMPARE(m_desk->pane().counts().unhandled.total(), 0);
    QVERIFY(m_desk->pane().isVisible()); // it does not come and go
}

void TestAlertDesk::userDecidesAboutThePane()
{
    m_page->setFocus();
    QTest::keyClick(m_page, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_desk->pane().isVisible());
    QTest::keyClick(m_page, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!m_desk->pane().isVisible());
    m_stage->raise({u"monit/a/x"_s});
    QTRY_COMPARE(m_desk->pane().counts().unhandled.total(), 1);
    QVERIFY(!m_desk->pane().isVisible());
    m_window->saveState();
    makeDesk();
    QVERIFY(!m_desk->pane().isVisible()); // also the next time
    menuEntry(u"Alerts"_s)->trigger();
    QVERIFY(m_desk->pane().isVisible());
}

void TestAlertDesk::badgeCountsUnhandledCriticals()
{
    QCOMPARE(tabText(), u"Monit"_s); // not the forty of the page
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s});
    m_stage->raise({u"monit/c/x"_s}, Severity::Warning);
    m_stage->raise({u"ari/pbx/x"_s});
    QTRY_COMPARE(tabText(), u"Monit (2)"_s);
    m_stage->feed.acknowledge({u"monit/a/x"_s}, {});
    QTRY_COMPARE(tabText(), u"Monit (1)"_s);
}

void TestAlertDesk::statusBarSaysWhatIsMuted()
{
    const auto shown = [this] {
        for (const auto *button : m_window->statusArea().findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text().contains("mute"_L1))
                return button->text();
        }
        return QString();
    };
    QCOMPARE(shown(), QString());
    m_stage->feed.mute(
        test::madeMute(alerts::Mute::Scope::Everything, {}, m_stage->clock.now().addSecs(42 * 60)));
    QCOMPARE(shown(), u"muted until 12:42 (42 min)"_s);
    m_stage->clock.advance(10min);
    QTRY_COMPARE(shown(), u"muted until 12:42 (32 min)"_s);
    m_stage->feed.unmute(alerts::Mute().key());
    QCOMPARE(shown(), QString());
}

void TestAlertDesk::trayFollows()
{
    QVERIFY(m_desk->tray().isShown());
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s});
    QTRY_COMPARE(m_desk->tray().state().unhandled.of(Severity::Critical), 2);
    Q_EMIT m_desk->tray().muteRequested(alerts::MuteTime::FifteenMinutes);
    QVERIFY(m_desk->tray().state().isMuted);
    QCOMPARE(m_stage->feed.snapshot().mutes.put.front().by, u"clara"_s);
    QTRY_COMPARE(m_desk->tray().state().unhandled.total(), 0);
    Q_EMIT m_desk->tray().unmuteRequested();
    QVERIFY(!m_desk->tray().state().isMuted);
    QTRY_COMPARE(m_desk->tray().state().unhandled.total(), 2);
}

void TestAlertDesk::acknowledgesAllFromTheTray()
{
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s});
    m_window->close();
    QVERIFY(!m_window->isVisible());
    Q_EMIT m_desk->tray().acknowledgeAllRequested();
    QVERIFY(m_window->isVisible());
    auto *dialog = m_desk->pane().findChild<alerts::AcknowledgeDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->accept();
    QVERIFY(m_stage->feed.alert(u"monit/a/x"_s)->isAcknowledged());
    QVERIFY(m_stage->feed.alert(u"monit/b/x"_s)->isAcknowledged());
    QTRY_VERIFY(!m_desk->pane().findChild<alerts::AcknowledgeDialog *>());
    m_desk->acknowledgeAll(); // nothing is left to ask for
    QVERIFY(!m_desk->pane().findChild<alerts::AcknowledgeDialog *>());
}

void TestAlertDesk::opensWhatThePaneOpens()
{
    const QSignalSpy opened(m_desk, &AlertDesk::openRequested);
    m_stage->raise({u"monit/a/x"_s});
    menuEntry(u"Go to the alerts"_s)->trigger();
    QVERIFY(m_desk->pane().table().hasFocus());
    QTest::keyClick(&m_desk->pane().table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    Q_EMIT m_desk->notifier().openRequested({u"monit/a/x"_s}, "token");
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.back(), (QVariantList{u"monit/a/x"_s, u"monit"_s, u"a"_s, u"x"_s}));
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestAlertDesk::notificationsAreSet()
{
    const QSignalSpy changed(m_desk, &AlertDesk::notificationsChanged);
    menuEntry(u"Notifications…"_s)->trigger();
    auto *dialog = m_window->findChild<alerts::NotificationsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    for (auto *check : dialog->findChildren<QCheckBox *>()) {
        if (check->text() == "With a &sound"_L1)
            check->click();
    }
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "Set notifications"_L1)
            button->click();
    }
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.front().front().value<alerts::NotificationChoice>().hasSound);
}

void TestAlertDesk::withoutTrayAndServerTheWindowSaysIt()
{
    m_hasTray = false;
    makeDesk();
    QVERIFY(!m_desk->tray().isShown());
    alerts::NotificationChoice choice;
    choice.rules.gather = 0s;
    m_desk->setNotifications(choice);
    m_stage->raise({u"monit/db3/postgres"_s});
    QTRY_COMPARE(m_window->statusBar()->currentMessage(), u"postgres on db3: Not running"_s);
    m_stage->recover({u"monit/db3/postgres"_s});
    QTRY_COMPARE(m_window->statusBar()->currentMessage(), QString());
}

void TestAlertDesk::everyMenuHasAMnemonic()
{
    QStringList mnemonics;
    for (const QAction *entry : m_window->menuBar()->actions()) {
        const qsizetype ampersand = entry->text().indexOf(u'&');
        QVERIFY2(ampersand >= 0, qPrintable(entry->text()));
        const QString mnemonic = entry->text().sliced(ampersand + 1, 1).toLower();
        QVERIFY2(!mnemonics.contains(mnemonic), qPrintable(entry->text()));
        mnemonics += mnemonic;
    }
    QCOMPARE(m_window->menuBar()->actions().size(), 6);
}

void TestAlertDesk::sheetNamesTheKeys()
{
    m_window->showCheatSheet();
    const QString text = m_window->findChild<CheatSheet *>()->plainText();
    for (const QString &expected : {u"Ctrl+L"_s, u"Shift+A"_s, u"Take the acknowledgement back"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected));
}

void TestAlertDesk::escapeGoesBackToThePage()
{
    m_stage->raise({u"monit/a/x"_s});
    menuEntry(u"Go to the alerts"_s)->trigger();
    QTest::keyClick(&m_desk->pane().table(), Qt::Key_Escape);
    QVERIFY(m_page->hasFocus());
}

} // namespace noc::app

QTEST_MAIN(noc::app::TestAlertDesk)
#include "tst_alertdesk.moc"
