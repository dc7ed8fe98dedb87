// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/routes/querycompleter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

const QStringList &plainWords()
{
    static const QStringList words{u"all"_s,        u"best"_s,  u"count"_s,  u"exported:"_s, u"filtered:"_s,
                                   u"from:"_s,      u"for"_s,   u"in"_s,     u"noexport:"_s, u"orlonger"_s,
                                   u"preexport:"_s, u"rpki:"_s, u"table:"_s, u"where"_s};
    return words;
}

qsizetype wordStart(const QString &text, qsizetype end)
{
    return text.left(end).lastIndexOf(u' ') + 1;
}

} // namespace

QueryCompleter::QueryCompleter(QLineEdit &edit)
    : QObject(&edit)
    , m_edit(edit)
    , m_completer(new QCompleter(this))
    , m_model(new QStringListModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setWidget(&edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_values.insert(u"rpki"_s, {u"invalid"_s, u"unknown"_s, u"valid"_s});
    connect(&edit, &QLineEdit::textEdited, this, &QueryCompleter::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QueryCompleter::complete);
}

QueryCompleter::~QueryCompleter() = default;

void QueryCompleter::setNames(const QStringList &protocols, const QStringList &tables)
{
    for (const QString &key : {u"from"_s, u"filtered"_s, u"exported"_s, u"noexport"_s, u"preexport"_s})
        m_values.insert(key, protocols);
    m_values.insert(u"table"_s, tables);
}

bool QueryCompleter::isOpen() const
{
    return m_completer->popup()->isVisible();
}

void QueryCompleter::close()
{
    m_completer->popup()->hide();
}

QStringList QueryCompleter::offer()
{
    const QString text = m_edit.text();
    const qsizetype end = m_edit.cursorPosition();
    const QString word = text.mid(wordStart(text, end), end - wordStart(text, end));
    const qsizetype colon = word.indexOf(u':');
    const QString begun = word.mid(colon + 1);
    const QStringList candidates = colon >= 0 ? m_values.value(word.left(colon).toLower())
        : word.isEmpty()                      ? QStringList()
                                              : plainWords();
    QStringList offered;
    for (const QString &candidate : candidates) {
        if (candidate.startsWith(begun, Qt::CaseInsensitive)
            && candidate.compare(begun, Qt::CaseInsensitive) != 0)
            offered.append(candidate);
    }
    m_model->setStringList(offered);
    m_completer->setCompletionPrefix(begun);
    if (offered.isEmpty() || !m_edit.hasFocus())
        close();
    else
        m_completer->complete();
    return offered;
}

void QueryCompleter::complete(const QString &completion)
{
    const QString text = m_edit.text();
    const qsizetype end = m_edit.cursorPosition();
    const qsizetype start = wordStart(text, end);
    const qsizetype colon = text.indexOf(u':', start);
    const qsizetype from = colon >= 0 && colon < end ? colon + 1 : start;
    const QString tail = completion.endsWith(u':') ? QString() : u" "_s;
    m_edit.setText(text.left(from) + completion + tail + text.mid(end));
    m_edit.setCursorPosition(static_cast<int>(from + completion.size() + tail.size()));
    if (tail.isEmpty())
        offer();
}

} // namespace noc::bird
