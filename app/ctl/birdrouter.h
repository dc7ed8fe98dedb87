// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/birdchoice.h"
#include "models/bird/client/routerclient.h"
#include "models/bird/query/routetranslation.h"

#include <QCoreApplication>

#include <functional>

/// Routers that this process itself asks.
namespace noc::ctl {

template<typename T>
using Handler = std::function<void(core::Result<T>)>;

/// A router and what a typed query has to know of it. Handlers are called once, never from within the call.
class BirdRouter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BirdRouter)

public:
    BirdRouter(const ChosenRouter &router, const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_router.name; }
    [[nodiscard]] const bird::RouterAddress &address() const { return m_router.address; }
    /// The oldest that is at all common, where a proxy hides it.
    [[nodiscard]] bird::Version version() const;
    [[nodiscard]] bool isVersionKnown() const { return m_client.version().has_value(); }
    /// As of the last learn().
    [[nodiscard]] const std::vector<bird::Protocol> &protocols() const { return m_protocols; }

    /// See bird::checkAgainst(); a version that is not known is the one that a dump holds up.
    [[nodiscard]] core::Result<void> check(const bird::Command &command, bool isConfirmed) const;

    /// Routes of any number are streamed into a table. What BIRD says is an answer, its errors too, but that a command is
    /// wrong: InvalidInput.
    void ask(const bird::Command &command, bool isConfirmed, const Handler<bird::Answer> &handler);
    /// A command of ours.
    void ask(const char *command, const Handler<bird::Answer> &handler);

    /// protocols() will have their details.
    void setDetailed(bool isDetailed) { m_isDetailed = isDetailed; }
    /// Which version it is, and the names that the query is about.
    void learn(const bird::RouteQuery &query, const Handler<bird::RouterNames> &handler);

private:
    void load(const bird::Command &command, bool isConfirmed, const Handler<bird::Answer> &handler);
    void learnVersion(const bird::RouteQuery &query, const Handler<bird::RouterNames> &handler);
    void learnTables(const bird::RouteQuery &query, const Handler<bird::RouterNames> &handler);
    void learnRoaTable(const Handler<bird::RouterNames> &handler);
    [[nodiscard]] bool answersAnything() const;

    const ChosenRouter m_router;
    bird::RouterClient m_client;
    bird::RouterNames m_names;
    std::vector<bird::Protocol> m_protocols;
    bool m_isDetailed = false;
};

/// A command that is known to be good.
[[nodiscard]] bird::Command knownCommand(const QByteArray &text);

template<typename T>
struct Told
{
    QString router;
    core::Result<T> result;
};

/// Lets `ask` ask all routers at once, in the application's event loop; `show` gets what each told, in their order, and
/// returns the exit code.
template<typename T>
[[nodiscard]] int askAll(const std::vector<ChosenRouter> &routers,
                         const std::function<void(BirdRouter &, const Handler<T> &)> &ask,
                         const std::function<int(std::vector<Told<T>> &)> &show)
{
    const core::SystemClock clock;
    QObject owner;
    std::vector<Told<T>> told(routers.size());
    std::size_t open = routers.size();
    for (std::size_t i = 0; i < routers.size(); ++i) {
        auto *router = new BirdRouter(routers[i], clock, &owner);
        told[i].router = router->name();
        ask(*router, [&, i](core::Result<T> result) {
            told[i].result = std::move(result);
            if (--open == 0)
                QCoreApplication::exit(show(told));
        });
    }
    return QCoreApplication::exec();
}

/// Says why a router did not answer, with its name.
void printFailure(const QString &router, const core::Error &error);
/// Says what is not among the rows of an answer: BIRD's error, missing rows, lines that nobody understands.
void printRemarks(const QString &router, const bird::Answer &answer);

} // namespace noc::ctl
