// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/reportparser.h"

#include "models/monit/xmlrepair.h"
#include "models/monit/xmlscan.h"

#include <charconv>
#include <cmath>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

using pugi::xml_node;
using std::string_view;

/// Text in UTF-8 whatever the declaration says; bytes that are not are taken for Latin-1, and U+FFFD for those
/// Latin-1 has no letter for.
class Decoder
{
public:
    QString operator()(string_view bytes)
    {
        const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
        if (view.isValidUtf8())
            return QString::fromUtf8(view);
        m_hasMended = true;
        return mended(view);
    }

    [[nodiscard]] bool hasMended() const { return m_hasMended; }

private:
    static QString mended(QByteArrayView bytes)
    {
        QString text;
        for (qsizetype i = 0; i < bytes.size();) {
            const qsizetype length = sequenceLength(bytes.sliced(i));
            if (length > 0) {
                text += QString::fromUtf8(bytes.sliced(i, length));
                i += length;
            } else {
                const auto byte = static_cast<uchar>(bytes[i++]);
                text += byte >= 0xA0 ? QChar(char16_t{byte}) : QChar(QChar::ReplacementCharacter);
            }
        }
        return text;
    }

    /// Bytes of the valid UTF-8 sequence at the beginning, 0 if there is none.
    static qsizetype sequenceLength(QByteArrayView bytes)
    {
        const auto lead = static_cast<uchar>(bytes.front());
        const qsizetype length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        return length <= bytes.size() && bytes.first(length).isValidUtf8() ? length : 0;
    }

    bool m_hasMended = false;
};

template<typename T>
std::optional<T> numberOf(string_view text)
{
    while (!text.empty() && text.front() <= ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() <= ' ')
        text.remove_suffix(1);
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    if constexpr (std::is_floating_point_v<T>) {
        if (!std::isfinite(value))
            return std::nullopt;
    }
    return value;
}

string_view textOf(xml_node node)
{
    return node.text().get();
}

string_view childText(xml_node node, const char *name)
{
    return textOf(node.child(name));
}

/// A number or the fallback: what Monit sends is checked where it matters, and a missing element is normal.
template<typename T>
T childNumber(xml_node node, const char *name, T fallback = {})
{
    return numberOf<T>(childText(node, name)).value_or(fallback);
}

