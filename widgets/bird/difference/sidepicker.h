// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/routequery.h"
#include "widgets/bird/routes/rememberedresults.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace noc::bird {

class QueryCompleter;

/// One side of a comparison: a router and a query, or a remembered result.
class SidePicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidePicker)

public:
    /// `title`: "Left".
    SidePicker(const QString &title, const RememberedResults &remembered, QWidget *parent = nullptr);
    ~SidePicker() override;

    void setRouters(const QStringList &routers);
    void setNames(const QStringList &protocols, const QStringList &tables);
    /// The query of the other side counts here too and is shown.
    void setShared(bool isShared);

    [[nodiscard]] QString router() const; ///< empty for a remembered result
    [[nodiscard]] const RouteResult *result() const; ///< nullptr for a router
    [[nodiscard]] QString query() const;
    void setQuery(const QString &query);
    void chooseRouter(const QString &router);
    void chooseResult(std::size_t index);
    void focusQuery();

Q_SIGNALS:
    void changed();
    void runRequested();

private:
    void fill();
    void update();

    const RememberedResults &m_remembered;
    QStringList m_routers;
    QLabel *m_title;
    QComboBox *m_source;
    QLineEdit *m_query;
    QueryCompleter *m_completer;
    bool m_isShared = false;
};

} // namespace noc::bird
