// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertmodel.h"
#include "tests/gui/alerts/alertstage.h"
#include "tests/gui/alerts/englishplurals.h"
#include "tests/support/stricttest.h"
#include "widgets/alerts/acknowledgedialog.h"
#include "widgets/alerts/alertpane.h"
#include "widgets/alerts/alerttext.h"
#include "widgets/alerts/feedpane.h"
#include "widgets/alerts/mutesdialog.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace noc::alerts {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Severity;

class TestAlertPane final : public test::StrictTest
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
    void titleCounts();
    void unhandledComeFirst();
    void badges_data();
    void badges();
    void emptyStates_data();
    void emptyStates();
    void acknowledgesMany();
    void takesBack();
    void enterOpensTheThing();
    void keysWinOverTheWindows();
    void copiesRows();
    void escapeStepsBack();
    void muteMenuNamesWhatIsChosen();
    void muteCountsDown();
    void mutesAreListed();
    void buttonsActOnTheirRow();
    void buttonsKeepTheSelection();
    void dialogRemembersTheLastChoice();
    void detailsSayWhoHasIt();
    void thousands();
    void stateIsRestored();
    void selectsById();

private:
    test::EnglishPlurals m_plurals;
    [[nodiscard]] AlertTable &table() const { return m_pane->table(); }
    [[nodiscard]] QString idAt(int row) const
    {
        return table().model()->index(row, 0).data(AlertModel::IdRole).toString();
    }
    [[nodiscard]] QString shownCounts() const { return m_pane->findChild<widgets::ElidedLabel *>()->text(); }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        return m_pane->findChild<QToolButton *>(name);
    }
    [[nodiscard]] QStringList menuTexts() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&m_pane->table(), key, modifiers);
    }
    /// The offscreen platform has no mouse that moves.
    void moveTo(const QPoint &position) const
    {
        QMouseEvent move(QEvent::MouseMove, position, table().viewport()->mapToGlobal(position), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(table().viewport(), &move);
    }
    void acknowledge(const QStringList &ids)
    {
        m_stage->feed.acknowledge(ids, test::madeAcknowledgement(Acknowledgement::Until::Recovered));
    }
    void muteEverything(core::Milliseconds duration)
    {
        m_stage->feed.mute(
            test::madeMute(Mute::Scope::Everything, {}, m_stage->clock.now().addMSecs(duration.count())));
    }

    std::unique_ptr<test::AlertStage> m_stage;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<QMainWindow> m_window;
    AlertPane *m_pane = nullptr;
};

void TestAlertPane::init()
{
    failOnWarnings();
    m_stage = std::make_unique<test::AlertStage>();
    m_theme = std::make_unique<widgets::Theme>();
    m_window = std::make_unique<QMainWindow>();
    m_pane = makeAlertPane(m_stage->feed, m_stage->clock, *m_theme, u"clara"_s);
    m_window->setCentralWidget(m_pane);
    m_window->resize(1000, 300);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAlertPane::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_stage.reset();
}

QStringList TestAlertPane::menuTexts() const
{
    QStringList texts;
    if (const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
        for (const QAction *action : menu->actions())
            texts += action->text().remove(u'&');
    }
    return texts;
}

void TestAlertPane::titleCounts()
{
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s, u"monit/c/x"_s});
    acknowledge({u"monit/a/x"_s});
    QTRY_COMPARE(shownCounts(), u"2 unhandled, 1 handled"_s);
    QCOMPARE(m_pane->counts().unhandled.of(Severity::Critical), 2);
    QCOMPARE(m_pane->counts().unhandledCriticals.value(u"monit"_s), 2);
}

void TestAlertPane::unhandledComeFirst()
{
    m_stage->raise({u"monit/a/crit"_s});
    m_stage->raise({u"monit/b/warn"_s}, Severity::Warning);
    m_stage->raise({u"monit/c/crit"_s});
    QCOMPARE(idAt(0), u"monit/c/crit"_s); // the newer of the two
    acknowledge({u"monit/c/crit"_s});
    QCOMPARE(idAt(0), u"monit/a/crit"_s);
    QCOMPARE(idAt(1), u"monit/b/warn"_s);
    QCOMPARE(idAt(2), u"monit/c/crit"_s);
}

