// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/difference/differencebar.h"

#include "widgets/bird/difference/differencedelegate.h"
#include "widgets/bird/difference/differencetext.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace noc::bird {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

constexpr std::array allKinds{RouteDifference::Kind::Added, RouteDifference::Kind::Gone,
                              RouteDifference::Kind::Changed};

} // namespace

DifferenceBar::DifferenceBar(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new widgets::ElidedLabel(Qt::ElideRight, this))
    , m_export(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Related, space::Inner, space::Related, space::Inner);
    layout->setSpacing(space::Related);
    for (const Kind kind : allKinds)
        addKind(kind);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_export);
    m_export->setText(tr("E&xport"));
    m_export->setAutoRaise(true);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    const std::initializer_list<std::pair<ExportFormat, QString>> formats{
        {ExportFormat::Csv, tr("&CSV…")},
        {ExportFormat::Json, tr("&JSON…")},
        {ExportFormat::Markdown, tr("&Markdown…")},
        {ExportFormat::Text, tr("&Text…")}};
    for (const auto &entry : formats)
        connect(menu->addAction(entry.second), &QAction::triggered, this,
                [this, format = entry.first] { Q_EMIT exportRequested(format); });
    m_export->setMenu(menu);
    connect(&theme, &widgets::Theme::changed, this, &DifferenceBar::restyle);
    setCounts({});
    restyle();
}

DifferenceBar::~DifferenceBar() = default;

void DifferenceBar::addKind(Kind kind)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"kind%1"_s.arg(static_cast<int>(kind)));
    button->setCheckable(true);
    button->setChecked(true);
    button->setToolTip(tr("Show what is %1").arg(differenceKindText(kind)));
    connect(button, &QToolButton::toggled, this, [this, kind](bool isOn) { Q_EMIT kindToggled(kind, isOn); });
    m_kinds[static_cast<std::size_t>(kind)] = button;
    layout()->addWidget(button);
}

void DifferenceBar::setCounts(const std::array<int, 3> &counts)
{
    for (const Kind kind : allKinds) {
        const auto at = static_cast<std::size_t>(kind);
        m_kinds[at]->setText(u"%1 %2 %3"_s.arg(QString(differenceSign(kind)), QLocale().toString(counts[at]),
                                               differenceKindText(kind)));
    }
}

void DifferenceBar::setText(const QString &text)
{
    m_text->setText(text);
}

void DifferenceBar::setExportEnabled(bool isEnabled)
{
    m_export->setEnabled(isEnabled);
}

void DifferenceBar::restyle()
{
    for (const Kind kind : allKinds) {
        QPalette palette = m_theme.basePalette();
        palette.setColor(QPalette::ButtonText, m_theme.colors(differenceSeverity(kind)).text);
        m_kinds[static_cast<std::size_t>(kind)]->setPalette(palette);
    }
}

} // namespace noc::bird
