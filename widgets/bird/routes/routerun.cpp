// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/routerun.h"

#include "models/bird/client/routeload.h"

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;

RouteRun::RouteRun(LookingGlass &glass, const core::Clock &clock, RouteRequest request, QObject *parent)
    : QObject(parent)
    , m_glass(glass)
    , m_clock(clock)
    , m_request(std::move(request))
{
    m_result.router = m_request.router;
    m_result.query = toText(m_request.query);
    m_result.command = m_request.command();
    m_result.table = std::make_shared<const RouteTable>();
}

RouteRun::RouteRun(LookingGlass &glass, const core::Clock &clock, RouteResult result, QObject *parent)
    : QObject(parent)
    , m_glass(glass)
    , m_clock(clock)
    , m_result(std::move(result))
{
    m_request.router = m_result.router;
    m_request.translation.command = m_result.command;
    m_request.query = parseRouteQuery(m_result.query).value_or(RouteQuery());
}

RouteRun::~RouteRun()
{
    drop();
}

/// Which stops the router.
void RouteRun::drop()
{
    if (m_load)
        m_load->disconnect(this);
    delete m_load;
}

core::Milliseconds RouteRun::elapsed() const
{
    return isRunning() ? m_clock.monotonic() - m_begun : m_result.duration;
}

void RouteRun::reset()
{
    drop();
    m_result.raw.clear();
    m_result.isRawWhole = true;
    m_unexplained = 0;
    m_error = {};
    m_result.table = std::make_shared<const RouteTable>();
    m_result.counts = {};
    m_result.bytes = 0;
    m_result.isPartial = false;
    m_result.isSaved = false;
    m_result.when = m_clock.now();
    m_begun = m_clock.monotonic();
    m_state = State::Waiting;
}

void RouteRun::start()
{
    reset();
    RouterClient *client = m_glass.client(m_request.router);
    const auto command = Command::read(m_request.command());
    if (client && command) {
        m_load = client->load(*command, m_request.isConfirmed);
        m_result.table = m_load->table();
        connect(m_load, &RouteLoad::progressed, this, &RouteRun::onProgress);
        connect(m_load, &RouteLoad::finished, this, [this] { end(State::Done); });
        connect(m_load, &RouteLoad::failed, this, &RouteRun::fail);
        connect(m_load, &QObject::destroyed, this, [this] {
            if (isRunning())
                fail({ErrorCode::Unreachable, u"the router was changed or removed meanwhile"_s});
        });
    }
    Q_EMIT started();
    Q_EMIT changed();
    if (!client)
        fail({ErrorCode::Unsupported, u"the router is switched off"_s});
    else if (!command)
        fail(command.error());
}

void RouteRun::refuse(const Error &error)
{
    reset();
    Q_EMIT started();
    fail(error);
}

void RouteRun::stop()
{
    if (isRunning())
        end(State::Stopped);
}

void RouteRun::onProgress()
{
    if (m_load->state() == RouteLoad::State::Loading)
        m_state = State::Loading;
    m_result.bytes = m_load->bytes();
    Q_EMIT changed();
}

void RouteRun::fail(const Error &error)
{
    m_error = error;
    end(State::Failed);
}

void RouteRun::end(State state)
{
    m_result.duration = m_clock.monotonic() - m_begun;
    m_state = state;
    m_result.isPartial = state != State::Done;
    if (m_load) {
        m_result.bytes = m_load->bytes();
        m_result.counts = m_load->counts();
        m_result.isPartial = m_result.isPartial || m_load->isPartial();
        m_result.raw = m_load->raw();
        m_result.isRawWhole = m_load->isRawWhole();
        m_result.version = m_load->version();
        m_result.coding = m_load->coding();
        m_unexplained = m_load->unexplained().size();
        if (state == State::Stopped) {
            drop();
        } else {
            m_load->disconnect(this);
            m_load->deleteLater(); // we are called by it
        }
        m_load = nullptr;
    }
    Q_EMIT changed();
    Q_EMIT ended();
}

} // namespace noc::bird
