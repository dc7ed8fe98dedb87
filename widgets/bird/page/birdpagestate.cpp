// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window asks of every page.
#include "widgets/bird/page/birdpage.h"
#include "widgets/bird/page/firstrunpage.h"
#include "widgets/bird/page/routerlist.h"
#include "widgets/common/windowstate.h"

#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace noc::bird {

using namespace Qt::StringLiterals;
namespace windowstate = widgets::windowstate;

QString BirdPage::key() const
{
    return u"bird"_s;
}

QString BirdPage::title() const
{
    return tr("BIRD");
}

QStringList BirdPage::filterFields() const
{
    const View *view = currentView();
    return view ? view->filterFields() : QStringList();
}

QString BirdPage::filterText() const
{
    const View *view = currentView();
    return view ? m_filters.value(view->key()) : QString();
}

void BirdPage::setFilterText(const QString &text)
{
    View *view = currentView();
    if (!view || text == filterText())
        return;
    m_filters.insert(view->key(), text);
    view->setFilterText(text);
    Q_EMIT filterChanged();
}

int BirdPage::hiddenCount() const
{
    const View *view = currentView();
    return view ? view->hiddenCount() : 0;
}

void BirdPage::focusContent()
{
    if (m_stack->currentWidget() == m_firstRun)
        m_firstRun->setFocus();
    else if (View *view = currentView())
        view->focusContent();
    else
        m_list->setFocus();
}

void BirdPage::copySelection()
{
    if (View *view = currentView())
        view->copySelection();
}

void BirdPage::refresh()
{
    for (const QString &router : std::as_const(m_shownRouters))
        m_glass.pollNow(router);
    if (View *view = currentView())
        view->refresh();
}

void BirdPage::saveState(QSettings &settings) const
{
    windowstate::saveSplitter(settings, key() + "/splitter"_L1, *m_splitter);
    settings.setValue(key() + "/routers"_L1, m_list->isAllChosen() ? QStringList() : chosenRouters());
    if (const View *view = currentView())
        settings.setValue(key() + "/view"_L1, view->key());
    for (int i = 0; i < m_views->count(); ++i) {
        const auto *view = qobject_cast<View *>(m_views->widget(i));
        const QString prefix = key() + u'/' + view->key() + u'/';
        settings.setValue(prefix + "filter"_L1, m_filters.value(view->key()));
        view->saveState(settings, prefix);
    }
}

void BirdPage::restoreState(QSettings &settings)
{
    static_cast<void>(windowstate::restoreSplitter(settings, key() + "/splitter"_L1, *m_splitter));
    m_wantedRouters = settings.value(key() + "/routers"_L1).toStringList();
    for (int i = 0; i < m_views->count(); ++i) {
        auto *view = qobject_cast<View *>(m_views->widget(i));
        const QString prefix = key() + u'/' + view->key() + u'/';
        m_filters.insert(view->key(), settings.value(prefix + "filter"_L1).toString());
        view->restoreState(settings, prefix);
    }
    showView(settings.value(key() + "/view"_L1).toString());
    onRoutersChanged();
    tellView();
    Q_EMIT filterChanged();
}

} // namespace noc::bird
