// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secret.h"

#include <QDialog>
#include <QUrl>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace noc::app {

/// Which program elsewhere to attach to, and with what token. Explains where both are found.
class AttachDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttachDialog)

public:
    struct Choice
    {
        QUrl server; ///< as consoleUrl() makes it
        core::Secret token;
        QString fingerprint; ///< empty = ask when there is something to ask
    };

    /// A valid `server` is fixed: only its token is asked for.
    explicit AttachDialog(const QUrl &server, QWidget *parent);
    ~AttachDialog() override;

    /// nullopt while something is missing or wrong.
    [[nodiscard]] std::optional<Choice> choice() const;

private:
    void layOut();
    void updateState();

    QLineEdit *m_address;
    QLineEdit *m_token;
    QLineEdit *m_fingerprint;
    QLabel *m_problem;
    QPushButton *m_attach = nullptr;
};

} // namespace noc::app
