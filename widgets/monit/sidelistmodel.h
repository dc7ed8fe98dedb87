// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/severitycounts.h"

#include <QAbstractListModel>
#include <QIcon>

#include <vector>

namespace noc::monit {

/// One line of the side list.
struct SideEntry
{
    enum class Kind {
        All, ///< every host
        Group,
        Heading,
        Page, ///< something other than hosts, such as the pending list
    };

    Kind kind = Kind::Group;
    QString key; ///< the group's name or the page's word; unique within its kind
    QString title;
    QString symbol; ///< name of a drawing, for pages
    widgets::SeverityCounts counts; ///< for pages: how many things wait, by severity

    [[nodiscard]] bool isSameAs(const SideEntry &other) const
    {
        return kind == other.kind && key == other.key;
    }
    friend bool operator==(const SideEntry &, const SideEntry &) = default;
};

/// All hosts, the groups by name, and the pages of the collector.
class SideListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SideListModel)

public:
    explicit SideListModel(QObject *parent = nullptr);
    ~SideListModel() override;

    /// Replaces the groups (any order) and what "All hosts" counts; rows that stay keep their place and selection.
    void setGroups(std::vector<SideEntry> groups, const widgets::SeverityCounts &all);
    void addPage(const QString &key, const QString &title, const QString &symbol);
    void setPageCounts(const QString &key, const widgets::SeverityCounts &counts);

    [[nodiscard]] const SideEntry &entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    /// -1 when absent.
    [[nodiscard]] int rowOf(SideEntry::Kind kind, const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void insert(int row, SideEntry entry);
    void replace(int row, SideEntry entry);

    std::vector<SideEntry> m_entries;
};

} // namespace noc::monit
