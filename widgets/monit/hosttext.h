// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/severitycounts.h"

#include <QModelIndex>
#include <QString>

/// What table, tiles and side list read from a row of HostModel, or of a model with its roles.
namespace noc::monit {

[[nodiscard]] bool isGroup(const QModelIndex &index);
[[nodiscard]] core::Severity severityAt(const QModelIndex &index);
/// Values of a host that is not heard of are old: shown grey.
[[nodiscard]] bool isStale(const QModelIndex &index);
[[nodiscard]] QString ageTextAt(const QModelIndex &index);
/// The group's name, or words for the hosts without a group.
[[nodiscard]] QString groupTitle(const QString &group);
[[nodiscard]] widgets::SeverityCounts groupCounts(const QModelIndex &group);

/// The whole host name, safe to show.
[[nodiscard]] QString hostName(const QModelIndex &index);
/// Without the domain that the group's header already says.
[[nodiscard]] QString shortHostName(const QModelIndex &index);
/// Silence, or what is worst now; empty when all is well.
[[nodiscard]] QString problemSentence(const QModelIndex &index);
/// The same, or how many services there are when all is well.
[[nodiscard]] QString stateSentence(const QModelIndex &index);

/// Name, state in words, last report as an exact time, and the three percentages; on a cell with a
/// curve its least and greatest values.
[[nodiscard]] QString hostToolTip(const QModelIndex &index);

} // namespace noc::monit
