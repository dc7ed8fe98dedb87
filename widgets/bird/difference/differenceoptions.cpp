// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/difference/differenceoptions.h"

#include "models/bird/routes/routediffmodel.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace noc::bird {

using namespace Qt::StringLiterals;
namespace space = widgets::space;

namespace {

enum Identity { ByPrefix, ByProtocol, ByNeighbour };

constexpr std::array ignorable{RouteChange::NextHop,   RouteChange::Path,  RouteChange::Communities,
                               RouteChange::LocalPref, RouteChange::Med,   RouteChange::Origin,
                               RouteChange::Metric,    RouteChange::Other, RouteChange::Source,
                               RouteChange::Best};

} // namespace

DifferenceOptions::DifferenceOptions(QWidget *parent)
    : QWidget(parent)
    , m_identity(new QComboBox(this))
    , m_ignored(new QToolButton(this))
    , m_explanation(new QLabel(this))
{
    m_identity->setObjectName(u"identity"_s);
    m_identity->addItems(
        {tr("Best route of each prefix"), tr("Prefix and protocol"), tr("Prefix, protocol and neighbour")});
    m_ignored->setObjectName(u"ignored"_s);
    m_ignored->setText(tr("&Ignore"));
    m_ignored->setToolTip(tr("What does not count as a change"));
    m_ignored->setPopupMode(QToolButton::InstantPopup);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *label = new QLabel(tr("Same ro&ute:"), this);
    label->setBuddy(m_identity);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Related);
    layout->addWidget(label);
    layout->addWidget(m_identity);
    layout->addWidget(m_ignored);
    layout->addWidget(m_explanation, 1);
    fillIgnored();
    connect(m_identity, &QComboBox::currentIndexChanged, this, [this] {
        explain();
        Q_EMIT changed();
    });
    explain();
}

DifferenceOptions::~DifferenceOptions() = default;

void DifferenceOptions::fillIgnored()
{
    auto *menu = new QMenu(m_ignored);
    for (const RouteChange change : ignorable) {
        QAction *action = menu->addAction(changesText(change));
        action->setCheckable(true);
        action->setData(static_cast<int>(change));
        connect(action, &QAction::toggled, this, &DifferenceOptions::changed);
    }
    QAction *tables = menu->addAction(tr("names of tables"));
    tables->setObjectName(u"tables"_s);
    tables->setCheckable(true);
    connect(tables, &QAction::toggled, this, &DifferenceOptions::changed);
    m_ignored->setMenu(menu);
}

RouteDiffOptions DifferenceOptions::options() const
{
    RouteDiffOptions options;
    options.byProtocol = m_identity->currentIndex() >= ByProtocol;
    options.byFrom = m_identity->currentIndex() == ByNeighbour;
    const QList<QAction *> actions = m_ignored->menu()->actions();
    for (const QAction *action : actions) {
        if (action->objectName() == "tables"_L1)
            options.byTable = !action->isChecked();
        else if (action->isChecked())
            options.ignored |= static_cast<RouteChange>(action->data().toInt());
    }
    return options;
}

void DifferenceOptions::setOptions(const RouteDiffOptions &options)
{
    const QSignalBlocker quiet(this);
    m_identity->setCurrentIndex(options.byFrom ? ByNeighbour : options.byProtocol ? ByProtocol : ByPrefix);
    const QList<QAction *> actions = m_ignored->menu()->actions();
    for (QAction *action : actions)
        action->setChecked(action->objectName() == "tables"_L1
                               ? !options.byTable
                               : options.ignored.testFlag(static_cast<RouteChange>(action->data().toInt())));
    explain();
}

void DifferenceOptions::explain()
{
    switch (m_identity->currentIndex()) {
    case ByPrefix:
        m_explanation->setText(
            tr("One route of each prefix and table is compared: the best, else the first."));
        break;
    case ByProtocol:
        m_explanation->setText(
            tr("Routes are the same when prefix, table and protocol are: for one router."));
        break;
    case ByNeighbour:
        m_explanation->setText(tr("Every path is compared with the one of the same protocol and neighbour."));
        break;
    }
}

} // namespace noc::bird
