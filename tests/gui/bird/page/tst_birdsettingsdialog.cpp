// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "widgets/bird/page/birdsettingsdialog.h"
#include "widgets/bird/page/filelist.h"
#include "widgets/bird/page/urltemplateedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace noc::bird {

using namespace Qt::StringLiterals;

namespace {

BirdOptions defaults()
{
    BirdOptions options;
    options.asUrl = u"https://bgp.tools/as/{as}"_s;
    options.prefixUrl = u"https://bgp.tools/prefix/{prefix}"_s;
    return options;
}

BirdOptions others()
{
    return {u"/srv/asnames.txt"_s,
            true,
            u"https://stat.ripe.net/AS{as}"_s,
            {},
            {u"/srv/own.txt"_s, u"/srv/as64500.txt"_s},
            true,
            true};
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

} // namespace

class TestBirdSettingsDialog final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void keepsWhatItIsGiven_data();
    void keepsWhatItIsGiven();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void everyFieldCounts();
    void saysWhatTheDnsTells();
    void filesAreChosenElsewhere();
    void filesAreAddedAndRemoved();
    void defaultsComeBack();
    void saysWhoseTheyAre();
};

void TestBirdSettingsDialog::keepsWhatItIsGiven_data()
{
    QTest::addColumn<BirdOptions>("options");
    QTest::newRow("defaults") << defaults();
    QTest::newRow("others") << others();
    QTest::newRow("nothing") << BirdOptions();
}

void TestBirdSettingsDialog::keepsWhatItIsGiven()
{
    QFETCH(const BirdOptions, options);
    const BirdSettingsDialog dialog(options, {});
    QCOMPARE(dialog.options(), options);
    QVERIFY(buttonOf(dialog, u"Save settings"_s)->isEnabled());
}

void TestBirdSettingsDialog::addressesAreChecked_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem"); // a part of it; empty: it is right
    QTest::addColumn<QString>("note");
    const auto row = [](const char *name, const char *field, const QString &text, const QString &problem,
                        const QString &note = {}) {
        QTest::newRow(name) << QString::fromLatin1(field) << text << problem << note;
    };
    row("right", "as-url", u"https://stat.ripe.net/AS{as}"_s, {}, u"https://stat.ripe.net/AS64500"_s);
    row("http", "as-url", u"http://lg.local/{as}"_s, {}, u"http://lg.local/64500"_s);
    row("none", "as-url", {}, {});
    row("blanks around", "as-url", u"  https://a.example/{as} "_s, {}, u"https://a.example/64500"_s);
    row("no place", "as-url", u"https://stat.ripe.net/"_s, u"{as}"_s);
    row("another's place", "as-url", u"https://stat.ripe.net/{prefix}"_s, u"Write {as}"_s);
    row("unknown place", "as-url", u"https://stat.ripe.net/{asn}"_s, u"{asn}"_s);
    row("file", "as-url", u"file:///etc/{as}"_s, u"https://"_s);
    row("script", "as-url", u"javascript:alert({as})"_s, u"https://"_s);
    row("no scheme", "as-url", u"stat.ripe.net/AS{as}"_s, u"https://"_s);
    row("no host", "as-url", u"https:///{as}"_s, u"not a web address"_s);
    row("a blank within", "as-url", u"https://a b/{as}"_s, u"not a web address"_s);
    row("prefix", "prefix-url", u"https://stat.ripe.net/{prefix}"_s, {}, u"203.0.113.0%2F24"_s);
    row("address", "prefix-url", u"https://a.example/?ip={address}"_s, {}, u"203.0.113.0"_s);
    row("prefix without place", "prefix-url", u"https://a.example/{as}"_s, u"{prefix} or {address}"_s);
}

void TestBirdSettingsDialog::addressesAreChecked()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, problem);
    QFETCH(const QString, note);
    const BirdSettingsDialog dialog(defaults(), defaults());
    auto *edit = dialog.findChild<UrlTemplateEdit *>(field);
    edit->findChild<QLineEdit *>()->setText(text);
    QCOMPARE(edit->problem().isEmpty(), problem.isEmpty());
    QVERIFY2(edit->problem().contains(problem), qPrintable(edit->problem()));
    const auto *shown = edit->findChild<QLabel *>(u"note"_s);
    QVERIFY2(shown->text().contains(problem.isEmpty() ? note : edit->problem()), qPrintable(shown->text()));
    QCOMPARE(shown->isHidden(), text.isEmpty());
    QCOMPARE(buttonOf(dialog, u"Save settings"_s)->isEnabled(), problem.isEmpty());
}

