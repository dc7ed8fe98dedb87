// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bird/replaybird.h"

#include "tests/support/testdata.h"

#include <QPointer>
#include <QTest>

#include <algorithm>

namespace noc::test {

using namespace Qt::StringLiterals;
using core::Result;

struct ReplayBird::Script
{
    bird::Version version;
    QHash<QByteArray, QByteArray> replies;
    QHash<QByteArray, QByteArray> held; ///< what comes before release()
    std::optional<core::Error> failure;
    QByteArrayList commands;
    QList<QPointer<bird::Link>> waiting;
    int cancelled = 0;
};

namespace {

class ReplayLink final : public bird::Link
{
public:
    explicit ReplayLink(std::shared_ptr<ReplayBird::Script> script)
        : m_script(std::move(script))
    { }

    [[nodiscard]] bird::LinkAbilities abilities() const override { return {}; }
    [[nodiscard]] bird::ReplyCoding coding() const override { return bird::ReplyCoding::Coded; }
    [[nodiscard]] bool isBusy() const override { return m_isBusy; }
    void setPaused(bool) override { }

    void send(const bird::Command &command) override
    {
        m_isBusy = true;
        m_script->commands.append(command.bytes());
        later([this, bytes = command.bytes()] { answer(bytes); });
    }

    void cancel() override
    {
        ++m_turn;
        ++m_script->cancelled;
        m_isBusy = false;
    }

    void answer(const QByteArray &command)
    {
        if (!std::exchange(m_hasGreeted, true))
            Q_EMIT greeted(m_script->version);
        if (m_script->failure && command.startsWith("show route"))
            return end(std::unexpected(*m_script->failure));
        m_rest = m_script->replies.value(command, "9001 syntax error, unexpected CF_SYM_UNDEFINED\n");
        if (!m_script->held.contains(command))
            return finish();
        const QByteArray part = m_script->held.value(command);
        m_script->waiting.append(this);
        m_rest = m_rest.mid(part.size());
        if (!part.isEmpty())
            Q_EMIT received(part);
    }

    void finish()
    {
        const int turn = m_turn;
        if (!m_rest.isEmpty())
            Q_EMIT received(m_rest);
        if (turn == m_turn)
            end({});
    }

    [[nodiscard]] bool isHeld() const { return m_isBusy; }

private:
    void later(std::function<void()> what)
    {
        QMetaObject::invokeMethod(
            this,
            [this, turn = m_turn, what = std::move(what)] {
                if (turn == m_turn)
                    what();
            },
            Qt::QueuedConnection);
    }

    void end(const Result<void> &result)
    {
        m_isBusy = false;
        Q_EMIT finished(result);
    }

    std::shared_ptr<ReplayBird::Script> m_script;
    QByteArray m_rest;
    int m_turn = 0;
    bool m_isBusy = false;
    bool m_hasGreeted = false;
};

} // namespace

ReplayBird::ReplayBird(const QByteArray &version)
    : m_script(std::make_shared<Script>())
{
    m_script->version = *bird::versionFromText(version);
    const QByteArray captures = version.startsWith('3') ? "3.1.7" : "2.0.12";
    const auto capture = [&](const QByteArray &name) {
        return readData(u"bird/%1-%2.txt"_s.arg(QString::fromLatin1(captures), QString::fromLatin1(name)));
    };
    QByteArray status = capture("show-status");
    status.replace(captures, version); // the same otherwise
    setReply("show status", status);
    setReply("show protocols", capture("show-protocols"));
    setReply("show protocols all", capture("show-protocols-all"));
}

ReplayBird::~ReplayBird() = default;

void ReplayBird::setReply(const QByteArray &command, const QByteArray &reply)
{
    m_script->replies.insert(command, reply);
}

void ReplayBird::hold(const QByteArray &command, const QByteArray &part)
{
    m_script->held.insert(command, part);
}

void ReplayBird::release()
{
    m_script->held.clear();
    const auto waiting = std::exchange(m_script->waiting, {});
    for (const auto &link : waiting) {
        auto *held = static_cast<ReplayLink *>(link.data());
        if (held && held->isHeld())
            held->finish();
    }
}

void ReplayBird::setFailure(const core::Error &error)
{
    m_script->failure = error;
}

QByteArrayList ReplayBird::commands() const
{
    return m_script->commands;
}

int ReplayBird::cancelled() const
{
    return m_script->cancelled;
}

std::unique_ptr<bird::Link> ReplayBird::makeLink() const
{
    return std::make_unique<ReplayLink>(m_script);
}

ReplayGlass::ReplayGlass(const core::Clock &clock)
{
    bird::LookingGlassOptions options;
    options.makeLink = [this](const bird::RouterConfig &config) {
        return m_birds.at(config.name)->makeLink();
    };
    m_glass = std::make_unique<bird::LookingGlass>(clock, options);
}

ReplayGlass::~ReplayGlass() = default;

ReplayBird &ReplayGlass::add(const QString &name, const QByteArray &version)
{
    return *(m_birds[name] = std::make_unique<ReplayBird>(version));
}

bool ReplayGlass::start()
{
    std::vector<bird::RouterConfig> configs;
    for (const auto &[name, bird] : m_birds) {
        bird::RouterConfig config;
        config.name = name;
        config.interval = core::Seconds(3600);
        configs.push_back(config);
    }
    m_glass->setRouters(configs);
    return QTest::qWaitFor([&] {
        return std::ranges::all_of(configs, [&](const bird::RouterConfig &config) {
            const bird::RouterClient *client = m_glass->client(config.name);
            const auto *protocols = m_glass->state().protocols(config.name);
            return client && client->version() && protocols && !protocols->rows().isEmpty();
        });
    });
}

QByteArray replyOfRoutes(int routes)
{
    QByteArray reply = "1007-Table master4:\n";
    for (int i = 0; i < routes; ++i) {
        const QByteArray prefix = QByteArray::number(1 + i / 65536 % 223) + '.'
            + QByteArray::number(i / 256 % 256) + '.' + QByteArray::number(i % 256) + ".0/24";
        reply += ' ' + prefix.leftJustified(20) + " unicast [feed 22:05:27.718] * (100) [AS"
            + QByteArray::number(64512 + i % 1000) + "i]\n\tvia 10.0.12.2 on e12\n";
    }
    return reply + "0000 \n";
}

} // namespace noc::test
