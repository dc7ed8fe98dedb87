// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/workspacejson.h"

#include "models/settings/fields.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace noc::settings {

using namespace Qt::StringLiterals;
using core::EnumText;
using core::ErrorCode;
using core::failure;

namespace {

constexpr auto formatName = "nocdesk-workspace"_L1;
constexpr qsizetype maxTextLength = 4096;
constexpr qsizetype maxNameLength = 256;
constexpr qsizetype maxCertificateLength = 65'536;
constexpr qsizetype maxRules = 1000;
constexpr qsizetype maxHosts = 100'000;
constexpr qsizetype maxCommands = 200;
constexpr qsizetype maxRouters = 1000;
constexpr qsizetype maxWatches = 1000;

bool isText(const QString &text)
{
    return text.size() <= maxTextLength && !text.contains(QChar(u'\0'));
}

bool isName(const QString &text)
{
    return text.size() <= maxNameLength && !text.contains(QChar(u'\0'));
}

bool isId(const QString &text)
{
    return !text.isEmpty() && isName(text);
}

/// Not the shorthands of inet_aton, which QHostAddress takes: "10" is 0.0.0.10 and never meant.
bool isAddress(const QString &text)
{
    return (text.contains(u':') || text.count(u'.') == 3) && !QHostAddress(text).isNull();
}

/// An address, or a prefix with its length in digits.
bool isSubnet(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QString address = slash < 0 ? text : text.first(slash);
    if (!isAddress(address) || address.contains(u'%'))
        return false;
    if (slash < 0)
        return true;
    const QString length = text.sliced(slash + 1);
    const bool isNumber = !length.isEmpty() && length.size() <= 3
        && std::ranges::all_of(length, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && length.toInt() <= (address.contains(u':') ? 128 : 32);
}

bool isSubnetOrEmpty(const QString &text)
{
    return text.isEmpty() || isSubnet(text);
}

/// What survives a URL in every Monit and HTTP Basic: printable ASCII without the colon (RFC 7617 §2).
bool isUserName(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64
        && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7F' && c != u':'; });
}

bool isUserNameOrEmpty(const QString &text)
{
    return text.isEmpty() || isUserName(text);
}

bool isCertificate(const QString &text)
{
    return text.isEmpty()
        || (text.size() <= maxCertificateLength && text.startsWith("-----BEGIN CERTIFICATE-----"_L1)
            && !text.contains("PRIVATE KEY"_L1));
}

constexpr std::array tlsWords{
    EnumText{TlsMode::Off, "off"_L1},
    EnumText{TlsMode::SelfSigned, "self-signed"_L1},
    EnumText{TlsMode::Files, "files"_L1},
};

constexpr std::tuple limitFields{
    IntegerField<LimitSettings>{"connections"_L1, &LimitSettings::connections, 1, 100'000},
    IntegerField<LimitSettings>{"connections_per_address"_L1, &LimitSettings::connectionsPerAddress, 1,
                                100'000},
    IntegerField<LimitSettings>{"request_seconds"_L1, &LimitSettings::requestSeconds, 1, 600},
    IntegerField<LimitSettings>{"body_bytes"_L1, &LimitSettings::bodyBytes, 64 * 1024, 64 * 1024 * 1024},
    IntegerField<LimitSettings>{"inflated_bytes"_L1, &LimitSettings::inflatedBytes, 64 * 1024,
                                256 * 1024 * 1024},
    IntegerField<LimitSettings>{"inflate_ratio"_L1, &LimitSettings::inflateRatio, 10, 1032},
};

using Collector = CollectorSettings;
constexpr std::tuple collectorFields{
    FlagField<Collector>{"enabled"_L1, &Collector::isEnabled},
    TextField<Collector>{"address"_L1, &Collector::address, isAddress,
                         "an IP address; the default is used"_L1},
    IntegerField<Collector>{"port"_L1, &Collector::port, 0, 65'535},
    ChoiceField<Collector, TlsMode>{"tls"_L1, &Collector::tls, tlsWords},
    TextField<Collector>{"certificate_file"_L1, &Collector::certificateFile, isText, "a file name"_L1},
    TextField<Collector>{"key_file"_L1, &Collector::keyFile, isText, "a file name"_L1},
    TextField<Collector>{"self_signed_certificate"_L1, &Collector::selfSignedCertificate, isCertificate,
                         "a certificate (PEM) without its key"_L1},
    TextListField<Collector>{"users"_L1, &Collector::users, isUserName,
                             "1 to 64 ASCII characters without space and colon"_L1},
    TextListField<Collector>{"allowed_subnets"_L1, &Collector::allowedSubnets, isSubnet,
                             "an address or a prefix like 10.0.0.0/8"_L1},
    FlagField<Collector>{"read_api"_L1, &Collector::hasReadApi},
    FlagField<Collector>{"consoles"_L1, &Collector::hasConsoles},
};

using Rule = AdmissionSettings;
constexpr std::tuple ruleFields{
    TextField<Rule>{"subnet"_L1, &Rule::subnet, isSubnetOrEmpty, "an address or a prefix like 10.0.0.0/8"_L1},
    TextField<Rule>{"user"_L1, &Rule::user, isUserNameOrEmpty, "a user name"_L1},
    TextField<Rule>{"name"_L1, &Rule::namePattern, isName, "a pattern like *.example.org"_L1},
};

using Known = KnownHostSettings;
constexpr std::tuple hostFields{
    TextField<Known>{"id"_L1, &Known::id, isId, "the host's id"_L1},
    TextField<Known>{"name"_L1, &Known::name, isName, "a host name"_L1},
    TextField<Known>{"address"_L1, &Known::address, isAddress, "an IP address"_L1},
    TextField<Known>{"user"_L1, &Known::user, isName, "a user name"_L1},
    RealField<Known>{"late_polls"_L1, &Known::latePolls, 1, 1000},
    RealField<Known>{"down_polls"_L1, &Known::downPolls, 1, 1000},
    TextListField<Known>{"groups"_L1, &Known::groups, isId, "a group name"_L1},
};

using Access = AccessSettings;
constexpr std::tuple accessFields{
    TextField<Access>{"id"_L1, &Access::hostId, isId, "the host's id"_L1},
    TextField<Access>{"host"_L1, &Access::host, isId, "an address or a name"_L1},
    IntegerField<Access>{"port"_L1, &Access::port, 1, 65'535},
    FlagField<Access>{"tls"_L1, &Access::isTls},
    TextField<Access>{"user"_L1, &Access::user, isName, "a user name"_L1},
    TextField<Access>{"fingerprint"_L1, &Access::fingerprint, isName, "a SHA-256 fingerprint"_L1},
};

using Command = CommandSettings;
constexpr std::tuple commandFields{
    TextField<Command>{"name"_L1, &Command::name, isId, "a name"_L1},
    TextListField<Command>{"arguments"_L1, &Command::arguments, isText, "an argument"_L1},
    FlagField<Command>{"terminal"_L1, &Command::runsInTerminal},
};

/// What it means is the domain's business; here only that it holds no password, which would end up in a file.
bool isRouterAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const qsizetype host = text.indexOf("://"_L1);
    const bool hasPassword = host >= 0 && at > host && text.sliced(host + 3, at - host - 3).contains(u':');
    return isId(text) && !hasPassword;
}

using Router = RouterSettings;
constexpr std::tuple routerFields{
    TextField<Router>{"name"_L1, &Router::name, isId, "a name"_L1},
    TextField<Router>{"address"_L1, &Router::address, isRouterAddress,
                      "an address like ssh://edge1 without a password"_L1},
    IntegerField<Router>{"interval_seconds"_L1, &Router::intervalSeconds, 5, 86'400},
    FlagField<Router>{"enabled"_L1, &Router::isEnabled},
};

using Watch = WatchSettings;
constexpr std::tuple watchFields{
    TextField<Watch>{"name"_L1, &Watch::name, isId, "a name"_L1},
    TextField<Watch>{"query"_L1, &Watch::query, isId, "a query like 203.0.113.0/24"_L1},
    TextListField<Watch>{"routers"_L1, &Watch::routers, isId, "the name of a router"_L1},
    IntegerField<Watch>{"interval_seconds"_L1, &Watch::intervalSeconds, 10, 86'400},
};

bool isWebTemplate(const QString &text)
{
    return text.isEmpty()
        || (isName(text) && (text.startsWith("https://"_L1) || text.startsWith("http://"_L1)));
}

using Bird = BirdSettings;
constexpr std::tuple birdFields{
    TextField<Bird>{"as_names_file"_L1, &Bird::asNamesFile, isText, "a file name"_L1},
    FlagField<Bird>{"as_names_by_dns"_L1, &Bird::asksDnsForNames},
    TextField<Bird>{"as_url"_L1, &Bird::asUrl, isWebTemplate, "an address like https://example.org/{as}"_L1},
    TextField<Bird>{"prefix_url"_L1, &Bird::prefixUrl, isWebTemplate,
                    "an address like https://example.org/{prefix}"_L1},
    TextListField<Bird>{"community_files"_L1, &Bird::communityFiles, isText, "a file name"_L1},
    FlagField<Bird>{"hide_protocols"_L1, &Bird::hidesProtocols},
    FlagField<Bird>{"hide_interfaces"_L1, &Bird::hidesInterfaces},
};

constexpr std::tuple secretFields{
    FlagField<SecretSettings>{"file_consent"_L1, &SecretSettings::fileConsent},
    TextListField<SecretSettings>{"kept"_L1, &SecretSettings::kept, isId, "the name of a secret"_L1},
};

bool hasIssueAt(const ParsedWorkspace &parsed, const QString &path)
{
    return std::ranges::any_of(parsed.issues,
                               [&](const Issue &issue) { return issue.path.startsWith(path); });
}

void readCollector(const QJsonValue &value, ParsedWorkspace &parsed)
{
    ObjectReader reader(value, u"collector"_s, parsed);
    CollectorSettings &collector = parsed.settings.collector;
    readFields(reader, collectorFields, collector);
    ObjectReader limits(reader.take("limits"_L1), u"collector.limits"_s, parsed);
    readFields(limits, limitFields, collector.limits);
    collector.limits.unknown = limits.takeUnknown();
    collector.unknown = reader.takeUnknown();
    collector.users.removeDuplicates();

    // What was meant to restrict and cannot be read must not end up open.
    if (collector.allowedSubnets.isEmpty() && hasIssueAt(parsed, u"collector.allowed_subnets"_s))
        collector.allowedSubnets = {u"127.0.0.0/8"_s, u"::1/128"_s};
    if (hasIssueAt(parsed, u"collector.tls"_s))
        collector.address = CollectorSettings().address;
}

/// Calls readEntry(value, path) for each entry of a list, as far as the list may go.
template<typename ReadEntry>
void readList(ObjectReader &reader, QLatin1StringView key, qsizetype most, const ReadEntry &readEntry)
{
    const QJsonValue value = reader.take(key);
    if (value.isUndefined())
        return;
    const QString path = reader.pathOf(key);
    if (!value.isArray())
        return reader.refuse(path, u"expected a list"_s);
    const QJsonArray entries = value.toArray();
    if (entries.size() > most)
        reader.refuse(path, u"more than %1 entries; the rest is left out"_s.arg(most));
    for (qsizetype i = 0; i < std::min(entries.size(), most); ++i)
        readEntry(entries.at(i), u"%1[%2]"_s.arg(path).arg(i));
}

void readRule(const QJsonValue &value, const QString &path, ParsedWorkspace &parsed)
{
    ObjectReader reader(value, path, parsed);
    AdmissionSettings rule;
    readFields(reader, ruleFields, rule);
    rule.unknown = reader.takeUnknown();
    // A condition that cannot be read must not turn the rule into one without it.
    if (!reader.hasRefusals() && rule.subnet.isEmpty() && rule.user.isEmpty() && rule.namePattern.isEmpty())
        reader.refuse(path,
                      u"a rule needs a subnet, a user or a name (\"*\" is every name); it is left out"_s);
    if (!reader.hasRefusals())
        parsed.settings.monit.rules.push_back(std::move(rule));
}

void readHost(const QJsonValue &value, const QString &path, ParsedWorkspace &parsed, QSet<QString> &seen)
{
    ObjectReader reader(value, path, parsed);
    KnownHostSettings host;
    readFields(reader, hostFields, host);
    host.unknown = reader.takeUnknown();
    if (host.downPolls < host.latePolls) {
        reader.adjust(path, u"down_polls is less than late_polls; both are as late_polls"_s);
        host.downPolls = host.latePolls;
    }
    // Without its pin the host would be whoever reports first: it has to be accepted again.
    if (!reader.hasRefusals() && (host.id.isEmpty() || host.address.isEmpty()))
        reader.refuse(path, u"a host needs an id and an address; it is left out"_s);
    if (!reader.hasRefusals() && seen.contains(host.id))
        reader.refuse(path, u"a second host with this id; it is left out"_s);
    if (reader.hasRefusals())
        return;
    seen.insert(host.id);
    parsed.settings.monit.hosts.push_back(std::move(host));
}

void readAccess(const QJsonValue &value, const QString &path, ParsedWorkspace &parsed)
{
    ObjectReader reader(value, path, parsed);
    AccessSettings access;
    readFields(reader, accessFields, access);
    access.unknown = reader.takeUnknown();
    // A password must never go to another place or in another way than was approved.
    if (!reader.hasRefusals() && (access.hostId.isEmpty() || access.host.isEmpty()))
        reader.refuse(path, u"an access needs a host's id and where that is; it is left out"_s);
    if (!reader.hasRefusals())
        parsed.settings.monit.accesses.push_back(std::move(access));
}

void readCommand(const QJsonValue &value, const QString &path, ParsedWorkspace &parsed)
{
    ObjectReader reader(value, path, parsed);
    CommandSettings command;
    readFields(reader, commandFields, command);
    command.unknown = reader.takeUnknown();
    if (!reader.hasRefusals() && (command.name.isEmpty() || command.arguments.isEmpty()))
        reader.refuse(path, u"a command needs a name and arguments; it is left out"_s);
    if (!reader.hasRefusals())
        parsed.settings.commands.push_back(std::move(command));
}

void readRouter(const QJsonValue &value, const QString &path, ParsedWorkspace &parsed, QSet<QString> &seen)
{
    ObjectReader reader(value, path, parsed);
    RouterSettings router;
    readFields(reader, routerFields, router);
    router.unknown = reader.takeUnknown();
    if (!reader.hasRefusals() && (router.name.isEmpty() || router.address.isEmpty()))
        reader.refuse(path, u"a router needs a name and an address; it is left out"_s);
    if (!reader.hasRefusals() && seen.contains(router.name))
        reader.refuse(path, u"a second router with this name; it is left out"_s);
    if (reader.hasRefusals())
        return;
    seen.insert(router.name);
    parsed.settings.routers.push_back(std::move(router));
}

void readWatch(const QJsonValue &value, const QString &path, ParsedWorkspace &parsed, QSet<QString> &seen)
{
    ObjectReader reader(value, path, parsed);
    WatchSettings watch;
    readFields(reader, watchFields, watch);
    watch.unknown = reader.takeUnknown();
    if (!reader.hasRefusals() && (watch.name.isEmpty() || watch.query.isEmpty()))
        reader.refuse(path, u"a watch needs a name and a query; it is left out"_s);
    if (!reader.hasRefusals() && seen.contains(watch.name))
        reader.refuse(path, u"a second watch with this name; it is left out"_s);
    if (reader.hasRefusals())
        return;
    seen.insert(watch.name);
    parsed.settings.bird.watches.push_back(std::move(watch));
}

void readBird(const QJsonValue &value, ParsedWorkspace &parsed)
{
    ObjectReader reader(value, u"bird"_s, parsed);
    readFields(reader, birdFields, parsed.settings.bird);
    QSet<QString> seen;
    readList(reader, "watches"_L1, maxWatches,
             [&](const QJsonValue &entry, const QString &path) { readWatch(entry, path, parsed, seen); });
    parsed.settings.bird.unknown = reader.takeUnknown();
}

void readMonit(const QJsonValue &value, ParsedWorkspace &parsed)
{
    ObjectReader reader(value, u"monit"_s, parsed);
    readList(reader, "rules"_L1, maxRules,
             [&](const QJsonValue &entry, const QString &path) { readRule(entry, path, parsed); });
    QSet<QString> seen;
    readList(reader, "hosts"_L1, maxHosts,
             [&](const QJsonValue &entry, const QString &path) { readHost(entry, path, parsed, seen); });
    readList(reader, "agents"_L1, maxHosts,
             [&](const QJsonValue &entry, const QString &path) { readAccess(entry, path, parsed); });
    parsed.settings.monit.unknown = reader.takeUnknown();
}

core::Error syntaxError(const QByteArray &bytes, const QJsonParseError &error)
{
    const QByteArray before = bytes.first(std::min<qsizetype>(error.offset, bytes.size()));
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    return {ErrorCode::InvalidInput,
            u"line %1, column %2: %3"_s.arg(line).arg(column).arg(error.errorString())};
}

/// What the file says it is.
core::Result<void> checkHeader(ObjectReader &reader)
{
    if (reader.take("format"_L1).toString() != formatName)
        return failure(ErrorCode::InvalidInput, u"format: expected \"%1\""_s.arg(formatName));
    const QJsonValue version = reader.take("version"_L1);
    const double number = version.toDouble(0);
    if (number > workspaceVersion) {
        return failure(
            ErrorCode::Unsupported,
            u"version: the file was written by a newer program (version %1, this program knows %2)"_s
                .arg(number)
                .arg(workspaceVersion));
    }
    if (version.toInt(0) != workspaceVersion)
        return failure(ErrorCode::InvalidInput, u"version: expected %1"_s.arg(workspaceVersion));
    return {};
}

template<typename S, typename... Fields>
QJsonArray writeList(const std::vector<S> &entries, const std::tuple<Fields...> &table)
{
    QJsonArray out;
    for (const S &entry : entries)
        out.append(writeFields(table, entry));
    return out;
}

} // namespace

core::Result<ParsedWorkspace> parseWorkspace(const QByteArray &bytes)
{
    if (bytes.size() > maxWorkspaceBytes)
        return failure(ErrorCode::TooLarge, u"larger than %1 bytes"_s.arg(maxWorkspaceBytes));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(syntaxError(bytes, error));
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, u"line 1, column 1: expected an object"_s);

    ParsedWorkspace parsed;
    ObjectReader reader(document.object(), {}, parsed);
    if (auto checked = checkHeader(reader); !checked)
        return std::unexpected(checked.error());
    readCollector(reader.take("collector"_L1), parsed);
    readMonit(reader.take("monit"_L1), parsed);
    QSet<QString> routers;
    readList(reader, "routers"_L1, maxRouters,
             [&](const QJsonValue &entry, const QString &path) { readRouter(entry, path, parsed, routers); });
    readBird(reader.take("bird"_L1), parsed);
    parsed.settings.alerts = reader.take("alerts"_L1).toObject();
    readList(reader, "commands"_L1, maxCommands,
             [&](const QJsonValue &entry, const QString &path) { readCommand(entry, path, parsed); });
    ObjectReader secrets(reader.take("secrets"_L1), u"secrets"_s, parsed);
    readFields(secrets, secretFields, parsed.settings.secrets);
    parsed.settings.secrets.unknown = secrets.takeUnknown();
    parsed.settings.unknown = reader.takeUnknown();
    return parsed;
}

QByteArray serializeWorkspace(const WorkspaceSettings &settings)
{
    QJsonObject collector = writeFields(collectorFields, settings.collector);
    collector.insert("limits"_L1, writeFields(limitFields, settings.collector.limits));

    QJsonObject monit = settings.monit.unknown;
    monit.insert("rules"_L1, writeList(settings.monit.rules, ruleFields));
    monit.insert("hosts"_L1, writeList(settings.monit.hosts, hostFields));
    monit.insert("agents"_L1, writeList(settings.monit.accesses, accessFields));

    QJsonObject bird = writeFields(birdFields, settings.bird);
    bird.insert("watches"_L1, writeList(settings.bird.watches, watchFields));

    QJsonObject root = settings.unknown;
    root.insert("format"_L1, formatName);
    root.insert("version"_L1, workspaceVersion);
    root.insert("collector"_L1, collector);
    root.insert("monit"_L1, monit);
    root.insert("routers"_L1, writeList(settings.routers, routerFields));
    root.insert("bird"_L1, bird);
    root.insert("alerts"_L1, settings.alerts);
    root.insert("commands"_L1, writeList(settings.commands, commandFields));
    root.insert("secrets"_L1, writeFields(secretFields, settings.secrets));
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace noc::settings
