// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/attached.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "app/ctl/userwords.h"
#include "models/alerts/alertcommands.h"
#include "models/core/username.h"
#include "models/workspace/topics.h"

#include <QJsonArray>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using alerts::Mute;

namespace {

/// What a mute is about, from the options; nullopt when not exactly one was given.
std::optional<Mute> scopeFrom(const QCommandLineParser &parser)
{
    const std::pair<QString, Mute::Scope> scopes[]{{u"host"_s, Mute::Scope::Object},
                                                   {u"group"_s, Mute::Scope::Group},
                                                   {u"source"_s, Mute::Scope::Source},
                                                   {u"all"_s, Mute::Scope::Everything}};
    std::optional<Mute> mute;
    for (const auto &[option, scope] : scopes) {
        if (!parser.isSet(option))
            continue;
        if (mute)
            return std::nullopt;
        mute = Mute();
        mute->scope = scope;
        mute->value = scope == Mute::Scope::Everything ? QString() : parser.value(option);
        mute->label = mute->value;
    }
    return mute;
}

void addScopeOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"all"_s, Ctl::tr("Everything.")},
                       {u"host"_s, Ctl::tr("A host: its name or Monit id."), u"NAME"_s},
                       {u"group"_s, Ctl::tr("The hosts of a group or domain."), u"NAME"_s},
                       {u"source"_s, Ctl::tr("A source, as \"monit\"."), u"NAME"_s}});
}

/// Which hosts a word on the command line may mean.
class HostSearch
{
public:
    explicit HostSearch(QString wanted)
        : m_wanted(std::move(wanted))
    { }

    void take(const QJsonObject &data)
    {
        const QJsonArray hosts = data["hosts"_L1]["put"_L1].toArray();
        for (const QJsonValue host : hosts) {
            const QString id = host["id"_L1].toString();
            if (id == m_wanted || host["host"_L1].toString().compare(m_wanted, Qt::CaseInsensitive) == 0)
                m_ids.append(id);
        }
    }

    /// Nothing when there is none, or more than one and that was said.
    [[nodiscard]] std::optional<QString> id() const
    {
        if (m_ids.contains(m_wanted))
            return m_wanted;
        if (m_ids.size() == 1)
            return m_ids.constFirst();
        printError(m_ids.isEmpty()
                       ? Ctl::tr("No such host: %1").arg(m_wanted)
                       : Ctl::tr("Several hosts have this name; use the Monit id: %1").arg(m_wanted));
        return std::nullopt;
    }

private:
    QString m_wanted;
    QStringList m_ids;
};

/// A mute of a host is about its id, whatever was typed.
int withObjectId(const settings::Paths &paths, Mute mute, const QString &name,
                 const std::function<QJsonObject(const Mute &)> &order)
{
    if (mute.scope != Mute::Scope::Object)
        return runCommand(paths, name, order(mute), showStored);
    HostSearch search(mute.label);
    return runAttached(paths, {workspace::topic::monit}, false, [&](remote::Follower &link) {
        QObject::connect(&link, &remote::Follower::snapshotPart, &link,
                         [&](const QString &, const QJsonObject &data) { search.take(data); });
        QObject::connect(&link, &remote::Follower::snapshotEnded, &link, [&] {
            const auto id = search.id();
            if (!id) {
                QCoreApplication::exit(app::ExitFailure);
                return;
            }
            mute.value = *id;
            core::onResult(link.send(name, order(mute)), &link, [](const core::Result<QJsonObject> &reply) {
                if (!reply)
                    printError(reply.error().detail);
                QCoreApplication::exit(reply ? showStored(*reply) : static_cast<int>(app::ExitFailure));
            });
        });
    });
}

} // namespace

int runMute(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr("Lets alerts call nobody for a while."));
    parser.addPositionalArgument(u"mute"_s, {}, u"mute"_s);
    parser.addPositionalArgument(u"TIME"_s, Ctl::tr("How long (15m, 1h), until when (08:00), or a time."),
                                 u"TIME"_s);
    addScopeOptions(parser);
    parser.addOption(commentOption());
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    auto mute = scopeFrom(parser);
    if (!mute)
        return usageError(u"mute"_s, Ctl::tr("Give one of --all, --host, --group and --source"));
    const QStringList words = parser.positionalArguments().mid(1);
    const auto until =
        words.size() == 1 ? futureFrom(words.constFirst(), QDateTime::currentDateTimeUtc()) : std::nullopt;
    if (!until)
        return usageError(u"mute"_s, Ctl::tr("Give a time: 15m, 1h, 08:00"));
    mute->until = *until;
    mute->by = core::userName();
    mute->comment = parser.value(u"comment"_s);
    return withObjectId(*paths, *mute, alerts::muteCommand, alerts::muteArguments);
}

int runUnmute(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr("Ends a mute."));
    parser.addPositionalArgument(u"unmute"_s, {}, u"unmute"_s);
    addScopeOptions(parser);
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const auto mute = scopeFrom(parser);
    if (!mute || parser.positionalArguments().size() > 1)
        return usageError(u"unmute"_s, Ctl::tr("Give one of --all, --host, --group and --source"));
    return withObjectId(*paths, *mute, alerts::unmuteCommand,
                        [](const Mute &found) { return alerts::unmuteArguments(found.key()); });
}

} // namespace noc::ctl
