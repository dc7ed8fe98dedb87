// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/servicesummary.h"

#include "models/core/text.h"
#include "models/monit/units.h"

#include <QCoreApplication>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

struct Summary
{
    Q_DECLARE_TR_FUNCTIONS(noc::monit::Summary)
};

constexpr qsizetype maxOutput = 120;

/// Empty when Monit does not know the value.
QString textOf(const Service &service, Element element)
{
    const auto value = service.reading(element);
    if (!value)
        return {};
    const QString text = quantityOf({element, *value}).text();
    return text == notAvailable() ? QString() : text;
}

QString labelled(const QString &pattern, const QString &value)
{
    return value.isEmpty() ? QString() : pattern.arg(value);
}

QStringList filesystem(const Service &service)
{
    const QString share = textOf(service, Element::BlockPercent);
    const QString total = textOf(service, Element::BlockTotal);
    if (share.isEmpty() || total.isEmpty() || service.reading(Element::BlockTotal) <= 0.0)
        return {};
    return {Summary::tr("%1 of %2", "3 % of 20 GiB").arg(share, total)};
}

QStringList system(const Service &service)
{
    return {labelled(Summary::tr("load %1"), textOf(service, Element::Load1)),
            labelled(Summary::tr("memory %1"), textOf(service, Element::SystemMemoryPercent)),
            labelled(Summary::tr("swap %1"), textOf(service, Element::SwapPercent))};
}

QStringList process(const Service &service)
{
    return {labelled(Summary::tr("CPU %1"), textOf(service, Element::CpuPercentTotal)),
            textOf(service, Element::MemoryKilobyteTotal),
            labelled(Summary::tr("up %1", "for a time"), textOf(service, Element::Uptime))};
}

QStringList network(const Service &service)
{
    if (textOf(service, Element::LinkStatus).isEmpty())
        return {};
    return {textOf(service, Element::LinkStatus),
            labelled(Summary::tr("↓ %1"), textOf(service, Element::DownloadRate)),
            labelled(Summary::tr("↑ %1"), textOf(service, Element::UploadRate))};
}

QStringList program(const Service &service)
{
    for (const TextValue &text : service.texts) {
        if (text.path == "program/output"_L1)
            return {core::displayable(core::withoutAnsi(text.text.section(u'\n', 0, 0).left(maxOutput)))
                        .trimmed()};
    }
    return {labelled(Summary::tr("exit status %1"), textOf(service, Element::ProgramStatus))};
}

QStringList endpoints(const Service &service)
{
    const Endpoint *slowest = nullptr;
    std::optional<int> days;
    for (const Endpoint &endpoint : service.endpoints) {
        if (!slowest || endpoint.responseTime > slowest->responseTime)
            slowest = &endpoint;
        if (endpoint.certificateDays)
            days = std::min(days.value_or(*endpoint.certificateDays), *endpoint.certificateDays);
    }
    QStringList parts;
    if (slowest && slowest->responseTime >= 0)
        parts += Summary::tr("answers in %1").arg(responseTimeOf(slowest->responseTime).text());
    if (days)
        parts += Summary::tr("certificate %Ln day(s) left", nullptr, *days);
    return parts;
}

QStringList partsOf(const Service &service)
{
    switch (static_cast<ServiceType>(service.type)) {
    case ServiceType::Filesystem:
        return filesystem(service);
    case ServiceType::System:
        return system(service);
    case ServiceType::Process:
        return process(service) + endpoints(service);
    case ServiceType::RemoteHost:
        return endpoints(service);
    case ServiceType::Network:
        return network(service);
    case ServiceType::Program:
        return program(service);
    case ServiceType::File:
        return {textOf(service, Element::Size),
                labelled(Summary::tr("modified %1"), textOf(service, Element::ModifyTime))};
    case ServiceType::Directory:
    case ServiceType::Fifo:
        return {labelled(Summary::tr("modified %1"), textOf(service, Element::ModifyTime))};
    }
    return {};
}

} // namespace

QString summaryOf(const Service &service)
{
    QStringList parts = partsOf(service);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace noc::monit
