// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace noc::app {

/// Every key and how to filter, on one page. Not modal: it may stay open while one tries.
class CheatSheet final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheatSheet)

public:
    struct Key
    {
        QString keys;
        QString meaning;
    };
    struct Section
    {
        QString title;
        QList<Key> keys;
    };

    explicit CheatSheet(QWidget *parent);
    ~CheatSheet() override;

    /// `help` is Markdown of our own.
    void setContent(const QList<Section> &sections, const QString &help);
    [[nodiscard]] QString plainText() const;

private:
    QTextBrowser *m_keys;
    QTextBrowser *m_help;
};

} // namespace noc::app
