// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace noc::widgets {

/// One line of plain text that gives way when there is no room; the whole text is in the tooltip then.
class ElidedLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    /// Host names and paths are elided in the middle, sentences at the end.
    explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);
    ~ElidedLabel() override;

    [[nodiscard]] QString text() const { return m_text; }
    /// Control characters are shown escaped.
    void setText(const QString &text);
    /// An invalid colour is the palette's.
    void setColor(const QColor &color);
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
    QColor m_color;
    Qt::TextElideMode m_mode;
};

} // namespace noc::widgets
