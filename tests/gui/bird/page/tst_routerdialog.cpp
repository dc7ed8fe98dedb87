// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "widgets/bird/page/addressform.h"
#include "widgets/bird/page/routerdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace noc::bird {

using namespace Qt::StringLiterals;

class TestRouterDialog final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryKind_data();
    void keepsEveryKind();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsTheSecret();
    void showsTheOutcome_data();
    void showsTheOutcome();
    void forgetsAnOutdatedOutcome();
};

namespace {

RouterConfig configOf(const QString &name, const QString &address)
{
    RouterConfig config;
    config.name = name;
    config.address = *RouterAddress::fromText(address);
    return config;
}

QPushButton *buttonOf(const QDialog &dialog, const QString &text)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

bool showsText(const QDialog &dialog, const QString &text)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
}

} // namespace

void TestRouterDialog::keepsEveryKind_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("unix") << u"unix:/run/bird/bird6.ctl"_s;
    QTest::newRow("tcp") << u"tcp://192.0.2.1:2323"_s;
    QTest::newRow("tcp over IPv6") << u"tcp://[2001:db8::1]:2323"_s;
    QTest::newRow("ssh") << u"ssh://edge1/run/bird/bird.ctl"_s;
    QTest::newRow("ssh with all") << u"ssh://noc@edge1:2222/var/run/bird.ctl"_s;
    QTest::newRow("lgproxy") << u"lgproxy+http://lg.example.net:8000"_s;
    QTest::newRow("sileht with TLS") << u"lgpy+https://lg.example.net:443/proxy"_s;
    QTest::newRow("birdwatcher") << u"birdwatcher+http://rs1:29184"_s;
    QTest::newRow("PHP, IPv6") << u"birdlg-php://lg.example.net:4000/ipv6"_s;
}

void TestRouterDialog::keepsEveryKind()
{
    QFETCH(const QString, address);
    RouterDialog dialog(configOf(u"edge1"_s, address), {});
    QCOMPARE(dialog.problem(), QString());
    QCOMPARE(dialog.config().address.toText(), address);
    QVERIFY(showsText(dialog, address));
}

void TestRouterDialog::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<RouterAddress>("address");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *title, const QString &name, RouterAddress::Kind kind, const QString &host,
                        int port, const QString &path, const QString &words) {
        QTest::newRow(title) << name << RouterAddress{kind, {}, host, port, path, false, false} << words;
    };
    using Kind = RouterAddress::Kind;
    row("no name", {}, Kind::Tcp, u"h"_s, 1, {}, u"name"_s);
    row("taken", u"edge2"_s, Kind::Tcp, u"h"_s, 1, {}, u"already"_s);
    row("no host", u"edge1"_s, Kind::Tcp, {}, 1, {}, u"which host"_s);
    row("no port", u"edge1"_s, Kind::Tcp, u"h"_s, 0, {}, u"which port"_s);
    row("path without slash", u"edge1"_s, Kind::Unix, {}, 0, u"bird.ctl"_s, u"slash"_s);
    row("an option for a host", u"edge1"_s, Kind::Ssh, u"-oProxyCommand"_s, 0, u"/s"_s, u"not an address"_s);
    row("a path that is too long", u"edge1"_s, Kind::Unix, {}, 0, u'/' + QString(107, u'a'), u"107"_s);
}

void TestRouterDialog::saysWhatIsWrong()
{
    QFETCH(const QString, name);
    QFETCH(const RouterAddress, address);
    QFETCH(const QString, words);
    RouterConfig config;
    config.name = name;
    config.address = address;
    RouterDialog dialog(config, {u"edge2"_s});
    QVERIFY2(dialog.problem().contains(words), qPrintable(dialog.problem()));
    QVERIFY(showsText(dialog, dialog.problem()));
    QPushButton *accept = buttonOf(dialog, name.isEmpty() ? u"Add router"_s : u"Change router"_s);
    QVERIFY(accept);
    QVERIFY(!accept->isEnabled());
}

void TestRouterDialog::keepsTheSecret()
{
    RouterConfig config = configOf(u"rs1"_s, u"lgpy+http://lg.example.net:5000"_s);
    config.secret = core::Secret("old");
    RouterDialog dialog(config, {});
    QCOMPARE(dialog.config().secret.reveal(), "old");
    const auto edits = dialog.findChildren<QLineEdit *>();
    const auto secret =
        std::ranges::find(edits, QLineEdit::Password, [](const QLineEdit *edit) { return edit->echoMode(); });
    QVERIFY(secret != edits.end());
    QVERIFY((*secret)->text().isEmpty()); // a kept one is not shown, not even as dots
    (*secret)->setText(u"new"_s);
    QCOMPARE(dialog.config().secret.reveal(), "new");
}

void TestRouterDialog::showsTheOutcome_data()
{
    using Outcome = core::Result<TryOutcome>;
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("words");
    QTest::newRow("answers") << Outcome(TryOutcome{Version{2, 0, 12}, 31}) << u"BIRD 2.0.12"_s;
    QTest::newRow("hides its version") << Outcome(TryOutcome{{}, 31}) << u"does not tell"_s;
    QTest::newRow("unreachable") << Outcome(
        core::failure(core::ErrorCode::Unreachable, u"Connection refused"_s))
                                 << u"Connection refused"_s;
}

void TestRouterDialog::showsTheOutcome()
{
    QFETCH(const core::Result<TryOutcome>, outcome);
    QFETCH(const QString, words);
    RouterDialog dialog(configOf(u"edge1"_s, u"tcp://h:1"_s), {});
    QSignalSpy tests(&dialog, &RouterDialog::testRequested);
    QPushButton *test = buttonOf(dialog, u"Test"_s);
    test->click();
    QCOMPARE(tests.size(), 1);
    QVERIFY(!test->isEnabled());
    QVERIFY(!showsText(dialog, words));
    dialog.showOutcome(tests.front().front().value<RouterConfig>(), outcome);
    QVERIFY(showsText(dialog, words));
    QVERIFY(test->isEnabled());
}

void TestRouterDialog::forgetsAnOutdatedOutcome()
{
    RouterDialog dialog(configOf(u"edge1"_s, u"tcp://h:1"_s), {});
    QSignalSpy tests(&dialog, &RouterDialog::testRequested);
    buttonOf(dialog, u"Test"_s)->click();
    dialog.findChild<AddressForm *>()->setAddress(*RouterAddress::fromText(u"tcp://other:2"_s));
    dialog.showOutcome(tests.front().front().value<RouterConfig>(), TryOutcome{Version{2, 0, 12}, 1});
    QVERIFY(!showsText(dialog, u"BIRD 2.0.12"_s));
}

} // namespace noc::bird

QTEST_MAIN(noc::bird::TestRouterDialog)
#include "tst_routerdialog.moc"
