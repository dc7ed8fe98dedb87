// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/routes/routediffmodel.h"

#include <QSortFilterProxyModel>

#include <array>

namespace noc::bird {

/// Which differences are shown: by kind and by words; sorts by their text. Says what changed with both values.
class DifferenceFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DifferenceFilter)

public:
    using Kind = RouteDifference::Kind;

    explicit DifferenceFilter(RouteDiffModel &model, QObject *parent = nullptr);
    ~DifferenceFilter() override;

    /// Those that are compared, for the texts.
    void setTables(std::shared_ptr<const RouteTable> left, std::shared_ptr<const RouteTable> right);
    void setShown(Kind kind, bool isShown);
    void setWords(const QStringList &words);
    /// The two routes of a row; nullopt where there is none.
    [[nodiscard]] std::pair<std::optional<Route>, std::optional<Route>>
    routesAt(const QModelIndex &index) const;
    /// Of all, not only of those that are shown.
    [[nodiscard]] std::array<int, 3> counts() const; ///< by Kind
    [[nodiscard]] int hiddenCount() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RouteDiffModel &m_model;
    std::shared_ptr<const RouteTable> m_left;
    std::shared_ptr<const RouteTable> m_right;
    std::array<bool, 3> m_isShown{true, true, true};
    QStringList m_words;
};

} // namespace noc::bird
