// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertmodel.h"

#include <QHeaderView>

namespace noc::alerts {

/// The headings of the alerts: those of numbers stand above their digits.
class AlertHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertHeader)

public:
    explicit AlertHeader(QWidget *parent);
    ~AlertHeader() override;

    /// How wide a column is before the user says so.
    [[nodiscard]] static int firstWidth(AlertModel::Column column, const QFontMetrics &metrics);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
};

} // namespace noc::alerts
