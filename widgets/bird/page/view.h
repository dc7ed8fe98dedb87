// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/namehiding.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QMenu;
class QSettings;

namespace noc::bird {

/// What says which names are hidden in all that is copied and saved from the widgets below it.
class HidingScope
{
public:
    HidingScope() = default;
    virtual ~HidingScope() = default;
    Q_DISABLE_COPY_MOVE(HidingScope)

    [[nodiscard]] virtual HidingRules hiding() const = 0;
};

/// Of the nearest scope around a widget or a dialog; outside of all nothing is hidden.
[[nodiscard]] HidingRules hidingFor(const QWidget &widget);

/// One way to look at the routers: a tab within the BIRD tab. It is shown while its page is visible (showEvent and
/// hideEvent tell), and should ask routers only then.
class View : public QWidget, public HidingScope
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(View)

public:
    using QWidget::QWidget;

    /// Stable English word for settings: "protocols".
    [[nodiscard]] virtual QString key() const = 0;
    /// The tab's title, translated.
    [[nodiscard]] virtual QString title() const = 0;
    /// The name of a drawing of resources/icons, without suffix: "table".
    [[nodiscard]] virtual QString symbol() const = 0;

    /// The routers that are selected at the left, in their order there; all of them when nothing else is selected. Told
    /// again whenever routers come or go.
    virtual void setRouters(const QStringList &names) = 0;

    /// Asked for whenever something is copied or saved.
    void setHiding(std::function<HidingRules()> hiding) { m_hiding = std::move(hiding); }
    [[nodiscard]] HidingRules hiding() const override { return m_hiding ? m_hiding() : HidingRules(); }

    /// Names that `name:value` in the filter may use.
    [[nodiscard]] virtual QStringList filterFields() const { return {}; }
    virtual void setFilterText(const QString & /*text*/) { }
    /// How many rows the filter hides.
    [[nodiscard]] virtual int hiddenCount() const { return 0; }

    /// The selected rows go to the clipboard.
    virtual void copySelection() { }
    /// Asks the routers anew.
    virtual void refresh() { }
    /// Its own entries of the BIRD menu; the menu is made anew whenever it opens.
    virtual void addActions(QMenu & /*menu*/) { }
    /// Puts the keyboard where the rows are.
    virtual void focusContent() { setFocus(); }

    /// Window state only; the keys begin with `prefix`, which has its slash: "bird/protocols/".
    virtual void saveState(QSettings & /*settings*/, const QString & /*prefix*/) const { }
    virtual void restoreState(QSettings & /*settings*/, const QString & /*prefix*/) { }

Q_SIGNALS:
    /// How many rows there are, or how bad the worst is.
    void countsChanged();
    /// What the filter hides is different now.
    void filterChanged();
    /// Show these routes: a typed query of models/bird/query, for one router.
    void queryRequested(const QString &router, const QString &query);
    /// Keep this as a file; the name is a suggestion.
    void saveRequested(const QString &fileName, const QByteArray &bytes);
    /// One line of what just happened, for the foot of the page; empty takes it back.
    void statusTextChanged(const QString &text);

private:
    std::function<HidingRules()> m_hiding;
};

} // namespace noc::bird
