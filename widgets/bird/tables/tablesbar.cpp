// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/tables/tablesbar.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"
#include "widgets/common/tooltip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QStandardItemModel>
#include <QToolButton>

namespace noc::bird {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

constexpr int progressCharacters = 14;
constexpr int commandCharacters = 40;

/// Why none of them can be asked; empty when one can, or there is none.
QString reasonOf(const TableKind &kind, const std::vector<RouterRow> &routers)
{
    QString reason;
    for (const RouterRow &router : routers) {
        reason = whyNot(kind, router);
        if (reason.isEmpty())
            return {};
    }
    return reason;
}

} // namespace

TablesBar::TablesBar(const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_kinds(new QComboBox(this))
    , m_command(new QLineEdit(this))
    , m_ask(new QToolButton(this))
    , m_stop(new QToolButton(this))
    , m_progress(new QProgressBar(this))
    , m_age(new widgets::ElidedLabel(Qt::ElideRight, this))
{
    for (const TableKind &kind : tableKinds())
        m_kinds->addItem(kind.title, kind.key);
    m_kinds->setMaxVisibleItems(static_cast<int>(tableKinds().size()));
    m_kinds->setAccessibleName(tr("What to ask for"));
    layOut();
    const auto style = [this, &theme] {
        m_ask->setIcon(theme.symbol("refresh"_L1));
        m_stop->setIcon(theme.symbol("stop"_L1));
        m_age->setColor(widgets::secondaryText(theme.basePalette()));
    };
    connect(&theme, &widgets::Theme::changed, this, style);
    style();
    connect(m_kinds, &QComboBox::activated, this, &TablesBar::onKindChosen);
    connect(m_command, &QLineEdit::returnPressed, this, &TablesBar::askRequested);
    connect(m_ask, &QToolButton::clicked, this, &TablesBar::askRequested);
    connect(m_stop, &QToolButton::clicked, this, &TablesBar::stopRequested);
    m_command->hide();
    setProgress(0, 0);
}

TablesBar::~TablesBar() = default;

void TablesBar::layOut()
{
    m_command->setPlaceholderText(tr("show …, then Enter"));
    m_command->setFont(widgets::Theme::fixedFont());
    m_command->setMaxLength(static_cast<int>(maxCommandBytes));
    m_command->setMinimumWidth(fontMetrics().averageCharWidth() * commandCharacters);
    m_command->setAccessibleName(tr("Command for BIRD"));
    m_ask->setToolTip(tr("Ask again (F5)"));
    m_ask->setAccessibleName(tr("Ask again"));
    m_stop->setToolTip(tr("Stop asking (Esc)"));
    m_stop->setAccessibleName(tr("Stop asking"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * progressCharacters);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Inner, space::Page, space::Inner);
    layout->setSpacing(space::Related);
    layout->addWidget(m_kinds);
    layout->addWidget(m_command, 1);
    layout->addWidget(m_ask);
    layout->addWidget(m_stop);
    layout->addWidget(m_progress);
    layout->addWidget(m_age, 1);
}

const TableKind &TablesBar::kind() const
{
    return tableKinds()[static_cast<std::size_t>(std::max(0, m_kinds->currentIndex()))];
}

void TablesBar::setKind(const QString &key)
{
    const int index = m_kinds->findData(key);
    if (index < 0)
        return;
    m_kinds->setCurrentIndex(index);
    m_command->setVisible(kind().command.isEmpty());
}

void TablesBar::onKindChosen()
{
    m_command->setVisible(kind().command.isEmpty());
    if (kind().command.isEmpty())
        m_command->setFocus();
    Q_EMIT kindChosen();
}

QString TablesBar::typed() const
{
    return m_command->text().trimmed();
}

void TablesBar::setTyped(const QString &command)
{
    m_command->setText(command);
}

void TablesBar::setRouters(const std::vector<RouterRow> &routers)
{
    auto *items = qobject_cast<QStandardItemModel *>(m_kinds->model());
    for (int i = 0; i < m_kinds->count(); ++i) {
        const QString reason = reasonOf(tableKinds()[static_cast<std::size_t>(i)], routers);
        items->item(i)->setEnabled(reason.isEmpty());
        m_kinds->setItemData(
            i, reason.isEmpty() ? QString() : widgets::plainToolTip(tr("Cannot be asked: %1.").arg(reason)),
            Qt::ToolTipRole);
    }
}

void TablesBar::setProgress(int answered, int asked)
{
    const bool isAsking = answered < asked;
    m_stop->setEnabled(isAsking);
    m_progress->setVisible(isAsking);
    m_progress->setRange(0, asked);
    m_progress->setValue(answered);
}

void TablesBar::setAge(const QString &text)
{
    m_age->setText(text);
}

} // namespace noc::bird
