// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace noc::bird {

/// Names of files, in their order, with buttons to add and remove; files are chosen by somebody else.
class FileList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileList)

public:
    explicit FileList(QWidget *parent = nullptr);
    ~FileList() override;

    void setFiles(const QStringList &files);
    [[nodiscard]] QStringList files() const;
    /// Those that are not there yet.
    void add(const QStringList &files);
    void removeSelected();

Q_SIGNALS:
    void addRequested();

private:
    void updateButtons();

    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace noc::bird
