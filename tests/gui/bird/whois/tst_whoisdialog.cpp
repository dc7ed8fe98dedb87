// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"
#include "widgets/bird/whois/whoisdialog.h"
#include "widgets/common/banner.h"
#include "widgets/common/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

namespace noc::bird {

using namespace Qt::StringLiterals;
using Answer = core::Result<QString>;

class TestWhoisDialog final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void showsTheAnswer();
    void asksNothingWithoutASubject();
    void failuresAreWords_data();
    void failuresAreWords();
    void lateAnswerIsNotShown();
    void closingGivesUp();
    void otherSourceIsAsked();
    void controlCharactersAreShown();

private:
    void open(const QString &subject);
    void answer(std::size_t question, const Answer &answer);
    [[nodiscard]] QString bannerText() const;
    [[nodiscard]] bool isBusy() const { return !m_dialog->findChild<QProgressBar *>()->isHidden(); }

    widgets::Theme m_theme;
    std::vector<QPromise<Answer>> m_promises;
    QStringList m_asked;
    std::unique_ptr<WhoisDialog> m_dialog;
};

void TestWhoisDialog::init()
{
    failOnWarnings();
    m_promises.clear();
    m_asked.clear();
}

void TestWhoisDialog::open(const QString &subject)
{
    const auto source = [this](const QString &name) {
        return WhoisSource{name, [this, name](const QString &asked) {
                               m_asked += name + u' ' + asked;
                               m_promises.emplace_back().start();
                               return m_promises.back().future();
                           }};
    };
    m_dialog =
        std::make_unique<WhoisDialog>(subject, std::vector{source(u"whois"_s), source(u"RDAP"_s)}, m_theme);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void TestWhoisDialog::answer(std::size_t question, const Answer &answer)
{
    m_promises[question].addResult(answer);
    m_promises[question].finish();
}

QString TestWhoisDialog::bannerText() const
{
    const auto *banner = m_dialog->findChild<widgets::Banner *>();
    QStringList texts;
    if (!banner->isHidden()) {
        for (const QLabel *label : banner->findChildren<QLabel *>())
            texts += label->text();
    }
    return texts.join(u' ');
}

void TestWhoisDialog::showsTheAnswer()
{
    open(u"AS64500"_s);
    QCOMPARE(m_asked, QStringList{u"whois AS64500"_s});
    QVERIFY(isBusy());
    answer(0, Answer(u"as-name: EXAMPLE\ncountry: ZZ"_s));
    QTRY_COMPARE(m_dialog->text(), u"as-name: EXAMPLE\ncountry: ZZ"_s);
    QVERIFY(!isBusy());
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == tr("Copy all"))
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), m_dialog->text());
}

void TestWhoisDialog::asksNothingWithoutASubject()
{
    open({});
    QVERIFY(m_asked.isEmpty());
    QVERIFY(!isBusy());
}

void TestWhoisDialog::failuresAreWords_data()
{
    QTest::addColumn<core::ErrorCode>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("no subject") << core::ErrorCode::InvalidInput << u"AS64500"_s;
    QTest::newRow("unknown") << core::ErrorCode::NotFound << u"knows nothing"_s;
    QTest::newRow("slow") << core::ErrorCode::TimedOut << u"in time"_s;
    QTest::newRow("unreachable") << core::ErrorCode::Unreachable << u"cannot be reached"_s;
    QTest::newRow("too large") << core::ErrorCode::TooLarge << u"too long"_s;
    QTest::newRow("else") << core::ErrorCode::Refused << u"no answer"_s;
}

void TestWhoisDialog::failuresAreWords()
{
    QFETCH(const core::ErrorCode, code);
    QFETCH(const QString, words);
    open(u"example"_s);
    answer(0, core::failure(code, u"detail"_s));
    QTRY_VERIFY(!isBusy());
    QVERIFY2(bannerText().contains(words), qUtf8Printable(bannerText()));
    QCOMPARE(m_dialog->text(), QString());
}

void TestWhoisDialog::lateAnswerIsNotShown()
{
    open(u"AS64500"_s);
    answer(0, Answer(u"first"_s)); // on its way to the dialog
    m_dialog->findChild<QLineEdit *>(u"subject"_s)->setText(u"AS64501"_s);
    m_dialog->ask();
    QStringList shown;
    connect(m_dialog->findChild<QPlainTextEdit *>(), &QPlainTextEdit::textChanged, this,
            [this, &shown] { shown += m_dialog->text(); });
    answer(1, Answer(u"second"_s));
    QTRY_COMPARE(m_dialog->text(), u"second"_s);
    QCOMPARE(shown, QStringList{u"second"_s});
    m_dialog.reset(); // before what it tells of
}

void TestWhoisDialog::closingGivesUp()
{
    open(u"AS64500"_s);
    m_dialog.reset();
    QVERIFY(m_promises[0].isCanceled());
}

void TestWhoisDialog::otherSourceIsAsked()
{
    open(u"AS64500"_s);
    auto *sources = m_dialog->findChild<QComboBox *>();
    QTest::keyClick(sources, Qt::Key_Down);
    QTRY_COMPARE(m_asked.size(), 2);
    QCOMPARE(m_asked.constLast(), u"RDAP AS64500"_s);
}

void TestWhoisDialog::controlCharactersAreShown()
{
    open(u"AS64500"_s);
    answer(0, Answer(u"a\u202Eb\nc"_s));
    QTRY_COMPARE(m_dialog->text(), u"a\\u202Eb\nc"_s);
}

} // namespace noc::bird

QTEST_MAIN(noc::bird::TestWhoisDialog)
#include "tst_whoisdialog.moc"
