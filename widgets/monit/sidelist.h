// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <optional>

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

class SideListModel;

/// The list at the left: a click on a group narrows the hosts to it, a click on a page shows it.
class SideList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SideList)

public:
    SideList(SideListModel &entries, const widgets::Theme &theme, QWidget *parent = nullptr);
    ~SideList() override;

    [[nodiscard]] QSize sizeHint() const override;

    /// Marks what is shown without saying that the user chose it.
    void markGroup(const std::optional<QString> &group);
    void markPage(const QString &key);

Q_SIGNALS:
    /// nullopt is all hosts.
    void groupChosen(const std::optional<QString> &group);
    void pageChosen(const QString &key);

protected:
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void mark(int row);

    SideListModel &m_entries;
    bool m_isMarking = false;
};

} // namespace noc::monit
