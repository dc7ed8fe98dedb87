// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/txtlookup.h"

#include <QDnsLookup>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace noc::bird {

using namespace std::chrono_literals;

namespace {

constexpr auto deadline = 10s;

core::Result<QByteArrayList> resultOf(const QDnsLookup &lookup)
{
    if (lookup.error() == QDnsLookup::NotFoundError)
        return core::failure(core::ErrorCode::NotFound, lookup.errorString());
    if (lookup.error() != QDnsLookup::NoError)
        return core::failure(core::ErrorCode::Unreachable, lookup.errorString());
    QByteArrayList texts;
    for (const QDnsTextRecord &record : lookup.textRecords())
        texts.append(record.values().join());
    return texts;
}

} // namespace

core::Future<QByteArrayList> DnsTxtLookup::lookUp(const QString &name)
{
    auto promise = std::make_shared<QPromise<core::Result<QByteArrayList>>>();
    promise->start();
    auto *lookup = new QDnsLookup(QDnsLookup::TXT, name, this);
    connect(lookup, &QDnsLookup::finished, this, [lookup, promise] {
        lookup->deleteLater();
        promise->addResult(resultOf(*lookup));
        promise->finish();
    });
    QTimer::singleShot(deadline, lookup, &QDnsLookup::abort);
    lookup->lookup();
    return promise->future();
}

} // namespace noc::bird
