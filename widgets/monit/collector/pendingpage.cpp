// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/monit/collector/pendingpage.h"

#include "models/core/text.h"
#include "models/monit/pendingmodel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/question.h"
#include "widgets/common/theme.h"
#include "widgets/monit/collector/ruledialog.h"
#include "widgets/monit/collector/rulesdialog.h"
#include "widgets/monit/collector/ruletext.h"
#include "widgets/monit/rows/rowview.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace noc::monit {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::TextSize;
using widgets::Theme;
namespace space = widgets::space;

namespace {

constexpr int conflictRowsShown = 6;

/// One half of PendingModel.
class HalfOfPending final : public QSortFilterProxyModel
{
public:
    HalfOfPending(bool isOfConflicts, QAbstractItemModel *source, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_isOfConflicts(isOfConflicts)
    {
        setSourceModel(source);
        setSortRole(PendingModel::SortRole);
        setSortLocaleAware(true);
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(PendingModel::IsConflictRole).toBool()
            == m_isOfConflicts;
    }

private:
    bool m_isOfConflicts;
};

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PendingPage::PendingPage(const Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_model(new PendingModel(this))
    , m_waiting(new HalfOfPending(false, m_model, this))
    , m_conflicts(new HalfOfPending(true, m_model, this))
    , m_title(wrapped(tr("Hosts that wait to be accepted"), this))
    , m_conflictTitle(wrapped(tr("Hosts whose id somebody else uses"), this))
    , m_waitingView(buildView(false, m_waiting))
    , m_conflictView(buildView(true, m_conflicts))
    , m_accept(button(tr("&Accept"), tr("Shows the selected hosts in the list of hosts from now on")))
    , m_acceptAll(button(tr("Accept a&ll"), tr("Accepts every host that waits")))
    , m_acceptByRule(
          button(tr("Accept by &rule…"), tr("Accepts hosts like the selected one, now and in future")))
    , m_editRules(button(tr("Rules…"), tr("Shows and changes the rules by which new hosts are accepted")))
    , m_forget(button(tr("For&get"),
                      tr("Takes the selected hosts from the list; one that reports again comes back")))
    , m_trust(button(tr("&Trust the new source"),
                     tr("Takes reports with this id from the other source only, from now on")))
    , m_forgetConflict(
          button(tr("Forget"), tr("Forgets the host with its id; the next to report with it waits here")))
    , m_advice(wrapped({}, this))
    , m_empty(new widgets::EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(buildWaiting());
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildConflicts());
    m_timer.setInterval(1s);
    connectParts();
    updateShown();
}

PendingPage::~PendingPage() = default;

RowView *PendingPage::buildView(bool isOfConflicts, QSortFilterProxyModel *proxy)
{
    RowLayout layout;
    layout.timeRole = PendingModel::TimeRole;
    layout.timeColumn = PendingModel::FirstSeen;
    layout.nameColumns = {PendingModel::Name};
    layout.quietColumns = {PendingModel::Version, PendingModel::OperatingSystem};
    auto *view = new RowView(m_theme, m_clock, layout, this);
    view->setModel(proxy);
    view->setRootIsDecorated(false);
    view->setSortingEnabled(true);
    view->sortByColumn(PendingModel::Name, Qt::AscendingOrder);
    view->setColumns({{24, 16, 12, 8, 18, 12, 16},
                      PendingModel::Note,
                      PendingModel::Name,
                      40,
                      {PendingModel::OperatingSystem, PendingModel::Version}});
    if (isOfConflicts) {
        view->setColumns({{24, 16, 12, 0, 0, 0, 24}, PendingModel::Note, PendingModel::Name, 40, {}});
        view->header()->hideSection(PendingModel::Version);
        view->header()->hideSection(PendingModel::OperatingSystem);
        view->header()->hideSection(PendingModel::FirstSeen);
    }
    return view;
}

QPushButton *PendingPage::button(const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text, this);
    made->setToolTip(toolTip);
    return made;
}

QWidget *PendingPage::buildWaiting()
{
    m_waitingView->setAccessibleName(m_title->text());
    auto *box = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Related);
    for (QPushButton *action : {m_accept, m_acceptAll, m_acceptByRule, m_editRules, m_forget})
        buttons->addWidget(action);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Related);
    layout->addWidget(m_title);
    layout->addWidget(m_waitingView, 1);
    layout->addLayout(buttons);
    return box;
}

