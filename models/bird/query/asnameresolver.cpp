// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/asnameresolver.h"

#include <algorithm>

namespace noc::bird {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr core::Milliseconds positiveAge = 24h * 30;
constexpr core::Milliseconds negativeAge = 1h;

struct NumberRange
{
    quint32 first;
    quint32 last;
};

/// IANA, "Special-Purpose Autonomous System (AS) Numbers" and what is reserved beside them.
constexpr NumberRange nobodys[]{
    {0, 0},
    {23456, 23456},
    {64496, 131071},
    {4'200'000'000, 4'294'967'295},
};

bool isPublic(quint32 number)
{
    return std::ranges::none_of(nobodys, [number](const NumberRange &range) {
        return number >= range.first && number <= range.last;
    });
}

} // namespace

AsNameResolver::AsNameResolver(TxtLookup &dns, const core::Clock &clock, QObject *parent)
    : AsNames(parent)
    , m_dns(dns)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &AsNameResolver::askNext);
}

void AsNameResolver::setOptions(const AsNameOptions &options)
{
    const bool isNew = options.mayAskDns && !m_options.mayAskDns;
    m_options = options;
    if (!options.mayAskDns)
        m_wanted.clear();
    if (isNew)
        Q_EMIT knownAnew(); // who shows numbers asks for their names now
}

void AsNameResolver::setFile(const QHash<quint32, QString> &names)
{
    if (m_file == names)
        return;
    m_file = names;
    Q_EMIT knownAnew();
}

std::optional<QString> AsNameResolver::name(quint32 number) const
{
    if (const auto it = m_file.constFind(number); it != m_file.cend())
        return *it;
    const auto it = m_entries.constFind(number);
    if (it == m_entries.cend() || it->name.isEmpty())
        return std::nullopt;
    return it->name; // an old name is better than none while a new one is asked for
}

bool AsNameResolver::isFresh(quint32 number) const
{
    const auto it = m_entries.constFind(number);
    if (it == m_entries.cend())
        return false;
    const auto age = core::Milliseconds(it->when.msecsTo(m_clock.now()));
    return age < (it->name.isEmpty() ? negativeAge : positiveAge);
}

void AsNameResolver::want(quint32 number)
{
    if (!m_options.mayAskDns || !isPublic(number) || m_file.contains(number) || isFresh(number)
        || m_asking.contains(number) || m_wanted.contains(number) || m_wanted.size() >= maxWantedNames)
        return;
    m_wanted.append(number);
    if (!m_pause.isActive())
        m_pause.start(0ms);
}

void AsNameResolver::askNext()
{
    if (m_wanted.isEmpty() || m_asking.size() >= m_options.mostAtOnce)
        return;
    ask(m_wanted.takeFirst());
    if (!m_wanted.isEmpty())
        m_pause.start(m_options.pause);
}

void AsNameResolver::ask(quint32 number)
{
    m_asking.insert(number);
    core::onResult(m_dns.lookUp(u"AS%1.asn.cymru.com"_s.arg(number)), this,
                   [this, number](const core::Result<QByteArrayList> &texts) { take(number, texts); });
}

/// No answer at all says nothing about the number: it is not remembered.
void AsNameResolver::take(quint32 number, const core::Result<QByteArrayList> &texts)
{
    m_asking.remove(number);
    if (!m_wanted.isEmpty() && !m_pause.isActive())
        m_pause.start(m_options.pause);
    if (!texts && texts.error().code != core::ErrorCode::NotFound)
        return;
    AsNameEntry entry{number, {}, {}, m_clock.now()};
    for (const QByteArray &text : texts ? *texts : QByteArrayList()) {
        if (const auto parsed = parseCymruText(text); parsed && parsed->number == number) {
            entry.name = parsed->name;
            entry.country = parsed->country;
        }
    }
    remember({entry});
    if (!entry.name.isEmpty())
        Q_EMIT known(number);
}

std::optional<AsNameEntry> AsNameResolver::entry(quint32 number) const
{
    const auto it = m_entries.constFind(number);
    return it == m_entries.cend() ? std::nullopt : std::optional(*it);
}

std::vector<AsNameEntry> AsNameResolver::entries() const
{
    return {m_entries.cbegin(), m_entries.cend()};
}

void AsNameResolver::remember(const std::vector<AsNameEntry> &entries)
{
    for (const AsNameEntry &entry : entries) {
        if (m_entries.size() < maxRememberedNames || m_entries.contains(entry.number))
            m_entries.insert(entry.number, entry);
    }
}

} // namespace noc::bird
