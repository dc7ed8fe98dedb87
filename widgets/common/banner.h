// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/severity.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace noc::widgets {

class Theme;

/// A strip above a page that says what went wrong, why, and what to do. Hidden until shown.
class Banner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)

public:
    struct Content
    {
        core::Severity severity = core::Severity::Critical;
        QString what; ///< "Port 8080 is taken"
        QString why;
        QString advice; ///< what to do
        QString action; ///< verb on the button ("Retry"); without one there is no button

        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit Banner(const Theme &theme, QWidget *parent = nullptr);
    ~Banner() override;

    void showContent(const Content &content);

Q_SIGNALS:
    void actionTriggered();

private:
    void restyle();

    const Theme &m_theme;
    Content m_content;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_details;
    QPushButton *m_button;
};

} // namespace noc::widgets
