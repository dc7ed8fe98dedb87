// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/protocolmodel.h"
#include "widgets/bird/page/view.h"

#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace noc::widgets {
class EmptyState;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

class DataTree;
class ProtocolFilter;

/// What the views of protocols have in common: the model, its filter, a table that asks for details while it is seen, and
/// what can be done with a protocol.
class ProtocolPane : public View
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProtocolPane)

public:
    ProtocolPane(LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme,
                 QWidget *parent = nullptr);
    ~ProtocolPane() override;

    void setRouters(const QStringList &names) override;
    [[nodiscard]] QStringList filterFields() const override;
    void setFilterText(const QString &text) override;
    [[nodiscard]] int hiddenCount() const override;
    void copySelection() override;
    void refresh() override;
    void addActions(QMenu &menu) override;
    void focusContent() override;
    void saveState(QSettings &settings, const QString &prefix) const override;
    void restoreState(QSettings &settings, const QString &prefix) override;

    [[nodiscard]] DataTree &table() const { return *m_table; }

protected:
    [[nodiscard]] ProtocolModel &model() const { return *m_model; }
    [[nodiscard]] ProtocolFilter &filter() const { return *m_filter; }
    /// Of the current row; nullptr for none.
    [[nodiscard]] const Protocol *currentProtocol() const;
    [[nodiscard]] QString currentRouter() const;
    /// Widgets above and below the table; to be called by constructors.
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }
    /// The table and what is shown in place of it; belongs into the column once.
    [[nodiscard]] QWidget *content() const;
    virtual void onRowsChanged();

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectParts();
    void setDetailed(const QStringList &routers, bool isDetailed);
    void showEmptyState();
    void showMenu(const QPoint &position);
    void addRouteActions(QMenu &menu);
    void showRaw();

    LookingGlass &m_glass;
    ProtocolModel *m_model;
    ProtocolFilter *m_filter;
    DataTree *m_table;
    widgets::EmptyState *m_empty;
    QStackedWidget *m_stack;
    QVBoxLayout *m_column;
    QTimer m_ages;
    QTimer m_changed; ///< many rows at once are one change
    int m_hidden = 0;
};

} // namespace noc::bird
