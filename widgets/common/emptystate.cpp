// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/emptystate.h"

#include "widgets/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace noc::widgets {

namespace {

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(wrappedLabel(this))
    , m_sentence(wrappedLabel(this))
    , m_button(new QPushButton(this))
{
    m_title->setFont(Theme::font(TextSize::Title));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Group, space::Group, space::Group);
    layout->setSpacing(space::Page);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

EmptyState::~EmptyState() = default;

void EmptyState::setContent(const QString &title, const QString &sentence, const QString &action)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

} // namespace noc::widgets
