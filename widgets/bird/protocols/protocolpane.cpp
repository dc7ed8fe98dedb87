// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/protocols/protocolpane.h"

#include "widgets/bird/page/datatree.h"
#include "widgets/bird/page/exportmenu.h"
#include "widgets/bird/page/rawreplydialog.h"
#include "widgets/bird/protocols/protocoldelegate.h"
#include "widgets/bird/protocols/protocolfilter.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace noc::bird {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ageInterval = 5s;
constexpr auto changeInterval = 100ms;

} // namespace

ProtocolPane::ProtocolPane(LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme,
                           QWidget *parent)
    : View(parent)
    , m_glass(glass)
    , m_model(new ProtocolModel(glass, this))
    , m_filter(new ProtocolFilter(*m_model, this))
    , m_table(new DataTree(theme))
    , m_empty(new widgets::EmptyState)
    , m_stack(new QStackedWidget(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ProtocolDelegate(theme, clock, m_table));
    m_table->setSortingEnabled(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connectParts();
}

ProtocolPane::~ProtocolPane() = default;

void ProtocolPane::connectParts()
{
    m_ages.setInterval(ageInterval);
    connect(&m_ages, &QTimer::timeout, m_table->viewport(), qOverload<>(&QWidget::update));
    m_changed.setSingleShot(true);
    m_changed.setInterval(changeInterval);
    connect(&m_changed, &QTimer::timeout, this, &ProtocolPane::onRowsChanged);
    const auto schedule = [this] {
        if (!m_changed.isActive())
            m_changed.start();
    };
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, schedule);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, schedule);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, schedule);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, schedule);
    connect(&m_glass, &LookingGlass::routersChanged, this, schedule);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ProtocolPane::showMenu);
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, &ProtocolPane::refresh);
}

QWidget *ProtocolPane::content() const
{
    return m_stack;
}

void ProtocolPane::setRouters(const QStringList &names)
{
    const QStringList before = m_model->routers();
    if (isVisible()) {
        QStringList gone = before;
        gone.removeIf([&](const QString &name) { return names.contains(name); });
        setDetailed(gone, false);
        setDetailed(names, true);
    }
    m_model->setRouters(names);
    if ((before.size() > 1) != (names.size() > 1) || before.isEmpty())
        m_table->setColumnHidden(ProtocolModel::Router, names.size() < 2);
    onRowsChanged();
}

void ProtocolPane::setDetailed(const QStringList &routers, bool isDetailed)
{
    for (const QString &router : routers)
        m_glass.setDetailed(router, isDetailed);
}

QStringList ProtocolPane::filterFields() const
{
    return ProtocolFilter::fields();
}

void ProtocolPane::setFilterText(const QString &text)
{
    m_filter->setFilterText(text);
    onRowsChanged();
}

int ProtocolPane::hiddenCount() const
{
    return m_filter->hidden();
}

void ProtocolPane::onRowsChanged()
{
    showEmptyState();
    if (const int hidden = m_filter->hidden(); hidden != m_hidden) {
        m_hidden = hidden;
        Q_EMIT filterChanged();
    }
    Q_EMIT countsChanged();
}

void ProtocolPane::showEmptyState()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!isEmpty)
        return;
    bool isWaiting = false;
    for (const QString &name : m_model->routers()) {
        const RouterRow *router = m_glass.state().routers().find(name);
        isWaiting = isWaiting || (router && router->link == RouterRow::Link::Connecting);
    }
    if (m_filter->hidden() > 0)
        m_empty->setContent(tr("Nothing matches"),
                            tr("The filter hides all of it. Clear it to see the rest."));
    else if (isWaiting)
        m_empty->setContent(tr("Asking…"), tr("What the router says appears here."));
    else
        m_empty->setContent(tr("Nothing heard"), tr("No router that is chosen has told of any."),
                            tr("Ask again"));
}

const Protocol *ProtocolPane::currentProtocol() const
{
    return m_model->protocolAt(m_filter->mapToSource(m_table->currentIndex()));
}

QString ProtocolPane::currentRouter() const
{
    return m_table->currentIndex().data(ProtocolModel::RouterRole).toString();
}

void ProtocolPane::copySelection()
{
    m_table->copySelection();
}

void ProtocolPane::refresh()
{
    for (const QString &router : m_model->routers())
        m_glass.pollNow(router);
}

void ProtocolPane::focusContent()
{
    m_stack->currentWidget()->setFocus();
}

void ProtocolPane::addActions(QMenu &menu)
{
    addRouteActions(menu);
    QAction *raw = menu.addAction(tr("Reply as it came\tR"));
    raw->setEnabled(currentProtocol() != nullptr);
    connect(raw, &QAction::triggered, this, &ProtocolPane::showRaw);
    menu.addSeparator();
    QAction *copy = menu.addAction(tr("&Copy"));
    copy->setEnabled(!m_table->chosenRows().isEmpty());
    connect(copy, &QAction::triggered, m_table, &DataTree::copySelection);
    addExportMenu(menu, *m_table, key(), [this](const QString &fileName, const QByteArray &bytes) {
        Q_EMIT saveRequested(fileName, bytes);
    });
}

void ProtocolPane::addRouteActions(QMenu &menu)
{
    const Protocol *protocol = currentProtocol();
    const QString router = currentRouter();
    const QString name = protocol ? protocol->name : QString();
    const std::array kinds{std::pair(u"from:"_s, tr("Routes it &brought")),
                           std::pair(u"filtered:"_s, tr("Routes &filtered out")),
                           std::pair(u"exported:"_s, tr("Routes &exported to it")),
                           std::pair(u"noexport:"_s, tr("Routes &not exported to it"))};
    for (const auto &[word, text] : kinds) {
        QAction *action = menu.addAction(text);
        action->setEnabled(protocol != nullptr);
        connect(action, &QAction::triggered, this,
                [this, router, query = QString(word + name)] { Q_EMIT queryRequested(router, query); });
    }
}

void ProtocolPane::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActions(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void ProtocolPane::showRaw()
{
    const Protocol *protocol = currentProtocol();
    if (!protocol)
        return;
    const auto name = quotedName(protocol->name);
    const auto command =
        name ? Command::read("show protocols all " + *name) : Command::read("show protocols all");
    if (command)
        (new RawReplyDialog(m_glass, currentRouter(), *command, this))->open();
}

void ProtocolPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier)
        showRaw();
    else
        View::keyPressEvent(event);
}

void ProtocolPane::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    setDetailed(m_model->routers(), true);
    m_ages.start();
}

void ProtocolPane::hideEvent(QHideEvent *event)
{
    m_ages.stop();
    setDetailed(m_model->routers(), false);
    View::hideEvent(event);
}

void ProtocolPane::saveState(QSettings &settings, const QString &prefix) const
{
    m_table->saveHeader(settings, prefix + "header"_L1);
}

void ProtocolPane::restoreState(QSettings &settings, const QString &prefix)
{
    m_table->restoreHeader(settings, prefix + "header"_L1);
}

} // namespace noc::bird
