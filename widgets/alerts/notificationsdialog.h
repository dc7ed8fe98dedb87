// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrules.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QTimeEdit;

namespace noc::alerts {

/// What calls the user, and how.
struct NotificationChoice
{
    AlertRules rules;
    bool hasSound = false;

    friend bool operator==(const NotificationChoice &, const NotificationChoice &) = default;
};

/// Which severities of which source call the user, when nobody is called, and whether it makes a sound.
class NotificationsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotificationsDialog)

public:
    /// One row for each of `sources` ("monit"). Rules of other sources are kept as they are; a rule for every source is
    /// shown, and written, as one of each. A source without a rule calls nobody.
    NotificationsDialog(const QStringList &sources, const NotificationChoice &choice, QWidget *parent);
    ~NotificationsDialog() override;

    [[nodiscard]] NotificationChoice choice() const;

Q_SIGNALS:
    /// The user confirmed, and something is different.
    void changed(const noc::alerts::NotificationChoice &choice);

private:
    struct Row
    {
        QString source;
        QComboBox *atLeast;
        QSpinBox *after;
    };

    [[nodiscard]] QWidget *makeSources(const QStringList &sources);
    [[nodiscard]] QWidget *makeQuietHours();
    void showRow(const Row &row);
    void confirm();

    NotificationChoice m_before;
    std::vector<Row> m_rows;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QCheckBox *m_breakThrough;
    QCheckBox *m_sound;
};

} // namespace noc::alerts
