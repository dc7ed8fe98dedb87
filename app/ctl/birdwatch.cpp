// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/quitonsignals.h"
#include "app/ctl/birdchanges.h"
#include "app/ctl/birdcommand.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "app/ctl/table.h"
#include "models/bird/answerjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using namespace noc::bird;
using core::Result;

namespace {

constexpr int leastInterval = 1; // seconds
constexpr int mostInterval = 86'400;
constexpr int notFoundCode = 8001;

struct WatchOptions
{
    RouteQuery query;
    core::Seconds interval{30};
    int count = 0; ///< looks after the first; 0: for ever
    bool isConfirmed = false;
    bool isJson = false;
};

/// "announced", "withdrawn", "origin_changed", "path_changed", "changed"
QString eventOf(const ChangedRoute &changed)
{
    switch (changed.difference.kind) {
    case RouteDifference::Kind::Added:
        return u"announced"_s;
    case RouteDifference::Kind::Gone:
        return u"withdrawn"_s;
    case RouteDifference::Kind::Changed:
        break;
    }
    if (!changed.difference.changes.testFlag(RouteChange::Path))
        return u"changed"_s;
    const auto origin = [](const Route &route) {
        return route.path ? route.path->originAs() : std::optional<quint32>();
    };
    return origin(*changed.left) == origin(*changed.right) ? u"path_changed"_s : u"origin_changed"_s;
}

QString eventText(const QString &event)
{
    if (event == "announced"_L1)
        return Ctl::tr("announced");
    if (event == "withdrawn"_L1)
        return Ctl::tr("withdrawn");
    if (event == "origin_changed"_L1)
        return Ctl::tr("origin changed");
    return event == "path_changed"_L1 ? Ctl::tr("path changed") : Ctl::tr("changed");
}

/// Looks at one router again and again.
class Watched final : public QObject
{
    Q_DISABLE_COPY_MOVE(Watched)

public:
    Watched(const ChosenRouter &router, const WatchOptions &options, const core::Clock &clock,
            std::function<void(int)> onDone)
        : m_options(options)
        , m_clock(clock)
        , m_onDone(std::move(onDone))
        , m_router(router, clock)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Watched::look);
    }

    void look()
    {
        findRoutes(m_router, m_options.query, m_options.isConfirmed,
                   [this](Result<Found> found) { see(std::move(found)); });
    }

private:
    void see(Result<Found> found)
    {
        // What BIRD understands once it understands again; a router that is away may come back.
        if (!found && !m_last && !isPassing(found.error().code)) {
            printFailure(m_router.name(), found.error());
            return m_onDone(app::ExitFailure);
        }
        bool isPrinted = true;
        if (!found)
            printFailure(m_router.name(), found.error());
        else if (!isUsable(*found))
            printRemarks(m_router.name(), found->answer);
        else
            isPrinted = compareWith(std::move(*found));
        if (!isPrinted)
            return m_onDone(app::ExitFailure);
        if (m_options.count > 0 && m_looks++ == m_options.count)
            return m_onDone(m_last ? app::ExitOk : app::ExitFailure);
        m_timer.start(m_options.interval);
    }

    [[nodiscard]] static bool isPassing(core::ErrorCode code)
    {
        using core::ErrorCode;
        return code == ErrorCode::Unreachable || code == ErrorCode::TimedOut || code == ErrorCode::Io
            || code == ErrorCode::Busy;
    }

    /// Half a reply would withdraw the other half.
    [[nodiscard]] static bool isUsable(const Found &found)
    {
        const ReplyEnd &end = found.answer.end;
        return found.table() && !end.isPartial && (!end.isError() || end.code == notFoundCode);
    }

    bool compareWith(Found found)
    {
        RouteDiffOptions options;
        options.byProtocol = true;
        options.byFrom = true;
        const auto changes = m_last ? changesBetween(*m_last, found, options) : std::vector<ChangedRoute>();
        m_last = std::move(found);
        return std::ranges::all_of(changes, [this](const ChangedRoute &changed) { return tell(changed); });
    }

    bool tell(const ChangedRoute &changed) const
    {
        const QString time = m_clock.now().toString(Qt::ISODate);
        const QString event = eventOf(changed);
        if (!m_options.isJson) {
            const QString what = changed.difference.kind == RouteDifference::Kind::Changed
                ? u"%1 %2"_s.arg(changed.right->prefix, changeLine(changed))
                : routeLine(changed.either());
            return print(tableLine({time, m_router.name(), eventText(event), what}));
        }
        const auto side = [](const std::optional<Route> &route) {
            return route ? QJsonValue(toJson(*route)) : QJsonValue();
        };
        const QJsonObject json{
            {u"time"_s, time},
            {u"router"_s, m_router.name()},
            {u"event"_s, event},
            {u"prefix"_s, changed.either().prefix},
            {u"changes"_s, QJsonArray::fromStringList(wordsFor(changed.difference.changes))},
            {u"before"_s, side(changed.left)},
            {u"after"_s, side(changed.right)}};
        return print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
    }

    const WatchOptions m_options;
    const core::Clock &m_clock;
    const std::function<void(int)> m_onDone;
    BirdRouter m_router;
    QTimer m_timer;
    std::optional<Found> m_last;
    int m_looks = 0;
};

