// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/secretchain.h"
#include "models/settings/secretsources.h"
#include "tests/support/stricttest.h"
#include "tests/unit/settings/fakekeychain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace noc;
using namespace noc::settings;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Secret;
using test::FakeKeychain;
using test::Vault;

namespace {

const auto name = u"collector-password-monit"_s;

core::Result<FoundSecret> readNow(SecretStore &store, const QString &key = name)
{
    std::optional<core::Result<FoundSecret>> answer;
    QObject context;
    store.read(key, &context, [&](const core::Result<FoundSecret> &result) { answer = result; });
    if (answer)
        qFatal("A handler ran within the call");
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        return core::failure(ErrorCode::TimedOut, u"no answer"_s);
    return *answer;
}

core::Result<SecretOrigin> writeNow(SecretStore &store, const QByteArray &value)
{
    std::optional<core::Result<SecretOrigin>> answer;
    QObject context;
    store.write(name, Secret(value), &context,
                [&](const core::Result<SecretOrigin> &result) { answer = result; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        return core::failure(ErrorCode::TimedOut, u"no answer"_s);
    return *answer;
}

core::Result<void> removeNow(SecretStore &store)
{
    std::optional<core::Result<void>> answer;
    QObject context;
    store.remove(name, &context, [&](const core::Result<void> &result) { answer = result; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        return core::failure(ErrorCode::TimedOut, u"no answer"_s);
    return *answer;
}

void put(const QString &path, const QByteArray &bytes, mode_t mode = 0600)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

struct Chain
{
    std::shared_ptr<Vault> keychain = std::make_shared<Vault>();
    std::unique_ptr<SecretChain> store;
};

Chain chainIn(const QTemporaryDir &dir, bool fileConsent, const QString &passwordFile = {})
{
    Chain chain;
    std::vector<std::unique_ptr<SecretStore>> external;
    external.push_back(std::make_unique<PasswordFile>(passwordFile, name));
    chain.store = std::make_unique<SecretChain>(
        std::move(external), std::make_unique<SecretFile>(dir.filePath(u"secrets.json"_s), fileConsent),
        std::make_unique<FakeKeychain>(chain.keychain));
    return chain;
}

const core::Error noBus{ErrorCode::Unreachable, u"no bus"_s};

} // namespace

class TestSecretStore final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void dropsAnswersOfDeadContexts();
    void credentialsDirectory();
    void environmentIsTakenAway();
    void passwordFile_data();
    void passwordFile();
    void privateFileNeedsConsent();
    void privateFileIsPrivate();
    void privateFileOpenToOthersIsRefused();
    void privateFileRefusesGarbage();
    void chainPrefersWhatIsHandedIn();
    void chainDoesNotHideABadPasswordFile();
    void chainWithoutKeychain_data();
    void chainWithoutKeychain();
    void chainMovesFromFileToKeychain();
    void chainTellsWhatFailed();
    void chainRemovesEverywhere();
};

void TestSecretStore::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("plain") << u"monit"_s << u"monit"_s;
    QTest::newRow("mail address") << u"a@b.example"_s << u"a@b.example"_s;
    QTest::newRow("slash") << u"../etc/x"_s << u"..%2Fetc%2Fx"_s;
    QTest::newRow("tilde") << u"~"_s << u"%7E"_s;
}

void TestSecretStore::names()
{
    QFETCH(QString, text);
    QTEST(secretNamePart(text), "part");
    QVERIFY(isValidSecretName(QString(u"collector-password-" + secretNamePart(text))));
    QVERIFY(!isValidSecretName(u"a/b"_s));
    QVERIFY(!isValidSecretName(u".hidden"_s));
    QVERIFY(!isValidSecretName(QString()));
    QVERIFY(!isValidSecretName(QString(241, u'x')));
}

void TestSecretStore::dropsAnswersOfDeadContexts()
{
    FakeKeychain store(std::make_shared<Vault>());
    auto context = std::make_unique<QObject>();
    bool isCalled = false;
    store.read(name, context.get(), [&](const core::Result<FoundSecret> &) { isCalled = true; });
    context.reset();
    QVERIFY(!readNow(store)); // what was queued before has been delivered by now
    QVERIFY(!isCalled);
}

void TestSecretStore::credentialsDirectory()
{
    const QTemporaryDir dir;
    put(dir.filePath(name), "s3cret\n", 0440); // systemd's own mode
    SystemCredentials store(dir.path());
    const auto found = readNow(store);
    QVERIFY(found);
    QCOMPARE(found->secret.reveal(), "s3cret"_ba);
    QCOMPARE(found->origin, SecretOrigin::Credentials);
    QCOMPARE(readNow(store, u"other"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(readNow(store, u"../x"_s).error().code, ErrorCode::InvalidInput);
    QCOMPARE(writeNow(store, "x").error().code, ErrorCode::Unsupported);
    SystemCredentials none{QString()};
    QCOMPARE(readNow(none).error().code, ErrorCode::NotFound);
}

void TestSecretStore::environmentIsTakenAway()
{
    QCOMPARE(EnvironmentSecrets::variableOf(name), u"NOCDESK_COLLECTOR_PASSWORD_MONIT"_s);
    qputenv("NOCDESK_COLLECTOR_PASSWORD_MONIT", "s3cret");
    EnvironmentSecrets store;
    QVERIFY(!qEnvironmentVariableIsSet("NOCDESK_COLLECTOR_PASSWORD_MONIT"));
    const auto found = readNow(store);
    QVERIFY(found);
    QCOMPARE(found->secret.reveal(), "s3cret"_ba);
    QCOMPARE(readNow(store, u"other"_s).error().code, ErrorCode::NotFound);
}

void TestSecretStore::passwordFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("password"); // empty = refused
    QTest::addColumn<ErrorCode>("code");
    const auto none = ErrorCode::NotFound;
    QTest::newRow("one line") << "s3 cret\n"_ba << 0600 << "s3 cret"_ba << none;
    QTest::newRow("no line feed, read only") << "s3cret"_ba << 0400 << "s3cret"_ba << none;
    QTest::newRow("first of two lines") << "a\r\nb\n"_ba << 0600 << "a"_ba << none;
    QTest::newRow("empty") << ""_ba << 0600 << QByteArray() << ErrorCode::InvalidInput;
    QTest::newRow("empty first line") << "\nx"_ba << 0600 << QByteArray() << ErrorCode::InvalidInput;
    QTest::newRow("group may read") << "s3cret"_ba << 0640 << QByteArray() << ErrorCode::Refused;
    QTest::newRow("all may read") << "s3cret"_ba << 0644 << QByteArray() << ErrorCode::Refused;
    QTest::newRow("others may write") << "s3cret"_ba << 0602 << QByteArray() << ErrorCode::Refused;
    QTest::newRow("too large") << QByteArray(maxSecretBytes + 1, 'x') << 0600 << QByteArray()
                               << ErrorCode::TooLarge;
}

void TestSecretStore::passwordFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, mode);
    QFETCH(QByteArray, password);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"password"_s);
    put(path, bytes, static_cast<mode_t>(mode));
    PasswordFile store(path, name);
    const auto found = readNow(store);
    QCOMPARE(found.has_value(), !password.isEmpty());
    if (found) {
        QCOMPARE(found->secret.reveal(), password);
        QCOMPARE(found->origin, SecretOrigin::PasswordFile);
    } else {
        QTEST(found.error().code, "code");
        QVERIFY(!found.error().detail.contains(u"s3cret"_s));
    }
    QCOMPARE(readNow(store, u"other"_s).error().code, ErrorCode::NotFound);
}

