// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/collector/rulesdialog.h"

#include "widgets/common/theme.h"
#include "widgets/monit/collector/ruledialog.h"
#include "widgets/monit/collector/ruletext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace noc::monit {

namespace space = widgets::space;

namespace {
constexpr int dialogCharacters = 75;
} // namespace

RulesDialog::RulesDialog(std::vector<AdmissionRule> rules, std::vector<Host> waiting, QWidget *parent)
    : QDialog(parent)
    , m_rules(std::move(rules))
    , m_waiting(std::move(waiting))
    , m_list(new QListWidget(this))
    , m_add(button(tr("&Add…"), tr("Writes another rule")))
    , m_edit(button(tr("&Edit…"), tr("Changes the selected rule")))
    , m_remove(button(tr("&Remove"), tr("Removes the selected rule; hosts it accepted stay")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rules for new hosts"));
    auto *about = new QLabel(tr("A new host that fits any of these rules is accepted without asking."), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Save rules"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setAccessibleName(windowTitle());

    auto *side = new QVBoxLayout;
    side->setSpacing(space::Related);
    for (QPushButton *action : {m_add, m_edit, m_remove})
        side->addWidget(action);
    side->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Related);
    layout->addWidget(about);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);

    connect(m_add, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
    connect(m_edit, &QPushButton::clicked, this,
            [this] { edit(static_cast<std::size_t>(m_list->currentRow())); });
    connect(m_remove, &QPushButton::clicked, this, &RulesDialog::removeCurrent);
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { edit(static_cast<std::size_t>(m_list->currentRow())); });
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesDialog::updateButtons);
    setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    showRules(0);
}

RulesDialog::~RulesDialog() = default;

QPushButton *RulesDialog::button(const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text, this);
    made->setToolTip(toolTip);
    made->setAutoDefault(false);
    return made;
}

void RulesDialog::edit(std::optional<std::size_t> row)
{
    const QString action = row ? tr("Change rule") : tr("Add rule");
    auto *dialog = new RuleDialog(action, row ? m_rules[*row] : AdmissionRule(), m_waiting, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        const std::optional<AdmissionRule> rule = dialog->rule();
        if (!rule)
            return;
        if (row)
            m_rules[*row] = *rule;
        else
            m_rules.push_back(*rule);
        showRules(static_cast<int>(row.value_or(m_rules.size() - 1)));
    });
    dialog->open();
}

void RulesDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    m_rules.erase(m_rules.begin() + row);
    showRules(row);
}

void RulesDialog::showRules(int current)
{
    m_list->clear();
    for (const AdmissionRule &rule : m_rules)
        m_list->addItem(ruleText(rule));
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    updateButtons();
}

void RulesDialog::updateButtons()
{
    const bool hasCurrent = m_list->currentRow() >= 0;
    m_edit->setEnabled(hasCurrent);
    m_remove->setEnabled(hasCurrent);
}

} // namespace noc::monit
