// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/asnameresolver.h"
#include "models/bird/query/linktemplate.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using TextResult = core::Result<QByteArrayList>;

constexpr int patience = 20'000; // ms

/// Answers when it is told to.
class FakeDns final : public TxtLookup
{
public:
    core::Future<QByteArrayList> lookUp(const QString &name) override
    {
        asked.append(name);
        open.push_back(std::make_unique<QPromise<TextResult>>());
        open.back()->start();
        return open.back()->future();
    }

    void answer(std::size_t index, const TextResult &result)
    {
        open[index]->addResult(result);
        open[index]->finish();
    }

    QStringList asked;
    std::vector<std::unique_ptr<QPromise<TextResult>>> open;
};

TextResult google()
{
    return QByteArrayList{"15169 | US | arin | 2000-03-30 | GOOGLE, US"};
}

} // namespace

class AsNamesTest final : public test::StrictTest
{
    Q_OBJECT

private:
    test::ManualClock m_clock;
    std::unique_ptr<FakeDns> m_dns;
    std::unique_ptr<AsNameResolver> m_names;

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_names.reset();
        m_dns = std::make_unique<FakeDns>();
        m_names = std::make_unique<AsNameResolver>(*m_dns, m_clock);
        m_names->setOptions({true, 1ms, 2});
    }

    void cymru_data()
    {
        QTest::addColumn<QString>("expected"); // "number name country"; empty: refused
        QTest::newRow("15169 | US | arin | 2000-03-30 | GOOGLE, US") << u"15169 GOOGLE US"_s;
        QTest::newRow("23028 | US | arin | 2002-01-04 | TEAM-CYMRU - Team | Cymru, Inc., US")
            << u"23028 TEAM-CYMRU - Team | Cymru, Inc. US"_s;
        QTest::newRow("1 | | arin | | LVLT-1") << u"1 LVLT-1 "_s;
        QTest::newRow("15169 | US | arin | 2000-03-30 |") << QString();
        QTest::newRow("15169 | US | arin | 2000-03-30") << QString();
        QTest::newRow("x | US | arin | 2000-03-30 | GOOGLE") << QString();
        QTest::newRow("4294967296 | US | arin | 2000-03-30 | GOOGLE") << QString();
        QTest::newRow("") << QString();
    }

    void cymru()
    {
        QFETCH(const QString, expected);
        const auto entry = parseCymruText(QTest::currentDataTag());
        QCOMPARE(entry ? u"%1 %2 %3"_s.arg(entry->number).arg(entry->name, entry->country) : QString(),
                 expected);
    }

    void file_data()
    {
        QTest::addColumn<QString>("expected"); // of AS15169; empty: nothing
        QTest::newRow("AS15169 GOOGLE, US") << u"GOOGLE, US"_s;
        QTest::newRow("15169 GOOGLE, US") << u"GOOGLE, US"_s;
        QTest::newRow("asn,name,class,cc\nAS15169,\"Google \"\"LLC\"\"\",Content,US\n")
            << u"Google \"LLC\""_s;
        QTest::newRow("AS15169,Google,Content,US") << u"Google"_s;
        QTest::newRow("AS15169") << QString();
        QTest::newRow("AS15169,") << QString();
        QTest::newRow("AS0 nobody") << QString();
        QTest::newRow("hello") << QString();
    }

    void file()
    {
        QFETCH(const QString, expected);
        const auto names = parseAsNames(QTest::currentDataTag());
        QCOMPARE(names.has_value(), !expected.isEmpty());
        if (names)
            QCOMPARE(names->value(15169), expected);
    }

    void fileLimits()
    {
        const QByteArray head = "1 " + QByteArray(998, 'x');
        QVERIFY(parseAsNames(head));
        QVERIFY(!parseAsNames(head + 'x'));
        QCOMPARE(parseAsNames("1 " + QByteArray(900, 'x'))->value(1).size(), maxAsNameLetters);
        QByteArray largest = "1 x\n";
        largest.append(QByteArray(maxAsFileBytes - largest.size(), ' '));
        QVERIFY(parseAsNames(largest));
        QCOMPARE(parseAsNames(largest + ' ').error().code, core::ErrorCode::TooLarge);
    }

    void aNameIsAskedForOnce()
    {
        const QSignalSpy known(m_names.get(), &AsNames::known);
        m_names->want(15169);
        m_names->want(15169);
        QTRY_COMPARE_WITH_TIMEOUT(m_dns->asked, QStringList{u"AS15169.asn.cymru.com"_s}, patience);
        m_names->want(15169);
        m_dns->answer(0, google());
        QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, patience);
        QCOMPARE(m_names->name(15169), u"GOOGLE"_s);
        QCOMPARE(m_names->entries().at(0), (AsNameEntry{15169, u"GOOGLE"_s, u"US"_s, m_clock.now()}));
        m_names->want(15169);
        m_names->want(3356); // comes after it
        QTRY_COMPARE_WITH_TIMEOUT(m_dns->asked.size(), 2, patience);
        QCOMPARE(m_dns->asked[1], u"AS3356.asn.cymru.com"_s);
    }

    void fewAtOnce()
    {
        for (quint32 number = 1; number <= 5; ++number)
            m_names->want(number);
        QTRY_COMPARE_WITH_TIMEOUT(m_dns->asked.size(), 2, patience);
        m_dns->answer(0, core::failure(core::ErrorCode::NotFound, {}));
        QTRY_COMPARE_WITH_TIMEOUT(m_dns->asked.size(), 3, patience);
        QCOMPARE(m_dns->asked[2], u"AS3.asn.cymru.com"_s);
    }

    void age_data()
    {
        QTest::addColumn<TextResult>("answer");
        QTest::addColumn<qlonglong>("age"); // seconds
        QTest::addColumn<bool>("isAskedAgain");
        const TextResult absent = core::failure(core::ErrorCode::NotFound, {});
        QTest::newRow("a name") << google() << 30LL * 86'400 - 1 << false;
        QTest::newRow("an old name") << google() << 30LL * 86'400 << true;
        QTest::newRow("unknown") << absent << 3599LL << false;
        QTest::newRow("unknown for long") << absent << 3600LL << true;
        QTest::newRow("somebody else's")
            << TextResult(QByteArrayList{"1 | US | arin | | LVLT"}) << 3599LL << false;
        QTest::newRow("no answer") << TextResult(core::failure(core::ErrorCode::Unreachable, {})) << 0LL
                                   << true;
    }

    void age()
    {
        QFETCH(const TextResult, answer);
        QFETCH(const qlonglong, age);
        QFETCH(const bool, isAskedAgain);
        m_names->want(15169);
        QTRY_COMPARE_WITH_TIMEOUT(m_dns->asked.size(), 1, patience);
        m_dns->answer(0, answer);
        m_names->want(1); // a mark behind it
        QTRY_COMPARE_WITH_TIMEOUT(m_dns->asked.size(), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_names->entries().empty() || isAskedAgain, patience);
        m_dns->answer(1, answer);
        m_clock.advance(std::chrono::seconds(age));
        QCoreApplication::sendPostedEvents();
        m_names->want(15169);
        m_names->want(2);
        QTRY_COMPARE_WITH_TIMEOUT(m_dns->asked.last(), u"AS2.asn.cymru.com"_s, patience);
        QCOMPARE(m_dns->asked.count(u"AS15169.asn.cymru.com"_s), isAskedAgain ? 2 : 1);
    }

    void whatIsNotAsked()
    {
        m_names->setFile({{3356, u"LEVEL3"_s}});
        m_names->remember({{174, u"COGENT"_s, {}, m_clock.now()}});
        for (const quint32 number :
             {0U, 23456U, 64496U, 64512U, 65535U, 131071U, 4'200'000'000U, 4'294'967'295U, 3356U, 174U})
            m_names->want(number);
        m_names->want(131072);
        QTRY_COMPARE_WITH_TIMEOUT(m_dns->asked.size(), 1, patience);
        QCOMPARE(m_dns->asked[0], u"AS131072.asn.cymru.com"_s);
        QCOMPARE(m_names->name(3356), u"LEVEL3"_s);
        QCOMPARE(m_names->name(174), u"COGENT"_s);
        QVERIFY(!m_names->name(64512));
    }

    void notWithoutLeave()
    {
        AsNameResolver shy(*m_dns, m_clock);
        shy.want(15169);
        m_names->want(1);
        QTRY_COMPARE_WITH_TIMEOUT(m_dns->asked.size(), 1, patience);
        QCOMPARE(m_dns->asked[0], u"AS1.asn.cymru.com"_s);
    }

    void link_data()
    {
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::newRow("https://stat.ripe.net/AS{as}") << u"https://stat.ripe.net/AS15169"_s;
        QTest::newRow("https://a.example/{prefix}?ip={address}")
            << u"https://a.example/203.0.113.0%2F24?ip=2001%3Adb8%3A%3A1"_s;
        QTest::newRow("https://a.example/") << u"https://a.example/"_s;
        QTest::newRow("https://a.example/{other}") << QString();
        QTest::newRow("javascript:alert({as})") << QString();
        QTest::newRow("file:///etc/{as}") << QString();
        QTest::newRow("{as}") << QString();
    }

    void link()
    {
        QFETCH(const QString, expected);
        const auto url = linkFor(QString::fromLatin1(QTest::currentDataTag()),
                                 {15169, u"203.0.113.0/24"_s, u"2001:db8::1"_s});
        QCOMPARE(url ? url->toString(QUrl::FullyEncoded) : QString(), expected);
    }

    void linkWithoutItsValue()
    {
        QCOMPARE(linkFor(u"https://a.example/{as}"_s, {}).error().code, core::ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(AsNamesTest)
#include "tst_asnames.moc"
