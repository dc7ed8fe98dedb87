// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the BIRD tab, from the dialog to the workspace that they belong to and back to what is shown.
#include "app/gui/birdpages.h"
#include "models/workspace/remoteworkspace.h"
#include "models/workspace/servedworkspace.h"
#include "tests/support/stricttest.h"
#include "tests/unit/workspace/workspacefolder.h"
#include "widgets/bird/page/birdpage.h"
#include "widgets/bird/page/birdsettingsdialog.h"
#include "widgets/bird/page/view.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace noc::app {

using namespace Qt::StringLiterals;
using bird::BirdPage;
using bird::BirdSettingsDialog;
using settings::BirdSettings;
using workspace::Workspace;

class TestBirdSettings final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void openedFromMenuAndByKey();
    void menusHaveEachLetterOnce();
    void savedAtOnce_data();
    void savedAtOnce();
    void cancelLeavesAllAsItIs();
    void watchesStay();
    void namesComeAndGo_data();
    void namesComeAndGo();
    void writtenFileIsReadAnew();
    void filesAreChosen();

private:
    void open(bool isAttached);
    [[nodiscard]] BirdSettingsDialog *dialog() const { return m_page->findChild<BirdSettingsDialog *>(); }
    [[nodiscard]] const BirdSettings &served() const { return m_served->workspace().settings().bird; }
    void press(const QString &text) const;
    [[nodiscard]] QString writeNames(const QByteArray &lines) const;
    void chooseFile(const QString &path) const;

    core::SystemClock m_clock;
    std::unique_ptr<test::WorkspaceFolder> m_folder;
    std::unique_ptr<workspace::ServedWorkspace> m_served;
    std::unique_ptr<workspace::RemoteWorkspace> m_remote;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<BirdPage> m_page;
};

void TestBirdSettings::init()
{
    failOnWarnings();
    m_folder = std::make_unique<test::WorkspaceFolder>();
    settings::WorkspaceSettings settings = test::WorkspaceFolder::defaultSettings();
    settings.bird.watches.push_back({u"lab"_s, u"100.65.0.0/24"_s, {}, 3600, {}});
    settings.routers.push_back({u"edge1"_s, u"unix:/nowhere/bird.ctl"_s, 3600, false, {}});
    m_folder->putSettings(settings);
    m_served = std::make_unique<workspace::ServedWorkspace>(m_folder->options(),
                                                            workspace::ServedWorkspace::Front::None, m_clock);
    QVERIFY(m_served->open());
    m_theme = std::make_unique<widgets::Theme>();
}

void TestBirdSettings::cleanup()
{
    m_page.reset();
    m_remote.reset();
    m_served.reset();
}

/// The window of the program itself, or one that is attached to it.
void TestBirdSettings::open(bool isAttached)
{
    m_workspace = &m_served->workspace();
    if (isAttached) {
        const remote::LocalTarget target{m_folder->paths().controlSocket()};
        m_remote = std::make_unique<workspace::RemoteWorkspace>(
            workspace::RemoteOptions{m_folder->paths(), target, u"noc.example.net"_s}, m_clock);
        QVERIFY(m_remote->open());
        m_workspace = m_remote.get();
        QTRY_COMPARE(m_workspace->settings().bird.watches.size(), 1U);
    }
    m_page = std::make_unique<BirdPage>(m_workspace->lookingGlass(), m_clock, *m_theme);
    new BirdPages(*m_page, *m_workspace, m_clock, *m_theme); // the page's child
    m_page->show();
    Q_EMIT m_page->settingsRequested();
    QVERIFY(dialog());
}

void TestBirdSettings::press(const QString &text) const
{
    const auto buttons = dialog()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().remove(u'&') == text)
            return button->click();
    }
    QFAIL("no such button");
}

QString TestBirdSettings::writeNames(const QByteArray &lines) const
{
    const QString path = m_folder->paths().workspaceFile() + u".names"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
        qFatal("no file");
    return path;
}

void TestBirdSettings::openedFromMenuAndByKey()
{
    open(false);
    press(u"Cancel"_s);
    QTRY_VERIFY(!dialog());
    QMenu menu;
    m_page->addPageActions(menu);
    const auto actions = menu.actions();
    const auto action = std::ranges::find_if(actions, [](const QAction *candidate) {
        return candidate->text().remove(u'&') == u"BIRD settings…"_s;
    });
    QVERIFY(action != actions.end());
    QCOMPARE((*action)->shortcut(), QKeySequence(u"Ctrl+,"_s));
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(dialog());
}

void TestBirdSettings::menusHaveEachLetterOnce()
{
    open(false);
    m_page->chooseRouters({u"edge1"_s});
    const auto views = m_page->findChildren<bird::View *>();
    QVERIFY(views.size() > 6);
    for (const bird::View *view : views) {
        m_page->showView(view->key());
        QMenu menu;
        m_page->addPageActions(menu);
        QString letters;
        for (const QAction *action : menu.actions()) {
            const qsizetype at = QString(action->text()).replace("&&"_L1, "  "_L1).indexOf(u'&');
            if (at < 0)
                continue;
            const QChar letter = action->text().at(at + 1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(view->key() + u": "_s + action->text()));
            letters += letter;
        }
        QVERIFY(letters.contains(u't')); // settings
        QVERIFY(letters.contains(u'v')); // of the router
    }
}