int watch(const std::vector<ChosenRouter> &routers, const WatchOptions &options)
{
    const app::QuitOnSignals quitOnSignals;
    const core::SystemClock clock;
    std::size_t open = routers.size();
    int code = app::ExitOk;
    std::vector<std::unique_ptr<Watched>> watched;
    for (const ChosenRouter &router : routers) {
        watched.push_back(std::make_unique<Watched>(router, options, clock, [&](int own) {
            code = std::max(code, own);
            if (--open == 0)
                QCoreApplication::exit(code);
        }));
        watched.back()->look();
    }
    return QCoreApplication::exec();
}

std::optional<int> numberIn(const QCommandLineParser &parser, const QString &name, int least, int most)
{
    bool isNumber = false;
    const int number = parser.value(name).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Ctl::tr(
        "bird watch QUERY … asks again and again and prints what changed, a line for each path: "
        "announced, withdrawn, origin changed, path changed, changed. With --json each line is an "
        "object. Ends after --count looks, or on Ctrl+C, and returns 0; 1 when no router ever answered."));
    parser.addPositionalArgument(u"bird"_s, {}, u"bird watch"_s);
    parser.addPositionalArgument(u"QUERY"_s, Ctl::tr("As of bird route."), u"[QUERY …]"_s);
    parser.addOptions(
        {routerOption(),
         {u"interval"_s, Ctl::tr("Ask every N seconds (30)."), u"N"_s, u"30"_s},
         {u"count"_s, Ctl::tr("Ask N times more and end; without, for ever."), u"N"_s, u"0"_s},
         {u"yes"_s, Ctl::tr("Ask for a whole table also of a BIRD 3, which does nothing else meanwhile.")},
         jsonOption()});
}

} // namespace

int runBirdWatch(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    addOptions(parser);
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const auto query = typedQuery(u"bird watch"_s, parser.positionalArguments().sliced(2));
    if (!query)
        return query.error();
    if (query->isCount)
        return usageError(u"bird watch"_s, Ctl::tr("Routes are watched, not their count"));
    const auto interval = numberIn(parser, u"interval"_s, leastInterval, mostInterval);
    const auto count = numberIn(parser, u"count"_s, 0, std::numeric_limits<int>::max());
    if (!interval || !count)
        return usageError(u"bird watch"_s,
                          Ctl::tr("--interval takes 1 to %1 seconds, --count a number").arg(mostInterval));
    const auto routers = askedRouters(parser, *paths);
    if (!routers)
        return routers.error();
    WatchOptions options{*query, core::Seconds(*interval), *count, parser.isSet(u"yes"_s),
                         parser.isSet(u"json"_s)};
    // The AS path is only shown with the attributes.
    options.query.isWithAttributes = true;
    return watch(*routers, options);
}

} // namespace noc::ctl
