// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/host.h"
#include "models/monit/trace.h"

#include <QAbstractItemModel>

#include <memory>

namespace noc::monit {

/// The accepted hosts as a tree: groups with hosts below, or hosts alone. Rows move only by diffs, so selection,
/// scroll position and persistent indexes survive every update; unsorted (HostFilterModel sorts and filters).
class NOC_MODELS_EXPORT HostModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostModel)

public:
    enum Column {
        State,
        Name,
        Problems, ///< "2 of 14"
        WorstProblem, ///< in words, with the service's name
        LastReport, ///< age
        Load,
        Cpu,
        Memory,
        Swap,
        OperatingSystem,
        Cpus,
        MemorySize,
        Poll,
        MonitUptime,
        MonitVersion,
    };
    Q_ENUM(Column)
    static constexpr int columnTotal = MonitVersion + 1;

    enum Role {
        SortRole = Qt::UserRole + 1, ///< raw value of the cell
        SeverityRole, ///< core::Severity of the host, or the worst of the group
        HostIdRole, ///< QString; empty for a group
        GroupRole, ///< QString; the group's name ("" = the rest) on group and host rows
        IsGroupRole, ///< bool
        PresenceRole, ///< Presence as int
        ProblemCountRole, ///< int
        ServiceCountRole, ///< int
        WorstProblemRole, ///< QString
        ReportAgeRole, ///< seconds since the last report, qint64; grows without dataChanged: repaint to refresh
        CpuPercentRole, ///< double 0…100, invalid when unknown
        MemoryPercentRole,
        DiskPercentRole, ///< fullest filesystem
        UnitRole, ///< the unit after the number, shown lighter: "GiB", "%"
        GroupCountsRole, ///< QVariantList of ints in the order of core::allSeverities, on group rows
        TraceRole, ///< TraceCurve in the columns Load, Cpu and Memory; invalid elsewhere and without a curve
    };

    enum class Grouping {
        None,
        Domain, ///< last two labels of the host name, as mMonit-free
        HostGroups, ///< Monit's own `with hostgroups` (the first one)
        OwnGroups,
    };

    explicit HostModel(const core::Clock &clock, QObject *parent = nullptr);
    ~HostModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] Grouping grouping() const;
    /// Resets the model: the user asked for another picture.
    void setGrouping(Grouping grouping);

    /// Applies a diff of the state; hosts that are not accepted are left out.
    void apply(const core::RowDiff<Host> &diff);
    /// How the hosts were; may come before or after the host itself.
    void applyTraces(const core::RowDiff<HostTrace> &diff);

    /// nullptr for a group or an invalid index.
    [[nodiscard]] const Host *hostAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &hostId) const;
    [[nodiscard]] int hostCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace noc::monit