void TestSecretStore::privateFileNeedsConsent()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.json"_s);
    SecretFile store(path, false);
    QVERIFY(!writeNow(store, "x"));
    QVERIFY(!QFile::exists(path));
    store.setAllowed(true);
    QVERIFY(writeNow(store, "x"));
    QVERIFY(readNow(store));
    store.setAllowed(false);
    QCOMPARE(readNow(store).error().code, ErrorCode::NotFound);
}

void TestSecretStore::privateFileIsPrivate()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.json"_s);
    const QByteArray value("\0\xff binary", 9);
    const mode_t before = ::umask(0);
    SecretFile store(path, true);
    QVERIFY(writeNow(store, value));
    ::umask(before);
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
    SecretFile again(path, true);
    const auto found = readNow(again);
    QVERIFY(found);
    QCOMPARE(found->secret.reveal(), value);
    QCOMPARE(found->origin, SecretOrigin::PrivateFile);
    QVERIFY(removeNow(again));
    QCOMPARE(readNow(again).error().code, ErrorCode::NotFound);
}

void TestSecretStore::privateFileOpenToOthersIsRefused()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.json"_s);
    SecretFile store(path, true);
    QVERIFY(writeNow(store, "x"));
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
    const auto found = readNow(store);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Refused);
    QVERIFY2(found.error().detail.contains(u"chmod 600"_s), qPrintable(found.error().detail));
    QCOMPARE(writeNow(store, "y").error().code, ErrorCode::Refused);
}

