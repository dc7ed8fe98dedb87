// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/client/lookingglass.h"
#include "widgets/bird/page/view.h"

class QCheckBox;
class QComboBox;
class QProgressBar;
class QToolButton;

namespace noc::widgets {
class Banner;
class Theme;
} // namespace noc::widgets

namespace noc::bird {

class GraphView;

/// OSPF as a picture: areas, routers, networks and what it costs to get there, as one router knows it.
class OspfGraphView final : public View
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OspfGraphView)

public:
    /// `programFolders`: see GraphLayouter.
    OspfGraphView(LookingGlass &glass, const widgets::Theme &theme, QStringList programFolders = {},
                  QWidget *parent = nullptr);
    ~OspfGraphView() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("ospf"); }
    [[nodiscard]] QString title() const override { return tr("OSPF"); }
    [[nodiscard]] QString symbol() const override { return QStringLiteral("group"); }
    void setRouters(const QStringList &names) override;
    void refresh() override { ask(); }
    void addActions(QMenu &menu) override;
    void focusContent() override;
    void saveState(QSettings &settings, const QString &prefix) const override;
    void restoreState(QSettings &settings, const QString &prefix) override;

    [[nodiscard]] GraphView &view() const { return *m_view; }
    /// What is drawn without asking a router.
    void setTopology(const OspfTopology &topology);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// Of the list of instances.
    enum InstanceRole { RouterRole = Qt::UserRole, ProtocolRole };

    void layOut();
    void addShortcuts();
    void fillInstances();
    void showNoOspf();
    void ask();
    void stop();
    void take(const core::Result<Answer> &answer);
    void fillAreas();
    void draw();
    void showRaw();
    void showFailure(const core::Error &error);
    [[nodiscard]] QString router() const;
    [[nodiscard]] core::Result<Command> command() const;

    LookingGlass &m_glass;
    QComboBox *m_instance; ///< a router and the name of one of its OSPF protocols
    QComboBox *m_what;
    QComboBox *m_area;
    QCheckBox *m_stubs;
    QToolButton *m_ask;
    QProgressBar *m_progress;
    widgets::Banner *m_banner;
    GraphView *m_view;
    QStringList m_routers;
    QList<std::pair<QString, QString>> m_instances; ///< routers and protocols of the list
    OspfTopology m_topology;
    core::Future<Answer> m_asked;
    int m_number = 0; ///< of the question
    bool m_isAsking = false;
    bool m_isAnswered = false;
};

} // namespace noc::bird
