// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "widgets/bird/page/datatree.h"
#include "widgets/bird/trace/traceform.h"
#include "widgets/bird/trace/traceview.h"
#include "widgets/common/banner.h"
#include "widgets/common/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // ms, of a loaded machine

/// A way to a router that answers a probe with what it was given.
class ProbeLink final : public Link
{
public:
    ProbeLink(LinkAbilities abilities, QByteArray answer)
        : m_abilities(abilities)
        , m_answer(std::move(answer))
    { }

    [[nodiscard]] LinkAbilities abilities() const override { return m_abilities; }
    [[nodiscard]] ReplyCoding coding() const override { return ReplyCoding::Coded; }
    [[nodiscard]] bool isBusy() const override { return m_isBusy; }
    void send(const Command &) override { m_isBusy = true; } // never answers: only probes matter here
    void cancel() override { m_isBusy = false; }
    void setPaused(bool) override { }
    void probe(const Probe &) override
    {
        m_isBusy = true;
        if (m_answer.isEmpty())
            return;
        QTimer::singleShot(0, this, [this] {
            m_isBusy = false;
            Q_EMIT received(m_answer);
            Q_EMIT finished({});
        });
    }

private:
    LinkAbilities m_abilities;
    QByteArray m_answer;
    bool m_isBusy = false;
};

RouterConfig router(const QString &name)
{
    RouterConfig config;
    config.name = name;
    config.address = *RouterAddress::fromText(u"tcp://192.0.2.1:2323"_s);
    return config;
}

} // namespace

class TestTraceView final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatToDo();
    void tracesFromHere();
    void escapeStops();
    void choosesTheTool_data();
    void choosesTheTool();
    void missingProgramNamesItsPackage_data();
    void missingProgramNamesItsPackage();
    void badTargetIsToldApart_data();
    void badTargetIsToldApart();
    void routerThatCannotIsGreyed();
    void tracesFromARouter();
    void stopsARouter();
    void removedRouterEndsIt();
    void filterHides();
    void rawLinesOnR();
    void targetsAreRemembered();
    void exportsHops();

private:
    void install(const QString &name, const QByteArray &lines) const;
    void installMtr(bool isEndless = false) const;
    void start(const QString &target, const QString &from = {}, Probe::Kind kind = Probe::Kind::Trace) const;
    [[nodiscard]] bool ran() const { return !m_view->session().isRunning(); }
    [[nodiscard]] QString bannerText() const;
    [[nodiscard]] QComboBox &from() const { return *m_view->findChild<QComboBox *>(u"from"_s); }
    [[nodiscard]] QAbstractItemModel &hops() const { return *m_view->findChild<DataTree *>()->model(); }

    test::ManualClock m_clock;
    QByteArray m_answer;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<LookingGlass> m_glass;
    std::unique_ptr<TraceView> m_view;
};

void TestTraceView::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_answer = " 1  192.0.2.1  0.5 ms\n 2  198.51.100.7  3.25 ms\n";
    m_theme = std::make_unique<widgets::Theme>();
    LookingGlassOptions options;
    options.makeLink = [this](const RouterConfig &config) -> std::unique_ptr<Link> {
        LinkAbilities abilities;
        abilities.canTrace = config.name != "bare"_L1;
        return std::make_unique<ProbeLink>(abilities, m_answer);
    };
    m_glass = std::make_unique<LookingGlass>(m_clock, options);
    m_glass->setRouters({router(u"bare"_s), router(u"edge"_s)});
    m_view = std::make_unique<TraceView>(*m_glass, *m_theme, QStringList{m_folder->path()});
    m_view->setRouters({u"bare"_s, u"edge"_s});
    m_view->resize(1000, 500);
    m_view->show();
}

void TestTraceView::cleanup()
{
    m_view.reset();
    m_glass.reset();
    m_theme.reset();
}

void TestTraceView::install(const QString &name, const QByteArray &lines) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + lines);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestTraceView::installMtr(bool isEndless) const
{
    QByteArray lines = "cat '" + test::dataPath(u"bird/tool-mtr-raw.txt"_s).toUtf8() + "'\n";
    if (isEndless)
        lines += "exec sleep 100\n";
    install(u"mtr"_s, lines);
}

