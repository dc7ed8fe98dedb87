// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/attached.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "models/workspace/topics.h"

#include <QHostAddress>

namespace noc::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What is to be different in the collector's settings, as JSON; nullopt for a word that says nothing.
std::optional<QJsonObject> placeFrom(const QString &word)
{
    if (word == "off"_L1)
        return QJsonObject{{u"enabled"_s, false}};
    // "[::1]:8080", "192.0.2.1:8080"; more than one colon without brackets is an IPv6 address.
    const bool isBracketed = word.startsWith(u'[');
    const qsizetype end = isBracketed ? word.indexOf(u']') : word.count(u':') == 1 ? word.indexOf(u':') : -1;
    QString address = isBracketed ? word.mid(1, end - 1) : word.left(end);
    const QString rest = end < 0 ? QString() : word.mid(isBracketed ? end + 1 : end);
    const bool isAddress =
        (address.contains(u':') || address.count(u'.') == 3) && !QHostAddress(address).isNull();
    if (!isAddress || (isBracketed && end < 0))
        return std::nullopt;
    QJsonObject place{{u"enabled"_s, true}, {u"address"_s, address}};
    if (rest.isEmpty())
        return place;
    bool isNumber = false;
    const int port = rest.mid(1).toInt(&isNumber);
    if (!rest.startsWith(u':') || !isNumber || port < 0 || port > 65'535)
        return std::nullopt;
    place.insert(u"port"_s, port);
    return place;
}

/// Changes the collector's settings once they are known, and says what came of it.
class ListenOrder
{
public:
    ListenOrder(remote::Follower &link, QJsonObject place, std::optional<bool> tls)
        : m_link(link)
        , m_place(std::move(place))
        , m_tls(tls)
    { }

    /// The workspace as it is, whole each time.
    void see(const QJsonObject &view)
    {
        m_view = view;
        if (m_isDone)
            conclude();
    }

    void send()
    {
        QJsonObject collector = m_view["settings"_L1]["collector"_L1].toObject();
        for (auto it = m_place.begin(); it != m_place.end(); ++it)
            collector.insert(it.key(), *it);
        if (m_tls)
            collector.insert(u"tls"_s, tlsWord(collector, *m_tls));
        core::onResult(m_link.send(u"workspace.collector"_s, collector), &m_link,
                       [this](const core::Result<QJsonObject> &reply) {
                           m_isDone = reply.has_value();
                           if (!reply)
                               fail(reply.error().detail);
                       });
    }

private:
    /// The administrator's certificate stays in use where there is one.
    [[nodiscard]] static QString tlsWord(const QJsonObject &collector, bool isTls)
    {
        if (!isTls)
            return u"off"_s;
        return textAt(collector, "certificate_file"_L1).isEmpty() ? u"self-signed"_s : u"files"_s;
    }

    void conclude() const
    {
        const QJsonObject collector = m_view["collector"_L1].toObject();
        const QString state = textAt(collector, "state"_L1);
        if (state == "failed"_L1)
            return fail(textAt(collector["error"_L1].toObject(), "detail"_L1));
        if (state == "off"_L1)
            return succeed(Ctl::tr("The collector is switched off\n"));
        if (state != "listening"_L1)
            return;
        const bool isTls = collector["tls"_L1].toBool();
        QString text = Ctl::tr("Listening on %1 port %2 (%3)\n")
                           .arg(textAt(collector, "address"_L1), textAt(collector, "port"_L1),
                                isTls ? Ctl::tr("TLS") : Ctl::tr("not encrypted"));
        if (isTls)
            text += Ctl::tr("Fingerprint of the certificate: %1\n").arg(textAt(m_view, "fingerprint"_L1));
        succeed(text);
        if (!isTls && !QHostAddress(textAt(collector, "address"_L1)).isLoopback())
            printError(Ctl::tr("Passwords can be read on the way there; --tls encrypts"));
    }

    static void succeed(const QString &text)
    {
        QCoreApplication::exit(print(text) ? app::ExitOk : app::ExitFailure);
    }

    static void fail(const QString &reason)
    {
        printError(Ctl::tr("It does not listen: %1").arg(reason));
        QCoreApplication::exit(app::ExitFailure);
    }

    remote::Follower &m_link;
    QJsonObject m_place;
    std::optional<bool> m_tls;
    QJsonObject m_view;
    bool m_isDone = false; ///< what is seen from now on is the outcome
};

int order(const settings::Paths &paths, const QJsonObject &place, std::optional<bool> tls)
{
    std::optional<ListenOrder> order;
    return runAttached(paths, {workspace::topic::workspace}, false, [&](remote::Follower &link) {
        order.emplace(link, place, tls);
        QObject::connect(&link, &remote::Follower::snapshotPart, &link,
                         [&](const QString &, const QJsonObject &data) { order->see(data); });
        QObject::connect(&link, &remote::Follower::snapshotEnded, &link, [&] { order->send(); });
        QObject::connect(&link, &remote::Follower::diff, &link,
                         [&](const QString &, quint64, const QJsonObject &data) { order->see(data); });
    });
}

} // namespace

int runListen(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Ctl::tr("Changes where the running program's collector listens for Monits, consoles and readers, or "
                "switches it off. What is not given stays as it is."));
    parser.addPositionalArgument(u"listen"_s, {}, u"listen"_s);
    parser.addPositionalArgument(u"ADDRESS"_s,
                                 Ctl::tr("An address of this machine (0.0.0.0 and :: are all of them) with a "
                                         "port as in 192.0.2.1:8080 or [2001:db8::1]:8080; or off."),
                                 u"ADDRESS[:PORT]"_s);
    parser.addOption({u"tls"_s, Ctl::tr("Encrypt; without a certificate one is made.")});
    parser.addOption({u"no-tls"_s, Ctl::tr("Do not encrypt.")});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QStringList words = parser.positionalArguments();
    const auto place = words.size() == 2 ? placeFrom(words.at(1)) : std::nullopt;
    if (!place)
        return usageError(u"listen"_s, Ctl::tr("Give an IP address, with or without a port, or off"));
    const bool isTls = parser.isSet(u"tls"_s);
    if (isTls && parser.isSet(u"no-tls"_s))
        return usageError(u"listen"_s, Ctl::tr("Give one of --tls and --no-tls"));
    const bool hasChoice = isTls || parser.isSet(u"no-tls"_s);
    return order(*paths, *place, hasChoice ? std::optional(isTls) : std::nullopt);
}

} // namespace noc::ctl
