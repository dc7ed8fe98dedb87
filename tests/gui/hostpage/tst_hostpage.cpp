// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/servicemodel.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitmodels/capturedhost.h"
#include "widgets/common/banner.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"
#include "widgets/monit/hostpage/hostfacts.h"
#include "widgets/monit/hostpage/hostpage.h"
#include "widgets/monit/hostpage/outputpane.h"
#include "widgets/monit/hostpage/problemcard.h"
#include "widgets/monit/hostpage/servicepane.h"
#include "widgets/monit/rows/rowview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using noc::core::Severity;
using noc::widgets::Banner;
using noc::widgets::ElidedLabel;
using noc::widgets::Theme;

namespace {

/// Everything a user can read on the page.
QStringList wordsOn(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            words += label->text();
    }
    for (const ElidedLabel *label : page.findChildren<ElidedLabel *>()) {
        if (label->isVisible())
            words += label->text();
    }
    return words;
}

bool isShown(const QWidget &page, const QString &words)
{
    return std::ranges::any_of(wordsOn(page), [&](const QString &text) { return text.contains(words); });
}

QModelIndex findRow(const QAbstractItemModel &model, const QString &name, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == name)
            return index;
        if (const QModelIndex found = findRow(model, name, index); found.isValid())
            return found;
    }
    return {};
}

} // namespace

class HostPageTest final : public StrictTest
{
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<HostPage> m_page;
    Host m_host;

    template<typename Widget>
    Widget *visibleChild(const QString &text = {}) const
    {
        for (Widget *widget : m_page->findChildren<Widget *>()) {
            if (!widget->isVisible())
                continue;
            if constexpr (std::derived_from<Widget, QAbstractButton>) {
                if (!text.isEmpty() && widget->text() != text)
                    continue;
            }
            return widget;
        }
        return nullptr;
    }

    void show(const Host &host)
    {
        m_host = host;
        m_page->showHost(host);
        QCoreApplication::processEvents();
    }

