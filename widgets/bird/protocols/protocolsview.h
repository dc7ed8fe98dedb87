// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bird/protocols/protocolpane.h"

class QSplitter;
class QToolButton;

namespace noc::widgets {
class ElidedLabel;
}

namespace noc::bird {

class DetailTree;

/// All protocols with their channels; below them all that is known of the current one.
class ProtocolsView final : public ProtocolPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProtocolsView)

public:
    ProtocolsView(LookingGlass &glass, const core::Clock &clock, const widgets::Theme &theme,
                  QWidget *parent = nullptr);
    ~ProtocolsView() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("protocols"); }
    [[nodiscard]] QString title() const override { return tr("Protocols"); }
    [[nodiscard]] QString symbol() const override { return QStringLiteral("details"); }
    void copySelection() override;
    void saveState(QSettings &settings, const QString &prefix) const override;
    void restoreState(QSettings &settings, const QString &prefix) override;

protected:
    void onRowsChanged() override;

private:
    [[nodiscard]] QWidget *createBar();
    [[nodiscard]] QWidget *createDetails();
    void fillTypes();
    void setTypes(const QStringList &types);
    void showDetails();

    QToolButton *m_types;
    QToolButton *m_troubled;
    widgets::ElidedLabel *m_head;
    DetailTree *m_details;
    QSplitter *m_splitter;
};

} // namespace noc::bird
