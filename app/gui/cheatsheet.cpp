// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/cheatsheet.h"

#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextTable>

namespace noc::app {

namespace {

constexpr int widthInCharacters = 132;
constexpr int heightInLines = 43;

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
    if (cursor.atStart())
        cursor.setBlockFormat(heading);
    else
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
    , m_keys(new QTextBrowser(this))
    , m_help(new QTextBrowser(this))
{
    setWindowTitle(tr("Keys and filter"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QTextBrowser *browser : {m_keys, m_help}) {
        browser->setFrameShape(QFrame::NoFrame);
        browser->document()->setDocumentMargin(widgets::space::Page);
        layout->addWidget(browser, 1);
    }
    resize(fontMetrics().averageCharWidth() * widthInCharacters, fontMetrics().lineSpacing() * heightInLines);
}

CheatSheet::~CheatSheet() = default;

void CheatSheet::setContent(const QList<Section> &sections, const QString &help)
{
    m_keys->clear();
    QTextCursor cursor(m_keys->document());
    for (const Section &section : sections)
        insertSection(cursor, section);
    m_keys->moveCursor(QTextCursor::Start);
    m_help->setMarkdown(help);
}

QString CheatSheet::plainText() const
{
    return m_keys->toPlainText() + u'\n' + m_help->toPlainText();
}

} // namespace noc::app
