// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace noc::bird {

class ReplyEdit;

/// A reply as it came, around a prefix: an editor of text is no place for megabytes.
class RawReply final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RawReply)

public:
    static constexpr qsizetype MostShown = 256 * 1024; ///< bytes

    explicit RawReply(QWidget *parent = nullptr);
    ~RawReply() override;

    void showReply(const QByteArray &reply, bool isWhole, const QString &prefix);

private:
    QLabel *m_note;
    ReplyEdit *m_text;
};

} // namespace noc::bird
