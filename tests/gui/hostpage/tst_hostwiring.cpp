// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a host asks for reaches the workspace, and the answer comes back.
#include "app/gui/hostwiring.h"
#include "app/gui/monitpages.h"
#include "tests/support/stricttest.h"
#include "tests/unit/workspace/workspacefolder.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"
#include "widgets/monit/control/hostcontrol.h"
#include "widgets/monit/feedpage.h"
#include "widgets/monit/hostpage/eventpane.h"
#include "widgets/monit/hostpage/hostpage.h"
#include "widgets/monit/monitpage.h"

#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace noc::app {

using namespace Qt::StringLiterals;
using monit::EventPane;
using monit::HostControl;
using monit::ServiceAction;
using monit::ServiceOrder;

class TestHostWiring final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ordersReachTheWorkspaceAndComeBack();
    void accessIsApprovedAndWithdrawn();
    void historyIsAnswered();
    void eventsAreWritten();
    void saysWhenEventsCannotBeWritten();
    void keepsCommandsAndConsents();

private:
    void chooseFile(const QString &path) const;

    core::SystemClock m_clock;
    widgets::Theme m_theme;
    std::unique_ptr<test::WorkspaceFolder> m_folder;
    std::unique_ptr<test::RunningWorkspace> m_workspace;
    std::unique_ptr<QSettings> m_state;
    std::unique_ptr<monit::MonitPage> m_page;
    monit::HostPage *m_host = nullptr;
    QString m_hostId;
};

void TestHostWiring::init()
{
    m_folder = std::make_unique<test::WorkspaceFolder>();
    m_workspace = std::make_unique<test::RunningWorkspace>(*m_folder, m_clock);
    (*m_workspace)->feed().apply(sim::MonitFleet({1, 4}, m_clock).round());
    m_hostId = (*m_workspace)->feed().snapshot().hosts.put.front().id;
    m_state = std::make_unique<QSettings>(m_folder->paths().windowStateFile(), QSettings::IniFormat);
    m_page.reset(monit::makeMonitPage((*m_workspace)->feed(), m_clock, m_theme));
    auto *pages = new MonitPages(*m_page, **m_workspace, m_clock, m_theme);
    m_host = &pages->hostPage();
    new HostWiring(*m_host, *m_page, **m_workspace, *m_state, m_theme);
}

void TestHostWiring::cleanup()
{
    m_page.reset();
    m_state.reset();
    m_workspace.reset();
    m_folder.reset();
}

void TestHostWiring::ordersReachTheWorkspaceAndComeBack()
{
    Q_EMIT m_host->control().orderRequested(m_hostId, {u"nginx"_s, u"cron"_s}, ServiceAction::Restart);

    QTRY_COMPARE((*m_workspace)->control().orders().put.size(), std::size_t(2));
    const auto haveFailed = [this] {
        const auto orders = m_host->control().orders().of(m_hostId);
        return orders.size() == 2 && std::ranges::all_of(orders, [](const ServiceOrder &order) {
                   return order.phase == ServiceOrder::Phase::Failed;
               });
    };
    QTRY_VERIFY(haveFailed());
    for (const ServiceOrder &order : m_host->control().orders().of(m_hostId)) {
        QCOMPARE(order.action, ServiceAction::Restart);
        QVERIFY(!order.by.isEmpty());
        QCOMPARE(order.code, core::ErrorCode::Unauthorized); // there is no approved access
    }
}

void TestHostWiring::accessIsApprovedAndWithdrawn()
{
    monit::AgentAccess access;
    access.host = u"127.0.0.1"_s;
    access.port = test::freePort();
    access.user = u"admin"_s;
    access.password = core::Secret("secret"_ba);
    Q_EMIT m_host->control().approveRequested(m_hostId, access);
    QTRY_COMPARE((*m_workspace)->control().accesses().put.size(), std::size_t(1));
    QCOMPARE((*m_workspace)->settings().monit.accesses.size(), std::size_t(1));

    Q_EMIT m_host->control().withdrawRequested(m_hostId);
    QTRY_VERIFY((*m_workspace)->control().accesses().put.empty());
    QVERIFY((*m_workspace)->settings().monit.accesses.empty());
}

void TestHostWiring::historyIsAnswered()
{
    monit::HostEvent event;
    event.hostId = m_hostId;
    event.received = m_clock.now();
    m_host->timeline().showEvents(m_hostId, u"web1"_s, {event});
    const auto *foot = m_host->timeline().findChild<widgets::ElidedLabel *>();
    QVERIFY(foot);
    for (auto *button : m_host->timeline().findChildren<QToolButton *>()) {
        if (button->text() == "Load older"_L1)
            button->click();
    }
    QTRY_COMPARE(foot->text(), u"There are no older ones."_s);
}

void TestHostWiring::chooseFile(const QString &path) const
{
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

void TestHostWiring::eventsAreWritten()
{
    const QTemporaryDir folder;
    Q_EMIT m_host->timeline().exportRequested("time,service\r\n"_ba, u"web1.csv"_s);
    chooseFile(folder.filePath(u"events.csv"_s));
    QFile file(folder.filePath(u"events.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "time,service\r\n"_ba);
}

void TestHostWiring::saysWhenEventsCannotBeWritten()
{
    Q_EMIT m_host->timeline().exportRequested("x"_ba, u"web1.csv"_s);
    chooseFile(u"/nonexistent/folder/events.csv"_s);
    const auto *box = m_page->findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(!box->informativeText().isEmpty());
}

void TestHostWiring::keepsCommandsAndConsents()
{
    WorkspaceConnectStore store(**m_workspace, *m_state);
    monit::ConnectSettings settings;
    settings.commands.push_back({u"Look"_s, {u"true"_s, u"{address}"_s}, true});
    settings.consents = {u"true"_s};
    store.save(settings);

    QCOMPARE((*m_workspace)->commands().size(), std::size_t(1));
    QCOMPARE((*m_workspace)->commands().front().arguments, settings.commands.front().arguments);
    const monit::ConnectSettings loaded = store.load();
    QCOMPARE(loaded.commands.size(), std::size_t(1));
    QVERIFY(loaded.commands.front().runsInTerminal);
    QCOMPARE(loaded.consents, settings.consents); // on this machine, not in the workspace
}

} // namespace noc::app

QTEST_MAIN(noc::app::TestHostWiring)
#include "tst_hostwiring.moc"
