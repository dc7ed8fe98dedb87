// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/querybar.h"

#include "models/core/text.h"
#include "widgets/bird/routes/querycompleter.h"
#include "widgets/bird/routes/querymenu.h"
#include "widgets/bird/routes/querytext.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace noc::bird {

using namespace Qt::StringLiterals;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr qsizetype mostPreviews = 3; // lines; the rest is counted

} // namespace

QueryBar::QueryBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
    , m_completer(new QueryCompleter(*m_edit))
    , m_menu(new QueryMenu(this))
    , m_menuButton(new QToolButton(this))
    , m_attributes(new QCheckBox(tr("Attri&butes"), this))
    , m_run(new QToolButton(this))
    , m_words(new QLabel(this))
    , m_suggestion(new QToolButton(this))
{
    m_edit->setObjectName(u"query"_s);
    m_edit->setAccessibleName(tr("Query"));
    m_edit->setPlaceholderText(tr("Routes: 8.8.8.8 · 203.0.113.0/24+ · AS15169 · 65000:1 · from:name best"));
    m_edit->setToolTip(tr("Enter asks, Esc stops, Up and Down go through what was asked before."));
    m_edit->setMaxLength(static_cast<int>(maxQueryLetters));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_attributes->setObjectName(u"attributes"_s);
    m_attributes->setChecked(true);
    m_attributes->setToolTip(tr("Ask for all attributes (“all”): paths, communities, what decided."));
    m_words->setObjectName(u"preview"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_words->setWordWrap(true);
    m_suggestion->setObjectName(u"suggestion"_s);
    m_suggestion->hide();
    layOut();

    connect(m_edit, &QLineEdit::textChanged, this, &QueryBar::textChanged);
    connect(m_attributes, &QCheckBox::toggled, this, [this] { Q_EMIT textChanged(text()); });
    connect(m_menu, &QueryMenu::chosen, this, &QueryBar::choose);
    connect(m_run, &QToolButton::clicked, this, &QueryBar::runOrStop);
    connect(m_suggestion, &QToolButton::clicked, this, [this] {
        setText(m_suggested);
        m_edit->setFocus();
    });
    connect(&theme, &Theme::changed, this, &QueryBar::restyle);
    restyle();
}

QueryBar::~QueryBar() = default;

void QueryBar::layOut()
{
    m_menuButton->setText(tr("&Show"));
    m_menuButton->setToolTip(tr("Queries that need no typing"));
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_run->setObjectName(u"run"_s);
    m_run->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_line = new QHBoxLayout;
    m_line->setSpacing(space::Related);
    m_line->addWidget(m_menuButton);
    m_line->addWidget(m_edit, 1);
    m_line->addWidget(m_attributes);
    m_line->addWidget(m_run);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::Related);
    below->addWidget(m_words, 1);
    below->addWidget(m_suggestion);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Related, space::Related, space::Related, space::Inner);
    layout->setSpacing(space::Inner);
    layout->addLayout(m_line);
    layout->addLayout(below);
    setFocusProxy(m_edit);
}

QString QueryBar::text() const
{
    return m_edit->text();
}

void QueryBar::setText(const QString &text)
{
    m_edit->setText(text);
}

void QueryBar::selectWord(qsizetype position, qsizetype length)
{
    m_edit->setFocus();
    m_edit->setSelection(static_cast<int>(position), static_cast<int>(length));
}

void QueryBar::setNames(const QStringList &protocols, const QStringList &tables)
{
    m_completer->setNames(protocols, tables);
    m_menu->setNames(protocols, tables);
}

void QueryBar::setRunning(bool isRunning)
{
    if (m_isRunning == isRunning)
        return;
    m_isRunning = isRunning;
    restyle();
}

void QueryBar::addButton(QWidget *button)
{
    m_line->addWidget(button);
}

bool QueryBar::wantsAttributes() const
{
    return m_attributes->isChecked();
}

void QueryBar::showPreview(const QList<Preview> &previews)
{
    QStringList lines;
    for (const Preview &preview : previews.mid(0, mostPreviews)) {
        const QString whom = preview.routers.isEmpty() ? QString() : QString(preview.routers + u"  "_s);
        lines.append(core::displayable(QString(whom + preview.command)));
    }
    if (previews.size() > mostPreviews)
        lines.append(
            tr("and %n more", "versions of a command", static_cast<int>(previews.size() - mostPreviews)));
    m_isError = false;
    m_words->setText(lines.join(u'\n'));
    m_suggestion->hide();
    restyle();
}

void QueryBar::showError(const QueryError &error)
{
    m_isError = true;
    QStringList words{queryErrorText(error)};
    m_suggested = withSuggestion(text(), error);
    const bool isHelped = m_suggested != text();
    if (!isHelped)
        words.append(queryAdviceText(error));
    m_words->setText(words.join(u' '));
    m_suggestion->setText(tr("Use %1").arg(core::displayable(error.suggestion).replace(u'&', "&&"_L1)));
    m_suggestion->setVisible(isHelped);
    restyle();
}

void QueryBar::choose(const QString &query)
{
    setText(query);
    m_edit->setFocus();
    Q_EMIT runRequested();
}

void QueryBar::runOrStop()
{
    if (m_isRunning)
        Q_EMIT stopRequested();
    else
        Q_EMIT runRequested();
}

bool QueryBar::handleKey(int key)
{
    if (m_completer->isOpen())
        return false;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT runRequested();
        return true;
    case Qt::Key_Escape:
        if (m_isRunning)
            Q_EMIT stopRequested();
        return m_isRunning;
    case Qt::Key_Up:
        setText(m_history.older(text()));
        return true;
    case Qt::Key_Down:
        setText(m_history.newer(text()));
        return true;
    default:
        return false;
    }
}

bool QueryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool QueryBar::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        restyle();
    return QWidget::event(event);
}

void QueryBar::restyle()
{
    m_run->setIcon(m_theme.symbol(m_isRunning ? "stop"_L1 : "play"_L1));
    m_run->setText(m_isRunning ? tr("Stop") : tr("Ask"));
    m_run->setToolTip(m_isRunning ? tr("Stop (Esc)") : tr("Ask the selected routers (Enter)"));
    const QPalette &base = m_theme.basePalette();
    QPalette palette = base;
    palette.setColor(QPalette::WindowText,
                     m_isError ? m_theme.colors(core::Severity::Warning).text : widgets::secondaryText(base));
    m_words->setPalette(palette);
    m_words->setFont(m_isError ? Theme::font(widgets::TextSize::Body) : Theme::fixedFont());
}

} // namespace noc::bird
