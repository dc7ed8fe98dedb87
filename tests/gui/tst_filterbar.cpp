// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace noc::widgets {

using namespace Qt::StringLiterals;

class TestFilterBar final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachKeyNarrows();
    void escapeClearsThenLeaves();
    void enterAndDownLeave_data();
    void enterAndDownLeave();
    void hiddenCountClears();
    void completions_data();
    void completions();
    void completionIsTaken_data();
    void completionIsTaken();
    void setTextSignalsOnce();

private:
    [[nodiscard]] QLineEdit *edit() const { return m_bar->findChild<QLineEdit *>(); }
    [[nodiscard]] QCompleter *completer() const { return m_bar->findChild<QCompleter *>(); }
    [[nodiscard]] QStringList offered() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FilterBar> m_bar;
};

void TestFilterBar::init()
{
    failOnWarnings();
    m_theme = std::make_unique<Theme>();
    m_bar = std::make_unique<FilterBar>(*m_theme);
    m_bar->setFields({u"state"_s, u"service"_s, u"host"_s});
    m_bar->setValues(u"state"_s, {u"critical"_s, u"warning"_s, u"unknown"_s});
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    m_bar->activate();
}

void TestFilterBar::cleanup()
{
    m_bar.reset();
    m_theme.reset();
}

QStringList TestFilterBar::offered() const
{
    if (!completer()->popup()->isVisible())
        return {};
    QStringList texts;
    for (int i = 0; completer()->setCurrentRow(i); ++i)
        texts += completer()->currentCompletion();
    return texts;
}

void TestFilterBar::eachKeyNarrows()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::textChanged);
    QTest::keyClicks(edit(), u"web"_s);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(changed.last().first().toString(), u"web"_s);
}

void TestFilterBar::escapeClearsThenLeaves()
{
    QSignalSpy left(m_bar.get(), &FilterBar::left);
    QTest::keyClicks(edit(), u"web"_s);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QCOMPARE(m_bar->text(), QString());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestFilterBar::enterAndDownLeave_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("enter") << static_cast<int>(Qt::Key_Return);
    QTest::newRow("down") << static_cast<int>(Qt::Key_Down);
}

void TestFilterBar::enterAndDownLeave()
{
    QFETCH(int, key);
    QSignalSpy left(m_bar.get(), &FilterBar::left);
    QTest::keyClicks(edit(), u"web"_s);
    QTest::keyClick(edit(), static_cast<Qt::Key>(key));
    QCOMPARE(left.count(), 1);
    QCOMPARE(m_bar->text(), u"web"_s);
}

void TestFilterBar::hiddenCountClears()
{
    auto *button = m_bar->findChild<QToolButton *>(u"hidden"_s);
    QVERIFY(!button->isVisible());
    QTest::keyClicks(edit(), u"web"_s);
    m_bar->setHiddenCount(12);
    QVERIFY(button->isVisible());
    QVERIFY(button->text().contains("12"_L1));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_bar->text(), QString());
    m_bar->setHiddenCount(0);
    QVERIFY(!button->isVisible());
}

void TestFilterBar::completions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offers");
    QTest::newRow("fields") << u"s"_s << QStringList{u"state:"_s, u"service:"_s};
    QTest::newRow("second word") << u"web ho"_s << QStringList{u"host:"_s};
    QTest::newRow("negated") << u"-ho"_s << QStringList{u"host:"_s};
    QTest::newRow("values") << u"state:"_s << QStringList{u"critical"_s, u"warning"_s, u"unknown"_s};
    QTest::newRow("values narrow") << u"state:W"_s << QStringList{u"warning"_s};
    QTest::newRow("complete") << u"state:warning"_s << QStringList();
    QTest::newRow("plain word") << u"web"_s << QStringList();
    QTest::newRow("field without values") << u"host:x"_s << QStringList();
}

void TestFilterBar::completions()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, offers);
    QTest::keyClicks(edit(), typed);
    QCOMPARE(offered(), offers);
}

void TestFilterBar::completionIsTaken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("text");
    QTest::newRow("field") << u"web st"_s << u"state:"_s << u"web state:"_s;
    QTest::newRow("negated field") << u"-st"_s << u"state:"_s << u"-state:"_s;
    QTest::newRow("value") << u"state:cr"_s << u"critical"_s << u"state:critical "_s;
    QTest::newRow("value after others") << u"host:a state:"_s << u"unknown"_s << u"host:a state:unknown "_s;
}

void TestFilterBar::completionIsTaken()
{
    QFETCH(QString, typed);
    QFETCH(QString, chosen);
    QFETCH(QString, text);
    QTest::keyClicks(edit(), typed);
    QVERIFY(offered().contains(chosen));
    Q_EMIT completer()->activated(chosen);
    QCOMPARE(m_bar->text(), text);
}

void TestFilterBar::setTextSignalsOnce()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::textChanged);
    m_bar->setText(u"x"_s);
    m_bar->setText(u"x"_s);
    QCOMPARE(changed.count(), 1);
}

} // namespace noc::widgets

QTEST_MAIN(noc::widgets::TestFilterBar)
#include "tst_filterbar.moc"
