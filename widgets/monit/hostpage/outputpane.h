// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace noc::widgets {
class ElidedLabel;
}

namespace noc::monit {

/// Text on several lines as the host sent it: monospace, plain, to be read and copied. Or words of our own,
/// which are wrapped. Hidden without text.
class OutputPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutputPane)

public:
    explicit OutputPane(QWidget *parent = nullptr);
    ~OutputPane() override;

    void showText(const QString &title, const QString &text);
    void showWords(const QString &title, const QString &words);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void display(const QString &title, const QString &text, bool isOurs);

    widgets::ElidedLabel *m_title;
    QPlainTextEdit *m_text;
};

} // namespace noc::monit
