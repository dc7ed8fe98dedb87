// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/topics.h"

#include "models/alerts/alertjson.h"
#include "models/bird/watch/watchjson.h"
#include "models/monit/orderjson.h"
#include "models/monit/rejectionjson.h"
#include "models/monit/reportjson.h"
#include "models/monit/tracejson.h"
#include "models/workspace/workspacejson.h"

#include <QJsonArray>

#include <memory>

namespace noc::workspace {

using namespace Qt::StringLiterals;
using remote::SnapshotParts;

namespace {

// As many rows as make a part of the size the link wants.
constexpr std::size_t hostsAPart = 12;
constexpr std::size_t rowsAPart = 250;

/// The next rows of a list, at most `count`.
template<typename Row>
std::vector<Row> takeRows(const std::vector<Row> &rows, std::size_t &position, std::size_t count)
{
    const std::size_t end = std::min(rows.size(), position + count);
    std::vector<Row> taken(rows.begin() + static_cast<std::ptrdiff_t>(position),
                           rows.begin() + static_cast<std::ptrdiff_t>(end));
    position = end;
    return taken;
}

/// Of a diff that has one list of rows.
template<typename Row>
SnapshotParts partsOf(core::RowDiff<Row> diff)
{
    struct State
    {
        core::RowDiff<Row> diff;
        std::size_t position = 0;
    };
    auto state = std::make_shared<State>(State{std::move(diff)});
    return {state->diff.sequence, [state]() -> std::optional<QJsonObject> {
                if (state->position == state->diff.put.size())
                    return std::nullopt;
                core::RowDiff<Row> part;
                part.sequence = state->diff.sequence;
                part.put = takeRows(state->diff.put, state->position, rowsAPart);
                return toJson(part);
            }};
}

/// Of a diff that has two.
template<typename Diff, auto First, auto Second>
SnapshotParts partsOfBoth(Diff diff, std::size_t firstAPart)
{
    struct State
    {
        Diff diff;
        std::size_t first = 0;
        std::size_t second = 0;
    };
    auto state = std::make_shared<State>(State{std::move(diff)});
    return {state->diff.sequence(), [state, firstAPart]() -> std::optional<QJsonObject> {
                const auto &first = (state->diff.*First).put;
                const auto &second = (state->diff.*Second).put;
                if (state->first == first.size() && state->second == second.size())
                    return std::nullopt;
                Diff part;
                (part.*First).sequence = (part.*Second).sequence = state->diff.sequence();
                if (state->first < first.size())
                    (part.*First).put = takeRows(first, state->first, firstAPart);
                else
                    (part.*Second).put = takeRows(second, state->second, rowsAPart);
                return toJson(part);
            }};
}

} // namespace

WorkspaceTopics::WorkspaceTopics(LocalWorkspace &workspace, remote::Publisher &publisher, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_publisher(publisher)
{
    addTopics();
    connectChanges();
}

void WorkspaceTopics::addTopics()
{
    m_publisher.addTopic(topic::monit, [this] {
        return partsOfBoth<monit::MonitDiff, &monit::MonitDiff::hosts, &monit::MonitDiff::events>(
            m_workspace.feed().snapshot(), hostsAPart);
    });
    m_publisher.addTopic(topic::alerts, [this] {
        return partsOfBoth<alerts::AlertDiff, &alerts::AlertDiff::alerts, &alerts::AlertDiff::mutes>(
            m_workspace.alerts().snapshot(), rowsAPart);
    });
    m_publisher.addTopic(topic::rejections, [this] { return partsOf(m_workspace.feed().rejections()); });
    m_publisher.addTopic(topic::traces, [this] { return partsOf(m_workspace.feed().traces()); });
    m_publisher.addTopic(topic::orders, [this] { return partsOf(m_workspace.control().orders()); });
    m_publisher.addTopic(topic::accesses, [this] { return partsOf(m_workspace.control().accesses()); });
    m_publisher.addTopic(topic::watches, [this] { return partsOf(m_workspace.watches().snapshot()); });
    // What happened before is in the store, and asked for there.
    m_publisher.addTopic(topic::watchEvents, [this] {
        return SnapshotParts{m_eventSequence, [] { return std::optional<QJsonObject>(); }};
    });
    m_publisher.addTopic(topic::workspace, [this] {
        auto view = std::make_shared<std::optional<QJsonObject>>(toJson(viewOf(m_workspace)));
        return SnapshotParts{m_viewSequence, [view] { return std::exchange(*view, std::nullopt); }};
    });
}

void WorkspaceTopics::connectChanges()
{
    const auto publish = [this](QLatin1StringView name) {
        return [this, name](const auto &diff) {
            m_publisher.publish(name, diff.sequence, [&diff] { return toJson(diff); });
        };
    };
    const auto publishBoth = [this](QLatin1StringView name) {
        return [this, name](const auto &diff) {
            m_publisher.publish(name, diff.sequence(), [&diff] { return toJson(diff); });
        };
    };
    monit::LocalMonitFeed &feed = m_workspace.feed();
    connect(&feed, &monit::MonitFeed::changed, this, publishBoth(topic::monit));
    connect(&feed, &monit::MonitFeed::rejectionsChanged, this, publish(topic::rejections));
    connect(&feed, &monit::MonitFeed::tracesChanged, this, publish(topic::traces));
    connect(&m_workspace.alerts(), &alerts::AlertFeed::changed, this, publishBoth(topic::alerts));
    LocalControlFeed &control = m_workspace.control();
    connect(&control, &monit::ControlFeed::ordersChanged, this, publish(topic::orders));
    connect(&control, &monit::ControlFeed::accessesChanged, this, publish(topic::accesses));
    connectWatches();
    for (const auto changed :
         {&Workspace::settingsChanged, &Workspace::collectorChanged, &Workspace::secretsChanged,
          &Workspace::saveErrorChanged, &Workspace::storeChanged})
        connect(&m_workspace, changed, this, &WorkspaceTopics::scheduleView);
}

void WorkspaceTopics::connectWatches()
{
    bird::WatchFeed &watches = m_workspace.watches();
    connect(&watches, &bird::WatchFeed::changed, this, [this](const core::RowDiff<bird::WatchRow> &diff) {
        m_publisher.publish(topic::watches, diff.sequence, [&diff] { return toJson(diff); });
    });
    connect(&watches, &bird::WatchFeed::happened, this, [this](const std::vector<bird::WatchEvent> &events) {
        m_publisher.publish(topic::watchEvents, ++m_eventSequence, [&events] {
            QJsonArray rows;
            for (const bird::WatchEvent &event : events)
                rows.append(bird::toJson(event));
            return QJsonObject{{u"events"_s, rows}};
        });
    });
}

/// Several things change together.
void WorkspaceTopics::scheduleView()
{
    if (std::exchange(m_isViewDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isViewDue = false;
            m_publisher.publish(topic::workspace, ++m_viewSequence,
                                [this] { return toJson(viewOf(m_workspace)); });
        },
        Qt::QueuedConnection);
}

} // namespace noc::workspace
