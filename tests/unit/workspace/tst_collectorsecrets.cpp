// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/collectorsecrets.h"
#include "tests/support/stricttest.h"
#include "tests/unit/settings/fakekeychain.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace noc;
using namespace noc::workspace;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Secret;

class TestCollectorSecrets final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void passwordsAreRandom();
    void loadsNothing();
    void findsAndRemembers();
    void mayMakeWhatWasNeverKept();
    void storesWhatIsPut();
    void keepsInMemoryWithoutStore();
    void doesNotMakeAnewWhatWasKept();
    void lateKeychainIsAskedAgain();
    void removes();
};

namespace {

const QString password = passwordName(u"monit"_s);
const core::Error noBus{ErrorCode::Unreachable, u"no bus"_s};

struct Rig
{
    explicit Rig(const QStringList &kept = {})
        : secrets(keychain, kept)
    { }

    bool load(const QStringList &names)
    {
        QSignalSpy loaded(&secrets, &CollectorSecrets::loaded);
        secrets.load(names);
        return QTest::qWaitFor([&] { return loaded.size() == 1; }, 30'000);
    }

    std::shared_ptr<test::Vault> vault = std::make_shared<test::Vault>();
    test::FakeKeychain keychain{vault};
    CollectorSecrets secrets;
};

} // namespace

void TestCollectorSecrets::passwordsAreRandom()
{
    static const QRegularExpression urlSafe(u"^[A-Za-z0-9_-]{24}$"_s);
    QSet<QByteArray> seen;
    QSet<char> characters;
    for (int i = 0; i < 200; ++i) {
        const QByteArray value = makePassword().reveal();
        QVERIFY2(urlSafe.match(QString::fromLatin1(value)).hasMatch(), value.constData());
        seen.insert(value);
        for (const char c : value)
            characters.insert(c);
    }
    QCOMPARE(seen.size(), 200);
    QCOMPARE(characters.size(), 64);
}

void TestCollectorSecrets::loadsNothing()
{
    Rig rig;
    QVERIFY(rig.load({}));
    QCOMPARE(rig.secrets.state(), SecretsState::Kept);
}

void TestCollectorSecrets::findsAndRemembers()
{
    Rig rig;
    rig.vault->secrets.insert(password, Secret("x"));
    QSignalSpy kept(&rig.secrets, &CollectorSecrets::keptChanged);
    rig.secrets.load({password});
    QCOMPARE(rig.secrets.state(), SecretsState::Loading);
    QTRY_COMPARE(rig.secrets.state(), SecretsState::Kept);
    QCOMPARE(rig.secrets.find(password)->reveal(), "x"_ba);
    QCOMPARE(rig.secrets.kept(), QStringList(password));
    QCOMPARE(kept.size(), 1);
}

void TestCollectorSecrets::mayMakeWhatWasNeverKept()
{
    Rig rig;
    QVERIFY(rig.load({password}));
    QVERIFY(!rig.secrets.find(password));
    QVERIFY(rig.secrets.mayBeMade(password));
    QVERIFY(rig.secrets.state() != SecretsState::Unreadable);
}

void TestCollectorSecrets::storesWhatIsPut()
{
    Rig rig;
    QVERIFY(rig.load({password}));
    rig.secrets.put(password, Secret("x"));
    QCOMPARE(rig.secrets.find(password)->reveal(), "x"_ba);
    QCOMPARE(rig.secrets.state(), SecretsState::Loading);
    QTRY_COMPARE(rig.secrets.state(), SecretsState::Kept);
    QCOMPARE(rig.vault->secrets.value(password).reveal(), "x"_ba);
    QVERIFY(!rig.secrets.mayBeMade(password));
}

void TestCollectorSecrets::keepsInMemoryWithoutStore()
{
    Rig rig;
    rig.vault->trouble = noBus;
    QVERIFY(rig.load({password}));
    rig.secrets.put(password, Secret("x"));
    QTRY_COMPARE(rig.secrets.state(), SecretsState::NotKept);
    QCOMPARE(rig.secrets.error(), noBus);
    QCOMPARE(rig.secrets.find(password)->reveal(), "x"_ba);
    QCOMPARE(rig.secrets.kept(), QStringList());
    rig.vault->trouble.reset();
    rig.secrets.retry();
    QTRY_COMPARE(rig.secrets.state(), SecretsState::Kept);
    QCOMPARE(rig.vault->secrets.value(password).reveal(), "x"_ba);
}

void TestCollectorSecrets::doesNotMakeAnewWhatWasKept()
{
    Rig rig({password});
    rig.vault->trouble = noBus;
    QVERIFY(rig.load({password}));
    QCOMPARE(rig.secrets.state(), SecretsState::Unreadable);
    QCOMPARE(rig.secrets.error(), noBus);
    QVERIFY(!rig.secrets.mayBeMade(password));
}

void TestCollectorSecrets::lateKeychainIsAskedAgain()
{
    Rig rig({password});
    rig.vault->secrets.insert(password, Secret("x"));
    rig.vault->trouble = core::Error{ErrorCode::TimedOut, u"locked"_s};
    QVERIFY(rig.load({password}));
    QCOMPARE(rig.secrets.state(), SecretsState::Unreadable);
    QSignalSpy loaded(&rig.secrets, &CollectorSecrets::loaded);
    rig.keychain.unlock();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(rig.secrets.state(), SecretsState::Kept);
    QCOMPARE(rig.secrets.find(password)->reveal(), "x"_ba);
}

void TestCollectorSecrets::removes()
{
    Rig rig;
    rig.vault->secrets.insert(password, Secret("x"));
    QVERIFY(rig.load({password}));
    rig.secrets.remove(password);
    QVERIFY(!rig.secrets.find(password));
    QCOMPARE(rig.secrets.kept(), QStringList());
    QTRY_VERIFY(rig.vault->secrets.isEmpty());
}

QTEST_GUILESS_MAIN(TestCollectorSecrets)

#include "tst_collectorsecrets.moc"
