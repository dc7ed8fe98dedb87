// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>
#include <vector>

/// What the history store keeps. The records know no domain: the workspace maps hosts, PBXs and routers to them. Times
/// are UTC with milliseconds; json is a UTF-8 document that only its domain reads.
namespace noc::store {

/// A thing that belongs to a domain: a host of "monit", an event of it.
struct ObjectKey
{
    QString domain;
    QString id;

    friend bool operator==(const ObjectKey &, const ObjectKey &) = default;
    friend size_t qHash(const ObjectKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.domain, key.id);
    }
};

/// The newest state of a host or another object; one for each domain and id.
struct SnapshotRecord
{
    QString domain{};
    QString id{};
    QString name{};
    QDateTime time{};
    QByteArray json{};
    /// Makes json when it is written, on the store's thread and perhaps more than once, so that the caller need not
    /// for states that are replaced before. Owns all that it reads. Not used when json is not empty.
    std::function<QByteArray()> makeJson{};

    [[nodiscard]] ObjectKey key() const { return {domain, id}; }
};

/// Something that happened; one for each domain and key.
struct EventRecord
{
    QByteArray key{}; ///< UTF-8
    QString domain{};
    QString objectId{};
    QString objectName{};
    QString part{}; ///< the service, peer or session on it; empty: the object itself
    QDateTime time{};
    int severity = 0;
    QString text{};
    QByteArray json{};

    friend bool operator==(const EventRecord &, const EventRecord &) = default;
};

struct AlertRecord
{
    QString id;
    QByteArray json;

    friend bool operator==(const AlertRecord &, const AlertRecord &) = default;
};

struct MuteRecord
{
    QString key;
    QByteArray json;

    friend bool operator==(const MuteRecord &, const MuteRecord &) = default;
};

struct TracePoint
{
    QDateTime time{};
    std::array<std::optional<double>, 3> load{}; ///< average of 1, 5 and 15 minutes
    std::optional<double> cpu{}; ///< percent
    std::optional<double> memory{}; ///< percent

    friend bool operator==(const TracePoint &, const TracePoint &) = default;
};

struct TraceSample
{
    QString domain{};
    QString objectId{};
    TracePoint point;
};

/// The measurements of one object, oldest first.
struct Trace
{
    QString domain;
    QString objectId;
    std::vector<TracePoint> points;
};

/// Who did what to which object, and how it went.
struct AuditRecord
{
    QDateTime time{};
    QString by{};
    QString action{};
    QString domain{};
    QString objectId{};
    QString object{}; ///< its name
    QString part{};
    QString detail{};
    QString outcome{};

    friend bool operator==(const AuditRecord &, const AuditRecord &) = default;
};

/// Whose an AS number is, as somebody said at some time.
struct AsNameRecord
{
    quint32 number = 0;
    QString name{}; ///< empty: nobody knew it
    QString country{};
    QDateTime time{};

    friend bool operator==(const AsNameRecord &, const AsNameRecord &) = default;
};

/// Who asked which router what, and what came of it.
struct QueryLogRecord
{
    QDateTime time{};
    QString by{};
    QString router{};
    QString query{}; ///< as typed
    QString command{}; ///< as sent
    qint64 duration = 0; ///< milliseconds
    qint64 rows = 0;
    qint64 bytes = 0;
    QString outcome{}; ///< empty: answered; else an error code's word
    QString detail{}; ///< of the error

    friend bool operator==(const QueryLogRecord &, const QueryLogRecord &) = default;
};

/// What is to be written. Removals come before what is put.
struct NOC_MODELS_EXPORT ChangeSet
{
    std::vector<ObjectKey> removedSnapshots{};
    std::vector<ObjectKey> removedEvents{}; ///< domain and key
    QStringList removedAlerts{};
    QStringList removedMutes{};
    std::vector<SnapshotRecord> snapshots{};
    std::vector<EventRecord> events{};
    std::vector<AlertRecord> alerts{};
    std::vector<MuteRecord> mutes{};
    std::vector<TraceSample> samples{};
    std::vector<AuditRecord> audit{};
    std::vector<AsNameRecord> asNames{};
    std::vector<QueryLogRecord> queries{};

    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
};

/// What the program knew when it ended.
struct LoadedHistory
{
    std::vector<SnapshotRecord> snapshots; ///< in no order
    std::vector<EventRecord> events; ///< newest first, bounded by object and in all: see StoreLimits
    std::vector<AlertRecord> alerts;
    std::vector<MuteRecord> mutes;
    std::vector<Trace> traces; ///< the last 24 hours in steps of a quarter of an hour: at most 96 points each
    std::vector<AsNameRecord> asNames; ///< the newest, at most StoreLimits::loadedAsNames
};

/// The place of an event in the order of events.
struct EventCursor
{
    QDateTime time;
    QString domain;
    QByteArray key;
};

/// Which events to read; what is empty does not choose.
struct EventQuery
{
    QString domain{};
    QString objectId{};
    std::optional<QString> part{};
    QString text{}; ///< in the text, the object's name or the part; capitals count only outside ASCII
    QDateTime from{}; ///< included
    QDateTime to{}; ///< not included
    int limit = 1'000; ///< at most StoreLimits::queryRows
    std::optional<EventCursor> before{}; ///< the last event of the page before
};

struct AuditQuery
{
    QString domain{};
    QString objectId{};
    QDateTime from{}; ///< included
    QDateTime to{}; ///< not included
    int limit = 1'000; ///< at most StoreLimits::queryRows
};

/// Which entries of the query log to read; what is empty does not choose.
struct QueryLogQuery
{
    QString router{};
    QString by{};
    QString text{}; ///< in the query or the command; capitals count only outside ASCII
    QDateTime from{}; ///< included
    QDateTime to{}; ///< not included
    int limit = 1'000; ///< at most StoreLimits::queryRows
};

} // namespace noc::store