void TestBirdSettings::savedAtOnce_data()
{
    QTest::addColumn<bool>("isAttached");
    QTest::newRow("own") << false;
    QTest::newRow("attached") << true;
}

void TestBirdSettings::savedAtOnce()
{
    QFETCH(const bool, isAttached);
    open(isAttached);
    const auto *note = dialog()->findChild<QLabel *>(u"whose"_s);
    QCOMPARE(note != nullptr, isAttached);
    if (note)
        QVERIFY(note->text().contains("noc.example.net"_L1));
    BirdSettings expected = served();
    expected.asUrl = u"https://stat.ripe.net/AS{as}"_s;
    expected.asksDnsForNames = expected.hidesProtocols = expected.hidesInterfaces = true;
    for (const char *box : {"dns", "hide-protocols", "hide-interfaces"})
        dialog()->findChild<QCheckBox *>(QString::fromLatin1(box))->click();
    dialog()->findChild<QWidget *>(u"as-url"_s)->findChild<QLineEdit *>()->setText(expected.asUrl);
    press(u"Save settings"_s);
    QTRY_COMPARE(served(), expected);
    QTRY_COMPARE(m_workspace->settings().bird, expected);
    QVERIFY(m_page->currentView()->hiding().protocols);
    QVERIFY(m_page->currentView()->hiding().interfaces);
}

void TestBirdSettings::cancelLeavesAllAsItIs()
{
    open(false);
    const BirdSettings before = served();
    dialog()->findChild<QCheckBox *>(u"hide-protocols"_s)->click();
    dialog()->findChild<QLineEdit *>(u"as-names-file"_s)->setText(u"/nowhere"_s);
    press(u"Restore defaults"_s);
    dialog()->findChild<QCheckBox *>(u"dns"_s)->click();
    press(u"Cancel"_s);
    QTRY_VERIFY(!dialog());
    QCOMPARE(served(), before);
    QVERIFY(m_page->currentView()->hiding().isNothing());
}

/// They may have changed while the dialog was open.
void TestBirdSettings::watchesStay()
{
    open(false);
    BirdSettings meanwhile = served();
    meanwhile.watches.push_back({u"more"_s, u"AS64500"_s, {}, 3600, {}});
    QVERIFY(m_served->workspace().setBirdSettings(meanwhile));
    dialog()->findChild<QCheckBox *>(u"hide-protocols"_s)->click();
    press(u"Save settings"_s);
    QCOMPARE(served().watches, meanwhile.watches);
    QVERIFY(served().hidesProtocols);
}

void TestBirdSettings::namesComeAndGo_data()
{
    savedAtOnce_data();
}

void TestBirdSettings::namesComeAndGo()
{
    QFETCH(const bool, isAttached);
    open(isAttached);
    dialog()->findChild<QLineEdit *>(u"as-names-file"_s)->setText(writeNames("AS64500 EXAMPLE, DE\n"));
    press(u"Save settings"_s);
    QTRY_VERIFY(m_workspace->asNames().name(64500));
    QTRY_VERIFY(!dialog());
    Q_EMIT m_page->settingsRequested();
    dialog()->findChild<QLineEdit *>(u"as-names-file"_s)->clear();
    press(u"Save settings"_s);
    QTRY_VERIFY(!m_workspace->asNames().name(64500));
}

void TestBirdSettings::writtenFileIsReadAnew()
{
    open(false);
    const QString path = writeNames("AS64500 EXAMPLE, DE\n");
    dialog()->findChild<QLineEdit *>(u"as-names-file"_s)->setText(path);
    press(u"Save settings"_s);
    QTRY_VERIFY(m_workspace->asNames().name(64500));
    QTRY_VERIFY(!dialog());
    std::ignore = writeNames("AS64500 OTHER NAME, DE\n");
    Q_EMIT m_page->settingsRequested();
    press(u"Save settings"_s);
    QTRY_VERIFY(m_workspace->asNames().name(64500).value_or(QString()).contains("OTHER"_L1));
}

void TestBirdSettings::chooseFile(const QString &path) const
{
    auto *files = dialog()->findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->filesSelected({path});
    files->reject();
}

void TestBirdSettings::filesAreChosen()
{
    open(false);
    press(u"Choose…"_s);
    chooseFile(u"/srv/asnames.txt"_s);
    QTRY_VERIFY(!dialog()->findChild<QFileDialog *>());
    press(u"Add files…"_s);
    chooseFile(u"/srv/own.txt"_s);
    QCOMPARE(dialog()->options().asNamesFile, u"/srv/asnames.txt"_s);
    QCOMPARE(dialog()->options().communityFiles, QStringList(u"/srv/own.txt"_s));
}

} // namespace noc::app

QTEST_MAIN(noc::app::TestBirdSettings)
#include "tst_birdsettings.moc"
