// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/rawreply.h"

#include "models/core/text.h"
#include "widgets/bird/page/replyedit.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QLocale>
#include <QTextBlock>
#include <QVBoxLayout>

namespace noc::bird {

using namespace Qt::StringLiterals;
using widgets::Theme;
namespace space = widgets::space;

namespace {

/// Where the line with the prefix begins: after a code ("1007-"), a blank or nothing.
qsizetype lineOf(const QByteArray &reply, const QByteArray &prefix)
{
    if (prefix.isEmpty())
        return 0;
    for (qsizetype at = reply.indexOf(prefix); at >= 0; at = reply.indexOf(prefix, at + 1)) {
        const qsizetype line = at == 0 ? 0 : reply.lastIndexOf('\n', at - 1) + 1;
        const qsizetype end = at + prefix.size();
        const bool isWhole = end == reply.size() || reply.at(end) == ' ' || reply.at(end) == '\t';
        if (isWhole && at - line <= 5) // "1007-"
            return line;
    }
    return 0;
}

} // namespace

RawReply::RawReply(QWidget *parent)
    : QWidget(parent)
    , m_note(new QLabel(this))
    , m_text(new ReplyEdit(this))
{
    m_note->setContentsMargins(space::Related, space::Inner, space::Related, space::Inner);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_text->setObjectName(u"raw"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_text, 1);
}

RawReply::~RawReply() = default;

void RawReply::showReply(const QByteArray &reply, bool isWhole, const QString &prefix)
{
    const qsizetype from = reply.size() <= MostShown ? 0 : lineOf(reply, prefix.toUtf8());
    const QByteArray shown = reply.mid(from, MostShown);
    QStringList notes;
    if (reply.isEmpty())
        notes.append(tr("There is no reply."));
    if (shown.size() < reply.size())
        notes.append(
            tr("A part of %1, from the selected prefix on.")
                .arg(QLocale().formattedDataSize(reply.size(), 1, QLocale::DataSizeTraditionalFormat)));
    if (!isWhole)
        notes.append(tr("Only the beginning of the reply was kept."));
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    m_text->setPlainText(core::displayable(QString::fromUtf8(shown), true));
    if (from == 0 && !prefix.isEmpty()) {
        const qsizetype line = lineOf(shown, prefix.toUtf8());
        QTextCursor cursor(
            m_text->document()->findBlockByNumber(static_cast<int>(shown.left(line).count('\n'))));
        cursor.select(QTextCursor::LineUnderCursor);
        m_text->setTextCursor(cursor);
        m_text->centerCursor();
    }
}

} // namespace noc::bird
