// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/page/filelist.h"

#include "models/core/text.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

namespace noc::bird {

namespace {

constexpr int shownRows = 3;

} // namespace

FileList::FileList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("Add fi&les…"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
{
    m_list->setSelectionMode(QListWidget::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // else nothing is elided
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(shownRows * widgets::Theme::rowHeight(m_list->fontMetrics())
                           + 2 * m_list->frameWidth());
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(widgets::space::Inner);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::space::Related);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_add, &QPushButton::clicked, this, &FileList::addRequested);
    connect(m_remove, &QPushButton::clicked, this, &FileList::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &FileList::updateButtons);
    auto *removal = new QShortcut(QKeySequence::Delete, m_list);
    removal->setContext(Qt::WidgetShortcut);
    connect(removal, &QShortcut::activated, this, &FileList::removeSelected);
    updateButtons();
}

FileList::~FileList() = default;

void FileList::setFiles(const QStringList &files)
{
    m_list->clear();
    add(files);
}

QStringList FileList::files() const
{
    QStringList files;
    for (int row = 0; row < m_list->count(); ++row)
        files += m_list->item(row)->data(Qt::UserRole).toString();
    return files;
}

void FileList::add(const QStringList &files)
{
    for (const QString &file : files) {
        if (this->files().contains(file))
            continue;
        auto *item = new QListWidgetItem(core::displayable(file), m_list);
        item->setData(Qt::UserRole, file);
        item->setToolTip(widgets::plainToolTip(item->text()));
    }
}

void FileList::removeSelected()
{
    for (QListWidgetItem *item : m_list->selectedItems())
        delete item;
}

void FileList::updateButtons()
{
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

} // namespace noc::bird
