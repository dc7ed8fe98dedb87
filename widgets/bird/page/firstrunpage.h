// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace noc::widgets {
class EmptyState;
}

namespace noc::bird {

/// While there is no router: what one could be, and the sockets that were found on this machine.
class FirstRunPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstRunPage)

public:
    explicit FirstRunPage(QWidget *parent = nullptr);
    ~FirstRunPage() override;

    /// Paths of sockets; the first one is proposed.
    void setFoundSockets(const QStringList &paths);
    /// Routers cannot be added from here.
    void setEditable(bool isEditable);

Q_SIGNALS:
    void addRequested();
    void socketChosen(const QString &path);

private:
    void refresh();

    widgets::EmptyState *m_empty;
    QPushButton *m_other;
    QStringList m_found;
    bool m_isEditable = true;
};

} // namespace noc::bird