AgentTime collectedOf(xml_node node)
{
    constexpr qint64 maxSeconds = qint64{1} << 40; // keeps µs within 64 bits
    const auto seconds = std::clamp<qint64>(childNumber<qint64>(node, "collected_sec"), 0, maxSeconds);
    const auto micros = std::clamp<qint64>(childNumber<qint64>(node, "collected_usec"), 0, 999'999);
    return std::chrono::seconds(seconds) + std::chrono::microseconds(micros);
}

std::chrono::seconds childSeconds(xml_node node, const char *name)
{
    constexpr qint64 maxSeconds = qint64{1} << 40;
    return std::chrono::seconds(std::clamp<qint64>(childNumber<qint64>(node, name), 0, maxSeconds));
}

/// Builds the value types from one well-formed document. Elements are told apart by their path.
class ReportBuilder
{
public:
    std::expected<Report, ParseFailure> build(xml_node root)
    {
        if (string_view(root.name()) != "monit")
            return std::unexpected(
                ParseFailure{RejectionReason::NotMonit, u"the root element is not <monit>"_s});
        const xml_node server = root.child("server");
        m_report.isFirstFormat = !root.attribute("id");
        m_report.id = m_decode(m_report.isFirstFormat ? childText(server, "id")
                                                      : string_view(root.attribute("id").value()))
                          .trimmed();
        if (m_report.id.isEmpty() || m_report.id.size() > maxIdLength)
            return std::unexpected(ParseFailure{RejectionReason::NotMonit, u"no usable Monit id"_s});
        head(root, server);
        for (const xml_node child : root.children())
            topLevel(child);
        if (m_isTooDeep)
            return std::unexpected(ParseFailure{RejectionReason::TooDeep,
                                                u"elements nested deeper than %1"_s.arg(maxReportDepth)});
        if (m_decode.hasMended())
            m_report.repairs |= Repair::Encoding;
        return std::move(m_report);
    }

private:
    static constexpr qsizetype maxIdLength = 128; // Monit's own has 32

    void head(xml_node root, xml_node server)
    {
        Snapshot &snapshot = m_report.snapshot;
        const bool isFirst = m_report.isFirstFormat;
        const auto headText = [&](const char *name) {
            return isFirst ? childText(server, name) : string_view(root.attribute(name).value());
        };
        snapshot.incarnation = numberOf<qint64>(headText("incarnation")).value_or(0);
        snapshot.version = m_decode(headText("version"));
        snapshot.hostName = m_decode(childText(server, "localhostname"));
        snapshot.controlFile = m_decode(childText(server, "controlfile"));
        snapshot.uptime = childSeconds(server, "uptime");
        snapshot.poll = childSeconds(server, "poll");
        snapshot.startDelay = childSeconds(server, "startdelay");
        if (const xml_node httpd = server.child("httpd"))
            snapshot.httpd =
                AgentHttpd{m_decode(childText(httpd, "address")), childNumber<int>(httpd, "port"),
                           childNumber<int>(httpd, "ssl") != 0, m_decode(childText(httpd, "unixsocket"))};
    }

    void topLevel(xml_node node)
    {
        Snapshot &snapshot = m_report.snapshot;
        const string_view name = node.name();
        if (name == "platform")
            snapshot.platform = platform(node);
        else if (name == "service") // first format
            addService(node);
        else if (name == "services")
            for (const xml_node child : node.children("service"))
                addService(child);
        else if (name == "hostgroups")
            for (const xml_node child : node.children("name"))
                snapshot.hostGroups += text(child);
        else if (name == "servicegroups")
            for (const xml_node child : node.children("servicegroup"))
                addServiceGroup(child);
        else if (name == "event")
            m_report.event = event(node);
        else if (name != "server")
            checkDepth(node, 2);
    }

    Platform platform(xml_node node)
    {
        return {text(node.child("name")),         text(node.child("release")),
                text(node.child("version")),      text(node.child("machine")),
                childNumber<int>(node, "cpu"),    childNumber<qint64>(node, "memory"),
                childNumber<qint64>(node, "swap")};
    }

    void addServiceGroup(xml_node node)
    {
        ServiceGroup group;
        group.name = m_decode(node.attribute("name").value());
        for (const xml_node child : node.children("service"))
            group.services += text(child);
        m_report.snapshot.serviceGroups.push_back(std::move(group));
    }

    Event event(xml_node node)
    {
        return {collectedOf(node),
                text(node.child("service")),
                childNumber<int>(node, "type", -1),
                childNumber<std::uint64_t>(node, "id"),
                childNumber<int>(node, "state"),
                childNumber<int>(node, "action"),
                text(node.child("message"))};
    }

    void addService(xml_node node)
    {
        Service service;
        const bool isNamedByAttribute = bool(node.attribute("name"));
        service.name =
            isNamedByAttribute ? m_decode(node.attribute("name").value()) : text(node.child("name"));
        service.type =
            numberOf<int>(node.attribute("type").value()).value_or(childNumber<int>(node, "type", -1));
        service.collected = collectedOf(node);
        service.status = childNumber<std::uint64_t>(node, "status");
        service.statusHint = childNumber<std::uint64_t>(node, "status_hint");
        service.monitor = childNumber<std::uint32_t>(node, "monitor");
        service.monitorMode = childNumber<int>(node, "monitormode");
        service.onReboot = childNumber<int>(node, "onreboot");
        service.pendingAction = childNumber<int>(node, "pendingaction");
        if (const xml_node every = node.child("every"))
            service.every = Every{childNumber<int>(every, "type"), childNumber<int>(every, "counter"),
                                  childNumber<int>(every, "number"), text(every.child("cron"))};
        for (const xml_node child : node.children())
            serviceChild(service, child, isNamedByAttribute);
        std::ranges::stable_sort(service.readings, {}, &Reading::element);
        m_report.snapshot.services.push_back(std::move(service));
    }

    void serviceChild(Service &service, xml_node node, bool isNamedByAttribute)
    {
        constexpr std::array<string_view, 10> common{
            "type",    "collected_sec", "collected_usec", "status",        "status_hint",
            "monitor", "monitormode",   "onreboot",       "pendingaction", "every"};
        const string_view name = node.name();
        const bool isDone =
            std::ranges::find(common, name) != common.end() || (name == "name" && !isNamedByAttribute);
        if (isDone)
            return;
        if (name == "port" || name == "unix" || name == "icmp")
            service.endpoints.push_back(endpoint(node, name));
        else {
            m_path.assign(name);
            value(service, node, 4);
        }
    }

    Endpoint endpoint(xml_node node, string_view name)
    {
        Endpoint endpoint;
        endpoint.kind = name == "port" ? Endpoint::Kind::Port
            : name == "unix"           ? Endpoint::Kind::Unix
                                       : Endpoint::Kind::Icmp;
        endpoint.host = text(node.child(name == "unix" ? "path" : "hostname"));
        endpoint.port = childNumber<int>(node, "portnumber");
        endpoint.request = text(node.child("request"));
        endpoint.protocol = text(node.child("protocol"));
        endpoint.type = text(node.child("type"));
        endpoint.responseTime = childNumber<double>(node, "responsetime", -1);
        endpoint.certificateDays = numberOf<int>(childText(node.child("certificate"), "valid"));
        return endpoint;
    }

    static bool isCredential(string_view name)
    {
        return name == "credentials" || name == "username" || name == "password";
    }

    /// A leaf becomes a reading or a text under its path; a parent hands its children down.
    void value(Service &service, xml_node node, int depth)
    {
        if (depth > maxReportDepth) {
            m_isTooDeep = true;
            return;
        }
        if (isCredential(node.name()))
            return;
        bool hasElements = false;
        for (const xml_node child : node.children()) {
            if (child.type() != pugi::node_element)
                continue;
            hasElements = true;
            const std::size_t length = m_path.size();
            m_path.append("/").append(child.name());
            value(service, child, depth + 1);
            m_path.resize(length);
        }
        if (!hasElements)
            leaf(service, node);
    }

    void leaf(Service &service, xml_node node)
    {
        const QByteArrayView path(m_path.data(), static_cast<qsizetype>(m_path.size()));
        if (const auto element = elementOf(path)) {
            // Monit prints modes in octal digits; the digits are kept as the number they look like.
            if (const auto number = numberOf<double>(textOf(node))) {
                service.readings.push_back({*element, *number});
                return;
            }
        }
        if (!node.first_child())
            return; // `<read></read>` of a filesystem without counters
        QString where = m_decode(m_path);
        if (const pugi::xml_attribute type = node.attribute("type")) // `<checksum type="SHA256">`
            where += u'/' + m_decode(type.value());
        service.texts.push_back({where, text(node)});
    }

    /// All character data of an element; Monit writes `]]>` inside CDATA as `]]&gt;`.
    QString text(xml_node node)
    {
        QString joined;
        for (const xml_node child : node.children()) {
            if (child.type() == pugi::node_cdata)
                joined += m_decode(child.value()).replace("]]&gt;"_L1, "]]>"_L1);
            else if (child.type() == pugi::node_pcdata)
                joined += m_decode(child.value());
        }
        return joined;
    }

    void checkDepth(xml_node node, int depth)
    {
        if (depth > maxReportDepth)
            m_isTooDeep = true;
        for (xml_node child = node.first_child(); child && !m_isTooDeep; child = child.next_sibling())
            checkDepth(child, depth + 1);
    }

    Report m_report;
    Decoder m_decode;
    std::string m_path;
    bool m_isTooDeep = false;
};

constexpr unsigned parseFlags = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol;

bool loadInto(pugi::xml_document &document, QByteArray &buffer)
{
    const auto size = static_cast<std::size_t>(buffer.size());
    const pugi::xml_parse_result result =
        document.load_buffer_inplace(buffer.data(), size, parseFlags, pugi::encoding_utf8);
    const xml_node root = document.document_element();
    return result && root && !root.next_sibling();
}

std::optional<ParseFailure> refusal(QByteArrayView payload, const XmlScan &scan)
{
    if (payload.size() > maxReportBytes)
        return ParseFailure{RejectionReason::TooLarge, u"more than %1 bytes"_s.arg(maxReportBytes)};
    if (scan.hasDoctype)
        return ParseFailure{RejectionReason::DoctypeRefused, u"a document type declaration"_s};
    if (scan.elements > maxReportElements)
        return ParseFailure{RejectionReason::TooManyElements,
                            u"more than %1 elements"_s.arg(maxReportElements)};
    return std::nullopt;
}

} // namespace

std::expected<Report, ParseFailure> parseReport(QByteArrayView payload)
{
    if (payload.startsWith("\xEF\xBB\xBF"))
        payload = payload.sliced(3);
    const XmlScan scan = payload.size() > maxReportBytes ? XmlScan{} : scanXml(payload);
    if (const auto failure = refusal(payload, scan))
        return std::unexpected(*failure);

    Repairs repairs = scan.faults;
    QByteArray buffer(payload.data(), payload.size());
    pugi::xml_document document;
    if (buffer.contains('\0') || !loadInto(document, buffer)) {
        buffer = repairXml(payload);
        repairs |= Repair::Markup;
        if (!loadInto(document, buffer))
            return std::unexpected(ParseFailure{RejectionReason::Malformed, u"not XML, even after repair"_s});
    }
    auto report = ReportBuilder().build(document.document_element());
    if (report)
        report->repairs |= repairs;
    return report;
}

} // namespace noc::monit
