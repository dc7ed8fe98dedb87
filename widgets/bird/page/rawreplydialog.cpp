// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/rawreplydialog.h"

#include "models/bird/text/wiretext.h"
#include "models/core/text.h"
#include "widgets/bird/page/birdwords.h"
#include "widgets/bird/page/replyedit.h"
#include "widgets/common/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace noc::bird {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

constexpr int shownCharacters = 100;
constexpr int shownLines = 32;

} // namespace

QString replyText(const Answer &answer)
{
    QStringList lines;
    for (const QByteArray &line : answer.lines)
        lines += core::displayable(textFromWire(line), true);
    const QString end = core::displayable(textFromWire(answer.end.text));
    if (answer.end.isError() && (lines.isEmpty() || lines.constLast() != end))
        lines += end;
    return lines.join(u'\n');
}

RawReplyDialog::RawReplyDialog(const LookingGlass &glass, const QString &router, const Command &command,
                               QWidget *parent)
    : QDialog(parent)
    , m_router(router)
    , m_head(new QLabel(this))
    , m_text(new ReplyEdit(this))
    , m_progress(new QProgressBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString asked = QString::fromUtf8(command.bytes());
    setWindowTitle(tr("Reply of %1").arg(core::displayable(router)));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setText(core::displayable(asked));
    layOut();
    ask(glass, command);
}

RawReplyDialog::~RawReplyDialog()
{
    m_asked.cancel();
}

void RawReplyDialog::layOut()
{
    m_head->setFont(widgets::Theme::fixedFont());
    m_head->setWordWrap(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Reply"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->exportedText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Related);
    layout->addWidget(m_head);
    layout->addWidget(m_progress);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    const QFontMetrics metrics(widgets::Theme::fixedFont());
    resize(metrics.averageCharWidth() * shownCharacters, metrics.lineSpacing() * shownLines);
}

void RawReplyDialog::ask(const LookingGlass &glass, const Command &command)
{
    RouterClient *client = glass.client(m_router);
    if (!client)
        return showAnswer(core::failure(core::ErrorCode::NotFound, u"the router is switched off"_s));
    m_asked = client->askText(command);
    core::onResult(m_asked, this, [this](const core::Result<Answer> &answer) { showAnswer(answer); });
}

void RawReplyDialog::showAnswer(const core::Result<Answer> &answer)
{
    m_progress->hide();
    m_text->setPlainText(answer ? replyText(*answer) : failureWords(m_router, answer.error()).toText());
}

QString RawReplyDialog::text() const
{
    return m_text->toPlainText();
}

} // namespace noc::bird
