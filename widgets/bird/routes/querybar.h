// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/routequery.h"
#include "widgets/bird/routes/queryhistory.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace noc::widgets {
class Theme;
}

namespace noc::bird {

class QueryCompleter;
class QueryMenu;

/// Where queries are typed. Shows what BIRD will be asked while they are, or what is wrong. Up and Down go through what
/// was asked before, Enter asks, Esc stops.
class QueryBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryBar)

public:
    /// What some routers will be sent.
    struct Preview
    {
        QString routers; ///< "2.0.12: r1, r2"; empty: all of them
        QString command;

        friend bool operator==(const Preview &, const Preview &) = default;
    };

    explicit QueryBar(const widgets::Theme &theme, QWidget *parent = nullptr);
    ~QueryBar() override;

    [[nodiscard]] QString text() const;
    /// As if it were typed.
    void setText(const QString &text);
    /// The word that is wrong, selected.
    void selectWord(qsizetype position, qsizetype length);
    void setNames(const QStringList &protocols, const QStringList &tables);
    void setRunning(bool isRunning);
    /// Beside the others, at the end.
    void addButton(QWidget *button);
    [[nodiscard]] bool wantsAttributes() const;

    void showPreview(const QList<Preview> &previews);
    void showError(const QueryError &error);

    [[nodiscard]] QueryHistory &history() { return m_history; }
    [[nodiscard]] const QueryHistory &history() const { return m_history; }

Q_SIGNALS:
    void textChanged(const QString &text);
    void runRequested();
    void stopRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool handleKey(int key);
    void layOut();
    void restyle();
    void choose(const QString &query);
    void runOrStop();

    const widgets::Theme &m_theme;
    QBoxLayout *m_line = nullptr;
    QLineEdit *m_edit;
    QueryCompleter *m_completer;
    QueryMenu *m_menu;
    QToolButton *m_menuButton;
    QCheckBox *m_attributes;
    QToolButton *m_run;
    QLabel *m_words; ///< what BIRD is asked, or what is wrong
    QToolButton *m_suggestion;
    QueryHistory m_history;
    QString m_suggested; ///< the whole text
    bool m_isRunning = false;
    bool m_isError = false;
};

} // namespace noc::bird