void TestAlertPane::badges_data()
{
    QTest::addColumn<bool>("isAcknowledged");
    QTest::addColumn<bool>("isMuted");
    QTest::addColumn<bool>("isFlapping");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nobody has it") << false << false << false << QStringList();
    QTest::newRow("acknowledged") << true << false << false << QStringList{u"hand"_s};
    QTest::newRow("muted") << false << true << false << QStringList{u"belloff"_s};
    QTest::newRow("flapping") << false << false << true << QStringList{u"wave"_s};
    QTest::newRow("acknowledged and muted") << true << true << false << QStringList{u"hand"_s, u"belloff"_s};
    QTest::newRow("all") << true << true << true << QStringList{u"hand"_s, u"wave"_s};
}

void TestAlertPane::badges()
{
    QFETCH(bool, isAcknowledged);
    QFETCH(bool, isMuted);
    QFETCH(bool, isFlapping);
    QFETCH(QStringList, expected);
    m_stage->feed.setFlapPolicy({isFlapping ? 3 : 0, 10min, 10min});
    m_stage->raise({u"monit/a/x"_s});
    m_stage->recover({u"monit/a/x"_s});
    m_stage->raise({u"monit/a/x"_s});
    if (isAcknowledged)
        acknowledge({u"monit/a/x"_s});
    if (isMuted)
        muteEverything(1h);
    QStringList badges;
    for (const QLatin1StringView badge : AlertDelegate::badgesAt(table().model()->index(0, 0)))
        badges += badge;
    QCOMPARE(badges, expected);
}

void TestAlertPane::emptyStates_data()
{
    QTest::addColumn<bool>("hasAlert");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("hasAction");
    QTest::newRow("nothing") << false << QString() << u"Nothing needs you"_s
                             << u"What goes wrong appears here."_s << false;
    QTest::newRow("hidden ones") << true << QString() << u"Nothing needs you"_s
                                 << u"Somebody has the 1 that are hidden."_s << true;
    QTest::newRow("filtered") << true << u"nowhere"_s << u"Nothing matches"_s
                              << u"The filter hides 1 alert."_s << true;
}

void TestAlertPane::emptyStates()
{
    QFETCH(bool, hasAlert);
    QFETCH(QString, filter);
    QFETCH(QString, title);
    QFETCH(QString, sentence);
    QFETCH(bool, hasAction);
    if (hasAlert) {
        m_stage->raise({u"monit/a/x"_s});
        acknowledge({u"monit/a/x"_s});
        m_pane->setHandledShown(false);
    }
    m_pane->setFilterText(filter);
    const auto *empty = m_pane->findChild<widgets::EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->accessibleName(), title);
    QCOMPARE(empty->accessibleDescription(), sentence);
    auto *action = empty->findChild<QPushButton *>();
    QCOMPARE(action->isVisible(), hasAction);
    if (!hasAction)
        return;
    action->click();
    if (!filter.isEmpty()) // a filter and the switch, one after the other
        action->click();
    QVERIFY(table().isVisible());
}

void TestAlertPane::acknowledgesMany()
{
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s, u"monit/c/x"_s});
    table().selectAll();
    press(Qt::Key_A);
    auto *dialog = m_pane->findChild<AcknowledgeDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"disk ordered"_s);
    dialog->accept();
    for (const QString &id : {u"monit/a/x"_s, u"monit/b/x"_s, u"monit/c/x"_s}) {
        const auto &acknowledgement = m_stage->feed.alert(id)->acknowledgement;
        QVERIFY(acknowledgement);
        QCOMPARE(acknowledgement->by, u"clara"_s);
        QCOMPARE(acknowledgement->comment, u"disk ordered"_s);
        QCOMPARE(acknowledgement->until, Acknowledgement::Until::Recovered);
    }
}

