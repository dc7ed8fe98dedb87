// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "tests/unit/monitmodels/capturedhost.h"
#include "widgets/common/theme.h"
#include "widgets/monit/connect/commandsdialog.h"
#include "widgets/monit/connect/connectactions.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace noc;
using namespace noc::monit;
using namespace Qt::StringLiterals;

namespace {

class MemoryStore final : public ConnectStore
{
public:
    [[nodiscard]] ConnectSettings load() const override { return settings; }
    void save(const ConnectSettings &to) override { settings = to; }

    ConnectSettings settings;
};

class FakeLauncher final : public ConnectLauncher
{
public:
    [[nodiscard]] bool hasProgram(const QString &program) const override
    {
        return programs.contains(program);
    }
    [[nodiscard]] QString preferredTerminal() const override { return {}; }
    [[nodiscard]] core::Result<void> start(const QStringList &arguments) override
    {
        started += arguments.join(u'|');
        if (isBroken)
            return core::failure(core::ErrorCode::Io, u"no more processes"_s);
        return {};
    }

    QStringList programs{u"ssh"_s, u"ping"_s, u"mtr"_s, u"xterm"_s};
    QStringList started;
    bool isBroken = false;
};

const ConnectCommand mtr{u"Trace & more"_s, {u"mtr"_s, u"--"_s, u"%name%"_s}, false};

} // namespace

class ConnectTest final : public test::StrictTest
{
    Q_OBJECT

private:
    std::unique_ptr<widgets::Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    MemoryStore m_store;
    FakeLauncher m_launcher;
    ConnectActions *m_actions = nullptr;
    QMenu *m_menu = nullptr;
    std::optional<Host> m_host;

