// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/connect/commandsdialog.h"

#include "models/core/text.h"
#include "widgets/common/heightfitter.h"
#include "widgets/common/theme.h"
#include "widgets/monit/connect/connectwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace noc::monit {

namespace space = widgets::space;

namespace {

constexpr int dialogCharacters = 96;
constexpr int listCharacters = 22;
constexpr int maxNameLength = 60;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CommandsDialog::CommandsDialog(const std::vector<ConnectCommand> &commands, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_name(new QLineEdit(this))
    , m_line(new QLineEdit(this))
    , m_terminal(new QCheckBox(tr("Run in a &terminal"), this))
    , m_problem(wrapped({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Own commands"));
    layOut();
    connectParts();
    for (const ConnectCommand &command : commands) {
        m_drafts.push_back({command.name, commandLine(command.arguments), command.runsInTerminal});
        m_list->addItem(core::displayable(command.name));
    }
    m_list->setCurrentRow(m_drafts.empty() ? -1 : 0);
    showDraft(m_list->currentRow());
}

CommandsDialog::~CommandsDialog() = default;

void CommandsDialog::layOut()
{
    m_list->setAccessibleName(tr("Commands"));
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * listCharacters);
    m_name->setMaxLength(maxNameLength);
    m_line->setFont(widgets::Theme::fixedFont());
    m_line->setPlaceholderText(QStringLiteral("mtr -- %address%"));
    auto *listButtons = new QHBoxLayout;
    listButtons->addWidget(m_add);
    listButtons->addWidget(m_remove);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(listButtons);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::Related);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Command"), m_line);
    form->addRow(QString(), m_terminal);
    form->addRow(QString(), m_problem);
    form->addRow(wrapped(macroHelp(), this));
    form->addRow(
        wrapped(tr("Commands run without a shell: no pipes, no variables, and each argument stays one. Put "
                   "“--” before a macro where the program knows it."),
                this));

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::Group);
    columns->addLayout(left);
    columns->addLayout(form, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save commands"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Page);
    layout->addLayout(columns);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * dialogCharacters);
    new widgets::HeightFitter(*this);
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
}

void CommandsDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandsDialog::showDraft);
    connect(m_add, &QPushButton::clicked, this, &CommandsDialog::addDraft);
    connect(m_remove, &QPushButton::clicked, this, &CommandsDialog::removeDraft);
    connect(m_name, &QLineEdit::textEdited, this, &CommandsDialog::onEdited);
    connect(m_line, &QLineEdit::textEdited, this, &CommandsDialog::onEdited);
    connect(m_terminal, &QCheckBox::clicked, this, &CommandsDialog::onEdited);
}

core::Result<ConnectCommand> CommandsDialog::commandOf(const Draft &draft)
{
    const auto arguments = argumentsFrom(draft.line);
    if (!arguments)
        return std::unexpected(arguments.error());
    ConnectCommand command{draft.name.trimmed(), *arguments, draft.runsInTerminal};
    if (const auto valid = validate(command); !valid)
        return std::unexpected(valid.error());
    return command;
}

std::vector<ConnectCommand> CommandsDialog::commands() const
{
    std::vector<ConnectCommand> commands;
    for (const Draft &draft : m_drafts) {
        if (const auto command = commandOf(draft))
            commands.push_back(*command);
    }
    return commands;
}

CommandsDialog::Draft *CommandsDialog::current()
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_drafts[static_cast<std::size_t>(row)];
}

void CommandsDialog::addDraft()
{
    m_drafts.push_back({tr("New command"), {}, true});
    m_list->addItem(m_drafts.back().name);
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void CommandsDialog::removeDraft()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_drafts.erase(m_drafts.begin() + row);
    {
        const QSignalBlocker untilBothAreShorter(m_list);
        delete m_list->takeItem(row);
    }
    showDraft(m_list->currentRow());
}

void CommandsDialog::showDraft(int row)
{
    const Draft draft = row < 0 ? Draft() : m_drafts[static_cast<std::size_t>(row)];
    m_name->setText(draft.name);
    m_line->setText(draft.line);
    m_terminal->setChecked(draft.runsInTerminal);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_line, m_terminal, m_remove})
        widget->setEnabled(row >= 0);
    updateProblem();
}

void CommandsDialog::onEdited()
{
    Draft *draft = current();
    if (!draft)
        return;
    *draft = {m_name->text(), m_line->text(), m_terminal->isChecked()};
    m_list->currentItem()->setText(core::displayable(draft->name));
    updateProblem();
}

QString CommandsDialog::problemOf(const Draft &draft) const
{
    if (draft.name.trimmed().isEmpty())
        return tr("Give the command a name.");
    const auto command = commandOf(draft);
    return command ? QString() : commandErrorWords(command.error());
}

void CommandsDialog::updateProblem()
{
    const Draft *shown = current();
    const QString problem = shown ? problemOf(*shown) : QString();
    const auto wrong =
        std::ranges::find_if(m_drafts, [this](const Draft &draft) { return !problemOf(draft).isEmpty(); });
    m_problem->setText(problem.isEmpty() && wrong != m_drafts.end()
                           ? tr("“%1” cannot be used as it is.").arg(core::displayable(wrong->name))
                           : problem);
    m_save->setEnabled(wrong == m_drafts.end());
    m_add->setEnabled(m_list->count() < maxConnectCommands);
}

} // namespace noc::monit