void TestAlertPane::takesBack()
{
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s});
    acknowledge({u"monit/a/x"_s, u"monit/b/x"_s});
    m_pane->select({u"monit/a/x"_s});
    press(Qt::Key_A, Qt::ShiftModifier);
    QVERIFY(!m_stage->feed.alert(u"monit/a/x"_s)->isAcknowledged());
    QVERIFY(m_stage->feed.alert(u"monit/b/x"_s)->isAcknowledged());
}

void TestAlertPane::enterOpensTheThing()
{
    m_stage->raise({u"monit/a/x"_s, u"monit/b/y"_s});
    const QSignalSpy opened(&m_pane->actions(), &AlertActions::openRequested);
    m_pane->select({u"monit/b/y"_s});
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front(), (QVariantList{u"monit/b/y"_s, u"monit"_s, u"b"_s, u"y"_s}));
    const QRect row = table().visualRect(table().currentIndex());
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(opened.size(), 2);
}

void TestAlertPane::keysWinOverTheWindows()
{
    m_stage->raise({u"monit/a/x"_s});
    QAction copy;
    copy.setShortcut(QKeySequence::Copy);
    QAction filter;
    filter.setShortcut(QKeySequence(u"/"_s));
    m_window->addAction(&copy);
    m_window->addAction(&filter);
    const QSignalSpy copied(&copy, &QAction::triggered);
    const QSignalSpy filtered(&filter, &QAction::triggered);
    m_pane->focusContent();
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_Slash);
    QCOMPARE(copied.size(), 0);
    QCOMPARE(filtered.size(), 0);
    QVERIFY(m_pane->findChild<widgets::FilterBar *>()->focusProxy()->hasFocus());
    QVERIFY(QGuiApplication::clipboard()->text().contains("Not running"_L1));
}

void TestAlertPane::copiesRows()
{
    m_stage->raise({u"monit/a/x"_s, u"monit/b/y"_s});
    table().selectAll();
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith(u"State\tObject\tProblem"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"critical\tb\ty: Not running"_s), qPrintable(lines[1]));
}

void TestAlertPane::escapeStepsBack()
{
    m_stage->raise({u"monit/a/x"_s, u"monit/ab/y"_s});
    const QSignalSpy left(m_pane, &AlertPane::left);
    m_pane->focusContent();
    m_pane->setFilterText(u"a"_s);
    table().selectAll();
    press(Qt::Key_Escape);
    QCOMPARE(table().selectionModel()->selectedRows().size(), 0);
    QCOMPARE(m_pane->filterText(), u"a"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m_pane->filterText(), QString());
    QCOMPARE(left.size(), 0);
    press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestAlertPane::muteMenuNamesWhatIsChosen()
{
    m_stage->raise({u"monit/db3/x"_s}, Severity::Critical, {u"web & db"_s});
    m_pane->focusContent();
    press(Qt::Key_M);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menuTexts(), (QStringList{u"Everything"_s, u"All of Monit"_s, u"Group web  db"_s, u"db3"_s}));
    QCOMPARE(menu->actions()[2]->text(), u"Group web && db"_s);
    const QList<QAction *> times = menu->actions()[3]->menu()->actions();
    QCOMPARE(times.size(), 4);
    times[1]->trigger(); // an hour
    menu->close();
    const Alert *alert = m_stage->feed.alert(u"monit/db3/x"_s);
    QCOMPARE(alert->mutedUntil, m_stage->clock.now().addSecs(3600));
    const AlertDiff all = m_stage->feed.snapshot();
    QCOMPARE(all.mutes.put.size(), std::size_t(1));
    QCOMPARE(all.mutes.put.front().scope, Mute::Scope::Object);
    QCOMPARE(all.mutes.put.front().label, u"db3"_s);
    QCOMPARE(all.mutes.put.front().by, u"clara"_s);
}

