// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/whois/whoisdialog.h"

#include "models/core/text.h"
#include "widgets/common/banner.h"
#include "widgets/common/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

namespace noc::bird {

using namespace Qt::StringLiterals;
using core::ErrorCode;
namespace space = widgets::space;

namespace {

constexpr int shownCharacters = 84;
constexpr int shownLines = 30;
constexpr int progressHeight = 4;

QString whatOf(const QString &source, const core::Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return WhoisDialog::tr("This is no AS number, prefix or address.");
    case ErrorCode::NotFound:
        return WhoisDialog::tr("%1 knows nothing of it.").arg(source);
    case ErrorCode::TimedOut:
        return WhoisDialog::tr("%1 did not answer in time.").arg(source);
    case ErrorCode::Unreachable:
        return WhoisDialog::tr("%1 cannot be reached.").arg(source);
    case ErrorCode::TooLarge:
        return WhoisDialog::tr("The answer of %1 is too long.").arg(source);
    default:
        return WhoisDialog::tr("%1 gives no answer.").arg(source);
    }
}

QString adviceOf(ErrorCode code, bool hasOther)
{
    if (code == ErrorCode::InvalidInput)
        return WhoisDialog::tr("Type AS64500, 203.0.113.0/24 or 2001:db8::1.");
    return hasOther ? WhoisDialog::tr("Ask again, or ask the other source.") : WhoisDialog::tr("Ask again.");
}

} // namespace

WhoisDialog::WhoisDialog(const QString &subject, std::vector<WhoisSource> sources,
                         const widgets::Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_sources(std::move(sources))
    , m_subject(new QLineEdit(subject, this))
    , m_source(new QComboBox(this))
    , m_ask(new QPushButton(tr("&Ask"), this))
    , m_progress(new QProgressBar(this))
    , m_banner(new widgets::Banner(theme, this))
    , m_text(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Whois"));
    m_subject->setObjectName("subject"_L1);
    for (const WhoisSource &source : m_sources)
        m_source->addItem(source.name);
    layOut();
    connect(m_ask, &QPushButton::clicked, this, &WhoisDialog::ask);
    connect(m_source, &QComboBox::activated, this, &WhoisDialog::ask);
    connect(m_banner, &widgets::Banner::actionTriggered, this, &WhoisDialog::ask);
    if (!subject.isEmpty())
        ask();
}

WhoisDialog::~WhoisDialog()
{
    m_asked.cancel();
}

void WhoisDialog::layOut()
{
    m_source->setVisible(m_sources.size() > 1);
    m_source->setAccessibleName(tr("Source"));
    m_ask->setDefault(true);
    m_subject->setPlaceholderText(tr("AS number, prefix or address"));
    m_subject->setAccessibleName(tr("Subject"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing jumps
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    m_text->setReadOnly(true);
    m_text->setFont(widgets::Theme::fixedFont());
    m_text->setAccessibleName(tr("Answer"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Related);
    head->addWidget(m_subject, 1);
    head->addWidget(m_source);
    head->addWidget(m_ask);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    m_copy->setEnabled(false);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Related);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_banner);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    const QFontMetrics metrics(widgets::Theme::fixedFont());
    resize(metrics.averageCharWidth() * shownCharacters, metrics.lineSpacing() * shownLines);
}

void WhoisDialog::ask()
{
    const QString subject = m_subject->text().trimmed();
    if (subject.isEmpty())
        return m_subject->setFocus();
    const int number = ++m_number;
    m_asked.cancel();
    m_banner->hide();
    m_text->clear();
    m_copy->setEnabled(false);
    m_progress->show();
    setWindowTitle(tr("Whois of %1").arg(core::displayable(subject)));
    m_asked = m_sources[static_cast<std::size_t>(std::max(m_source->currentIndex(), 0))].ask(subject);
    core::onResult(m_asked, this, [this, number](const core::Result<QString> &answer) {
        if (number == m_number)
            take(answer);
    });
}

void WhoisDialog::take(const core::Result<QString> &answer)
{
    m_progress->hide();
    m_copy->setEnabled(answer.has_value());
    if (answer)
        return m_text->setPlainText(core::displayable(*answer, true));
    const core::Error &error = answer.error();
    QString why = core::displayable(error.detail).trimmed();
    if (!why.isEmpty() && !why.endsWith(u'.'))
        why += u'.';
    const bool isTypo = error.code == ErrorCode::InvalidInput;
    m_banner->showContent({core::Severity::Critical, whatOf(m_source->currentText(), error),
                           isTypo ? QString() : why, adviceOf(error.code, m_sources.size() > 1),
                           isTypo ? QString() : tr("Retry")});
}

QString WhoisDialog::text() const
{
    return m_text->toPlainText();
}

} // namespace noc::bird
