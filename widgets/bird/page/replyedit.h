// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace noc::bird {

/// Text of a router, to be read and copied; what is copied hides the names that the view around it hides.
class ReplyEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplyEdit)

public:
    explicit ReplyEdit(QWidget *parent = nullptr);
    ~ReplyEdit() override;

    /// As it may leave the house.
    [[nodiscard]] QString exportedText() const;

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
};

} // namespace noc::bird