void TestBirdSettingsDialog::everyFieldCounts()
{
    const BirdSettingsDialog dialog(defaults(), defaults());
    dialog.findChild<QLineEdit *>(u"as-names-file"_s)->setText(u" /srv/asnames.txt "_s);
    for (const char *box : {"dns", "hide-protocols", "hide-interfaces"})
        dialog.findChild<QCheckBox *>(QString::fromLatin1(box))->click();
    BirdOptions expected = defaults();
    expected.asNamesFile = u"/srv/asnames.txt"_s;
    expected.asksDnsForNames = expected.hidesProtocols = expected.hidesInterfaces = true;
    QCOMPARE(dialog.options(), expected);
}

void TestBirdSettingsDialog::saysWhatTheDnsTells()
{
    const BirdSettingsDialog dialog(defaults(), defaults());
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains("Team Cymru"_L1) && label->text().contains("asn.cymru.com"_L1);
    }));
}

void TestBirdSettingsDialog::filesAreChosenElsewhere()
{
    BirdSettingsDialog dialog(defaults(), defaults());
    const QSignalSpy names(&dialog, &BirdSettingsDialog::asNamesFileWanted);
    const QSignalSpy communities(&dialog, &BirdSettingsDialog::communityFilesWanted);
    buttonOf(dialog, u"Choose…"_s)->click();
    buttonOf(dialog, u"Add files…"_s)->click();
    QCOMPARE(names.size(), 1);
    QCOMPARE(communities.size(), 1);
    dialog.setAsNamesFile(u"/srv/asns.csv"_s);
    dialog.addCommunityFiles({u"/srv/own.txt"_s});
    QCOMPARE(dialog.options().asNamesFile, u"/srv/asns.csv"_s);
    QCOMPARE(dialog.options().communityFiles, QStringList(u"/srv/own.txt"_s));
}

void TestBirdSettingsDialog::filesAreAddedAndRemoved()
{
    BirdSettingsDialog dialog(others(), defaults());
    QPushButton *remove = buttonOf(dialog, u"Remove"_s);
    QVERIFY(!remove->isEnabled());
    dialog.addCommunityFiles({u"/srv/own.txt"_s, u"/srv/\u202Enew.txt"_s}); // one is there already
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 3);
    QVERIFY(!list->item(2)->text().contains(QChar(0x202E)));
    list->item(0)->setSelected(true);
    remove->click();
    QCOMPARE(dialog.options().communityFiles, QStringList({u"/srv/as64500.txt"_s, u"/srv/\u202Enew.txt"_s}));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    list->setFocus();
    list->clearSelection();
    list->item(1)->setSelected(true);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(dialog.options().communityFiles, QStringList(u"/srv/as64500.txt"_s));
}

void TestBirdSettingsDialog::defaultsComeBack()
{
    BirdOptions wrong = others();
    wrong.asUrl = u"nowhere"_s;
    const BirdSettingsDialog dialog(wrong, defaults());
    QVERIFY(!buttonOf(dialog, u"Save settings"_s)->isEnabled());
    buttonOf(dialog, u"Restore defaults"_s)->click();
    QCOMPARE(dialog.options(), defaults());
    QVERIFY(buttonOf(dialog, u"Save settings"_s)->isEnabled());
}

void TestBirdSettingsDialog::saysWhoseTheyAre()
{
    const BirdSettingsDialog own(defaults(), defaults());
    QVERIFY(!own.findChild<QLabel *>(u"whose"_s));
    const BirdSettingsDialog attached(defaults(), defaults(), u"Of noc.example.net"_s);
    QCOMPARE(attached.findChild<QLabel *>(u"whose"_s)->text(), u"Of noc.example.net"_s);
}

} // namespace noc::bird

QTEST_MAIN(noc::bird::TestBirdSettingsDialog)
#include "tst_birdsettingsdialog.moc"