void TestSecretStore::privateFileRefusesGarbage()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.json"_s);
    put(path, R"({"format":"nocdesk-secrets","version":2,"secrets":{}})");
    SecretFile store(path, true);
    QCOMPARE(readNow(store).error().code, ErrorCode::InvalidInput);
    QCOMPARE(writeNow(store, "y").error().code, ErrorCode::InvalidInput); // and is not overwritten
}

void TestSecretStore::chainPrefersWhatIsHandedIn()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"password"_s);
    put(path, "handed in");
    const Chain chain = chainIn(dir, true, path);
    QVERIFY(writeNow(*chain.store, "stored"));
    const auto found = readNow(*chain.store);
    QVERIFY(found);
    QCOMPARE(found->secret.reveal(), "handed in"_ba);
}

void TestSecretStore::chainDoesNotHideABadPasswordFile()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"password"_s);
    put(path, "handed in", 0644);
    const Chain chain = chainIn(dir, true, path);
    QVERIFY(writeNow(*chain.store, "stored"));
    const auto found = readNow(*chain.store);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Refused);
    QVERIFY(QFile::remove(path));
    QCOMPARE(readNow(*chain.store).error().code, ErrorCode::Io);
}

void TestSecretStore::chainWithoutKeychain_data()
{
    QTest::addColumn<bool>("consent");
    QTest::newRow("with consent") << true;
    QTest::newRow("without consent") << false;
}

void TestSecretStore::chainWithoutKeychain()
{
    QFETCH(bool, consent);
    const QTemporaryDir dir;
    const Chain chain = chainIn(dir, consent);
    chain.keychain->trouble = noBus;
    const auto written = writeNow(*chain.store, "x");
    if (consent) {
        QVERIFY(written);
        QCOMPARE(*written, SecretOrigin::PrivateFile);
        QCOMPARE(readNow(*chain.store)->secret.reveal(), "x"_ba);
    } else {
        QVERIFY(!written);
        QCOMPARE(written.error(), noBus);
        QCOMPARE(readNow(*chain.store).error(), noBus);
        QVERIFY(!QFile::exists(dir.filePath(u"secrets.json"_s)));
        chain.store->setFileConsent(true);
        QVERIFY(writeNow(*chain.store, "x"));
    }
}

void TestSecretStore::chainMovesFromFileToKeychain()
{
    const QTemporaryDir dir;
    const Chain chain = chainIn(dir, true);
    QVERIFY(writeNow(*chain.store, "old"));
    chain.keychain->trouble = noBus;
    QVERIFY(writeNow(*chain.store, "newer"));
    chain.keychain->trouble.reset();
    QCOMPARE(readNow(*chain.store)->secret.reveal(), "newer"_ba); // not what the keychain had before
    QCOMPARE(*writeNow(*chain.store, "newest"), SecretOrigin::Keychain);
    const auto found = readNow(*chain.store);
    QCOMPARE(found->secret.reveal(), "newest"_ba);
    QCOMPARE(found->origin, SecretOrigin::Keychain);
}

void TestSecretStore::chainTellsWhatFailed()
{
    const QTemporaryDir dir;
    const Chain chain = chainIn(dir, false);
    QCOMPARE(readNow(*chain.store).error().code, ErrorCode::NotFound);
    chain.keychain->trouble = core::Error{ErrorCode::TimedOut, u"locked"_s};
    QCOMPARE(readNow(*chain.store).error().code, ErrorCode::TimedOut);
}

void TestSecretStore::chainRemovesEverywhere()
{
    const QTemporaryDir dir;
    const Chain chain = chainIn(dir, true);
    QVERIFY(writeNow(*chain.store, "a"));
    chain.keychain->trouble = noBus;
    QVERIFY(writeNow(*chain.store, "b"));
    QCOMPARE(removeNow(*chain.store).error(), noBus);
    chain.keychain->trouble.reset();
    QVERIFY(removeNow(*chain.store));
    QCOMPARE(readNow(*chain.store).error().code, ErrorCode::NotFound);
    QVERIFY(removeNow(*chain.store)); // what is gone is removed
}

QTEST_GUILESS_MAIN(TestSecretStore)

#include "tst_secretstore.moc"
