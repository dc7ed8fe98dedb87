// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/protocols/detailtree.h"

#include "models/core/text.h"
#include "widgets/bird/page/view.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeWidgetItemIterator>

namespace noc::bird {

namespace {

constexpr int keyCharacters = 26;
constexpr int blanksPerLevel = 2;

void setText(QTreeWidgetItem &item, int column, const QString &text)
{
    const QString shown = core::displayable(text);
    if (item.text(column) == shown)
        return;
    item.setText(column, shown);
    item.setToolTip(column, widgets::plainToolTip(shown));
}

int depthOf(const QTreeWidgetItem *item)
{
    int depth = 0;
    for (item = item->parent(); item; item = item->parent())
        ++depth;
    return depth;
}

} // namespace

DetailTree::DetailTree(const widgets::Theme &theme, QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderLabels({tr("What"), tr("Value")});
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setIndentation(widgets::space::Group);
    setAccessibleName(tr("Details of the protocol"));
    header()->resizeSection(0, fontMetrics().averageCharWidth() * keyCharacters);
    theme.styleItemView(*this);
}

DetailTree::~DetailTree() = default;

void DetailTree::setLines(const std::vector<DetailLine> &lines)
{
    sync(*invisibleRootItem(), lines);
}

void DetailTree::sync(QTreeWidgetItem &parent, const std::vector<DetailLine> &lines)
{
    const auto count = static_cast<int>(lines.size());
    while (parent.childCount() > count)
        delete parent.takeChild(parent.childCount() - 1);
    for (int i = 0; i < count; ++i) {
        const DetailLine &line = lines[static_cast<std::size_t>(i)];
        const bool isNew = i >= parent.childCount();
        if (isNew)
            parent.addChild(new QTreeWidgetItem);
        QTreeWidgetItem &item = *parent.child(i);
        setText(item, 0, line.key);
        setText(item, 1, line.value);
        sync(item, line.below);
        if (isNew)
            item.setExpanded(true);
    }
}

void DetailTree::copySelection() const
{
    const bool isAll = selectedItems().isEmpty();
    QString text;
    for (QTreeWidgetItemIterator it(const_cast<DetailTree *>(this)); *it; ++it) { // has no const form
        if (!isAll && !(*it)->isSelected())
            continue;
        text += QString(blanksPerLevel * depthOf(*it), u' ') + (*it)->text(0);
        if (!(*it)->text(1).isEmpty())
            text += QStringLiteral(": ") + (*it)->text(1);
        text += u'\n';
    }
    QGuiApplication::clipboard()->setText(NameHiding(hidingFor(*this)).text(text));
}

} // namespace noc::bird