QWidget *PendingPage::buildConflicts()
{
    m_conflictView->setAccessibleName(m_conflictTitle->text());
    m_conflictBox = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Related);
    buttons->addWidget(m_trust);
    buttons->addWidget(m_forgetConflict);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(m_conflictBox);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Related);
    layout->addWidget(m_conflictTitle);
    layout->addWidget(m_conflictView);
    layout->addWidget(m_advice);
    layout->addLayout(buttons);
    return m_conflictBox;
}

void PendingPage::connectParts()
{
    connect(m_accept, &QPushButton::clicked, this,
            [this] { Q_EMIT acceptRequested(selectedIds(*m_waitingView)); });
    connect(m_acceptAll, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const Host &host : waitingHosts())
            ids += host.id;
        Q_EMIT acceptRequested(ids);
    });
    connect(m_acceptByRule, &QPushButton::clicked, this, &PendingPage::acceptByRule);
    connect(m_editRules, &QPushButton::clicked, this, &PendingPage::editRules);
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, &PendingPage::editRules);
    connect(m_forget, &QPushButton::clicked, this, [this] { askToForget(*m_waitingView); });
    connect(m_forgetConflict, &QPushButton::clicked, this, [this] { askToForget(*m_conflictView); });
    connect(m_trust, &QPushButton::clicked, this, &PendingPage::askToTrust);
    for (const RowView *view : {m_waitingView, m_conflictView}) {
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &PendingPage::updateButtons);
        connect(view, &RowView::currentRowChanged, this, &PendingPage::updateButtons);
    }
    connect(&m_timer, &QTimer::timeout, m_waitingView, &RowView::updateAges);
    connect(&m_theme, &Theme::changed, this, &PendingPage::updateShown);
}

void PendingPage::applyHosts(const core::RowDiff<Host> &diff)
{
    const std::pair before(waitingCount(), conflictCount());
    m_model->applyHosts(diff);
    if (before != std::pair(waitingCount(), conflictCount())) {
        updateShown();
        Q_EMIT countsChanged();
    }
    updateButtons();
}

void PendingPage::setRules(const std::vector<AdmissionRule> &rules)
{
    m_rules = rules;
}

int PendingPage::waitingCount() const
{
    return m_waiting->rowCount();
}

int PendingPage::conflictCount() const
{
    return m_conflicts->rowCount();
}

void PendingPage::saveState(QSettings &settings, const QString &key) const
{
    m_waitingView->saveHeader(settings, key + "/waiting"_L1);
    m_conflictView->saveHeader(settings, key + "/conflicts"_L1);
}

void PendingPage::restoreState(QSettings &settings, const QString &key)
{
    m_waitingView->restoreHeader(settings, key + "/waiting"_L1);
    m_conflictView->restoreHeader(settings, key + "/conflicts"_L1);
}

QStringList PendingPage::selectedIds(const RowView &view) const
{
    QStringList ids;
    for (const QModelIndex &index : view.selectedRowsInOrder())
        ids += index.data(PendingModel::HostIdRole).toString();
    return ids;
}

const Host *PendingPage::currentHost(const RowView &view) const
{
    const int row = m_model->rowOf(selectedIds(view).value(0));
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

std::vector<Host> PendingPage::waitingHosts() const
{
    std::vector<Host> hosts;
    for (int row = 0; row < m_waiting->rowCount(); ++row)
        hosts.push_back(m_model->rowAt(m_waiting->mapToSource(m_waiting->index(row, 0)).row()));
    return hosts;
}

void PendingPage::acceptByRule()
{
    const Host *host = currentHost(*m_waitingView);
    auto *dialog = new RuleDialog(tr("Accept by this rule"), host ? ruleLike(*host) : AdmissionRule(),
                                  waitingHosts(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const std::optional<AdmissionRule> rule = dialog->rule()) {
            std::vector<AdmissionRule> rules = m_rules;
            if (std::ranges::find(rules, *rule) == rules.end())
                rules.push_back(*rule);
            takeRules(std::move(rules));
        }
    });
    dialog->open();
}

