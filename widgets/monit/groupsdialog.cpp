// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/groupsdialog.h"

#include "widgets/common/theme.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace noc::monit {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLength = 400;
constexpr int fieldCharacters = 48;

QString headline(const QStringList &hosts)
{
    return hosts.size() == 1
        ? GroupsDialog::tr("Own groups of %1").arg(hosts.front())
        : GroupsDialog::tr("Own groups of %Ln host(s)", "", static_cast<int>(hosts.size()));
}

} // namespace

GroupsDialog::GroupsDialog(const QStringList &hosts, const QStringList &groups, const QStringList &known,
                           QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(groups.join(u", "_s), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Groups"));
    m_edit->setMaxLength(maxLength);
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * fieldCharacters);
    m_edit->setPlaceholderText(tr("databases, Berlin"));
    m_edit->setAccessibleName(tr("Groups, separated by commas"));
    auto *completer = new QCompleter(known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_edit->setCompleter(completer);

    auto *title = new QLabel(headline(hosts), this);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(m_edit);
    auto *hint = new QLabel(
        tr("Separate groups by commas. Grouped by own groups, a host stands under its first one."), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Set groups"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(widgets::space::Related);
    layout->addWidget(title);
    layout->addWidget(m_edit);
    layout->addWidget(hint);
    layout->addStretch();
    layout->addWidget(buttons);
}

GroupsDialog::~GroupsDialog() = default;

QStringList GroupsDialog::groups() const
{
    QStringList groups;
    for (const QString &part : m_edit->text().split(u',')) {
        if (const QString group = part.simplified(); !group.isEmpty() && !groups.contains(group))
            groups += group;
    }
    return groups;
}

} // namespace noc::monit
