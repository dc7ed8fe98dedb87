// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QStringList>

namespace noc::bird {

/// Queries that need no typing: routes of a protocol by what became of them, and of a table.
class QueryMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryMenu)

public:
    explicit QueryMenu(QWidget *parent = nullptr);
    ~QueryMenu() override;

    void setNames(const QStringList &protocols, const QStringList &tables);

Q_SIGNALS:
    void chosen(const QString &query);

private:
    void fill();
    void addProtocols(const QString &title, const QString &key);
    void add(QMenu &menu, const QString &title, const QString &query);

    QStringList m_protocols;
    QStringList m_tables;
};

} // namespace noc::bird
