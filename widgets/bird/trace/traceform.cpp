// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/trace/traceform.h"

#include "models/core/text.h"
#include "widgets/bird/trace/tracewords.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>

namespace noc::bird {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

constexpr int mostRemembered = 20;
constexpr int targetCharacters = 28;

} // namespace

TraceForm::TraceForm(const LookingGlass &glass, const widgets::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_glass(glass)
    , m_theme(theme)
    , m_target(new QComboBox(this))
    , m_from(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_names(new QCheckBox(tr("&Names"), this))
    , m_button(new QToolButton(this))
{
    m_target->setEditable(true);
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->setObjectName("target"_L1);
    m_target->lineEdit()->setPlaceholderText(tr("Address or host name"));
    m_target->completer()->setCaseSensitivity(Qt::CaseSensitive);
    m_from->setObjectName("from"_L1);
    m_kind->setObjectName("kind"_L1);
    m_button->setObjectName("run"_L1);
    m_kind->addItem(tr("Trace"), static_cast<int>(Probe::Kind::Trace));
    m_kind->addItem(tr("Ping"), static_cast<int>(Probe::Kind::Ping));
    layOut();
    connect(m_target->lineEdit(), &QLineEdit::returnPressed, this, &TraceForm::startRequested);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TraceForm::refreshRouters);
    connect(m_from, &QComboBox::currentIndexChanged, this,
            [this](int item) { m_names->setEnabled(item <= 0); });
    connect(m_button, &QToolButton::clicked, this, [this] {
        if (m_isRunning)
            Q_EMIT stopRequested();
        else
            Q_EMIT startRequested();
    });
    connect(&theme, &widgets::Theme::changed, this, [this] { setRunning(m_isRunning); });
    setRouters({});
    setRunning(false);
}

TraceForm::~TraceForm() = default;

void TraceForm::layOut()
{
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        return made;
    };
    m_target->setMinimumWidth(targetCharacters * fontMetrics().averageCharWidth());
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_from->setMinimumContentsLength(targetCharacters / 2);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_names->setToolTip(tr("Look up the names of the hops; slower, and from this workstation only"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Related, space::Page, space::Related);
    layout->setSpacing(space::Related);
    layout->addWidget(m_kind);
    layout->addWidget(label(tr("&to"), m_target));
    layout->addWidget(m_target, 1);
    layout->addWidget(label(tr("fro&m"), m_from));
    layout->addWidget(m_from, 1);
    layout->addWidget(m_names);
    layout->addWidget(m_button);
    m_kind->setAccessibleName(tr("Ping or trace"));
    m_target->setAccessibleName(tr("Target"));
    m_from->setAccessibleName(tr("From"));
}

Probe::Kind TraceForm::kind() const
{
    return static_cast<Probe::Kind>(m_kind->currentData().toInt());
}

TraceQuestion TraceForm::question() const
{
    return {m_from->currentData().toString(), kind(), m_target->currentText().trimmed(),
            m_names->isChecked()};
}

void TraceForm::setQuestion(const TraceQuestion &question)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(question.kind)));
    m_target->setEditText(question.target);
    m_names->setChecked(question.isResolving);
    if (const int item = m_from->findData(question.router); item >= 0)
        m_from->setCurrentIndex(item);
}

void TraceForm::setRouters(const QStringList &names)
{
    if (m_from->count() > 0 && m_routers == names)
        return refreshRouters();
    m_routers = names;
    const QString chosen = m_from->currentData().toString();
    m_from->clear();
    m_from->addItem(tr("This workstation"), QString());
    for (const QString &name : names)
        m_from->addItem(core::displayable(name), name);
    m_from->setCurrentIndex(std::max(m_from->findData(chosen), 0));
    refreshRouters();
}

/// What a router cannot do stays in the list, with the reason.
void TraceForm::setRouterItem(int item)
{
    const QString name = m_from->itemData(item).toString();
    const QString reason = whyNotFrom(m_glass, name, kind());
    const QString shown = core::displayable(name);
    m_from->setItemText(item, reason.isEmpty() ? shown : tr("%1 — %2").arg(shown, reason));
    m_from->setItemData(item, reason, Qt::ToolTipRole);
    if (auto *model = qobject_cast<QStandardItemModel *>(m_from->model()))
        model->item(item)->setEnabled(reason.isEmpty());
    if (!reason.isEmpty() && m_from->currentIndex() == item)
        m_from->setCurrentIndex(0);
}

void TraceForm::refreshRouters()
{
    for (int item = 1; item < m_from->count(); ++item)
        setRouterItem(item);
}

void TraceForm::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_button->setText(isRunning ? tr("&Stop") : tr("&Start"));
    m_button->setIcon(m_theme.symbol(isRunning ? "stop"_L1 : "play"_L1));
    m_button->setToolTip(isRunning ? tr("Stop (Esc)") : tr("Start (Enter in the target)"));
}

void TraceForm::focusTarget()
{
    m_target->setFocus();
    m_target->lineEdit()->selectAll();
}

QStringList TraceForm::history() const
{
    QStringList targets;
    for (int item = 0; item < m_target->count(); ++item)
        targets += m_target->itemText(item);
    return targets;
}

void TraceForm::setHistory(const QStringList &targets)
{
    const QString typed = m_target->currentText();
    m_target->clear();
    m_target->addItems(targets.first(std::min<qsizetype>(targets.size(), mostRemembered)));
    m_target->setEditText(typed);
}

void TraceForm::addToHistory(const QString &target)
{
    QStringList targets = history();
    targets.removeAll(target);
    targets.prepend(target);
    setHistory(targets);
}

} // namespace noc::bird