    QTabWidget *tabs() const { return m_page->findChild<QTabWidget *>(); }
    RowView *services() const { return tabs()->widget(0)->findChild<RowView *>(); }
    RowView *events() const { return tabs()->widget(1)->findChild<RowView *>(); }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_theme = std::make_unique<Theme>();
        m_page = std::make_unique<HostPage>(*m_theme, m_clock);
        m_page->resize(700, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_host = capturedHost(u"5.33-core-status-steady"_s);
        m_clock.jump(std::chrono::milliseconds(m_clock.now().msecsTo(m_host.lastReport)));
    }

    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
    }

    void emptyUntilAHostIsShown()
    {
        QVERIFY(isShown(*m_page, u"No host selected"_s));
        QVERIFY(m_page->hostId().isEmpty());
        show(m_host);
        QVERIFY(!isShown(*m_page, u"No host selected"_s));
        QCOMPARE(m_page->hostId(), m_host.id);
        m_page->clear();
        QVERIFY(isShown(*m_page, u"No host selected"_s));
        QVERIFY(m_page->hostId().isEmpty());
    }

    void everyCaptureFitsANarrowPane()
    {
        m_page->resize(300, 700);
        for (const QString &name : captureNames(u"5.33"_s)) {
            if (!name.endsWith("steady"_L1))
                continue;
            show(capturedHost(name));
            QVERIFY2(m_page->width() <= 300, qPrintable(name));
            for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
                const bool isInTop = widget->isVisible() && !tabs()->isAncestorOf(widget);
                const int right = widget->mapTo(m_page.get(), QPoint(widget->width(), 0)).x();
                QVERIFY2(
                    !isInTop || right <= 300,
                    qPrintable(QString(name + u' ' + QLatin1StringView(widget->metaObject()->className()))));
            }
        }
    }

    void factsOfTheHost()
    {
        show(m_host);
        QVERIFY(isShown(*m_page, u"mon533.example.org"_s));
        const auto facts = factsOf(m_host, m_clock.now());
        const auto valueOf = [&](const QString &label) {
            const auto it = std::ranges::find(facts, label, &Fact::label);
            return it == facts.end() ? QString() : it->value;
        };
        QVERIFY(valueOf(u"Monit"_s).startsWith(u"5.33.0, up "_s));
        QVERIFY(valueOf(u"System"_s).startsWith(u"Linux "_s));
        QVERIFY(valueOf(u"Machine"_s).contains(u"memory"_s));
        QCOMPARE(valueOf(u"Reports from"_s), u"10.0.0.5 as monit"_s);
        QCOMPARE(valueOf(u"Clock"_s), QString());
        QCOMPARE(valueOf(u"Message"_s), QString());
        for (const Fact &fact : facts) {
            if (fact.label != "Last report"_L1)
                QVERIFY2(isShown(*m_page, fact.value), qPrintable(fact.label));
        }
    }

    void oddFacts()
    {
        m_host.clockSkew = -1h;
        m_host.repairs = Repair::ControlCharacters;
        m_host.repairedCount = 3;
        show(m_host);
        QVERIFY(isShown(*m_page, u"1 h behind ours"_s));
        QVERIFY(isShown(*m_page, u"repaired: control characters"_s));
        m_host.clockSkew = 60s;
        m_host.repairs = Repair::Encoding; // every Monit claims a wrong one
        show(m_host);
        QVERIFY(!isShown(*m_page, u"ahead"_s));
        QVERIFY(!isShown(*m_page, u"repaired"_s));
    }

    void ageCountsOn()
    {
        show(m_host);
        m_clock.advance(70s);
        QTRY_VERIFY(isShown(*m_page, u"70 s ago"_s));
    }

    void notices_data()
    {
        QTest::addColumn<Presence>("presence");
        QTest::addColumn<IdConflict::Kind>("conflict");
        QTest::addColumn<Admission>("admission");
        QTest::addColumn<QString>("words");
        using Kind = IdConflict::Kind;
        QTest::newRow("late") << Presence::Late << Kind::None << Admission::Accepted
                              << u"Late: no report for 5 min"_s;
        QTest::newRow("down") << Presence::Down << Kind::None << Admission::Accepted
                              << u"Down: no report for 5 min"_s;
        QTest::newRow("stopped") << Presence::Stopped << Kind::None << Admission::Accepted
                                 << u"a planned stop"_s;
        QTest::newRow("cloned") << Presence::Reporting << Kind::Cloned << Admission::Accepted
                                << u"monit -r"_s;
        QTest::newRow("foreign") << Presence::Reporting << Kind::ForeignSource << Admission::Accepted
                                 << u"come from elsewhere"_s;
        QTest::newRow("pending") << Presence::Reporting << Kind::None << Admission::Pending
                                 << u"waits to be accepted"_s;
    }

    void notices()
    {
        QFETCH(QString, words);
        show(m_host);
        QVERIFY(!visibleChild<Banner>());
        QFETCH(Presence, presence);
        QFETCH(IdConflict::Kind, conflict);
        QFETCH(Admission, admission);
        m_host.presence = presence;
        m_host.conflict.kind = conflict;
        m_host.admission = admission;
        m_clock.advance(5min);
        show(m_host);
        QVERIFY(visibleChild<Banner>());
        QVERIFY2(isShown(*m_page, words), qPrintable(wordsOn(*m_page).join(u'\n')));
    }

    void acceptsFromTheBanner()
    {
        m_host.admission = Admission::Pending;
        show(m_host);
        QSignalSpy accepted(m_page.get(), &HostPage::acceptRequested);
        visibleChild<QPushButton>(u"Accept host"_s)->click();
        QCOMPARE(accepted.value(0).value(0).toString(), m_host.id);
    }

    void repinIsAskedFirst_data()
    {
        QTest::addColumn<bool>("isAgreed");
        QTest::newRow("agreed") << true;
        QTest::newRow("cancelled") << false;
    }

    void repinIsAskedFirst()
    {
        QFETCH(bool, isAgreed);
        m_host.conflict.kind = IdConflict::Kind::ForeignSource;
        show(m_host);
        QSignalSpy repinned(m_page.get(), &HostPage::repinRequested);
        visibleChild<QPushButton>(u"Trust the new source"_s)->click();
        auto *question = m_page->findChild<QMessageBox *>(u"question"_s);
        QVERIFY(question);
        QCOMPARE(repinned.count(), 0);
        for (QAbstractButton *button : question->buttons()) {
            if ((question->buttonRole(button) == QMessageBox::AcceptRole) == isAgreed)
                button->click();
        }
        QCOMPARE(repinned.count(), isAgreed ? 1 : 0);
    }

    void problemCardLeadsToItsService()
    {
        show(m_host);
        const QList<ProblemCard *> cards = m_page->findChildren<ProblemCard *>();
        QCOMPARE(static_cast<int>(cards.size()), m_host.problemCount());
        const auto ghost = std::ranges::find(cards, u"ghost"_s,
                                             [](const ProblemCard *card) { return card->problem().service; });
        QVERIFY(ghost != cards.end());
        tabs()->setCurrentIndex(1);
        QTest::keyClick(*ghost, Qt::Key_Space);
        QCOMPARE(tabs()->currentIndex(), 0);
        QCOMPARE(services()->currentIndex().data().toString(), u"ghost"_s);
        QVERIFY(services()->isExpanded(services()->currentIndex()));
    }

    void problemsOfAThousandServices()
    {
        show(edited(m_host, [](Snapshot &snapshot) {
            Service broken = snapshot.services.back();
            broken.status = 512;
            for (int i = 0; i < 1000; ++i) {
                broken.name = u"broken%1"_s.arg(i);
                snapshot.services.push_back(broken);
            }
        }));
        QVERIFY(m_page->findChildren<ProblemCard *>().size() <= 50);
        QVERIFY(isShown(*m_page, u"more; filter"_s));
        QVERIFY(services()->isVisible());
        QVERIFY(services()->height() > 150);
    }

    void selectionAndExpansionSurviveUpdates()
    {
        show(m_host);
        const QModelIndex worker = findRow(*services()->model(), u"worker"_s);
        services()->setExpanded(worker, true);
        const QModelIndex pid = findRow(*services()->model(), u"PID"_s, worker);
        services()->setCurrentIndex(pid);
        show(edited(m_host, [](Snapshot &snapshot) {
            snapshot.services.erase(snapshot.services.begin() + 2);
            for (Service &service : snapshot.services)
                service.collected += 30s;
        }));
        QCOMPARE(services()->currentIndex().data().toString(), u"PID"_s);
        QVERIFY(services()->isExpanded(services()->currentIndex().parent()));
        QVERIFY(services()->selectionModel()->isSelected(services()->currentIndex()));
    }

    void foldedTypesStayFolded()
    {
        show(m_host);
        const QModelIndex files = findRow(*services()->model(), u"Files"_s);
        services()->setExpanded(files, false);
        show(edited(m_host, [](Snapshot &snapshot) {
            Service extra = snapshot.services.front();
            extra.name = u"new"_s;
            extra.type = 42;
            snapshot.services.push_back(extra);
        }));
        QVERIFY(!services()->isExpanded(findRow(*services()->model(), u"Files"_s)));
        QVERIFY(services()->isExpanded(findRow(*services()->model(), u"Services of type 42"_s)));
    }

    void outputIsPlainText()
    {
        show(m_host);
        auto *output = m_page->findChild<OutputPane *>();
        QVERIFY(!output->isVisible());
        services()->setCurrentIndex(findRow(*services()->model(), u"p-special"_s));
        QVERIFY(output->isVisible());
        QVERIFY(output->findChild<QPlainTextEdit *>()->toPlainText().contains(u"<b>bold</b>\ttab\nblåbær"_s));
        services()->setCurrentIndex(findRow(*services()->model(), u"rootfs"_s));
        QVERIFY(!output->isVisible());
    }

    void filterIsInherited()
    {
        m_page->setFilterText(u"ghost"_s);
        show(m_host);
        QVERIFY(findRow(*services()->model(), u"ghost"_s).isValid());
        QVERIFY(!findRow(*services()->model(), u"worker"_s).isValid());
        auto *hidden = tabs()->widget(0)->findChild<QToolButton *>();
        QVERIFY(hidden->isVisible());
        hidden->click();
        QVERIFY(findRow(*services()->model(), u"worker"_s).isValid());
        QVERIFY(!hidden->isVisible());
        m_page->setFilterText(u"host:mon533"_s);
        QVERIFY(!hidden->isVisible());
    }

    void cardShowsAFilteredService()
    {
        m_page->setFilterText(u"pinger"_s);
        show(m_host);
        m_page->showService(u"ghost"_s);
        QCOMPARE(services()->currentIndex().data().toString(), u"ghost"_s);
    }

    void eventsNewestFirst()
    {
        HostEvent first = capturedEvent(u"5.33-core-event-worker-nonexist-fail-a2"_s);
        HostEvent second = capturedEvent(u"5.33-core-event-worker-nonexist-ok-a1"_s);
        HostEvent foreign = first;
        foreign.hostId = u"other"_s;
        m_page->applyEvents({1, {first, foreign}, {}}); // before any host is shown
        show(m_host);
        m_page->applyEvents({2, {second}, {}});
        tabs()->setCurrentIndex(1);
        QCOMPARE(tabs()->tabText(1), u"Events (2)"_s);
        const QAbstractItemModel &model = *events()->model();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 3).data().toString(), u"Running again"_s);
        m_page->applyEvents({3, {}, {first.key()}});
        QCOMPARE(model.rowCount(), 1);
    }

    void eventsAreSearched()
    {
        show(m_host);
        m_page->applyEvents({1,
                             {capturedEvent(u"5.33-core-event-worker-nonexist-fail-a2"_s),
                              capturedEvent(u"5.33-core-event-rootfs-resource-fail-a1"_s)},
                             {}});
        tabs()->setCurrentIndex(1);
        auto *search = tabs()->widget(1)->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"SPACE usage"_s);
        QCOMPARE(events()->model()->rowCount(), 1);
        QTest::keyClicks(search, u" xyz"_s);
        QVERIFY(isShown(*m_page, u"Nothing found"_s));
        search->clear();
        QVERIFY(events()->isVisible());
        show([this] {
            Host other = m_host;
            other.id = u"other"_s;
            return other;
        }());
        QVERIFY(isShown(*m_page, u"No events"_s));
    }

    void problemsTellSinceWhenByEvents()
    {
        const HostEvent event = capturedEvent(u"5.33-core-event-ghost-nonexist-fail-a1"_s);
        show(m_host);
        m_page->applyEvents({1, {event}, {}});
        const QList<ProblemCard *> cards = m_page->findChildren<ProblemCard *>();
        const auto ghost = std::ranges::find(cards, u"ghost"_s,
                                             [](const ProblemCard *card) { return card->problem().service; });
        QVERIFY((*ghost)->problem().since.isValid());
        QCOMPARE((*ghost)->problem().message, u"process is not running"_s);
    }

    void agentLinkIsOnlyClicked()
    {
        QSignalSpy opened(m_page.get(), &HostPage::openUrlRequested);
        show(edited(m_host, [](Snapshot &snapshot) {
            snapshot.httpd = AgentHttpd{u"10.0.0.5"_s, 2812, true, {}};
        }));
        QCOMPARE(opened.count(), 0);
        QVERIFY(isShown(*m_page, u"https://10.0.0.5:2812/"_s));
        auto *open = visibleChild<QToolButton>(u"Open its Monit page"_s);
        QVERIFY(open);
        open->click();
        QCOMPARE(opened.value(0).value(0).toUrl(), QUrl(u"https://10.0.0.5:2812/"_s));
        show(edited(m_host, [](Snapshot &snapshot) { snapshot.httpd.reset(); }));
        QVERIFY(!open->isVisible());
        QVERIFY(isShown(*m_page, u"no web interface"_s));
    }

    void namesFromOutsideAreNoHtml()
    {
        show(edited(m_host, [](Snapshot &snapshot) {
            snapshot.hostName = u"<b>evil</b>\u202Egro"_s;
            snapshot.platform.name = u"<img src=x>"_s;
            snapshot.services.front().name = u"<i>srv</i>"_s;
        }));
        QVERIFY(isShown(*m_page, u"<b>evil</b>\\u202Egro"_s));
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        for (const ProblemCard *card : m_page->findChildren<ProblemCard *>())
            QVERIFY(!card->toolTip().contains(u"<i>"_s));
    }

    void rowsAreCopied()
    {
        show(m_host);
        services()->setCurrentIndex(findRow(*services()->model(), u"ghost"_s));
        services()->setFocus();
        QTest::keySequence(services(), QKeySequence::Copy);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(u"Service\tState\t"_s), qPrintable(text));
        QVERIFY(text.contains(u"ghost\tNot running\tMonitored\t"_s));
    }

    void columnsComeBack()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
        show(m_host);
        services()->header()->resizeSection(ServiceModel::Name, 321);
        m_page->saveState(settings, u"host"_s);
        HostPage other(*m_theme, m_clock);
        other.restoreState(settings, u"host"_s);
        QCOMPARE(other.findChild<ServicePane *>()->findChild<RowView *>()->header()->sectionSize(
                     ServiceModel::Name),
                 321);
    }

    void hiddenPageRests()
    {
        const auto *timer = m_page->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(!timer->isActive()); // nothing to count on without a host
        show(m_host);
        QVERIFY(timer->isActive());
        m_page->hide();
        QVERIFY(!timer->isActive());
        show(m_host);
        QVERIFY(!timer->isActive());
        m_page->show();
        QVERIFY(timer->isActive());
        m_page->clear();
        QVERIFY(!timer->isActive());
    }
};

QTEST_MAIN(HostPageTest)
#include "tst_hostpage.moc"