void TestAlertPane::muteCountsDown()
{
    QCOMPARE(button(u"mute"_s)->text(), u"Mute"_s);
    QVERIFY(!button(u"unmute"_s)->isVisible());
    muteEverything(42min);
    QCOMPARE(button(u"mute"_s)->text(), u"Everything muted: 42 min left"_s);
    m_stage->clock.advance(10min + 1s);
    QTRY_COMPARE(button(u"mute"_s)->text(), u"Everything muted: 32 min left"_s);
    button(u"unmute"_s)->click();
    QCOMPARE(button(u"mute"_s)->text(), u"Mute"_s);
    QVERIFY(!button(u"unmute"_s)->isVisible());
    QVERIFY(m_stage->feed.snapshot().mutes.put.empty());
}

void TestAlertPane::mutesAreListed()
{
    muteEverything(42min);
    m_stage->feed.mute(test::madeMute(Mute::Scope::Group, u"web"_s, m_stage->clock.now().addSecs(7800)));
    m_pane->actions().showMutes();
    auto *dialog = m_pane->findChild<MutesDialog *>();
    const auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Everything"_s);
    QCOMPARE(list->topLevelItem(0)->text(2), u"42 min"_s);
    QCOMPARE(list->topLevelItem(1)->text(0), u"Group web"_s);
    QCOMPARE(list->topLevelItem(1)->text(2), u"2 h 10 min"_s);
    QCOMPARE(list->topLevelItem(1)->text(3), u"boris"_s);
    list->topLevelItem(1)->setSelected(true);
    QTest::keyClick(dialog, Qt::Key_Delete);
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Everything"_s);
    QTest::keyClick(dialog, Qt::Key_Delete); // the last one is selected by itself
    QVERIFY(m_stage->feed.snapshot().mutes.put.empty());
}

void TestAlertPane::buttonsActOnTheirRow()
{
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s});
    m_pane->select({u"monit/b/x"_s});
    QVERIFY(table().buttonRect(AlertAction::Acknowledge).isEmpty());
    const QModelIndex other = table().model()->index(1, 0);
    QCOMPARE(idAt(1), u"monit/a/x"_s);
    moveTo(table().visualRect(other).center());
    QVERIFY(!table().buttonRect(AlertAction::Acknowledge).isEmpty());
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().buttonRect(AlertAction::Acknowledge).center());
    auto *dialog = m_pane->findChild<AcknowledgeDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY(m_stage->feed.alert(u"monit/a/x"_s)->isAcknowledged());
    QVERIFY(!m_stage->feed.alert(u"monit/b/x"_s)->isAcknowledged());
}

void TestAlertPane::buttonsKeepTheSelection()
{
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s});
    table().selectAll();
    moveTo(table().visualRect(table().model()->index(1, 0)).center());
    QVERIFY(!table().buttonRect(AlertAction::Acknowledge).isEmpty());
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().buttonRect(AlertAction::Acknowledge).center());
    m_pane->findChild<AcknowledgeDialog *>()->accept();
    QVERIFY(m_stage->feed.alert(u"monit/a/x"_s)->isAcknowledged());
    QVERIFY(m_stage->feed.alert(u"monit/b/x"_s)->isAcknowledged());
}

void TestAlertPane::dialogRemembersTheLastChoice()
{
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s});
    m_pane->select({u"monit/a/x"_s});
    press(Qt::Key_A);
    {
        auto *dialog = m_pane->findChild<AcknowledgeDialog *>();
        for (auto *radio : dialog->findChildren<QAbstractButton *>()) {
            if (radio->text().startsWith("For &ever"_L1))
                radio->click();
        }
        dialog->accept();
    }
    QCOMPARE(m_stage->feed.alert(u"monit/a/x"_s)->acknowledgement->until, Acknowledgement::Until::Forever);
    QTRY_VERIFY(!m_pane->findChild<AcknowledgeDialog *>());
    m_pane->select({u"monit/b/x"_s});
    press(Qt::Key_A);
    const auto *dialog = m_pane->findChild<AcknowledgeDialog *>();
    QCOMPARE(dialog->acknowledgement().until, Acknowledgement::Until::Forever);
    QCOMPARE(dialog->acknowledgement().comment, QString());
}

