// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace noc::widgets {

/// What a page shows instead of nothing: one sentence and the one thing to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);
    ~EmptyState() override;

    /// Without an action there is no button.
    void setContent(const QString &title, const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace noc::widgets
