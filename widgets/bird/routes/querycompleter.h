// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace noc::bird {

/// Completes the word before the cursor: first what may stand there ("from:"), then the names that may follow it.
class QueryCompleter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryCompleter)

public:
    explicit QueryCompleter(QLineEdit &edit);
    ~QueryCompleter() override;

    void setNames(const QStringList &protocols, const QStringList &tables);
    [[nodiscard]] bool isOpen() const;
    void close();
    /// For the text as it is now; what is offered.
    QStringList offer();

private:
    void complete(const QString &completion);

    QLineEdit &m_edit;
    QCompleter *m_completer;
    QStringListModel *m_model;
    QHash<QString, QStringList> m_values; ///< by word before the colon
};

} // namespace noc::bird
