// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/banner.h"

#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace noc::widgets {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Reasons come from errors, which say a clause; more follows here.
QString asSentence(const QString &reason)
{
    if (reason.isEmpty())
        return {};
    const bool isOpen = reason.back().isLetterOrNumber() || reason.back() == u'"' || reason.back() == u')';
    return reason + (isOpen ? ". "_L1 : " "_L1);
}

} // namespace

Banner::Banner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_what(plainLabel(this))
    , m_details(plainLabel(this))
    , m_button(new QPushButton(this))
{
    setAutoFillBackground(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Inner / 2);
    words->addWidget(m_what);
    words->addWidget(m_details);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Related, space::Page, space::Related);
    layout->setSpacing(space::Page);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(&theme, &Theme::changed, this, &Banner::restyle);
    hide();
}

Banner::~Banner() = default;

void Banner::showContent(const Content &content)
{
    m_content = content;
    m_what->setText(content.what);
    const QString details = content.advice.isEmpty() ? content.why : asSentence(content.why) + content.advice;
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    m_button->setText(content.action);
    m_button->setVisible(!content.action.isEmpty());
    setAccessibleName(Theme::severityName(content.severity));
    setAccessibleDescription(content.what);
    restyle();
    show();
}

void Banner::restyle()
{
    const QColor base = m_theme.basePalette().color(QPalette::Base);
    QPalette palette = m_theme.basePalette();
    palette.setColor(QPalette::Window, blended(base, m_theme.colors(m_content.severity).fill, 0.12));
    palette.setColor(QPalette::WindowText, m_theme.basePalette().color(QPalette::Text));
    setPalette(palette);
    QFont strong = Theme::font(TextSize::Body);
    strong.setBold(true);
    m_what->setFont(strong);
    const int side = m_what->fontMetrics().height();
    m_icon->setPixmap(m_theme.icon(m_content.severity).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace noc::widgets
