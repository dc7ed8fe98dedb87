// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/bottompane.h"

#include "widgets/common/windowstate.h"

#include <QAction>
#include <QSettings>
#include <QSplitter>

namespace noc::app {

using namespace Qt::StringLiterals;
namespace windowstate = widgets::windowstate;

BottomPane::BottomPane(QWidget *above, QObject *parent)
    : QObject(parent)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_action(new QAction(this))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(above);
    m_splitter->setStretchFactor(0, 1);
    m_action->setCheckable(true);
    m_action->setVisible(false);
    m_action->setShortcut(tr("Ctrl+L", "alerts"));
    connect(m_action, &QAction::triggered, this, [this](bool isShown) {
        m_isDecided = true;
        setShown(isShown);
    });
}

BottomPane::~BottomPane() = default;

void BottomPane::setWidget(QWidget *widget, const QString &title)
{
    m_widget = widget;
    m_splitter->addWidget(widget);
    m_splitter->setStretchFactor(1, 0);
    m_action->setText(title);
    m_action->setVisible(true);
    setShown(false);
}

void BottomPane::setShown(bool isShown)
{
    m_action->setChecked(isShown);
    if (!m_widget)
        return;
    const bool hadFocus = m_widget->isAncestorOf(m_splitter->window()->focusWidget());
    m_widget->setVisible(isShown);
    if (hadFocus && !isShown)
        m_splitter->widget(0)->setFocus();
}

void BottomPane::showByItself()
{
    if (!m_isDecided)
        setShown(true);
}

void BottomPane::showNow()
{
    setShown(true);
}

void BottomPane::saveState(QSettings &settings) const
{
    if (m_isDecided)
        settings.setValue(u"bottom/shown"_s, m_action->isChecked());
    if (m_action->isChecked())
        windowstate::saveSplitter(settings, u"bottom/size"_s, *m_splitter);
}

void BottomPane::restoreState(QSettings &settings)
{
    (void)windowstate::restoreSplitter(settings, u"bottom/size"_s, *m_splitter);
    const QVariant shown = settings.value(u"bottom/shown"_s);
    m_isDecided = shown.isValid();
    if (m_isDecided)
        setShown(shown.toBool());
}

} // namespace noc::app
