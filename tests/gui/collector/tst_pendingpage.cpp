// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitmodels/capturedhost.h"
#include "widgets/common/theme.h"
#include "widgets/monit/collector/pendingpage.h"
#include "widgets/monit/collector/ruledialog.h"
#include "widgets/monit/collector/rulesdialog.h"
#include "widgets/monit/collector/ruletext.h"
#include "widgets/monit/rows/rowview.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;
using noc::widgets::Theme;

namespace {

QPushButton *buttonOf(const QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void answer(const QWidget &parent, QMessageBox::ButtonRole role)
{
    auto *question = parent.findChild<QMessageBox *>(u"question"_s);
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == role)
            return button->click();
    }
}

} // namespace

class PendingPageTest final : public StrictTest
{
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PendingPage> m_page;

    static Host host(const QString &id, const QString &name, const QString &address, Admission admission,
                     IdConflict::Kind conflict = IdConflict::Kind::None)
    {
        Host made = edited(capturedHost(u"5.33-core-status-first"_s),
                           [&](Snapshot &snapshot) { snapshot.hostName = name; });
        made.id = id;
        made.source.address = QHostAddress(address);
        made.admission = admission;
        made.conflict.kind = conflict;
        made.conflict.otherName = u"copy"_s;
        made.conflict.otherSource = {QHostAddress(u"10.9.9.9"_s), u"monit"_s};
        return made;
    }

    QPushButton *button(const QString &text) const { return buttonOf(*m_page, text); }

