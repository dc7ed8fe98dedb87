// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/localalertfeed.h"
#include "models/bird/client/lookingglass.h"
#include "models/settings/workspacesettings.h"
#include "models/workspace/birdconditions.h"

#include <QSet>

namespace noc::workspace {

class CollectorSecrets;

/// What the looking glass takes of the settings; those whose address cannot be read are left out.
[[nodiscard]] NOC_MODELS_EXPORT std::vector<bird::RouterConfig>
routerConfigsFrom(const std::vector<settings::RouterSettings> &settings);
/// InvalidInput names the router whose address cannot be read, or the second one of a name.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<void>
checkRouters(const std::vector<settings::RouterSettings> &settings);
/// Of the secret that its proxy wants.
[[nodiscard]] NOC_MODELS_EXPORT QString routerSecretName(const QString &router);

/// The routers of a workspace of ours: asked as the settings say, what is wrong at them among the alerts.
class Routers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Routers)

public:
    /// Everything must outlive it.
    Routers(alerts::LocalAlertFeed &alerts, CollectorSecrets &secrets, const core::Clock &clock,
            QObject *parent = nullptr);

    [[nodiscard]] bird::LookingGlass &lookingGlass() { return m_glass; }
    void apply(const std::vector<settings::RouterSettings> &settings);
    /// What an earlier run knew is there: from now on the alerts follow. `others`: what else is wrong now of this source.
    void begin(const std::vector<alerts::Condition> &remembered,
               const std::vector<alerts::Condition> &others = {});

private:
    void update();

    alerts::LocalAlertFeed &m_alerts;
    CollectorSecrets &m_secrets;
    bird::LookingGlass m_glass;
    BirdConditions m_conditions;
    std::vector<bird::RouterConfig> m_routers;
};

} // namespace noc::workspace
