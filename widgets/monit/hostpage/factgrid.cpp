// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/hostpage/factgrid.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace noc::monit {

using widgets::ElidedLabel;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr int columnCharacters = 44; ///< a column that is narrower elides too much

} // namespace

/// Label and value; the whole of both in the tooltip.
class FactGrid::Cell final : public QWidget
{
public:
    explicit Cell(QWidget *parent)
        : QWidget(parent)
        , m_label(new ElidedLabel(Qt::ElideRight, this))
        , m_value(new ElidedLabel(Qt::ElideRight, this))
    {
        m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::Related);
        layout->addWidget(m_label);
        layout->addWidget(m_value, 1);
    }

    void show(const Fact &fact)
    {
        m_label->setText(fact.label);
        m_value->setText(fact.value);
        setToolTip(widgets::plainToolTip(fact.toolTip));
    }

    [[nodiscard]] int labelWidth() const { return m_label->sizeHint().width(); }
    void setLabelWidth(int width) { m_label->setFixedWidth(width); }

    void recolor(const QColor &label, const QColor &value)
    {
        m_label->setColor(label);
        m_value->setColor(value);
    }

private:
    ElidedLabel *m_label;
    ElidedLabel *m_value;
};

FactGrid::FactGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::Group);
    m_layout->setVerticalSpacing(space::Inner);
    connect(&theme, &Theme::changed, this, &FactGrid::restyle);
}

FactGrid::~FactGrid() = default;

void FactGrid::setFacts(const std::vector<Fact> &facts)
{
    if (facts == m_facts)
        return;
    const bool isOtherSize = facts.size() != m_facts.size();
    m_facts = facts;
    while (m_cells.size() < facts.size())
        m_cells.push_back(new Cell(this));
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i]->setVisible(i < facts.size());
        if (i < facts.size())
            m_cells[i]->show(facts[i]);
    }
    if (isOtherSize)
        m_columns = 0;
    arrange();
    restyle();
}

void FactGrid::arrange()
{
    const int least = fontMetrics().averageCharWidth() * columnCharacters;
    const int columns = std::clamp((width() + space::Group) / (least + space::Group), 1, 3);
    int labelWidth = 0;
    for (const Cell *cell : m_cells)
        labelWidth = std::max(labelWidth, cell->labelWidth());
    for (Cell *cell : m_cells)
        cell->setLabelWidth(std::min(labelWidth, width() / columns * 2 / 5));
    if (columns == m_columns)
        return;
    for (int column = 0; column < std::max(columns, m_columns); ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (std::size_t i = 0; i < m_facts.size(); ++i)
        m_layout->addWidget(m_cells[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
}

void FactGrid::restyle()
{
    const QPalette palette = m_theme.basePalette();
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        const bool isWrong = m_facts[i].severity >= core::Severity::Unknown;
        m_cells[i]->recolor(widgets::secondaryText(palette),
                            isWrong ? m_theme.colors(m_facts[i].severity).text
                                    : palette.color(QPalette::WindowText));
    }
}

void FactGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace noc::monit
