// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/watch.h"

#include "app/ctl/attached.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "app/ctl/rows.h"
#include "app/ctl/table.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using remote::Follower;

namespace {

/// Collects the rows of a listing as the topic sends them.
class RowReader
{
public:
    explicit RowReader(const Listing &listing)
        : m_listing(listing)
    { }

    [[nodiscard]] std::vector<QJsonObject> put(const QJsonObject &data) const
    {
        std::vector<QJsonObject> rows;
        const QJsonArray put = listOf(data)["put"_L1].toArray();
        for (const QJsonValue value : put) {
            const QJsonObject row = value.toObject();
            for (QJsonObject &expanded : m_listing.expand ? m_listing.expand(row) : std::vector{row})
                rows.push_back(std::move(expanded));
        }
        return rows;
    }

    [[nodiscard]] QStringList removed(const QJsonObject &data) const
    {
        QStringList keys;
        const QJsonArray removed = listOf(data)["removed"_L1].toArray();
        for (const QJsonValue key : removed)
            keys.append(key.isString() ? key.toString() : QString::number(key.toInteger()));
        return keys;
    }

    [[nodiscard]] bool isWanted(const QJsonObject &row) const
    {
        return !m_listing.isWanted || m_listing.isWanted(row);
    }

private:
    /// Topics with one list have its members at the top.
    [[nodiscard]] QJsonValue listOf(const QJsonObject &data) const
    {
        return m_listing.list.isEmpty() ? QJsonValue(data) : data[m_listing.list];
    }

    const Listing &m_listing;
};

std::vector<QJsonObject> inOrder(const Listing &listing, std::vector<QJsonObject> rows)
{
    if (listing.isAbove)
        std::ranges::stable_sort(rows, listing.isAbove);
    return rows;
}

bool printLine(const QJsonObject &json)
{
    return print(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

/// What changes, as it happens.
class Watcher
{
public:
    Watcher(const Listing &listing, bool isJson)
        : m_listing(listing)
        , m_reader(listing)
        , m_isJson(isJson)
    { }

    void begin() { m_snapshot.clear(); }

    void part(const QJsonObject &data)
    {
        for (QJsonObject &row : m_reader.put(data)) {
            if (m_reader.isWanted(row))
                m_snapshot.push_back(std::move(row));
        }
    }

    /// The first time everything; after a cut of the link what is different since.
    void end()
    {
        const QHash<QString, QJsonObject> before = std::exchange(m_shown, {});
        const std::vector<QJsonObject> rows = inOrder(m_listing, std::exchange(m_snapshot, {}));
        if (!m_isJson && std::exchange(m_isFirst, false))
            printTable(m_listing, rows);
        else
            for (const QJsonObject &row : rows)
                showIfNew(row, before.value(keyOf(row)));
        for (const QJsonObject &row : rows)
            m_shown.insert(keyOf(row), row);
        for (auto it = before.keyBegin(); it != before.keyEnd(); ++it) {
            if (!m_shown.contains(*it))
                showRemoved(*it);
        }
    }

    void diff(const QJsonObject &data)
    {
        for (const QJsonObject &row : m_reader.put(data)) {
            const QString key = keyOf(row);
            if (m_reader.isWanted(row)) {
                showIfNew(row, m_shown.value(key));
                m_shown.insert(key, row);
            } else if (m_shown.remove(key)) {
                showRemoved(key);
            }
        }
        for (const QString &key : m_reader.removed(data)) {
            const QString prefix = key + u'/';
            const bool isKnown = m_shown.remove(key);
            const auto parts = m_shown.removeIf([&](const auto &it) { return it.key().startsWith(prefix); });
            if (isKnown || (m_listing.expand && parts > 0))
                showRemoved(key);
        }
    }

private:
    [[nodiscard]] QString keyOf(const QJsonObject &row) const { return textAt(row, m_listing.key); }

    void showIfNew(const QJsonObject &row, const QJsonObject &before) const
    {
        if (row == before
            || (!m_isJson && !before.isEmpty() && m_listing.cells(row) == m_listing.cells(before)))
            return;
        if (m_isJson)
            printLine({{u"change"_s, u"put"_s}, {u"row"_s, row}});
        else
            print(tableLine(QStringList(now()) + m_listing.cells(row)));
    }

    void showRemoved(const QString &key) const
    {
        if (m_isJson)
            printLine({{u"change"_s, u"removed"_s}, {u"key"_s, key}});
        else
            print(tableLine({now(), Ctl::tr("gone"), key}));
    }

    [[nodiscard]] static QString now() { return QTime::currentTime().toString(u"HH:mm:ss"_s); }

    const Listing &m_listing;
    RowReader m_reader;
    bool m_isJson;
    bool m_isFirst = true;
    std::vector<QJsonObject> m_snapshot;
    QHash<QString, QJsonObject> m_shown;
};

} // namespace

QCommandLineOption watchOption()
{
    return {u"watch"_s, Ctl::tr("Go on showing what changes.")};
}

bool printTable(const Listing &listing, const std::vector<QJsonObject> &rows)
{
    std::vector<QStringList> cells;
    cells.reserve(rows.size());
    for (const QJsonObject &row : rows)
        cells.push_back(listing.cells(row));
    return print(alignedTable(listing.header, cells));
}

int list(const settings::Paths &paths, const Listing &listing, bool isJson)
{
    std::vector<QJsonObject> rows;
    const RowReader reader(listing);
    return runAttached(paths, {listing.topic}, false, [&](Follower &link) {
        QObject::connect(&link, &Follower::snapshotPart, &link,
                         [&](const QString &, const QJsonObject &data) {
                             for (QJsonObject &row : reader.put(data)) {
                                 if (reader.isWanted(row))
                                     rows.push_back(std::move(row));
                             }
                         });
        QObject::connect(&link, &Follower::snapshotEnded, &link, [&] {
            rows = inOrder(listing, std::move(rows));
            const bool isShown = isJson ? printArray(rows) : printTable(listing, rows);
            QCoreApplication::exit(isShown ? app::ExitOk : app::ExitFailure);
        });
    });
}

int watch(const settings::Paths &paths, const Listing &listing, bool isJson)
{
    Watcher watcher(listing, isJson);
    return runAttached(paths, {listing.topic}, true, [&](Follower &link) {
        QObject::connect(&link, &Follower::snapshotBegan, &link, [&] { watcher.begin(); });
        QObject::connect(&link, &Follower::snapshotPart, &link,
                         [&](const QString &, const QJsonObject &data) { watcher.part(data); });
        QObject::connect(&link, &Follower::snapshotEnded, &link, [&] { watcher.end(); });
        QObject::connect(&link, &Follower::diff, &link,
                         [&](const QString &, quint64, const QJsonObject &data) { watcher.diff(data); });
    });
}

} // namespace noc::ctl
