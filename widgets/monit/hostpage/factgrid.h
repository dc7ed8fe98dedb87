// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/severity.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace noc::widgets {
class Theme;
}

namespace noc::monit {

/// One thing to know: "Memory  7.7 GiB".
struct Fact
{
    QString label;
    QString value;
    QString toolTip; ///< plain text
    core::Severity severity = core::Severity::Good; ///< colours the value from Unknown on

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Facts in as many columns as there is room for.
class FactGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FactGrid)

public:
    explicit FactGrid(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~FactGrid() override;

    void setFacts(const std::vector<Fact> &facts);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Cell;

    void arrange();
    void restyle();

    const widgets::Theme &m_theme;
    QGridLayout *m_layout;
    std::vector<Fact> m_facts;
    std::vector<Cell *> m_cells;
    int m_columns = 0;
};

} // namespace noc::monit
