// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page in light and dark, English and Russian, with no host, one, hundreds, thousands and a failure, for
// people to look at: `screenshots FOLDER [SCALE] [PART OF A NAME]`.
#include "app/common/translations.h"
#include "app/gui/cheatsheet.h"
#include "app/gui/mainwindow.h"
#include "app/gui/statusarea.h"
#include "app/gui/workspacenotice.h"
#include "models/monit/hostmodel.h"
#include "tests/gui/hostsamples.h"
#include "tests/support/manualclock.h"
#include "widgets/common/banner.h"
#include "widgets/common/theme.h"
#include "widgets/monit/groupsdialog.h"
#include "widgets/monit/monitpage.h"
#include "widgets/monit/silencedialog.h"
#include "widgets/monit/viewactions.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <functional>

namespace {

using namespace Qt::StringLiterals;
using namespace noc;
using core::Severity;

struct Look
{
    QString language;
    widgets::ColorScheme scheme;
    widgets::SeverityPalette palette;

    [[nodiscard]] QString name() const
    {
        return u"%1-%2%3"_s.arg(language, scheme == widgets::ColorScheme::Dark ? u"dark"_s : u"light"_s,
                                palette == widgets::SeverityPalette::ColourBlindSafe ? u"-safe"_s
                                                                                     : QString());
    }
};

/// One window on sample hosts.
class Stage
{
public:
    Stage(const Look &look, const QString &folder)
        : m_settings(folder + u"/none.ini", QSettings::IniFormat)
        , m_hosts(m_clock)
    {
        m_theme.setSeverityPalette(look.palette);
        m_theme.setColorScheme(look.scheme);
        m_window = std::make_unique<app::MainWindow>(m_clock, m_theme, m_settings);
        page = new monit::MonitPage(m_hosts, m_theme);
        m_window->addPage(page);
        showCollector({workspace::CollectorStatus::State::Listening,
                       QHostAddress(QHostAddress::LocalHost),
                       8080,
                       false,
                       {}});
        m_window->show();
    }

    void showCollector(const workspace::CollectorStatus &status)
    {
        const app::CollectorText text = app::collectorTextOf(status);
        m_window->statusArea().setCollector(text.severity, text.text, text.details);
    }

    void fill(const std::vector<monit::Host> &hosts)
    {
        m_hosts.apply(test::diffOf(hosts));
        page->refresh();
        m_window->statusArea().setLastHeard(page->title(), m_clock.now().addSecs(-2));
    }

    [[nodiscard]] const core::Clock &clock() const { return m_clock; }
    [[nodiscard]] app::MainWindow &window() { return *m_window; }

