// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/watch/watch.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace noc::bird {

/// Asks for a new watch, or changes one.
class WatchDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchDialog)

public:
    /// `takenNames`: of the other watches. `routers`: those there are.
    WatchDialog(const Watch &watch, const QStringList &takenNames, const QStringList &routers,
                QWidget *parent = nullptr);
    ~WatchDialog() override;

    [[nodiscard]] Watch watch() const;
    /// Why it cannot be taken, in words; empty: it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void watchAccepted(const noc::bird::Watch &watch);

private:
    void layOut(const QStringList &routers, const Watch &watch);
    void check();
    void onAccepted();

    const bool m_isNew;
    const QStringList m_takenNames;
    const QStringList m_knownRouters;
    QLineEdit *m_name;
    QLineEdit *m_query;
    QLabel *m_hint;
    QListWidget *m_routers;
    QSpinBox *m_interval;
    QPushButton *m_ok = nullptr;
    QStringList m_otherRouters; ///< of the watch, but not there now; they stay
};

} // namespace noc::bird
