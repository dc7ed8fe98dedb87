// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/severitycounts.h"

#include <QStringList>
#include <QWidget>

class QMenu;
class QSettings;

namespace noc::widgets {

/// One tab of the main window and what the window has to know of it.
class Page : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    using QWidget::QWidget;

    /// Stable English word for settings: "monit".
    [[nodiscard]] virtual QString key() const = 0;
    /// The tab's title, translated.
    [[nodiscard]] virtual QString title() const = 0;

    /// Names that `name:value` in the filter may use.
    [[nodiscard]] virtual QStringList filterFields() const = 0;
    [[nodiscard]] virtual QString filterText() const = 0;
    virtual void setFilterText(const QString &text) = 0;
    /// How many things the filter hides.
    [[nodiscard]] virtual int hiddenCount() const = 0;

    [[nodiscard]] virtual SeverityCounts counts() const = 0;

    /// Puts the keyboard where the things are.
    virtual void focusContent() = 0;
    /// The selected rows go to the clipboard.
    virtual void copySelection() = 0;
    /// Asks the sources anew, as far as they can be asked.
    virtual void refresh() = 0;

    /// The page's own entries of the View menu and of the menu that bears its title.
    virtual void addViewActions(QMenu &menu) = 0;
    virtual void addPageActions(QMenu &menu) = 0;

    /// Window state only; keys are prefixed with key().
    virtual void saveState(QSettings &settings) const = 0;
    virtual void restoreState(QSettings &settings) = 0;

Q_SIGNALS:
    /// The filter's text or what it hides is different now.
    void filterChanged();
    void countsChanged();
};

} // namespace noc::widgets
