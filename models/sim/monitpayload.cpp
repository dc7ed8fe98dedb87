// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sim/monitpayload.h"

namespace noc::sim {

using monit::Element;
using monit::Report;
using monit::Service;

namespace {

class Writer
{
public:
    void text(const char *tag, const QString &value) { leaf(tag, value.toUtf8()); }
    void cdata(const char *tag, const QString &value)
    {
        leaf(tag, "<![CDATA[" + value.toUtf8().replace("]]>", "]]&gt;") + "]]>");
    }
    void number(const char *tag, double value) { leaf(tag, QByteArray::number(value, 'g', 15)); }
    void integer(const char *tag, qint64 value) { leaf(tag, QByteArray::number(value)); }
    void leaf(const char *tag, const QByteArray &value)
    {
        open(tag);
        m_out += value;
        close(tag);
    }
    void open(const char *tag) { m_out += '<' + QByteArray(tag) + '>'; }
    void close(const char *tag) { m_out += "</" + QByteArray(tag) + '>'; }
    void raw(const QByteArray &xml) { m_out += xml; }

    /// Elements in nested paths share their parents as long as they follow each other.
    void value(const QByteArray &path, const QByteArray &text)
    {
        const QList<QByteArray> parts = path.split('/');
        leaveTo(parts);
        while (m_open.size() < parts.size() - 1) {
            m_open += parts[m_open.size()];
            open(m_open.back().constData());
        }
        leaf(parts.back().constData(), text);
    }
    void leaveAll() { leaveTo({}); }

    [[nodiscard]] QByteArray take() { return std::exchange(m_out, {}); }

private:
    void leaveTo(const QList<QByteArray> &parts)
    {
        qsizetype shared = 0;
        while (shared < m_open.size() && shared < parts.size() - 1 && m_open[shared] == parts[shared])
            ++shared;
        while (m_open.size() > shared)
            close(m_open.takeLast().constData());
    }

    QByteArray m_out;
    QList<QByteArray> m_open;
};

void writeCollected(Writer &xml, monit::AgentTime collected)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(collected);
    xml.integer("collected_sec", seconds.count());
    xml.integer("collected_usec", (collected - seconds).count());
}

void writeService(Writer &xml, const Service &service)
{
    xml.raw("<service name=\"" + service.name.toUtf8() + "\">");
    xml.integer("type", service.type);
    writeCollected(xml, service.collected);
    xml.integer("status", static_cast<qint64>(service.status));
    xml.integer("status_hint", static_cast<qint64>(service.statusHint));
    xml.integer("monitor", service.monitor);
    xml.integer("monitormode", service.monitorMode);
    xml.integer("onreboot", service.onReboot);
    xml.integer("pendingaction", service.pendingAction);
    for (const monit::Reading &reading : service.readings)
        xml.value(pathOf(reading.element).toByteArray(), QByteArray::number(reading.value, 'g', 15));
    for (const monit::TextValue &value : service.texts)
        xml.value(value.path.toUtf8(), value.text.toUtf8());
    xml.leaveAll();
    xml.close("service");
}

void writeHead(Writer &xml, const monit::Snapshot &snapshot)
{
    xml.open("server");
    xml.integer("uptime", snapshot.uptime.count());
    xml.integer("poll", snapshot.poll.count());
    xml.integer("startdelay", snapshot.startDelay.count());
    xml.text("localhostname", snapshot.hostName);
    xml.text("controlfile", snapshot.controlFile);
    xml.close("server");
    xml.open("platform");
    xml.text("name", snapshot.platform.name);
    xml.text("release", snapshot.platform.release);
    xml.text("version", snapshot.platform.version);
    xml.text("machine", snapshot.platform.machine);
    xml.integer("cpu", snapshot.platform.cpus);
    xml.integer("memory", snapshot.platform.memoryKilobytes);
    xml.integer("swap", snapshot.platform.swapKilobytes);
    xml.close("platform");
}

void writeEvent(Writer &xml, const monit::Event &event)
{
    xml.open("event");
    writeCollected(xml, event.collected);
    xml.text("service", event.service);
    xml.integer("type", event.type);
    xml.integer("id", static_cast<qint64>(event.id));
    xml.integer("state", event.state);
    xml.integer("action", event.action);
    xml.cdata("message", event.message);
    xml.close("event");
}

} // namespace

QByteArray monitPayload(const Report &report)
{
    Writer xml;
    xml.raw("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><monit id=\"" + report.id.toUtf8()
            + "\" incarnation=\"" + QByteArray::number(report.snapshot.incarnation) + "\" version=\""
            + report.snapshot.version.toUtf8() + "\">");
    writeHead(xml, report.snapshot);
    xml.open("services");
    for (const Service &service : report.snapshot.services)
        writeService(xml, service);
    xml.close("services");
    xml.raw("<servicegroups></servicegroups>");
    if (report.event)
        writeEvent(xml, *report.event);
    xml.close("monit");
    return xml.take();
}

} // namespace noc::sim
