// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/routers.h"

#include "models/settings/secretstore.h"
#include "models/workspace/collectorsecrets.h"
#include "models/workspace/watchconditions.h"

#include <algorithm>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using bird::LookingGlass;
using bird::RouterAddress;
using bird::RouterConfig;

namespace {

/// Only such a proxy has a place for one.
bool takesSecret(const RouterConfig &router)
{
    return router.address.kind == RouterAddress::Kind::LgPy;
}

} // namespace

std::vector<RouterConfig> routerConfigsFrom(const std::vector<settings::RouterSettings> &settings)
{
    std::vector<RouterConfig> routers;
    for (const settings::RouterSettings &router : settings) {
        if (auto address = RouterAddress::fromText(router.address))
            routers.push_back({router.name,
                               std::move(*address),
                               core::Seconds(router.intervalSeconds),
                               router.isEnabled,
                               {}});
    }
    return routers;
}

core::Result<void> checkRouters(const std::vector<settings::RouterSettings> &settings)
{
    QSet<QString> names;
    for (const settings::RouterSettings &router : settings) {
        if (names.contains(router.name))
            return core::failure(core::ErrorCode::InvalidInput,
                                 u"%1: there are two of this name"_s.arg(router.name));
        names.insert(router.name);
        if (const auto address = RouterAddress::fromText(router.address); !address)
            return core::failure(address.error().code, u"%1: %2"_s.arg(router.name, address.error().detail));
    }
    return {};
}

QString routerSecretName(const QString &router)
{
    return u"router-"_s + settings::secretNamePart(router);
}

Routers::Routers(alerts::LocalAlertFeed &alerts, CollectorSecrets &secrets, const core::Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_alerts(alerts)
    , m_secrets(secrets)
    , m_glass(clock)
{
    connect(&secrets, &CollectorSecrets::changed, this, &Routers::update);
}

void Routers::apply(const std::vector<settings::RouterSettings> &settings)
{
    m_routers = routerConfigsFrom(settings);
    QStringList wanted;
    for (const RouterConfig &router : m_routers) {
        if (takesSecret(router) && !m_secrets.find(routerSecretName(router.name)))
            wanted.append(routerSecretName(router.name));
    }
    if (!wanted.isEmpty())
        m_secrets.load(wanted);
    update();
}

void Routers::update()
{
    std::vector<RouterConfig> routers = m_routers;
    for (RouterConfig &router : routers) {
        if (takesSecret(router))
            router.secret = m_secrets.find(routerSecretName(router.name)).value_or(core::Secret());
    }
    m_glass.setRouters(routers);
}

void Routers::begin(const std::vector<alerts::Condition> &remembered,
                    const std::vector<alerts::Condition> &others)
{
    std::vector<alerts::Condition> known;
    std::ranges::copy_if(remembered, std::back_inserter(known), [this](const alerts::Condition &condition) {
        return !WatchConditions::isOfWatch(condition)
            && std::ranges::find(m_routers, condition.objectId, &RouterConfig::name) != m_routers.end();
    });
    m_conditions.remember(known);
    static_cast<void>(m_conditions.applyRouters(m_glass.state().routers().snapshot()));
    for (const RouterConfig &router : m_routers) {
        if (const auto *protocols = m_glass.state().protocols(router.name))
            static_cast<void>(m_conditions.applyProtocols(router.name, protocols->snapshot()));
    }
    std::vector<alerts::Condition> wrong = m_conditions.all();
    wrong.insert(wrong.end(), others.begin(), others.end());
    m_alerts.resetConditions(BirdConditions::source(), wrong);
    connect(&m_glass, &LookingGlass::routersChanged, this,
            [this](const core::RowDiff<bird::RouterRow> &diff) {
                m_alerts.applyConditions(m_conditions.applyRouters(diff));
            });
    connect(&m_glass, &LookingGlass::protocolsChanged, this,
            [this](const QString &router, const core::RowDiff<bird::Protocol> &diff) {
                m_alerts.applyConditions(m_conditions.applyProtocols(router, diff));
            });
}

} // namespace noc::workspace
