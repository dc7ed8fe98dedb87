// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alerts/mutesdialog.h"

#include "models/core/text.h"
#include "widgets/alerts/alerttext.h"
#include "widgets/alerts/mutetext.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace noc::alerts {

using namespace std::chrono_literals;

namespace {

enum Column { What, Until, Left, By, Comment };
constexpr int keyRole = Qt::UserRole + 1;
constexpr int widthInCharacters = 92;
constexpr int heightInLines = 14;

} // namespace

MutesDialog::MutesDialog(const core::Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_list(new QTreeWidget(this))
    , m_empty(new QLabel(tr("Nothing is muted."), this))
{
    setWindowTitle(tr("What is muted"));
    m_list->setHeaderLabels({tr("What"), tr("Until"), tr("Left"), tr("By"), tr("Comment")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_unmute = buttons->addButton(tr("Unmute"), QDialogButtonBox::ActionRole);
    m_unmute->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_unmute, &QPushButton::clicked, this, &MutesDialog::unmuteSelected);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &MutesDialog::updateButton);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::space::Related);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(buttons);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &MutesDialog::updateTimes);
    resize(fontMetrics().averageCharWidth() * widthInCharacters, fontMetrics().lineSpacing() * heightInLines);
    setMutes({});
}

MutesDialog::~MutesDialog() = default;

void MutesDialog::setMutes(const std::vector<Mute> &mutes)
{
    QSet<QString> selected;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        selected.insert(item->data(What, keyRole).toString());
    m_mutes = mutes;
    std::ranges::sort(m_mutes, {}, [](const Mute &mute) { return std::pair(mute.until, mute.key()); });
    m_list->clear();
    for (const Mute &mute : m_mutes) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(What, muteTitle(mute));
        item->setText(By, core::displayable(mute.by));
        item->setText(Comment, core::displayable(mute.comment));
        item->setData(What, keyRole, mute.key());
        item->setSelected(selected.contains(mute.key()));
    }
    if (m_list->topLevelItemCount() == 1)
        m_list->topLevelItem(0)->setSelected(true);
    updateTimes();
    for (int column = What; column < Comment; ++column)
        m_list->resizeColumnToContents(column);
    m_list->setVisible(!m_mutes.empty());
    m_empty->setVisible(m_mutes.empty());
    updateButton();
}

void MutesDialog::updateTimes()
{
    const QDateTime now = m_clock.now();
    int row = 0;
    for (const Mute &mute : m_mutes) {
        QTreeWidgetItem *item = m_list->topLevelItem(row++);
        item->setText(Until, momentText(mute.until, now));
        item->setText(Left, remainingText(mute.until, now));
    }
}

void MutesDialog::updateButton()
{
    m_unmute->setEnabled(!m_list->selectedItems().isEmpty());
}

void MutesDialog::unmuteSelected()
{
    QStringList keys; // first all, because each command may change the list
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        keys += item->data(What, keyRole).toString();
    for (const QString &key : std::as_const(keys))
        Q_EMIT unmuteRequested(key);
}

void MutesDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    updateTimes();
    m_timer.start();
}

void MutesDialog::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QDialog::hideEvent(event);
}

void MutesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        unmuteSelected();
    else
        QDialog::keyPressEvent(event);
}

} // namespace noc::alerts
