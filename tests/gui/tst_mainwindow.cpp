// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/cheatsheet.h"
#include "app/gui/mainwindow.h"
#include "app/gui/statusarea.h"
#include "models/monit/hostmodel.h"
#include "tests/gui/hostsamples.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/theme.h"
#include "widgets/monit/hosttable.h"
#include "widgets/monit/monitpage.h"
#include "widgets/monit/sidelist.h"
#include "widgets/monit/tileview.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace noc::app {

using namespace Qt::StringLiterals;
using core::Severity;

class TestMainWindow final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void onlyBuiltTabsAreShown();
    void slashAndCtrlFGoToTheFilter_data();
    void slashAndCtrlFGoToTheFilter();
    void typedTextNarrows();
    void escapeAndEnterLeadBackToTheHosts();
    void slashIsTextInTheFilter();
    void helpKeysOpenTheSheet_data();
    void helpKeysOpenTheSheet();
    void sheetNamesEveryKey();
    void countersCountAndFilter();
    void tabSaysHowManyAreCritical();
    void ctrlTChangesTheView();
    void ctrlCCopiesRows();
    void ctrlDigitGoesToTheTab();
    void agesOfSources();
    void collectorState();
    void stateIsRestored();
    void everyMenuHasAMnemonic();
    void tabKeyFollowsReadingOrder();
    void appearanceIsChosen();

private:
    void makeWindow();
    [[nodiscard]] QLineEdit *filterEdit() const
    {
        return m_window->findChild<widgets::FilterBar *>()->findChild<QLineEdit *>();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] QToolButton *counter(const QString &name) const;

    test::ManualClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<monit::HostModel> m_hosts;
    std::unique_ptr<MainWindow> m_window;
    monit::MonitPage *m_page = nullptr;
};

void TestMainWindow::init()
{
    failOnWarnings();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_theme = std::make_unique<widgets::Theme>();
    m_hosts = std::make_unique<monit::HostModel>(m_clock);
    m_hosts->apply(test::diffOf(test::sampleHosts(40, 2, m_clock.now())));
    makeWindow();
}

void TestMainWindow::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_clock, *m_theme, *m_settings);
    m_page = new monit::MonitPage(*m_hosts, *m_theme);
    m_window->addPage(m_page);
    m_window->restoreState();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->focusContent();
    m_page->refresh();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_hosts.reset();
    m_theme.reset();
    m_settings.reset();
}

QToolButton *TestMainWindow::counter(const QString &name) const
{
    for (auto *button : m_window->statusArea().findChildren<QToolButton *>()) {
        if (button->accessibleName().startsWith(name))
            return button;
    }
    return nullptr;
}

void TestMainWindow::onlyBuiltTabsAreShown()
{
    const auto *tabs = m_window->findChild<QTabBar *>();
    QCOMPARE(tabs->count(), 1);
    QVERIFY(tabs->tabText(0).startsWith("Monit"_L1));
}

void TestMainWindow::slashAndCtrlFGoToTheFilter_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("/") << static_cast<int>(Qt::Key_Slash) << static_cast<int>(Qt::NoModifier);
    QTest::newRow("Ctrl+F") << static_cast<int>(Qt::Key_F) << static_cast<int>(Qt::ControlModifier);
}

void TestMainWindow::slashAndCtrlFGoToTheFilter()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QVERIFY(!filterEdit()->hasFocus());
    press(static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    QVERIFY(filterEdit()->hasFocus());
    QCOMPARE(filterEdit()->text(), QString());
}

void TestMainWindow::typedTextNarrows()
{
    press(Qt::Key_Slash);
    QTest::keyClicks(filterEdit(), u"state:crit"_s);
    QCOMPARE(m_page->filterText(), u"state:crit"_s);
    QVERIFY(m_page->hiddenCount() > 0);
    auto *hidden = m_window->findChild<QToolButton *>(u"hidden"_s);
    QVERIFY(hidden->isVisible());
    QTest::mouseClick(hidden, Qt::LeftButton);
    QCOMPARE(m_page->hiddenCount(), 0);
}

