// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace noc::bird {

/// A web address with places for what it is about, and below it what is wrong with it or what it becomes.
class UrlTemplateEdit final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UrlTemplateEdit)

public:
    /// One of `places` must be there: "{as}". `subject`: what the example is for, as it is said to the user.
    UrlTemplateEdit(QStringList places, QString subject, QWidget *parent = nullptr);
    ~UrlTemplateEdit() override;

    void setText(const QString &text);
    /// Without blanks around it; empty is right.
    [[nodiscard]] QString text() const;
    /// What is wrong with it, to be shown; empty: nothing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    void onEdited();

    const QStringList m_places;
    const QString m_subject;
    QLineEdit *m_edit;
    QLabel *m_note;
};

} // namespace noc::bird
