// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/pendingmodel.h"

#include "models/core/text.h"
#include "models/monit/hostcell.h"

#include <QLocale>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

bool isWaiting(const Host &host)
{
    return host.admission == Admission::Pending || host.conflict.kind != IdConflict::Kind::None;
}

} // namespace

void PendingModel::applyHosts(const core::RowDiff<Host> &diff)
{
    core::RowDiff<Host> own;
    own.sequence = diff.sequence;
    own.removed = diff.removed;
    for (const Host &host : diff.put) {
        if (isWaiting(host))
            own.put.push_back(host);
        else
            own.removed.push_back(host.id);
    }
    apply(own);
}

QString PendingModel::conflictText(const Host &host)
{
    const IdConflict &conflict = host.conflict;
    const QString name = core::displayable(conflict.otherName);
    const QString address = conflict.otherSource.address.toString();
    switch (conflict.kind) {
    case IdConflict::Kind::None:
        return {};
    case IdConflict::Kind::Cloned:
        return tr("%1 (%2) uses the same Monit id").arg(name, address);
    case IdConflict::Kind::ForeignSource:
        return conflict.otherSource.user == host.source.user
            ? tr("Reports from %1 instead of %2").arg(address, host.source.address.toString())
            : tr("Reports as %1 instead of %2")
                  .arg(core::displayable(conflict.otherSource.user), core::displayable(host.source.user));
    }
    return {};
}

int PendingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant PendingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Host");
    case Address:
        return tr("Address");
    case User:
        return tr("User");
    case Version:
        return tr("Monit");
    case OperatingSystem:
        return tr("System");
    case FirstSeen:
        return tr("First seen");
    case Note:
        return tr("Note");
    }
    Q_UNREACHABLE();
}

QVariant PendingModel::cell(const Host &row, int column, int role) const
{
    switch (role) {
    case HostIdRole:
        return row.id;
    case IsConflictRole:
        return row.admission == Admission::Accepted && row.conflict.kind != IdConflict::Kind::None;
    case TimeRole:
        return row.firstSeen.toLocalTime();
    case Qt::ToolTipRole:
        return column == FirstSeen ? QLocale().toString(row.firstSeen.toLocalTime(), QLocale::LongFormat)
                                   : tr("Monit id %1").arg(core::displayable(row.id));
    case Qt::DisplayRole:
    case SortRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Name:
        return core::displayable(row.name());
    case Address:
        return row.source.address.toString();
    case User:
        return core::displayable(row.source.user);
    case Version:
        return core::displayable(row.snapshot->version);
    case OperatingSystem:
        return core::displayable(operatingSystemText(row.snapshot->platform));
    case FirstSeen:
        return role == SortRole
            ? QVariant(row.firstSeen)
            : QVariant(QLocale().toString(row.firstSeen.toLocalTime(), QLocale::ShortFormat));
    case Note:
        return conflictText(row);
    }
    return {};
}

} // namespace noc::monit
