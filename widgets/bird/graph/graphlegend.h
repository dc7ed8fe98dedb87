// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

/// What the lines of a graph mean, in words beside samples of them.
class GraphLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GraphLegend)

public:
    struct Entry
    {
        QString text;
        bool isBest = false;
    };

    explicit GraphLegend(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~GraphLegend() override;

    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const widgets::Theme &m_theme;
    QList<Entry> m_entries;
};

} // namespace noc::bird
