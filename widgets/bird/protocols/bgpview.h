// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bird/protocols/protocolfilter.h"
#include "widgets/bird/protocols/protocolpane.h"

namespace noc::widgets {
class ElidedLabel;
}

namespace noc::bird {

/// What a summary of BGP sessions adds up.
struct BgpTotals
{
    int up = 0;
    int down = 0; ///< see needsAttention()
    int off = 0; ///< neither
    quint64 imported = 0;
    quint64 preferred = 0;
    int systems = 0; ///< different AS numbers of neighbours

    friend bool operator==(const BgpTotals &, const BgpTotals &) = default;
};

/// BGP sessions, one line each: neighbour, AS, state, routes. A line of totals below.
class BgpView final : public ProtocolPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BgpView)

public:
    BgpView(LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme,
            QWidget *parent = nullptr);
    ~BgpView() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("bgp"); }
    [[nodiscard]] QString title() const override { return tr("BGP"); }
    [[nodiscard]] QString symbol() const override { return QStringLiteral("connect"); }

    /// Where the names of AS numbers come from; call asNamesChanged() when there are more of them.
    void setAsNames(AsNameOf nameOf);
    void asNamesChanged();

    /// Of what is shown.
    [[nodiscard]] BgpTotals totals() const;

Q_SIGNALS:
    /// Enter or a double click: all about this protocol.
    void protocolChosen(const QString &router, const QString &protocol);

protected:
    void onRowsChanged() override;

private:
    void orderColumns();

    widgets::ElidedLabel *m_totals;
};

} // namespace noc::bird
