// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/routerlistmodel.h"

#include "models/bird/client/severities.h"
#include "models/core/text.h"
#include "widgets/bird/page/birdwords.h"
#include "widgets/common/age.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Severity;

namespace {

QString versionText(const RouterRow &router)
{
    return router.version ? toText(*router.version) : router.status.versionText;
}

QString detailText(const RouterRow &router)
{
    if (router.link != RouterRow::Link::Up)
        return linkText(router.link);
    QStringList parts;
    if (const QString version = versionText(router); !version.isEmpty())
        parts += version;
    if (!router.status.routerId.isEmpty())
        parts += router.status.routerId;
    if (parts.isEmpty()) // behind a proxy that tells neither
        parts += RouterListModel::tr("%Ln protocol(s)", nullptr, router.protocols.all);
    return core::displayable(parts.join(u" · "_s));
}

} // namespace

QString spokenText(const RouterRow &router)
{
    QStringList lines{router.name + u": "_s + linkText(router.link), router.address};
    if (!versionText(router).isEmpty())
        lines += RouterListModel::tr("BIRD %1").arg(versionText(router));
    if (!router.status.routerId.isEmpty())
        lines += RouterListModel::tr("Router ID %1").arg(router.status.routerId);
    if (router.heard.isValid()) {
        lines += RouterListModel::tr("%1 of %2 protocols up, %3 of %4 BGP sessions established")
                     .arg(router.protocols.up)
                     .arg(router.protocols.all)
                     .arg(router.protocols.established)
                     .arg(router.protocols.sessions);
        lines += RouterListModel::tr("Heard %1").arg(widgets::exactTimeText(router.heard));
    }
    if (router.link == RouterRow::Link::Failed)
        lines += failureWords(router.name, router.error).toText();
    return core::displayable(lines.join(u'\n'), true);
}

RouterListModel::RouterListModel(const LookingGlass &glass, QObject *parent)
    : QAbstractListModel(parent)
{
    apply(glass.state().routers().snapshot());
    connect(&glass, &LookingGlass::routersChanged, this, &RouterListModel::apply);
}

RouterListModel::~RouterListModel() = default;

void RouterListModel::apply(const core::RowDiff<RouterRow> &diff)
{
    for (const QString &name : diff.removed)
        remove(name);
    for (const RouterRow &router : diff.put)
        put(router);
    Q_EMIT dataChanged(index(0), index(0));
}

void RouterListModel::put(const RouterRow &router)
{
    const auto before = [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; };
    const auto place = std::ranges::lower_bound(m_routers, router.name, before, &RouterRow::name);
    const auto at = static_cast<int>(place - m_routers.begin());
    if (place != m_routers.end() && place->name == router.name) {
        *place = router;
        Q_EMIT dataChanged(index(at + 1), index(at + 1));
        return;
    }
    beginInsertRows({}, at + 1, at + 1);
    m_routers.insert(place, router);
    endInsertRows();
}

void RouterListModel::remove(const QString &router)
{
    const int row = rowOf(router);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_routers.erase(m_routers.begin() + row - 1);
    endRemoveRows();
}

int RouterListModel::rowOf(const QString &router) const
{
    const auto it = std::ranges::find(m_routers, router, &RouterRow::name);
    return it == m_routers.end() ? -1 : static_cast<int>(it - m_routers.begin()) + 1;
}

QStringList RouterListModel::names() const
{
    QStringList names;
    for (const RouterRow &router : m_routers)
        names += router.name;
    return names;
}

int RouterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_routers.size()) + 1;
}

QVariant RouterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return index.row() == 0 ? allData(role)
                            : routerData(m_routers[static_cast<std::size_t>(index.row() - 1)], role);
}

QVariant RouterListModel::allData(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("All routers");
    case Qt::ToolTipRole:
        return widgets::plainToolTip(tr("Ctrl and a click, or Shift and an arrow, choose several."));
    case CountRole:
        return static_cast<int>(m_routers.size());
    case RouterRole:
        return QString();
    case SeverityRole: {
        Severity worst = m_routers.empty() ? Severity::Off : Severity::Good;
        for (const RouterRow &router : m_routers)
            worst = std::max(worst, severityOf(router));
        return static_cast<int>(worst);
    }
    default:
        return {};
    }
}

QVariant RouterListModel::routerData(const RouterRow &router, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return core::displayable(router.name);
    case Qt::ToolTipRole:
        return widgets::plainToolTip(spokenText(router));
    case Qt::AccessibleTextRole:
        return QString(widgets::Theme::severityName(severityOf(router)) + u": "_s + spokenText(router));
    case SeverityRole:
        return static_cast<int>(severityOf(router));
    case RouterRole:
        return router.name;
    case DetailRole:
        return detailText(router);
    case HeardRole:
        return router.heard;
    default:
        return {};
    }
}

} // namespace noc::bird
