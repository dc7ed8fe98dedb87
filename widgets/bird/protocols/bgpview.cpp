// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bird/protocols/bgpview.h"

#include "widgets/bird/page/datatree.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/theme.h"

#include <QLocale>
#include <QSet>
#include <QVBoxLayout>

namespace noc::bird {

using namespace Qt::StringLiterals;
using widgets::ElidedLabel;
namespace space = widgets::space;

namespace {

// By column of ProtocolModel, in average characters.
const QList<int> firstWidths{22, 14, 0, 10, 14, 20, 0, 11, 10, 11, 11, 0, 0, 0, 26, 24, 26, 30};

const QList<int> columnOrder{
    ProtocolModel::Name,       ProtocolModel::Router,    ProtocolModel::NeighborAddress,
    ProtocolModel::NeighborAs, ProtocolModel::State,     ProtocolModel::Info,
    ProtocolModel::Imported,   ProtocolModel::Preferred, ProtocolModel::Filtered,
    ProtocolModel::Exported,   ProtocolModel::Since,     ProtocolModel::LastError,
    ProtocolModel::Description};

} // namespace

BgpView::BgpView(LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme, QWidget *parent)
    : ProtocolPane(glass, clock, theme, parent)
    , m_totals(new ElidedLabel(Qt::ElideRight, this))
{
    filter().setOnlyBgp(true);
    table().setAccessibleName(tr("BGP sessions"));
    table().setRootIsDecorated(false);
    table().setFirstWidths(firstWidths, columnOrder);
    table().sortByColumn(ProtocolModel::State, Qt::DescendingOrder);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::Page, space::Related, space::Page, space::Inner);
    foot->addWidget(m_totals);
    column().addWidget(content(), 1);
    column().addLayout(foot);
    connect(&table(), &DataTree::opened, this, [this](const QModelIndex &index) {
        Q_EMIT protocolChosen(index.data(ProtocolModel::RouterRole).toString(),
                              index.data(ProtocolModel::ProtocolRole).toString());
    });
}

BgpView::~BgpView() = default;

void BgpView::setAsNames(AsNameOf nameOf)
{
    filter().setAsNames(std::move(nameOf));
}

void BgpView::asNamesChanged()
{
    filter().asNamesChanged();
}

BgpTotals BgpView::totals() const
{
    BgpTotals totals;
    QSet<quint32> systems;
    for (int row = 0; row < filter().rowCount(); ++row) {
        const Protocol &protocol = *model().protocolAt(filter().mapToSource(filter().index(row, 0)));
        if (isEstablished(protocol))
            ++totals.up;
        else if (needsAttention(protocol))
            ++totals.down;
        else
            ++totals.off;
        if (protocol.bgp && protocol.bgp->neighborAs)
            systems.insert(*protocol.bgp->neighborAs);
        for (const Channel &channel : protocol.channels) {
            totals.imported += channel.routes.imported.value_or(0);
            totals.preferred += channel.routes.preferred.value_or(0);
        }
    }
    totals.systems = static_cast<int>(systems.size());
    return totals;
}

void BgpView::onRowsChanged()
{
    ProtocolPane::onRowsChanged();
    const BgpTotals sum = totals();
    const QLocale locale;
    const QStringList parts{tr("%Ln session(s) up", nullptr, sum.up), tr("%Ln down", "sessions", sum.down),
                            tr("%Ln switched off or waiting", "sessions", sum.off),
                            tr("%1 routes accepted, %2 of them best")
                                .arg(locale.toString(sum.imported), locale.toString(sum.preferred)),
                            tr("%Ln different AS(s)", nullptr, sum.systems)};
    m_totals->setText(parts.join(u"   ·   "_s));
}

} // namespace noc::bird
