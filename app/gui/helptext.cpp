// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/helptext.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>

namespace noc::app {

using namespace Qt::StringLiterals;

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(noc::app::HelpText)
};

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QString keysText(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys += sequence.toString(QKeySequence::NativeText);
    return keys.join(HelpText::tr(" or ", "between two keys"));
}

void addActions(const QList<QAction *> &actions, QList<CheatSheet::Key> &keys)
{
    for (const QAction *action : actions) {
        if (action->menu())
            addActions(action->menu()->actions(), keys);
        else if (action->isVisible() && !action->shortcut().isEmpty())
            keys += CheatSheet::Key{keysText(*action), withoutMnemonic(action->text().section(u'\t', 0, 0))};
    }
}

CheatSheet::Section listKeys()
{
    return {HelpText::tr("Lists and tiles"),
            {{HelpText::tr("Arrows"), HelpText::tr("Go to another row or tile")},
             {HelpText::tr("Enter"), HelpText::tr("Open the details of a host")},
             {HelpText::tr("Space"), HelpText::tr("Fold or unfold a group")},
             {HelpText::tr("Shift or Ctrl with these"), HelpText::tr("Select several")},
             {HelpText::tr("Menu key"), HelpText::tr("What can be done here")},
             {HelpText::tr("Ctrl+R", "restart a service"), HelpText::tr("Restart the selected services")},
             {HelpText::tr("Ctrl+1 … Ctrl+9"), HelpText::tr("Go to a tab")},
             {HelpText::tr("Esc"), HelpText::tr("Clear the filter; in an empty filter, back to the list")}}};
}

CheatSheet::Section alertKeys()
{
    return {HelpText::tr("In the alerts"),
            {{HelpText::tr("A"), HelpText::tr("Acknowledge what is selected")},
             {HelpText::tr("Shift+A"), HelpText::tr("Take the acknowledgement back")},
             {HelpText::tr("M"), HelpText::tr("Mute a host, a group, a source or everything")},
             {HelpText::tr("Enter"), HelpText::tr("Open what the alert is about")}}};
}

} // namespace

QList<CheatSheet::Section> keysOf(const QMenuBar &menus)
{
    QList<CheatSheet::Section> sections;
    for (const QAction *entry : menus.actions()) {
        CheatSheet::Section section{withoutMnemonic(entry->text()), {}};
        if (entry->menu())
            addActions(entry->menu()->actions(), section.keys);
        if (!section.keys.isEmpty())
            sections += section;
    }
    sections += listKeys();
    sections += alertKeys();
    return sections;
}

QString filterHelp()
{
    for (const QString &language : QLocale().uiLanguages() + QStringList{u"en"_s}) {
        QFile file(":/help/"_L1 + language.section(u'-', 0, 0) + "/filter.md"_L1);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace noc::app
