// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/bird/page/birdstage.h"

#include "tests/support/testdata.h"

#include <QTimer>

namespace noc::test {

using namespace Qt::StringLiterals;
using bird::Command;
using bird::RouterConfig;

namespace {

class StageLink final : public bird::Link
{
public:
    StageLink(BirdStage &stage, QString name)
        : m_stage(stage)
        , m_name(std::move(name))
    { }

    [[nodiscard]] bird::LinkAbilities abilities() const override { return router().abilities; }
    [[nodiscard]] bird::ReplyCoding coding() const override { return bird::ReplyCoding::Coded; }
    [[nodiscard]] bool isBusy() const override { return m_isBusy; }
    void cancel() override { ++m_round, m_isBusy = false; }
    void setPaused(bool /*isPaused*/) override { }

    void send(const Command &command) override
    {
        m_isBusy = true;
        m_stage.asked.append(command.bytes());
        QTimer::singleShot(0, this, [this, bytes = command.bytes(), round = m_round] {
            if (round == m_round && !router().isSilent)
                answer(bytes);
        });
    }

private:
    [[nodiscard]] const StageRouter &router() const { return m_stage.routers.at(m_name); }

    void answer(const QByteArray &command)
    {
        m_isBusy = false;
        if (router().failure) {
            Q_EMIT finished(std::unexpected(*router().failure));
            return;
        }
        if (!m_isGreeted)
            Q_EMIT greeted(router().version);
        m_isGreeted = true;
        Q_EMIT received(router().replies.value(command, "9001 syntax error\n"));
        Q_EMIT finished({});
    }

    BirdStage &m_stage;
    const QString m_name;
    int m_round = 0;
    bool m_isBusy = false;
    bool m_isGreeted = false;
};

bird::LookingGlassOptions optionsOf(BirdStage &stage)
{
    bird::LookingGlassOptions options;
    options.makeLink = [&stage](const RouterConfig &config) -> std::unique_ptr<bird::Link> {
        if (!stage.routers.contains(config.name))
            stage.routers[config.name].name = config.name; // one that is only tried out
        return std::make_unique<StageLink>(stage, config.name);
    };
    return options;
}

} // namespace

BirdStage::BirdStage()
    : glass(clock, optionsOf(*this))
{ }

void BirdStage::put(const StageRouter &router)
{
    remove(router.name);
    routers[router.name] = router;
    apply();
}

void BirdStage::remove(const QString &name)
{
    if (routers.erase(name) > 0)
        apply();
}

void BirdStage::apply()
{
    std::vector<RouterConfig> configs;
    for (const auto &[name, router] : routers) {
        RouterConfig config;
        config.name = name;
        config.address = *bird::RouterAddress::fromText(u"tcp://%1.example.net:2323"_s.arg(name));
        configs.push_back(config);
    }
    glass.setRouters(configs);
}

QByteArray captured(const QString &version, const QString &name)
{
    const QByteArray bytes = readData(u"bird/"_s + version + u'-' + name + u".txt"_s);
    return bytes.startsWith("0001 ") ? bytes.sliced(bytes.indexOf('\n') + 1) : bytes;
}

StageRouter capturedRouter(const QString &name, const bird::Version &version)
{
    StageRouter router{name, version, {}, {}, {}, false};
    const QString set = bird::toText(version);
    const QList<std::pair<QByteArray, QString>> replies{
        {"show status", u"show-status"_s},
        {"show protocols", u"show-protocols"_s},
        {"show protocols all", u"show-protocols-all"_s},
        {"show bfd sessions", u"show-bfd-sessions"_s},
        {"show ospf neighbors 'ospf4'", u"show-ospf-neighbors"_s},
        {"show ospf topology 'ospf4'", u"show-ospf-topology"_s},
        {"show memory", u"show-memory"_s},
        {"show symbols", u"show-symbols"_s},
        {"show interfaces", u"show-interfaces"_s},
    };
    for (const auto &[command, file] : replies)
        router.replies.insert(command, captured(set, file));
    return router;
}

} // namespace noc::test
