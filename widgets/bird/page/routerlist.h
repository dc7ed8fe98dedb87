// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QListView>
#include <QTimer>

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

class RouterListModel;

/// The list at the left: one router, several, or all of them.
class RouterList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouterList)

public:
    RouterList(RouterListModel &routers, const widgets::Theme &theme, const core::Clock &clock,
               QWidget *parent = nullptr);
    ~RouterList() override;

    /// All of them when "All routers" is chosen, or nothing.
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] bool isAllChosen() const;
    /// Unknown names are left out; none: all.
    void choose(const QStringList &routers);
    /// Of the line that the keyboard is on; empty on "All routers".
    [[nodiscard]] QString currentRouter() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void keepAllApart(const QItemSelection &selected);

    RouterListModel &m_routers;
    QTimer m_ages;
    bool m_isArranging = false;
};

} // namespace noc::bird