void TestAlertPane::detailsSayWhoHasIt()
{
    m_stage->raise({u"monit/db3/postgres"_s}, Severity::Critical, {u"web"_s});
    m_stage->feed.acknowledge(
        {u"monit/db3/postgres"_s},
        test::madeAcknowledgement(Acknowledgement::Until::Time, m_stage->clock.now().addSecs(3600)));
    muteEverything(2h);
    const QString text = alertDetails(*m_stage->feed.alert(u"monit/db3/postgres"_s), m_stage->clock.now());
    for (const QString &expected :
         {u"postgres on db3: Not running"_s, u"Critical since "_s, u"Acknowledged by anna: "_s,
          u"Comment: disk ordered"_s, u"Until "_s, u"Muted until 14:00"_s, u"Groups: web"_s})
        QVERIFY2(text.contains(expected), qPrintable(text));
}

void TestAlertPane::thousands()
{
    constexpr int count = 10'000;
    m_stage->raiseMany(count);
    QCOMPARE(table().model()->rowCount(), count);
    QTRY_COMPARE(m_pane->counts().unhandled.total(), count);
    QVERIFY(table().uniformRowHeights());
    const QPersistentModelIndex first = table().model()->index(0, 0);
    m_pane->select({first.data(AlertModel::IdRole).toString()});
    table().sortByColumn(AlertModel::Object, Qt::AscendingOrder);
    QVERIFY(first.isValid());
    QVERIFY(table().selectionModel()->isSelected(first));
    table().scrollToBottom();
    QCOMPARE(table().verticalScrollBar()->value(), table().verticalScrollBar()->maximum());
    QVERIFY(!table().visualRect(table().model()->index(count - 1, 0)).isEmpty());
    m_stage->raise({u"monit/aaa/x"_s});
    QCOMPARE(idAt(0), u"monit/aaa/x"_s);
}

void TestAlertPane::stateIsRestored()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s}, Severity::Warning);
    m_pane->setHandledShown(false);
    m_pane->setFilterText(u"object:a"_s);
    table().sortByColumn(AlertModel::Object, Qt::AscendingOrder);
    table().hideColumn(AlertModel::Who);
    m_pane->saveState(settings);
    m_window->setCentralWidget(nullptr);
    m_pane = makeAlertPane(m_stage->feed, m_stage->clock, *m_theme, u"clara"_s);
    m_window->setCentralWidget(m_pane);
    QVERIFY(!table().isColumnHidden(AlertModel::Who));
    m_pane->restoreState(settings);
    QCOMPARE(m_pane->filterText(), u"object:a"_s);
    QVERIFY(table().isColumnHidden(AlertModel::Who));
    m_pane->setFilterText({});
    QCOMPARE(idAt(0), u"monit/a/x"_s);
    acknowledge({u"monit/a/x"_s});
    QCOMPARE(table().model()->rowCount(), 1); // handled ones are hidden
}

void TestAlertPane::selectsById()
{
    m_stage->raise({u"monit/a/x"_s, u"monit/b/x"_s, u"monit/c/x"_s});
    m_pane->select({u"monit/a/x"_s, u"monit/c/x"_s, u"gone"_s});
    QStringList ids;
    for (const QModelIndex &row : table().chosenRows())
        ids += row.data(AlertModel::IdRole).toString();
    QCOMPARE(ids, (QStringList{u"monit/c/x"_s, u"monit/a/x"_s}));
    m_pane->select({u"gone"_s}); // nothing to select: the selection stays
    QCOMPARE(table().chosenRows().size(), 2);
}

} // namespace noc::alerts

QTEST_MAIN(noc::alerts::TestAlertPane)
#include "tst_alertpane.moc"
