// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/servicetree.h"

#include "models/monit/elementnames.h"

#include <QHash>

#include <map>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

using GroupsByService = QHash<QString, QStringList>;

GroupsByService groupsOf(const Snapshot &snapshot)
{
    GroupsByService groups;
    for (const ServiceGroup &group : snapshot.serviceGroups) {
        for (const QString &service : group.services)
            groups[service] += group.name;
    }
    return groups;
}

WantedNode wantedService(const Host &host, const Service &service, const GroupsByService &groups)
{
    WantedNode wanted;
    wanted.key = service.type == static_cast<int>(ServiceType::System) ? QString() : service.name;
    wanted.type = service.type;
    wanted.severity = host.severityOf(service);
    wanted.service = &service;
    for (ServiceValue &value : valuesOf(service, groups.value(service.name))) {
        WantedNode &child = wanted.children.emplace_back();
        child.key = value.path;
        child.type = service.type;
        child.service = &service;
        child.value = std::move(value);
    }
    return wanted;
}

/// Names are unique in what Monit sends, but not in what anybody may send.
void makeKeysUnique(std::vector<WantedNode> &services)
{
    QHash<QString, int> counts;
    for (WantedNode &service : services) {
        if (const int count = ++counts[service.key]; count > 1)
            service.key += u'\x1F' + QString::number(count);
    }
}

} // namespace

int ServiceNode::level() const
{
    int level = -1;
    for (const ServiceNode *node = parent; node; node = node->parent)
        ++level;
    return level;
}

std::vector<WantedNode> wantedTypes(const Host &host)
{
    const GroupsByService groups = groupsOf(*host.snapshot);
    std::map<std::pair<int, int>, WantedNode> byRank;
    for (const Service &service : host.snapshot->services) {
        WantedNode &type = byRank[{serviceTypeRank(service.type), service.type}];
        type.key = QString::number(service.type);
        type.type = service.type;
        type.children.push_back(wantedService(host, service, groups));
        type.severity = std::max(type.severity, type.children.back().severity);
    }
    std::vector<WantedNode> types;
    for (auto &[rank, type] : byRank) {
        makeKeysUnique(type.children);
        types.push_back(std::move(type));
    }
    return types;
}

std::unique_ptr<ServiceNode> makeNode(ServiceNode *parent, int row, WantedNode wanted)
{
    auto node = std::make_unique<ServiceNode>();
    node->parent = parent;
    node->row = row;
    node->key = std::move(wanted.key);
    node->type = wanted.type;
    node->severity = wanted.severity;
    node->service = wanted.service;
    node->value = std::move(wanted.value);
    node->children.reserve(wanted.children.size());
    for (WantedNode &child : wanted.children)
        node->children.push_back(
            makeNode(node.get(), static_cast<int>(node->children.size()), std::move(child)));
    return node;
}

bool updateNode(ServiceNode &node, WantedNode &wanted)
{
    const bool isService = node.service && node.value.path.isEmpty();
    const bool isSame = node.severity == wanted.severity && node.value == wanted.value
        && node.children.size() == wanted.children.size()
        && (!isService || node.service == wanted.service || *node.service == *wanted.service);
    node.severity = wanted.severity;
    node.service = wanted.service;
    node.value = std::move(wanted.value);
    return !isSame;
}

} // namespace noc::monit