    bool isShown(const QString &words) const
    {
        return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    RowView *view() const
    {
        for (RowView *view : m_page->findChildren<RowView *>()) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }

    void showWaiting()
    {
        m_page->applyHosts({1,
                            {host(u"a"_s, u"web1.example.org"_s, u"10.0.0.1"_s, Admission::Pending),
                             host(u"b"_s, u"web2.example.org"_s, u"10.0.0.2"_s, Admission::Pending),
                             host(u"c"_s, u"db1.other.net"_s, u"10.1.0.3"_s, Admission::Pending),
                             host(u"d"_s, u"known.example.org"_s, u"10.0.0.4"_s, Admission::Accepted)},
                            {}});
        QCoreApplication::processEvents();
    }

    void select(int row) const { view()->setCurrentIndex(view()->model()->index(row, 0)); }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_theme = std::make_unique<Theme>();
        m_page = std::make_unique<PendingPage>(*m_theme, m_clock);
        m_page->resize(800, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_theme.reset();
    }

    void emptyUntilAHostWaits()
    {
        QVERIFY(isShown(u"No host waits"_s));
        QSignalSpy counts(m_page.get(), &PendingPage::countsChanged);
        showWaiting();
        QVERIFY(!isShown(u"No host waits"_s));
        QCOMPARE(m_page->waitingCount(), 3);
        QCOMPARE(m_page->conflictCount(), 0);
        QCOMPARE(counts.count(), 1);
        showWaiting();
        QCOMPARE(counts.count(), 1);
    }

    void acceptsTheSelected()
    {
        showWaiting();
        QVERIFY(!button(u"Accept"_s)->isEnabled());
        select(1); // by name: db1, web1, web2
        QSignalSpy accepted(m_page.get(), &PendingPage::acceptRequested);
        button(u"Accept"_s)->click();
        QCOMPARE(accepted.value(0).value(0).toStringList(), QStringList{u"a"_s});
        view()->selectAll();
        button(u"Accept"_s)->click();
        QCOMPARE(accepted.value(1).value(0).toStringList(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    }

    void acceptsAll()
    {
        showWaiting();
        QSignalSpy accepted(m_page.get(), &PendingPage::acceptRequested);
        button(u"Accept all"_s)->click();
        QCOMPARE(accepted.value(0).value(0).toStringList().size(), 3);
    }

    void selectionSurvivesUpdates()
    {
        showWaiting();
        select(1);
        m_page->applyHosts(
            {2, {host(u"a"_s, u"web1.example.org"_s, u"10.0.0.99"_s, Admission::Pending)}, {u"c"_s}});
        QCOMPARE(m_page->waitingCount(), 2);
        QSignalSpy accepted(m_page.get(), &PendingPage::acceptRequested);
        button(u"Accept"_s)->click();
        QCOMPARE(accepted.value(0).value(0).toStringList(), QStringList{u"a"_s});
    }

    void forgettingIsAskedFirst()
    {
        showWaiting();
        select(0);
        QSignalSpy forgotten(m_page.get(), &PendingPage::forgetRequested);
        button(u"Forget"_s)->click();
        answer(*m_page, QMessageBox::RejectRole);
        QCOMPARE(forgotten.count(), 0);
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
        button(u"Forget"_s)->click();
        answer(*m_page, QMessageBox::AcceptRole);
        QCOMPARE(forgotten.value(0).value(0).toStringList(), QStringList{u"c"_s});
    }

    void acceptsByRule()
    {
        const AdmissionRule before{{}, u"old"_s, {}};
        m_page->setRules({before});
        showWaiting();
        select(1);
        button(u"Accept by rule…"_s)->click();
        auto *dialog = m_page->findChild<RuleDialog *>();
        QVERIFY(dialog);
        const AdmissionRule wanted{noc::net::Subnet::fromText(u"10.0.0.0/24"), u"monit"_s,
                                   u"*.example.org"_s};
        QCOMPARE(*dialog->rule(), wanted);
        QSignalSpy rules(m_page.get(), &PendingPage::rulesChanged);
        QSignalSpy accepted(m_page.get(), &PendingPage::acceptRequested);
        buttonOf(*dialog, u"Accept by this rule"_s)->click();
        QCOMPARE(rules.value(0).value(0).value<std::vector<AdmissionRule>>(), (std::vector{before, wanted}));
        QCOMPARE(accepted.value(0).value(0).toStringList(), (QStringList{u"a"_s, u"b"_s}));
    }

    void rulesAreEdited()
    {
        const AdmissionRule first{{}, u"one"_s, {}};
        const AdmissionRule second{{}, {}, u"*.example.org"_s};
        m_page->setRules({first, second});
        button(u"Rules for new hosts…"_s)->click(); // also while nobody waits
        auto *dialog = m_page->findChild<RulesDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(1)->text(), u"named *.example.org"_s);
        buttonOf(*dialog, u"Remove"_s)->click();
        buttonOf(*dialog, u"Edit…"_s)->click();
        auto *edit = dialog->findChild<RuleDialog *>();
        edit->findChildren<QLineEdit *>().value(0)->setText(u"10.0.0.0/8"_s);
        buttonOf(*edit, u"Change rule"_s)->click();
        QSignalSpy rules(m_page.get(), &PendingPage::rulesChanged);
        buttonOf(*dialog, u"Save rules"_s)->click();
        const AdmissionRule changed{noc::net::Subnet::fromText(u"10.0.0.0/8"), {}, u"*.example.org"_s};
        QCOMPARE(rules.value(0).value(0).value<std::vector<AdmissionRule>>(), std::vector{changed});
    }

    void ruleDialogTakesNoNonsense_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isRule");
        QTest::newRow("nothing") << QString() << QString() << false;
        QTest::newRow("spaces") << u"  "_s << u" "_s << false;
        QTest::newRow("network") << u"10.0.0.0/8"_s << QString() << true;
        QTest::newRow("network too long") << u"10.0.0.0/33"_s << QString() << false;
        QTest::newRow("broken network with a name") << u"10.x"_s << u"*"_s << false;
        QTest::newRow("everybody, said aloud") << QString() << u"*"_s << true;
    }

    void ruleDialogTakesNoNonsense()
    {
        QFETCH(QString, network);
        QFETCH(QString, name);
        QFETCH(bool, isRule);
        RuleDialog dialog(u"Add rule"_s, {}, {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const QList<QLineEdit *> edits = dialog.findChildren<QLineEdit *>();
        edits[0]->setText(network);
        edits[2]->setText(name);
        QCOMPARE(dialog.rule().has_value(), isRule);
        QCOMPARE(buttonOf(dialog, u"Add rule"_s)->isEnabled(), isRule);
    }

    void rulesLikeAHost_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("text");
        QTest::newRow("usual") << u"db3.example.org"_s << u"10.1.2.3"_s
                               << u"from 10.1.2.0/24, as user monit, named *.example.org"_s;
        QTest::newRow("no domain") << u"db3"_s << u"10.1.2.3"_s << u"from 10.1.2.0/24, as user monit"_s;
        QTest::newRow("IPv6") << u"db3"_s << u"2001:db8::7"_s << u"from 2001:db8::/64, as user monit"_s;
    }

    void rulesLikeAHost()
    {
        QFETCH(QString, name);
        QFETCH(QString, address);
        QTEST(ruleText(ruleLike(host(u"a"_s, name, address, Admission::Pending))), "text");
        QCOMPARE(ruleText({}), u"every host"_s);
    }

    void conflictsWithAdvice()
    {
        m_page->applyHosts(
            {1,
             {host(u"a"_s, u"web1"_s, u"10.0.0.1"_s, Admission::Accepted, IdConflict::Kind::Cloned),
              host(u"b"_s, u"web2"_s, u"10.0.0.2"_s, Admission::Accepted, IdConflict::Kind::ForeignSource)},
             {}});
        QCoreApplication::processEvents();
        QCOMPARE(m_page->conflictCount(), 2);
        QVERIFY(isShown(u"Hosts whose id"_s));
        select(0);
        QVERIFY(isShown(u"monit -r"_s));
        select(1);
        QVERIFY(isShown(u"find out who"_s));
        QSignalSpy repinned(m_page.get(), &PendingPage::repinRequested);
        button(u"Trust the new source"_s)->click();
        QCOMPARE(repinned.count(), 0);
        answer(*m_page, QMessageBox::AcceptRole);
        QCOMPARE(repinned.value(0).value(0).toString(), u"b"_s);
        m_page->applyHosts({2,
                            {host(u"a"_s, u"web1"_s, u"10.0.0.1"_s, Admission::Accepted),
                             host(u"b"_s, u"web2"_s, u"10.0.0.2"_s, Admission::Accepted)},
                            {}});
        QCoreApplication::processEvents();
        QVERIFY(!isShown(u"Hosts whose id"_s));
    }

    void everyButtonSaysWhatItDoes()
    {
        showWaiting();
        for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->text()));
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
        }
    }
};

QTEST_MAIN(PendingPageTest)
#include "tst_pendingpage.moc"
