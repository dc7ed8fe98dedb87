// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/ownconditions.h"
#include "tests/support/stricttest.h"

#include <QTest>

using namespace noc;
using namespace noc::workspace;
using namespace Qt::StringLiterals;
using core::Severity;
using State = CollectorStatus::State;
using store::StoreState;
using store::StoreTrouble;

namespace {

CollectorStatus collectorIn(State state)
{
    CollectorStatus status;
    status.state = state;
    status.address = QHostAddress(u"127.0.0.1"_s);
    status.port = 8080;
    return status;
}

store::StoreStatus storeIn(StoreState state, StoreTrouble trouble)
{
    store::StoreStatus status;
    status.state = state;
    status.trouble = trouble;
    return status;
}

class TestOwnConditions final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void isQuietWhenAllIsWell();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void waitsForTheCollector_data();
    void waitsForTheCollector();
};

void TestOwnConditions::isQuietWhenAllIsWell()
{
    const auto well = storeIn(StoreState::Ready, StoreTrouble::None);
    QVERIFY(ownConditions(collectorIn(State::Listening), well, {}).empty());
    QVERIFY(
        ownConditions(collectorIn(State::Off), storeIn(StoreState::Opening, StoreTrouble::None), {}).empty());
}

void TestOwnConditions::saysWhatIsWrong_data()
{
    QTest::addColumn<State>("collector");
    QTest::addColumn<StoreState>("store");
    QTest::addColumn<StoreTrouble>("trouble");
    QTest::addColumn<bool>("isUnsaved");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<Severity>("worst");

    QTest::newRow("collector") << State::Failed << StoreState::Ready << StoreTrouble::None << false
                               << QStringList{u"nocdesk/collector"_s} << Severity::Critical;
    QTest::newRow("disk full") << State::Listening << StoreState::Behind << StoreTrouble::DiskFull << false
                               << QStringList{u"nocdesk/history"_s} << Severity::Warning;
    QTest::newRow("no history") << State::Listening << StoreState::Off << StoreTrouble::ReadOnly << false
                                << QStringList{u"nocdesk/history"_s} << Severity::Warning;
    QTest::newRow("settings") << State::Listening << StoreState::Ready << StoreTrouble::None << true
                              << QStringList{u"nocdesk/settings"_s} << Severity::Warning;
    QTest::newRow("everything") << State::Failed << StoreState::Behind << StoreTrouble::Locked << true
                                << QStringList{u"nocdesk/collector"_s, u"nocdesk/history"_s,
                                               u"nocdesk/settings"_s}
                                << Severity::Critical;
}

void TestOwnConditions::saysWhatIsWrong()
{
    QFETCH(const State, collector);
    QFETCH(const StoreState, store);
    QFETCH(const StoreTrouble, trouble);
    QFETCH(const bool, isUnsaved);
    QFETCH(const QStringList, ids);
    QFETCH(const Severity, worst);
    std::optional<core::Error> saveError;
    if (isUnsaved)
        saveError = core::Error{core::ErrorCode::Io, u"full"_s};

    const auto conditions = ownConditions(collectorIn(collector), storeIn(store, trouble), saveError);

    QStringList found;
    for (const alerts::Condition &condition : conditions) {
        found += condition.id;
        QCOMPARE(condition.source, ownSource());
        QVERIFY(!condition.text.isEmpty());
    }
    QCOMPARE(found, ids);
    QCOMPARE(conditions.front().severity, worst);
}

void TestOwnConditions::waitsForTheCollector_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("undecided");
    QTest::newRow("off") << State::Off << false;
    QTest::newRow("waiting") << State::Waiting << true;
    QTest::newRow("starting") << State::Starting << true;
    QTest::newRow("listening") << State::Listening << false;
    QTest::newRow("failed") << State::Failed << false;
}

void TestOwnConditions::waitsForTheCollector()
{
    QFETCH(const State, state);
    QFETCH(const bool, undecided);
    QCOMPARE(isUndecided(collectorIn(state)), undecided);
}

} // namespace

QTEST_GUILESS_MAIN(TestOwnConditions)
#include "tst_ownconditions.moc"