void TestTraceView::start(const QString &target, const QString &from, Probe::Kind kind) const
{
    m_view->start(TraceQuestion{from, kind, target, false});
}

QString TestTraceView::bannerText() const
{
    const auto *banner = m_view->findChild<widgets::Banner *>();
    QStringList texts;
    if (!banner->isHidden()) {
        for (const QLabel *label : banner->findChildren<QLabel *>())
            texts += label->text();
    }
    return texts.join(u' ');
}

void TestTraceView::saysWhatToDo()
{
    m_view->start();
    QVERIFY(ran()); // nothing to ask for
    QCOMPARE(bannerText(), QString());
}

void TestTraceView::tracesFromHere()
{
    installMtr();
    const QAbstractItemModelTester tester(&hops());
    start(u"10.0.37.7"_s);
    QVERIFY(!ran());
    QTRY_VERIFY_WITH_TIMEOUT(ran(), patience);
    QCOMPARE(bannerText(), QString());
    QVERIFY(hops().rowCount() > 1);
    QCOMPARE(hops().index(0, HopModel::Hop).data().toInt(), 1);
    QVERIFY(!hops().index(0, HopModel::Range).data().toString().isEmpty());
    QVERIFY(m_view->rawText().contains(u"h 0 "_s));
}

void TestTraceView::escapeStops()
{
    installMtr(true);
    auto *target = m_view->findChild<QComboBox *>(u"target"_s)->lineEdit();
    target->setText(u"10.0.37.7"_s);
    QTest::keyClick(target, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(hops().rowCount() > 0, patience);
    QVERIFY(!ran());
    QTest::keyClick(target, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(ran(), patience);
    QCOMPARE(bannerText(), QString());
    QVERIFY(hops().rowCount() > 0);
}

void TestTraceView::choosesTheTool_data()
{
    QTest::addColumn<QStringList>("programs");
    QTest::addColumn<Probe::Kind>("kind");
    QTest::addColumn<TraceTool>("tool");
    const auto trace = Probe::Kind::Trace;
    QTest::newRow("all") << QStringList{u"tracepath"_s, u"traceroute"_s, u"mtr"_s} << trace << TraceTool::Mtr;
    QTest::newRow("no mtr") << QStringList{u"tracepath"_s, u"traceroute"_s} << trace << TraceTool::Traceroute;
    QTest::newRow("tracepath") << QStringList{u"tracepath"_s} << trace << TraceTool::Tracepath;
    QTest::newRow("none") << QStringList() << trace << TraceTool::Mtr;
    QTest::newRow("ping") << QStringList{u"mtr"_s} << Probe::Kind::Ping << TraceTool::Ping;
}

void TestTraceView::choosesTheTool()
{
    QFETCH(const QStringList, programs);
    QFETCH(const Probe::Kind, kind);
    for (const QString &program : programs)
        install(program, "exit 0\n");
    QTEST(m_view->session().toolFor(kind), "tool");
}

void TestTraceView::missingProgramNamesItsPackage_data()
{
    QTest::addColumn<Probe::Kind>("kind");
    QTest::addColumn<QString>("package");
    QTest::newRow("trace") << Probe::Kind::Trace << u"mtr-tiny"_s;
    QTest::newRow("ping") << Probe::Kind::Ping << u"iputils-ping"_s;
}

void TestTraceView::missingProgramNamesItsPackage()
{
    QFETCH(const Probe::Kind, kind);
    QFETCH(const QString, package);
    start(u"192.0.2.1"_s, {}, kind);
    QTRY_VERIFY_WITH_TIMEOUT(ran(), patience);
    QVERIFY2(bannerText().contains(package), qUtf8Printable(bannerText()));
}

void TestTraceView::badTargetIsToldApart_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("from");
    QTest::newRow("an option") << u"-f"_s << QString();
    QTest::newRow("a command") << u"192.0.2.1;reboot"_s << QString();
    QTest::newRow("from a router") << u"-f"_s << u"edge"_s;
}

void TestTraceView::badTargetIsToldApart()
{
    QFETCH(const QString, target);
    QFETCH(const QString, from);
    installMtr();
    start(target, from);
    QTRY_VERIFY_WITH_TIMEOUT(ran(), patience);
    QVERIFY2(bannerText().contains(target), qUtf8Printable(bannerText()));
    QVERIFY(m_view->form().history().isEmpty());
}

void TestTraceView::routerThatCannotIsGreyed()
{
    QCOMPARE(from().count(), 3);
    const auto isEnabled = [this](int item) {
        return from().model()->index(item, 0).flags().testFlag(Qt::ItemIsEnabled);
    };
    QVERIFY(isEnabled(0));
    QVERIFY(!isEnabled(1));
    QVERIFY(from().itemText(1).contains(u"traceroute"_s)); // the reason
    QVERIFY(isEnabled(2));
    from().setCurrentIndex(2);
    m_view->findChild<QComboBox *>(u"kind"_s)->setCurrentIndex(1); // it cannot ping
    QVERIFY(!isEnabled(2));
    QCOMPARE(from().currentIndex(), 0);
}

void TestTraceView::tracesFromARouter()
{
    start(u"198.51.100.7"_s, u"edge"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ran(), patience);
    QCOMPARE(bannerText(), QString());
    QCOMPARE(hops().rowCount(), 2);
    QCOMPARE(hops().index(1, HopModel::Address).data().toString(), u"198.51.100.7"_s);
    QCOMPARE(hops().index(1, HopModel::Last).data(HopModel::ValueRole).toDouble(), 3.25);
}

void TestTraceView::stopsARouter()
{
    m_answer.clear(); // it never answers
    m_glass->setRouters({});
    m_glass->setRouters({router(u"edge"_s)});
    start(u"198.51.100.7"_s, u"edge"_s);
    QVERIFY(!ran());
    m_view->stop();
    QVERIFY(ran());
}

void TestTraceView::removedRouterEndsIt()
{
    m_answer.clear();
    m_glass->setRouters({});
    m_glass->setRouters({router(u"edge"_s)});
    start(u"198.51.100.7"_s, u"edge"_s);
    m_glass->setRouters({});
    QTRY_VERIFY_WITH_TIMEOUT(ran(), patience);
    QVERIFY(!bannerText().isEmpty());
}

void TestTraceView::filterHides()
{
    start(u"198.51.100.7"_s, u"edge"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ran(), patience);
    m_view->setFilterText(u"address:198.51"_s);
    QCOMPARE(hops().rowCount(), 1);
    QCOMPARE(m_view->hiddenCount(), 1);
}

void TestTraceView::rawLinesOnR()
{
    start(u"198.51.100.7"_s, u"edge"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ran(), patience);
    QMenu menu;
    m_view->addActions(menu);
    QVERIFY(!menu.actions().constFirst()->isChecked());
    QTest::keyClick(m_view->findChild<DataTree *>(), Qt::Key_R);
    QMenu after;
    m_view->addActions(after);
    QVERIFY(after.actions().constFirst()->isChecked());
    QVERIFY(m_view->rawText().contains(u"198.51.100.7  3.25 ms"_s));
}

void TestTraceView::targetsAreRemembered()
{
    start(u"198.51.100.7"_s, u"edge"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ran(), patience);
    QSettings settings(m_folder->filePath(u"state.ini"_s), QSettings::IniFormat);
    m_view->saveState(settings, u"bird/trace/"_s);
    TraceView other(*m_glass, *m_theme);
    other.restoreState(settings, u"bird/trace/"_s);
    QCOMPARE(other.form().history(), QStringList{u"198.51.100.7"_s});
}

void TestTraceView::exportsHops()
{
    start(u"198.51.100.7"_s, u"edge"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ran(), patience);
    QMenu menu;
    m_view->addActions(menu);
    QSignalSpy saved(m_view.get(), &View::saveRequested);
    const auto *exports = menu.actions().constLast()->menu();
    QVERIFY(exports);
    exports->actions().constFirst()->trigger();
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.at(0).at(0).toString(), u"trace-198.51.100.7.csv"_s);
    QVERIFY(saved.at(0).at(1).toByteArray().contains("198.51.100.7"));
}

} // namespace noc::bird

QTEST_MAIN(noc::bird::TestTraceView)
#include "tst_traceview.moc"