    monit::MonitPage *page;

private:
    test::ManualClock m_clock;
    QSettings m_settings;
    widgets::Theme m_theme;
    monit::HostModel m_hosts;
    std::unique_ptr<app::MainWindow> m_window;
};

struct Scene
{
    QString name;
    /// Returns what is to be seen; the window when null.
    std::function<QWidget *(Stage &)> set;
};

monit::Host awkwardHost(const QDateTime &now)
{
    monit::Host host = test::sampleHost(
        u"a-very-long-host-name-that-nobody-should-have-chosen.with.many.labels.example.org"_s, now, 40);
    test::breakHost(host, Severity::Critical);
    return host;
}

QList<Scene> scenes()
{
    const auto hosts = [](Stage &stage, int count, int domains) {
        stage.fill(test::sampleHosts(count, domains, stage.clock().now()));
    };
    return {
        {u"empty"_s, [](Stage &) { return nullptr; }},
        {u"one"_s,
         [](Stage &stage) {
             stage.fill({awkwardHost(stage.clock().now())});
             return nullptr;
         }},
        {u"one-tiles"_s,
         [](Stage &stage) {
             stage.fill({awkwardHost(stage.clock().now())});
             stage.page->view().setTiles(true);
             return nullptr;
         }},
        {u"table"_s,
         [=](Stage &stage) {
             hosts(stage, 60, 3);
             stage.page->selectHost(test::sampleHosts(60, 3, stage.clock().now())[3].id);
             return nullptr;
         }},
        {u"tiles"_s,
         [=](Stage &stage) {
             hosts(stage, 120, 3);
             stage.page->view().setTiles(true);
             stage.page->selectHost(test::sampleHosts(120, 3, stage.clock().now())[9].id);
             return nullptr;
         }},
        {u"thousands"_s,
         [=](Stage &stage) {
             hosts(stage, 4'000, 8);
             return nullptr;
         }},
        {u"thousands-tiles"_s,
         [=](Stage &stage) {
             hosts(stage, 4'000, 8);
             stage.page->view().setTiles(true);
             return nullptr;
         }},
        {u"ungrouped"_s,
         [=](Stage &stage) {
             stage.page->view().setGrouping(monit::HostModel::Grouping::None);
             hosts(stage, 60, 3);
             return nullptr;
         }},
        {u"filtered"_s,
         [=](Stage &stage) {
             hosts(stage, 60, 3);
             stage.page->setFilterText(u"state:crit"_s);
             return nullptr;
         }},
        {u"nothing-matches"_s,
         [=](Stage &stage) {
             hosts(stage, 60, 3);
             stage.page->setFilterText(u"host:nowhere"_s);
             return nullptr;
         }},
        {u"error"_s,
         [=](Stage &stage) {
             hosts(stage, 60, 3);
             const workspace::CollectorStatus status{workspace::CollectorStatus::State::Failed,
                                                     QHostAddress(QHostAddress::LocalHost),
                                                     8080,
                                                     false,
                                                     {core::ErrorCode::Busy, {}}};
             stage.page->banner().showContent(app::collectorTrouble(status));
             stage.showCollector(status);
             return nullptr;
         }},
        {u"small"_s,
         [=](Stage &stage) {
             hosts(stage, 60, 3);
             stage.window().resize(760, 420);
             return nullptr;
         }},
        {u"keys"_s,
         [=](Stage &stage) -> QWidget * {
             hosts(stage, 6, 3);
             stage.window().showCheatSheet();
             return stage.window().findChild<app::CheatSheet *>();
         }},
        {u"groups-dialog"_s,
         [](Stage &stage) -> QWidget * {
             return new monit::GroupsDialog({u"db3.example.org"_s}, {u"databases"_s, u"Berlin"_s}, {},
                                            &stage.window());
         }},
        {u"silence-dialog"_s,
         [](Stage &stage) -> QWidget * {
             return new monit::SilenceDialog({u"db3.example.org"_s}, {}, std::chrono::seconds(120),
                                             &stage.window());
         }},
    };
}

void render(const Look &look, const Scene &scene, const QString &folder)
{
    Stage stage(look, folder);
    QWidget *shown = scene.set(stage);
    if (!shown)
        shown = &stage.window();
    shown->show();
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s);
    const QString file = u"%1/%2-%3-%4x.png"_s.arg(folder, scene.name, look.name(), scale);
    if (!shown->grab().save(file))
        qFatal("Cannot write %s", qUtf8Printable(file));
}

void useLanguage(const QString &language)
{
    for (auto *translator : qApp->findChildren<QTranslator *>())
        QCoreApplication::removeTranslator(translator);
    QLocale::setDefault(QLocale(language));
    app::installTranslations(QLocale());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        qFatal("screenshots FOLDER [SCALE] [PART OF A NAME]");
    if (argc > 2)
        qputenv("QT_SCALE_FACTOR", argv[2]);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString wanted = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString();
    QDir().mkpath(folder);
    for (const QString &language : {u"en_GB"_s, u"ru_RU"_s}) {
        useLanguage(language);
        for (const auto scheme : {widgets::ColorScheme::Light, widgets::ColorScheme::Dark}) {
            for (const auto palette :
                 {widgets::SeverityPalette::Classic, widgets::SeverityPalette::ColourBlindSafe}) {
                const Look look{language.left(2), scheme, palette};
                for (const Scene &scene : scenes()) {
                    if (u"%1-%2"_s.arg(scene.name, look.name()).contains(wanted))
                        render(look, scene, folder);
                }
            }
        }
    }
    return 0;
}
