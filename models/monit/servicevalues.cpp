// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/servicevalues.h"

#include "models/core/text.h"
#include "models/monit/elementnames.h"
#include "models/monit/problemwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace noc::monit {

using namespace Qt::StringLiterals;
using Kind = ServiceValue::Kind;

namespace {

struct ServiceValues
{
    Q_DECLARE_TR_FUNCTIONS(noc::monit::ServiceValues)
};

constexpr qsizetype longText = 80;
constexpr qsizetype maxFullText = 256 * 1024;
constexpr quint64 connectionFailed = 32;
constexpr quint64 pingFailed = 16384;

QString textLabel(const QString &path)
{
    if (path == "fstype"_L1)
        return ServiceValues::tr("Filesystem type");
    if (path == "fsflags"_L1)
        return ServiceValues::tr("Mount options");
    if (path == "checksum"_L1)
        return ServiceValues::tr("Checksum");
    if (path.startsWith("checksum/"_L1))
        return ServiceValues::tr("Checksum, %1").arg(core::displayable(path.sliced(9)));
    return core::displayable(path);
}

QString firstLine(const QString &text)
{
    const QString plain = core::withoutAnsi(text).trimmed();
    const qsizetype end = plain.indexOf(u'\n');
    const QString line = core::displayable(end < 0 ? plain : plain.first(end)).trimmed();
    return end < 0 ? line : QString(line + u" …"_s);
}

QString certificateText(double days)
{
    if (days < 0)
        return ServiceValues::tr("expired");
    return ServiceValues::tr("%Ln day(s) left", "of a certificate", static_cast<int>(days));
}

QString joined(std::initializer_list<QString> parts)
{
    QStringList list(parts);
    list.removeAll(QString());
    return list.join(u", "_s);
}

/// "443 HTTP, www.example.org": what tells tests apart first, what is usual left out.
QString portSubject(const Endpoint &endpoint)
{
    QStringList test{QString::number(endpoint.port)};
    if (endpoint.protocol.compare("DEFAULT"_L1, Qt::CaseInsensitive) != 0)
        test += endpoint.protocol;
    if (endpoint.type.compare("TCP"_L1, Qt::CaseInsensitive) != 0)
        test += endpoint.type;
    test.removeAll(QString());
    return joined({test.join(u' '), endpoint.host});
}

/// Builds the list; paths that repeat get a number, because rows are matched by them.
class ValueList
{
public:
    explicit ValueList(const Service &service)
        : m_service(service)
    {
        m_values.reserve(service.readings.size() + service.texts.size() + 2 * service.endpoints.size() + 4);
    }

    std::vector<ServiceValue> collect(const QStringList &groups)
    {
        for (const Endpoint &endpoint : m_service.endpoints)
            addEndpoint(endpoint);
        for (const TextValue &text : m_service.texts)
            add({text.path,
                 text.path == "program/output"_L1 ? Kind::Output : Kind::Text,
                 {},
                 0,
                 {},
                 text.text,
                 {}});
        for (const Reading &reading : m_service.readings)
            add({QString::fromLatin1(pathOf(reading.element)),
                 Kind::Reading,
                 reading.element,
                 reading.value,
                 {},
                 {},
                 {}});
        addSettings(groups);
        return std::move(m_values);
    }

private:
    void add(ServiceValue value)
    {
        const QString path = value.path;
        for (int count = 2; m_paths.contains(value.path); ++count)
            value.path = u"%1#%2"_s.arg(path, QString::number(count));
        m_paths.insert(value.path);
        m_values.push_back(std::move(value));
    }

