// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monit/hostfiltermodel.h"

#include <optional>

namespace noc::monit {

/// The filtered hosts in the user's words: severities by name, ages as text, silence as a sentence; and, beside the
/// filter, one group alone. What table, tiles, clipboard and screen readers show.
class HostListModel final : public HostFilterModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostListModel)

public:
    explicit HostListModel(QObject *parent = nullptr);
    ~HostListModel() override;

    [[nodiscard]] const std::optional<QString> &group() const { return m_group; }
    /// Shows one group alone; nullopt shows all.
    void setGroup(const std::optional<QString> &group);

    /// Hosts that the filter hides in what is shown of the groups.
    [[nodiscard]] int hiddenByFilter() const;
    [[nodiscard]] int shownCount() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    std::optional<QString> m_group;
};

} // namespace noc::monit
