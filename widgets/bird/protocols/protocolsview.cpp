// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/protocols/protocolsview.h"

#include "widgets/bird/page/datatree.h"
#include "widgets/bird/protocols/detailtree.h"
#include "widgets/bird/protocols/protocolfilter.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"
#include "widgets/common/windowstate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>

namespace noc::bird {

using namespace Qt::StringLiterals;
using widgets::ElidedLabel;
using widgets::Theme;
namespace space = widgets::space;
namespace windowstate = widgets::windowstate;

namespace {

// By column of ProtocolModel, in average characters.
const QList<int> firstWidths{24, 14, 9, 10, 14, 26, 18, 11, 10, 11, 11, 28, 0, 0, 24, 0, 0, 30};

} // namespace

ProtocolsView::ProtocolsView(LookingGlass &glass, const core::Clock &clock, const Theme &theme,
                             QWidget *parent)
    : ProtocolPane(glass, clock, theme, parent)
    , m_types(new QToolButton(this))
    , m_troubled(new QToolButton(this))
    , m_head(new ElidedLabel(Qt::ElideRight, this))
    , m_details(new DetailTree(theme))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    table().setAccessibleName(tr("Protocols"));
    table().setFirstWidths(firstWidths);
    table().sortByColumn(ProtocolModel::State, Qt::DescendingOrder);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(content());
    m_splitter->addWidget(createDetails());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    column().addWidget(createBar());
    column().addWidget(m_splitter, 1);
    connect(table().selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProtocolsView::showDetails);
    showDetails();
}

ProtocolsView::~ProtocolsView() = default;

QWidget *ProtocolsView::createBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::Page, space::Inner, space::Page, space::Inner);
    layout->setSpacing(space::Related);
    m_types->setMenu(new QMenu(m_types));
    m_types->setPopupMode(QToolButton::InstantPopup);
    m_types->setToolTip(tr("Which types are shown; the filter takes type:bgp as well."));
    connect(m_types->menu(), &QMenu::aboutToShow, this, &ProtocolsView::fillTypes);
    m_troubled->setText(tr("Only what is not well"));
    m_troubled->setCheckable(true);
    m_troubled->setToolTip(tr("Hides what is up, and what is switched off."));
    connect(m_troubled, &QToolButton::toggled, this, [this](bool isOn) {
        filter().setOnlyTroubled(isOn);
        onRowsChanged();
    });
    setTypes({});
    layout->addWidget(m_types);
    layout->addWidget(m_troubled);
    layout->addStretch(1);
    return bar;
}

QWidget *ProtocolsView::createDetails()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, space::Related, 0, 0);
    layout->setSpacing(space::Inner);
    m_head->setFont(Theme::font(widgets::TextSize::Section));
    m_head->setContentsMargins(space::Page, 0, space::Page, 0);
    layout->addWidget(m_head);
    layout->addWidget(m_details, 1);
    return pane;
}

void ProtocolsView::fillTypes()
{
    QMenu &menu = *m_types->menu();
    menu.clear();
    QStringList types;
    for (int row = 0; row < model().rowCount(); ++row) {
        if (const QString type = model().protocolAt(model().index(row, 0))->type; !types.contains(type))
            types += type;
    }
    types.sort(Qt::CaseInsensitive);
    connect(menu.addAction(tr("All types")), &QAction::triggered, this, [this] { setTypes({}); });
    menu.addSeparator();
    for (const QString &type : std::as_const(types)) {
        QAction *action = menu.addAction(type);
        action->setCheckable(true);
        action->setChecked(filter().types().contains(type));
        connect(action, &QAction::toggled, this, [this, type](bool isOn) {
            QStringList chosen = filter().types();
            if (isOn)
                chosen += type;
            else
                chosen.removeAll(type);
            setTypes(chosen);
        });
    }
}

void ProtocolsView::setTypes(const QStringList &types)
{
    filter().setTypes(types);
    m_types->setText(types.isEmpty() ? tr("All types") : types.join(u", "_s));
    onRowsChanged();
}

void ProtocolsView::onRowsChanged()
{
    ProtocolPane::onRowsChanged();
    showDetails();
}

void ProtocolsView::showDetails()
{
    const Protocol *protocol = currentProtocol();
    if (!protocol) {
        m_head->setText(tr("Choose a protocol to see all that is known of it."));
        return m_details->setLines({});
    }
    const QString several = model().routers().size() > 1 ? QString(currentRouter() + u" · "_s) : QString();
    m_head->setText(several + protocol->name);
    if (!protocol->details.empty())
        return m_details->setLines(protocol->details);
    m_details->setLines({{tr("The router was not asked for more yet."), {}, {}}});
}

void ProtocolsView::copySelection()
{
    if (m_details->hasFocus())
        m_details->copySelection();
    else
        ProtocolPane::copySelection();
}

void ProtocolsView::saveState(QSettings &settings, const QString &prefix) const
{
    ProtocolPane::saveState(settings, prefix);
    windowstate::saveSplitter(settings, prefix + "splitter"_L1, *m_splitter);
    settings.setValue(prefix + "types"_L1, filter().types());
}

void ProtocolsView::restoreState(QSettings &settings, const QString &prefix)
{
    ProtocolPane::restoreState(settings, prefix);
    static_cast<void>(windowstate::restoreSplitter(settings, prefix + "splitter"_L1, *m_splitter));
    setTypes(settings.value(prefix + "types"_L1).toStringList());
}

} // namespace noc::bird