    void addEndpoint(const Endpoint &endpoint)
    {
        const bool isFailed =
            m_service.status & (endpoint.kind == Endpoint::Kind::Icmp ? pingFailed : connectionFailed);
        const auto test = [&](const QString &path, Kind kind, const QString &subject) {
            add({path, kind, {}, endpoint.responseTime, subject, {}, isFailed});
        };
        switch (endpoint.kind) {
        case Endpoint::Kind::Icmp:
            return test(u"icmp"_s, Kind::Icmp, endpoint.type);
        case Endpoint::Kind::Unix:
            return test(u"unix/"_s + endpoint.host, Kind::UnixSocket,
                        joined({endpoint.host, endpoint.protocol}));
        case Endpoint::Kind::Port:
            break;
        }
        const bool isIpv6 = endpoint.host.contains(u':');
        const QString where =
            QString(isIpv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(endpoint.host, QString::number(endpoint.port));
        const QString path = u"port/"_s + where;
        const QString place = u"%1, %2"_s.arg(QString::number(endpoint.port), endpoint.host);
        test(path, Kind::Port, portSubject(endpoint));
        if (!endpoint.request.isEmpty())
            add({path + u"/request"_s, Kind::Request, {}, 0, place, endpoint.request, {}});
        if (endpoint.certificateDays)
            add({path + u"/certificate"_s,
                 Kind::Certificate,
                 {},
                 static_cast<double>(*endpoint.certificateDays),
                 place,
                 {},
                 {}});
    }

    void addSettings(const QStringList &groups)
    {
        if (m_service.every)
            add({u"every"_s, Kind::Schedule, {}, 0, {}, everyWords(*m_service.every), {}});
        add({u"monitormode"_s, Kind::Mode, {}, static_cast<double>(m_service.monitorMode), {}, {}, {}});
        add({u"onreboot"_s, Kind::OnReboot, {}, static_cast<double>(m_service.onReboot), {}, {}, {}});
        if (!groups.isEmpty())
            add({u"servicegroups"_s, Kind::Groups, {}, 0, {}, groups.join(u", "_s), {}});
    }

    const Service &m_service;
    std::vector<ServiceValue> m_values;
    QSet<QString> m_paths;
};

} // namespace

QString ServiceValue::label() const
{
    switch (kind) {
    case Kind::Reading:
        return elementName(element);
    case Kind::Text:
        return textLabel(path);
    case Kind::Output:
        return ServiceValues::tr("Output");
    case Kind::Port:
        return ServiceValues::tr("Port %1").arg(core::displayable(subject));
    case Kind::UnixSocket:
        return ServiceValues::tr("Socket %1").arg(core::displayable(subject));
    case Kind::Icmp:
        return ServiceValues::tr("ICMP %1", "%1 is a type, like Ping")
            .arg(core::displayable(subject))
            .trimmed();
    case Kind::Certificate:
        return ServiceValues::tr("Certificate of port %1").arg(core::displayable(subject));
    case Kind::Request:
        return ServiceValues::tr("Request to port %1").arg(core::displayable(subject));
    case Kind::Schedule:
        return ServiceValues::tr("Schedule");
    case Kind::Mode:
        return ServiceValues::tr("Mode");
    case Kind::OnReboot:
        return ServiceValues::tr("After a reboot");
    case Kind::Groups:
        return ServiceValues::tr("Service groups");
    }
    Q_UNREACHABLE();
}

Quantity ServiceValue::quantity() const
{
    switch (kind) {
    case Kind::Reading:
        return quantityOf({element, number});
    case Kind::Port:
    case Kind::UnixSocket:
    case Kind::Icmp:
        if (number < 0)
            return {isFailed ? ServiceValues::tr("no answer") : ServiceValues::tr("not tested yet"), {}};
        return responseTimeOf(number);
    case Kind::Certificate:
        return {certificateText(number), {}};
    case Kind::Mode:
        return {monitorModeWords(static_cast<int>(number)), {}};
    case Kind::OnReboot:
        return {onRebootWords(static_cast<int>(number)), {}};
    case Kind::Text:
    case Kind::Output:
    case Kind::Request:
    case Kind::Schedule:
    case Kind::Groups:
        break;
    }
    return {firstLine(text), {}};
}

QString ServiceValue::fullText() const
{
    if (text.size() <= longText && !text.contains(u'\n') && kind != Kind::Output)
        return {};
    return core::displayable(core::withoutAnsi(QStringView(text).left(maxFullText)), true);
}

QVariant ServiceValue::raw() const
{
    switch (kind) {
    case Kind::Reading:
    case Kind::Port:
    case Kind::UnixSocket:
    case Kind::Icmp:
    case Kind::Certificate:
    case Kind::Mode:
    case Kind::OnReboot:
        return number;
    case Kind::Text:
    case Kind::Output:
    case Kind::Request:
    case Kind::Schedule:
    case Kind::Groups:
        break;
    }
    return text;
}

std::vector<ServiceValue> valuesOf(const Service &service, const QStringList &serviceGroups)
{
    return ValueList(service).collect(serviceGroups);
}

} // namespace noc::monit