void TestMainWindow::escapeAndEnterLeadBackToTheHosts()
{
    press(Qt::Key_Slash);
    QTest::keyClicks(filterEdit(), u"web"_s);
    QTest::keyClick(filterEdit(), Qt::Key_Return);
    QVERIFY(m_window->findChild<monit::HostTable *>()->hasFocus());
    press(Qt::Key_Slash);
    QTest::keyClick(filterEdit(), Qt::Key_Escape);
    QCOMPARE(m_page->filterText(), QString());
    QTest::keyClick(filterEdit(), Qt::Key_Escape);
    QVERIFY(m_window->findChild<monit::HostTable *>()->hasFocus());
}

void TestMainWindow::slashIsTextInTheFilter()
{
    press(Qt::Key_Slash);
    QTest::keyClicks(filterEdit(), u"a/b?"_s);
    QCOMPARE(filterEdit()->text(), u"a/b?"_s);
    QVERIFY(!m_window->findChild<CheatSheet *>());
}

void TestMainWindow::helpKeysOpenTheSheet_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("F1") << static_cast<int>(Qt::Key_F1);
    QTest::newRow("?") << static_cast<int>(Qt::Key_Question);
}

void TestMainWindow::helpKeysOpenTheSheet()
{
    QFETCH(int, key);
    press(static_cast<Qt::Key>(key));
    const auto *sheet = m_window->findChild<CheatSheet *>();
    QVERIFY(sheet && sheet->isVisible());
    QVERIFY(!sheet->isModal());
}

void TestMainWindow::sheetNamesEveryKey()
{
    m_window->showCheatSheet();
    const QString text = m_window->findChild<CheatSheet *>()->plainText();
    for (const QString &expected : {u"Ctrl+F or /"_s, u"F1 or ?"_s, u"Ctrl+T"_s, u"F5"_s, u"F11"_s,
                                    u"Ctrl+Q"_s, u"Ctrl+C"_s, u"Ctrl+1"_s, u"state:crit"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected));
}

void TestMainWindow::countersCountAndFilter()
{
    QToolButton *critical = counter(u"Critical"_s);
    QVERIFY(critical);
    QCOMPARE(critical->text().toInt(), m_page->counts().of(Severity::Critical));
    QVERIFY(critical->text().toInt() > 0);
    QTest::mouseClick(critical, Qt::LeftButton);
    QCOMPARE(m_page->filterText(), u"state:critical"_s);
    QCOMPARE(filterEdit()->text(), u"state:critical"_s);
    QTest::mouseClick(critical, Qt::LeftButton);
    QCOMPARE(m_page->filterText(), QString());
}

void TestMainWindow::tabSaysHowManyAreCritical()
{
    const auto *tabs = m_window->findChild<QTabBar *>();
    QCOMPARE(tabs->tabText(0), u"Monit (%1)"_s.arg(m_page->counts().of(Severity::Critical)));
    core::RowDiff<monit::Host> gone;
    for (const monit::Host &host : test::sampleHosts(40, 2, m_clock.now())) {
        if (host.severity() == Severity::Critical)
            gone.removed.push_back(host.id);
    }
    m_hosts->apply(gone);
    QTRY_COMPARE(tabs->tabText(0), u"Monit"_s);
}

void TestMainWindow::ctrlTChangesTheView()
{
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(m_window->findChild<monit::TileView *>()->isVisible());
    QVERIFY(m_window->findChild<monit::TileView *>()->hasFocus());
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(m_window->findChild<monit::HostTable *>()->isVisible());
}

void TestMainWindow::ctrlCCopiesRows()
{
    QGuiApplication::clipboard()->clear();
    auto *table = m_window->findChild<monit::HostTable *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().contains(".example."_L1),
             qPrintable(QGuiApplication::clipboard()->text()));
}