void PendingPage::editRules()
{
    auto *dialog = new RulesDialog(m_rules, waitingHosts(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeRules(dialog->rules()); });
    dialog->open();
}

void PendingPage::takeRules(std::vector<AdmissionRule> rules)
{
    m_rules = std::move(rules);
    Q_EMIT rulesChanged(m_rules);
    QStringList ids;
    for (const Host &host : waitingHosts()) {
        if (std::ranges::any_of(m_rules,
                                [&](const auto &rule) { return rule.matches(host.source, host.name()); }))
            ids += host.id;
    }
    if (!ids.isEmpty())
        Q_EMIT acceptRequested(ids);
}

void PendingPage::askToForget(const RowView &view)
{
    const QStringList ids = selectedIds(view);
    const Host *host = currentHost(view);
    if (!host)
        return;
    const QString text = ids.size() == 1 ? tr("Forget %1?").arg(core::displayable(host->name()))
                                         : tr("Forget %Ln host(s)?", nullptr, static_cast<int>(ids.size()));
    widgets::ask(this,
                 {tr("Forget hosts"), text, tr("A host that goes on reporting comes back to this list."),
                  tr("Forget"), true},
                 [this, ids] { Q_EMIT forgetRequested(ids); });
}

void PendingPage::askToTrust()
{
    const Host *host = currentHost(*m_conflictView);
    if (!host)
        return;
    const QString id = host->id;
    widgets::ask(this,
                 {tr("Trust the new source"),
                  tr("Does %1 report from %2 as %3 now?")
                      .arg(core::displayable(host->name()), host->conflict.otherSource.address.toString(),
                           core::displayable(host->conflict.otherSource.user)),
                  tr("From now on only reports from there are shown as this host. Do this when the host has "
                     "moved, not when "
                     "a machine was copied."),
                  tr("Trust the new source"), true},
                 [this, id] { Q_EMIT repinRequested(id); });
}

void PendingPage::updateShown()
{
    m_title->setFont(Theme::font(TextSize::Section));
    m_conflictTitle->setFont(Theme::font(TextSize::Section));
    m_empty->setContent(
        tr("No host waits"),
        tr("A host that reports for the first time waits here until you accept it, or a rule does."),
        tr("Rules for new hosts…"));
    m_stack->setCurrentIndex(waitingCount() > 0 ? 0 : 1);
    showConflicts();
    setFocusProxy(waitingCount() > 0 ? static_cast<QWidget *>(m_waitingView) : m_empty);
    updateButtons();
}

/// No higher than its rows need, and the first is selected, so that the advice is there.
void PendingPage::showConflicts()
{
    m_conflictBox->setVisible(conflictCount() > 0);
    if (conflictCount() == 0)
        return;
    const int rows = std::min(conflictCount(), conflictRowsShown) + 1;
    m_conflictView->setMaximumHeight(m_conflictView->header()->sizeHint().height()
                                     + rows * Theme::rowHeight(m_conflictView->fontMetrics()));
    if (selectedIds(*m_conflictView).isEmpty())
        m_conflictView->setCurrentIndex(m_conflicts->index(0, 0));
}

void PendingPage::updateButtons()
{
    const bool hasWaiting = !selectedIds(*m_waitingView).isEmpty();
    m_accept->setEnabled(hasWaiting);
    m_forget->setEnabled(hasWaiting);
    m_acceptAll->setEnabled(waitingCount() > 0);
    const Host *conflict = currentHost(*m_conflictView);
    m_trust->setEnabled(conflict);
    m_forgetConflict->setEnabled(conflict);
    m_advice->setVisible(conflict);
    if (!conflict)
        return;
    m_advice->setText(
        conflict->conflict.kind == IdConflict::Kind::Cloned
            ? tr("A machine was copied with its Monit id. Run “monit -r” on the copy and restart its Monit: "
                 "it "
                 "will wait here as a host of its own.")
            : tr("If the host has moved or its monitrc names another user, trust the new source. If not, "
                 "somebody uses its id: find out who."));
}

void PendingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
}

void PendingPage::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace noc::monit
