// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/lookingglass.h"

#include <QDialog>

class QLabel;
class QProgressBar;

namespace noc::bird {

class ReplyEdit;

/// What a router says to a command, word for word. Asks anew; closing it stops the router.
class RawReplyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RawReplyDialog)

public:
    RawReplyDialog(const LookingGlass &glass, const QString &router, const Command &command,
                   QWidget *parent = nullptr);
    ~RawReplyDialog() override;

    [[nodiscard]] QString text() const;

private:
    void layOut();
    void ask(const LookingGlass &glass, const Command &command);
    void showAnswer(const core::Result<Answer> &answer);

    QString m_router;
    QLabel *m_head;
    ReplyEdit *m_text;
    QProgressBar *m_progress;
    core::Future<Answer> m_asked;
};

/// The lines of an answer in words: those that codes were taken off, and the error that ends it.
[[nodiscard]] QString replyText(const Answer &answer);

} // namespace noc::bird