    [[nodiscard]] QAction *entry(const QString &text) const
    {
        Q_EMIT m_menu->aboutToShow();
        for (QAction *action : m_menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] QMessageBox *box(const QString &name) const
    {
        return m_window->findChild<QMessageBox *>(name);
    }
    void answer(bool isAgreed, bool isRemembered = false) const
    {
        QMessageBox *question = box(u"question"_s);
        QVERIFY(question);
        question->checkBox()->setChecked(isRemembered);
        for (QAbstractButton *button : question->buttons()) {
            if ((question->buttonRole(button) == QMessageBox::AcceptRole) == isAgreed) {
                button->click();
                break;
            }
        }
        QTRY_VERIFY(!box(u"question"_s));
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_theme = std::make_unique<widgets::Theme>();
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_store.settings = {{mtr}, {}};
        m_launcher.programs = FakeLauncher().programs;
        m_launcher.started.clear();
        m_launcher.isBroken = false;
        m_host = test::capturedHost(u"5.33-core-status-steady"_s);
        m_host->source.address = QHostAddress(u"10.0.0.5"_s);
        m_actions = new ConnectActions(m_store, m_launcher, u"anna"_s, *m_theme, m_window.get());
        m_menu = new QMenu(m_window.get());
        m_actions->fill(*m_menu, [this]() -> const Host * { return m_host ? &*m_host : nullptr; });
    }

    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void builtInsRunAtOnce()
    {
        entry(u"SSH"_s)->trigger();
        entry(u"Ping"_s)->trigger();
        QCOMPARE(m_launcher.started,
                 QStringList({u"xterm|-e|ssh|--|mon533.example.org"_s, u"xterm|-e|ping|--|10.0.0.5"_s}));
        QVERIFY(!box(u"question"_s));
    }

    void ownCommandsAreConfirmedOnce()
    {
        entry(u"Trace && more"_s)->trigger();
        QVERIFY(box(u"question"_s)->informativeText().contains(u"mtr -- mon533.example.org"_s));
        answer(false, true);
        QVERIFY(m_launcher.started.isEmpty());
        QVERIFY(m_store.settings.consents.isEmpty());
        entry(u"Trace && more"_s)->trigger();
        answer(true);
        QCOMPARE(m_launcher.started, QStringList{u"mtr|--|mon533.example.org"_s});
        entry(u"Trace && more"_s)->trigger(); // asked again
        answer(true, true);
        QCOMPARE(m_store.settings.consents, QStringList{consentKey(mtr)});
        entry(u"Trace && more"_s)->trigger();
        QVERIFY(!box(u"question"_s));
        QCOMPARE(m_launcher.started.size(), 3);
        m_store.settings.commands[0].arguments += u"x"_s;
        entry(u"Trace && more"_s)->trigger(); // another command
        QVERIFY(box(u"question"_s));
        QCOMPARE(m_launcher.started.size(), 3);
    }

    void namesThatAreOptionsAreNotPassedOn()
    {
        m_host =
            test::edited(*m_host, [](Snapshot &snapshot) { snapshot.hostName = u"-oProxyCommand=id"_s; });
        QAction *own = entry(u"Trace && more"_s);
        QVERIFY(!own->isEnabled());
        QVERIFY(own->toolTip().contains(u"not passed on"_s));
        entry(u"SSH"_s)->trigger(); // falls back on the address
        QCOMPARE(m_launcher.started, QStringList{u"xterm|-e|ssh|--|10.0.0.5"_s});
    }

    void nothingWithoutAHost()
    {
        m_host.reset();
        QVERIFY(!entry(u"SSH"_s));
        QVERIFY(entry(u"&Own commands…"_s));
    }

    void failuresAreSaid_data()
    {
        QTest::addColumn<QStringList>("programs");
        QTest::addColumn<QString>("words");
        QTest::newRow("no program") << QStringList{u"xterm"_s} << u"no program “ssh”"_s;
        QTest::newRow("no terminal") << QStringList{u"ssh"_s} << u"No terminal"_s;
        QTest::newRow("not started") << QStringList{u"ssh"_s, u"xterm"_s} << u"no more processes"_s;
    }

    void failuresAreSaid()
    {
        QFETCH(QStringList, programs);
        QFETCH(QString, words);
        m_launcher.programs = programs;
        m_launcher.isBroken = true;
        entry(u"SSH"_s)->trigger();
        QVERIFY(box(u"failure"_s));
        QVERIFY2(box(u"failure"_s)->informativeText().contains(words),
                 qPrintable(box(u"failure"_s)->informativeText()));
    }

    void commandsAreEdited()
    {
        m_store.settings.consents = {consentKey(mtr), u"gone"_s};
        m_actions->manage();
        auto *dialog = m_window->findChild<CommandsDialog *>();
        const auto button = [dialog](const QString &text) {
            for (auto *found : dialog->findChildren<QPushButton *>()) {
                if (found->text().remove(u'&') == text)
                    return found;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        const QList<QLineEdit *> edits = dialog->findChildren<QLineEdit *>();
        QCOMPARE(edits.at(0)->text(), mtr.name);
        QCOMPARE(edits.at(1)->text(), u"mtr -- %name%"_s);
        button(u"Add"_s)->click();
        QVERIFY(!button(u"Save commands"_s)->isEnabled()); // it does nothing yet
        edits.at(0)->clear();
        edits.at(1)->clear();
        QTest::keyClicks(edits.at(0), u"Log"_s);
        QTest::keyClicks(edits.at(1), u"ssh -- %host% \"tail x"_s);
        QVERIFY(!button(u"Save commands"_s)->isEnabled());
        QTest::keyClicks(edits.at(1), u"\""_s);
        QVERIFY(button(u"Save commands"_s)->isEnabled());
        button(u"Save commands"_s)->click();
        const ConnectCommand log{u"Log"_s, {u"ssh"_s, u"--"_s, u"%host%"_s, u"tail x"_s}, true};
        QCOMPARE(m_store.settings.commands, std::vector({mtr, log}));
        QCOMPARE(m_store.settings.consents, QStringList{consentKey(mtr)});
    }

    void commandsAreRemoved()
    {
        CommandsDialog dialog({mtr, sshCommand(), pingCommand()});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>();
        QPushButton *remove = nullptr;
        for (auto *found : dialog.findChildren<QPushButton *>()) {
            if (found->text() == "&Remove"_L1)
                remove = found;
        }
        list->setCurrentRow(2);
        remove->click();
        QCOMPARE(dialog.commands(), std::vector({mtr, sshCommand()}));
        QCOMPARE(dialog.findChildren<QLineEdit *>().at(0)->text(), u"SSH"_s);
        remove->click();
        remove->click();
        QVERIFY(dialog.commands().empty());
        QVERIFY(!remove->isEnabled());
    }
};

QTEST_MAIN(ConnectTest)
#include "tst_connectmenu.moc"
