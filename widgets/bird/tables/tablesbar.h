// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bird/tables/tablekind.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QToolButton;

namespace noc::widgets {
class ElidedLabel;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

/// Above the tables: which one, a command of one's own, ask again, stop, and how old what is shown is.
class TablesBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TablesBar)

public:
    explicit TablesBar(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~TablesBar() override;

    [[nodiscard]] const TableKind &kind() const;
    /// Unknown keys are ignored.
    void setKind(const QString &key);
    [[nodiscard]] QString typed() const;
    void setTyped(const QString &command);
    /// Greys what none of these routers can be asked for, with the reason.
    void setRouters(const std::vector<RouterRow> &routers);
    void setProgress(int answered, int asked);
    void setAge(const QString &text);

Q_SIGNALS:
    void kindChosen();
    /// The command, or the button.
    void askRequested();
    void stopRequested();

private:
    void layOut();
    void onKindChosen();

    QComboBox *m_kinds;
    QLineEdit *m_command;
    QToolButton *m_ask;
    QToolButton *m_stop;
    QProgressBar *m_progress;
    widgets::ElidedLabel *m_age;
};

} // namespace noc::bird
