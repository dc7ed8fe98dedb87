// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/heightfitter.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>

namespace noc::widgets {

HeightFitter::HeightFitter(QDialog &dialog)
    : QObject(&dialog)
    , m_dialog(dialog)
{
    dialog.installEventFilter(this);
}

HeightFitter::~HeightFitter() = default;

bool HeightFitter::eventFilter(QObject *watched, QEvent *event)
{
    const bool isNews = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize
        || event->type() == QEvent::Show;
    if (watched == &m_dialog && isNews && m_dialog.layout()) {
        const int height = m_dialog.layout()->totalHeightForWidth(m_dialog.width());
        if (height > 0 && height != m_dialog.minimumHeight())
            m_dialog.setMinimumHeight(height);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace noc::widgets
