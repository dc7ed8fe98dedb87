// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/alertrow.h"

#include "models/alerts/alertmodel.h"

#include <QAbstractProxyModel>

namespace noc::alerts {

const Alert *alertAt(const QModelIndex &index)
{
    QModelIndex source = index;
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(source.model()))
        source = proxy->mapToSource(source);
    const auto *alerts = qobject_cast<const AlertModel *>(source.model());
    return alerts && source.isValid() ? &alerts->rowAt(source.row()) : nullptr;
}

} // namespace noc::alerts
