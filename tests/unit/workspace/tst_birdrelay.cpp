// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A console asks routers through the program that it is attached to.
#include "models/bird/client/routerclient.h"
#include "models/workspace/remoteworkspace.h"
#include "models/workspace/servedworkspace.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"
#include "tests/unit/bird/links/fakebird.h"
#include "tests/unit/workspace/workspacefolder.h"

#include <QTest>

using namespace noc;
using namespace noc::test;
using namespace noc::workspace;
using namespace Qt::StringLiterals;
using bird::Answer;
using bird::RouterRow;
using core::ErrorCode;

class TestBirdRelay final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void consoleSeesTheRouters();
    void answersComeThrough();
    void largeAnswersComeInPieces();
    void routersErrorsAreTold();
    void cancelIsHeard();
    void consoleChangesTheRouters();
    void programRefusesOtherCommands();

private:
    [[nodiscard]] bird::RouterClient *client() { return m_console->lookingGlass().client(u"r1"_s); }
    [[nodiscard]] core::Result<Answer> ask(const QByteArray &command);

    core::SystemClock m_clock;
    std::unique_ptr<FakeBird> m_bird;
    std::unique_ptr<WorkspaceFolder> m_folder;
    std::unique_ptr<ServedWorkspace> m_served;
    std::unique_ptr<RemoteWorkspace> m_console;
};

void TestBirdRelay::init()
{
    m_bird = std::make_unique<FakeBird>();
    m_bird->setReply("show protocols", readData(u"bird/2.0.12-show-protocols.txt"_s));
    m_bird->setReply("show status", readData(u"bird/2.0.12-show-status.txt"_s));
    m_folder = std::make_unique<WorkspaceFolder>();
    settings::WorkspaceSettings settings = WorkspaceFolder::defaultSettings();
    settings.routers.push_back({u"r1"_s, u"unix:"_s + m_bird->path(), 30, true, {}});
    m_folder->putSettings(settings);
    m_served = std::make_unique<ServedWorkspace>(m_folder->options(), ServedWorkspace::Front::None, m_clock);
    QVERIFY(m_served->open());
    const remote::LocalTarget target{m_folder->paths().controlSocket()};
    m_console =
        std::make_unique<RemoteWorkspace>(RemoteOptions{m_folder->paths(), target, u"here"_s}, m_clock);
    QVERIFY(m_console->open());
    QTRY_VERIFY(client());
}

void TestBirdRelay::cleanup()
{
    m_console.reset();
    m_served.reset();
    m_folder.reset();
    m_bird.reset();
}

core::Result<Answer> TestBirdRelay::ask(const QByteArray &command)
{
    std::optional<core::Result<Answer>> answer;
    core::onResult(client()->ask(*bird::Command::read(command)), this,
                   [&answer](const core::Result<Answer> &given) { answer = given; });
    [&] { QTRY_VERIFY(answer); }();
    return answer.value_or(core::failure(ErrorCode::TimedOut, u"no answer"_s));
}

void TestBirdRelay::consoleSeesTheRouters()
{
    const auto row = [this] { return m_console->lookingGlass().state().row(u"r1"_s); };
    QTRY_COMPARE(row().link, RouterRow::Link::Up);
    QTRY_COMPARE(row().version, (bird::Version{2, 0, 12}));
    const auto protocols = [](Workspace &workspace) {
        const auto *known = workspace.lookingGlass().state().protocols(u"r1"_s);
        return known ? known->size() : 0;
    };
    QTRY_VERIFY(protocols(*m_console) > 10);
    QTRY_COMPARE(protocols(*m_console), protocols(m_served->workspace()));
}

void TestBirdRelay::answersComeThrough()
{
    const QByteArray reply = readData(u"bird/2.0.12-show-route-all.txt"_s);
    m_bird->setReply("show route all", reply);
    const auto answer = ask("show route all"_ba);
    QVERIFY(answer);
    const auto direct = bird::parseAnswer(reply, "show route all", {2, 0, 12}, bird::ReplyCoding::Coded);
    const auto &routes = std::get<std::shared_ptr<const bird::RouteTable>>(answer->content);
    const auto &expected = std::get<std::shared_ptr<const bird::RouteTable>>(direct.content);
    QVERIFY(expected->size() > 50);
    QCOMPARE(routes->size(), expected->size());
    for (qsizetype row = 0; row < expected->size(); ++row)
        QVERIFY(routes->route(row) == expected->route(row));
}

void TestBirdRelay::largeAnswersComeInPieces()
{
    QByteArray reply;
    for (int i = 0; reply.size() < 3 * BirdRelay::maxPiece; ++i)
        reply += "1018-" + QByteArray::number(i) + '\n';
    reply += "0000 \n";
    m_bird->setReply("show memory", reply);
    const auto link = m_console->lookingGlass().linkTo(u"r1"_s);
    QVERIFY(link);
    QByteArray received;
    int pieces = 0;
    std::optional<core::Result<void>> end;
    connect(link.get(), &bird::Link::received, this, [&](const QByteArray &bytes) {
        received += bytes;
        ++pieces;
    });
    connect(link.get(), &bird::Link::finished, this, [&](const core::Result<void> &result) { end = result; });
    link->send(*bird::Command::read("show memory"));
    QTRY_VERIFY(end);
    QVERIFY(*end);
    QVERIFY(received == reply); // nothing is lost, nothing comes twice
    QVERIFY(pieces >= 3);
}

void TestBirdRelay::routersErrorsAreTold()
{
    m_bird->setMode(FakeBird::Mode::EndsInReply);
    m_bird->setReply("show memory", "1018-abc\n0000 \n");
    const auto answer = ask("show memory"_ba);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Io); // as from a link of its own
}

void TestBirdRelay::cancelIsHeard()
{
    QTRY_COMPARE(m_console->lookingGlass().state().row(u"r1"_s).link, RouterRow::Link::Up);
    const auto link = m_console->lookingGlass().linkTo(u"r1"_s);
    QVERIFY(link);
    m_bird->setMode(FakeBird::Mode::NoReply);
    const int before = m_bird->openConnections();
    link->send(*bird::Command::read("show route"_ba));
    QTRY_COMPARE(m_bird->openConnections(), before + 1);
    QTRY_VERIFY(m_bird->commands().contains("show route"));
    link->cancel();
    QTRY_COMPARE(m_bird->openConnections(), before);
}

void TestBirdRelay::consoleChangesTheRouters()
{
    auto routers = m_console->settings().routers;
    QCOMPARE(routers.size(), std::size_t(1));
    routers.front().name = u"edge"_s;
    QVERIFY(m_console->setRouters(routers));
    QTRY_VERIFY(m_console->lookingGlass().client(u"edge"_s));
    QCOMPARE(m_served->workspace().settings().routers.front().name, u"edge"_s);
    QVERIFY(!client());

    routers.front().address = u"gopher://r1"_s;
    const auto refused = m_console->setRouters(routers);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
}

void TestBirdRelay::programRefusesOtherCommands()
{
    BirdRelay relay(m_served->workspace(), m_clock);
    std::optional<core::Result<QJsonObject>> reply;
    relay.execute(u"begin"_s, {{u"router"_s, u"r1"_s}, {u"command"_s, u"configure"_s}},
                  [&reply](const core::Result<QJsonObject> &given) { reply = given; });
    QVERIFY(reply && !*reply);
    QCOMPARE(reply->error().code, ErrorCode::Refused);
    QVERIFY(!m_bird->commands().contains("configure"));
}

QTEST_GUILESS_MAIN(TestBirdRelay)
#include "tst_birdrelay.moc"