void TestMainWindow::ctrlDigitGoesToTheTab()
{
    press(Qt::Key_Slash);
    QVERIFY(filterEdit()->hasFocus());
    press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_window->findChild<monit::HostTable *>()->hasFocus());
    press(Qt::Key_2, Qt::ControlModifier); // there is no second tab
    QCOMPARE(m_window->findChild<QTabBar *>()->currentIndex(), 0);
}

void TestMainWindow::agesOfSources()
{
    StatusArea &area = m_window->statusArea();
    area.setLastHeard(u"Monit"_s, {});
    QCOMPARE(area.findChild<widgets::ElidedLabel *>()->text(), u"Monit not heard yet"_s);
    area.setLastHeard(u"Monit"_s, m_clock.now().addSecs(-130));
    QCOMPARE(area.findChild<widgets::ElidedLabel *>()->text(), u"Monit 2 min"_s);
    m_clock.advance(std::chrono::minutes(3));
    QTRY_COMPARE(area.findChild<widgets::ElidedLabel *>()->text(), u"Monit 5 min"_s);
}

void TestMainWindow::collectorState()
{
    m_window->statusArea().setCollector(Severity::Critical, u"Collector does not listen"_s, u"<b>why</b>"_s);
    bool isFound = false;
    for (const auto *button : m_window->statusArea().findChildren<QToolButton *>()) {
        if (button->text() != u"Collector does not listen"_s)
            continue;
        isFound = true;
        QVERIFY(button->isVisible());
        QVERIFY(button->toolTip().contains("&lt;b&gt;"_L1));
    }
    QVERIFY(isFound);
}

void TestMainWindow::stateIsRestored()
{
    m_window->resize(1000, 650);
    press(Qt::Key_T, Qt::ControlModifier);
    m_theme->setSeverityPalette(widgets::SeverityPalette::ColourBlindSafe);
    m_window->close();
    m_theme->setSeverityPalette(widgets::SeverityPalette::Classic);
    makeWindow();
    QCOMPARE(m_window->size(), QSize(1000, 650));
    QVERIFY(m_window->findChild<monit::TileView *>()->isVisible());
    QCOMPARE(m_theme->severityPalette(), widgets::SeverityPalette::ColourBlindSafe);
}

void TestMainWindow::everyMenuHasAMnemonic()
{
    for (const QAction *entry : m_window->menuBar()->actions())
        QVERIFY2(entry->text().contains(u'&'), qPrintable(entry->text()));
}

void TestMainWindow::tabKeyFollowsReadingOrder()
{
    QList<QWidget *> visited;
    m_window->findChild<QTabBar *>()->setFocus();
    for (QWidget *widget = QApplication::focusWidget(); !visited.contains(widget);
         widget = QApplication::focusWidget()) {
        visited += widget;
        QTest::keyClick(widget, Qt::Key_Tab);
    }
    const QList<QWidget *> expected{m_window->findChild<QTabBar *>(), filterEdit(),
                                    m_window->findChild<monit::SideList *>(),
                                    m_window->findChild<monit::HostTable *>()};
    qsizetype last = -1;
    for (QWidget *widget : expected) {
        QVERIFY2(visited.indexOf(widget) > last, widget->metaObject()->className());
        last = visited.indexOf(widget);
    }
}

void TestMainWindow::appearanceIsChosen()
{
    QAction *dark = nullptr;
    for (auto *menu : m_window->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            for (QAction *inner : action->menu() ? action->menu()->actions() : QList<QAction *>()) {
                if (inner->text().remove(u'&') == u"Dark"_s)
                    dark = inner;
            }
        }
    }
    QVERIFY(dark);
    dark->trigger();
    QVERIFY(m_theme->isDark());
    QVERIFY(dark->isChecked());
    m_theme->setColorScheme(widgets::ColorScheme::System);
}

} // namespace noc::app

QTEST_MAIN(noc::app::TestMainWindow)
#include "tst_mainwindow.moc"
