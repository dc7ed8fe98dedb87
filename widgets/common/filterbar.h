// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace noc::widgets {

class Theme;

/// The one field that narrows what a page shows: words, and `field:value` with completion of both. Narrows with
/// each key; Esc clears; says how many things are hidden, and a click on that clears too.
class FilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    explicit FilterBar(const Theme &theme, QWidget *parent = nullptr);
    ~FilterBar() override;

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setHiddenCount(int count);
    /// How narrow the field may get, in average characters.
    void setFieldWidth(int characters);

    /// Names that may be written in front of a colon.
    void setFields(const QStringList &fields);
    /// What may follow `field:`.
    void setValues(const QString &field, const QStringList &values);

    /// Puts the cursor into the field and selects what is there.
    void activate();

Q_SIGNALS:
    /// With each change, typed or set.
    void textChanged(const QString &text);
    /// The user is done here: Enter, Down, or Esc in an empty field.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateCompletions();
    void complete(const QString &completion);
    bool handleKey(int key);
    void updateIcons();

    const Theme &m_theme;
    QLineEdit *m_edit;
    QToolButton *m_hidden;
    QCompleter *m_completer;
    QStringListModel *m_completions;
    QAction *m_searchIcon;
    QStringList m_fields;
    QHash<QString, QStringList> m_values;
};

} // namespace noc::widgets
