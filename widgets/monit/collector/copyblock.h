// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QPushButton;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

/// Monospace text that is there to be copied, with a button that does so.
class CopyBlock final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyBlock)

public:
    /// Lines that must not be taken for two are not wrapped.
    CopyBlock(const widgets::Theme &theme, const QString &action, QPlainTextEdit::LineWrapMode wrapping,
              QWidget *parent = nullptr);
    ~CopyBlock() override;

    void setText(const QString &text);
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace noc::monit
