// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/filterbar.h"

#include "widgets/common/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStringListModel>
#include <QToolButton>

namespace noc::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLength = 500;
constexpr int preferredCharacters = 46;

/// Where the word that ends at `end` begins, after a "-" that negates it.
qsizetype wordStart(QStringView text, qsizetype end)
{
    qsizetype start = text.first(end).lastIndexOf(u' ') + 1;
    if (start < end && text[start] == u'-')
        ++start;
    return start;
}

} // namespace

FilterBar::FilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
    , m_hidden(new QToolButton(this))
    , m_completer(new QCompleter(this))
    , m_completions(new QStringListModel(this))
    , m_searchIcon(m_edit->addAction(QIcon(), QLineEdit::LeadingPosition))
{
    m_edit->setPlaceholderText(tr("Filter: web state:crit group:berlin"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(maxLength);
    setFieldWidth(preferredCharacters);
    m_hidden->setObjectName(u"hidden"_s);
    m_hidden->setAutoRaise(true);
    m_hidden->setToolTip(tr("Show everything again"));
    m_hidden->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Inner);
    layout->addWidget(m_hidden);
    layout->addWidget(m_edit, 1);
    setFocusProxy(m_edit);

    m_completer->setModel(m_completions);
    m_completer->setWidget(m_edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_edit->installEventFilter(this);
    m_completer->popup()->installEventFilter(this);

    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::textChanged);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterBar::updateCompletions);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterBar::complete);
    connect(m_hidden, &QToolButton::clicked, m_edit, &QLineEdit::clear);
    connect(&theme, &Theme::changed, this, &FilterBar::updateIcons);
    updateIcons();
}

FilterBar::~FilterBar() = default;

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::setText(const QString &text)
{
    if (text != m_edit->text())
        m_edit->setText(text);
}

void FilterBar::setHiddenCount(int count)
{
    m_hidden->setText(tr("%Ln hidden", "things the filter hides", count));
    m_hidden->setVisible(count > 0);
}

void FilterBar::setFieldWidth(int characters)
{
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * characters);
}

void FilterBar::setFields(const QStringList &fields)
{
    m_fields = fields;
}

void FilterBar::setValues(const QString &field, const QStringList &values)
{
    m_values.insert(field, values);
}

void FilterBar::activate()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_edit || watched == m_completer->popup())
        && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool FilterBar::handleKey(int key)
{
    const bool isCompleting = m_completer->popup()->isVisible();
    switch (key) {
    case Qt::Key_Escape:
        m_completer->popup()->hide();
        if (m_edit->text().isEmpty())
            Q_EMIT left();
        else
            m_edit->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isCompleting)
            return false;
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

void FilterBar::updateCompletions()
{
    const QString text = m_edit->text();
    const qsizetype end = m_edit->cursorPosition();
    const QString word = text.sliced(wordStart(text, end), end - wordStart(text, end));
    const qsizetype colon = word.indexOf(u':');

    QStringList candidates;
    if (colon >= 0) {
        candidates = m_values.value(word.first(colon).toLower());
    } else if (!word.isEmpty()) {
        for (const QString &field : std::as_const(m_fields))
            candidates += field + u':';
    }
    m_completions->setStringList(candidates);
    m_completer->setCompletionPrefix(word.sliced(colon + 1));
    const bool isComplete = m_completer->completionCount() == 1
        && m_completer->currentCompletion().compare(word.sliced(colon + 1), Qt::CaseInsensitive) == 0;
    if (m_completer->completionCount() > 0 && !isComplete)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void FilterBar::complete(const QString &completion)
{
    const QString text = m_edit->text();
    const qsizetype end = m_edit->cursorPosition();
    const qsizetype start = wordStart(text, end);
    const qsizetype colon = text.indexOf(u':', start);
    const qsizetype from = colon >= 0 && colon < end ? colon + 1 : start;
    const QString tail = completion.endsWith(u':') ? QString() : u" "_s;
    m_edit->setText(text.first(from) + completion + tail + text.sliced(end));
    m_edit->setCursorPosition(static_cast<int>(from + completion.size() + tail.size()));
    if (tail.isEmpty())
        updateCompletions();
}

void FilterBar::updateIcons()
{
    m_searchIcon->setIcon(m_theme.symbol("search"_L1));
}

} // namespace noc::widgets
