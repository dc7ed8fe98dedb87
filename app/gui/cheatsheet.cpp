// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/cheatsheet.h"

#include "widgets/common/theme.h"

#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextTable>
#include <QVBoxLayout>

namespace noc::app {

namespace {

constexpr int widthInCharacters = 84;
constexpr int heightInLines = 34;

QTextCharFormat strongFormat()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    return format;
}

void insertSection(QTextCursor &cursor, const CheatSheet::Section &section)
{
    QTextBlockFormat heading;
    heading.setTopMargin(widgets::space::Page);
    heading.setBottomMargin(widgets::space::Inner);
    cursor.insertBlock(heading);
    QTextCharFormat title = strongFormat();
    title.setFont(widgets::Theme::font(widgets::TextSize::Section));
    cursor.insertText(section.title, title);

    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(widgets::space::Inner / 2.0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 30), QTextLength(QTextLength::PercentageLength, 70)});
    QTextTable *table = cursor.insertTable(static_cast<int>(section.keys.size()), 2, format);
    int row = 0;
    for (const CheatSheet::Key &key : section.keys) {
        table->cellAt(row, 0).firstCursorPosition().insertText(key.keys, strongFormat());
        table->cellAt(row, 1).firstCursorPosition().insertText(key.meaning, QTextCharFormat());
        ++row;
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace

CheatSheet::CheatSheet(QWidget *parent)
    : QDialog(parent)
    , m_browser(new QTextBrowser(this))
{
    setWindowTitle(tr("Keys and filter"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(widgets::space::Page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_browser);
    resize(fontMetrics().averageCharWidth() * widthInCharacters, fontMetrics().lineSpacing() * heightInLines);
}

CheatSheet::~CheatSheet() = default;

void CheatSheet::setContent(const QList<Section> &sections, const QString &help)
{
    m_browser->clear();
    QTextCursor cursor(m_browser->document());
    for (const Section &section : sections)
        insertSection(cursor, section);
    QTextDocument words;
    words.setMarkdown(help);
    cursor.insertBlock();
    cursor.insertFragment(QTextDocumentFragment(&words));
    m_browser->moveCursor(QTextCursor::Start);
}

QString CheatSheet::plainText() const
{
    return m_browser->toPlainText();
}

} // namespace noc::app
