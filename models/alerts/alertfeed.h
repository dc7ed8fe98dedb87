// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"

#include <QObject>

namespace noc::alerts {

/// The alerts as the rest of the program sees them: a snapshot, then every diff after it; commands go in here and
/// come back as diffs. The alerts may be this program's own or those of one that it is attached to.
class NOC_MODELS_EXPORT AlertFeed : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertFeed)

public:
    using QObject::QObject;

    /// Everything known now, as a diff against nothing.
    [[nodiscard]] virtual AlertDiff snapshot() const = 0;
    /// nullptr when there is none; valid until control returns to the event loop.
    [[nodiscard]] virtual const Alert *alert(const QString &id) const = 0;

    /// `acknowledgement.at` is set here. Unknown ids are skipped.
    virtual void acknowledge(const QStringList &ids, const Acknowledgement &acknowledgement) = 0;
    virtual void unacknowledge(const QStringList &ids) = 0;
    /// `mute.at` is set here; a mute that is over already ends the one with its key.
    virtual void mute(const Mute &mute) = 0;
    virtual void unmute(const QString &key) = 0;

Q_SIGNALS:
    void changed(const noc::alerts::AlertDiff &diff);
};

} // namespace noc::alerts
