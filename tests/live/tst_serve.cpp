// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sim/monitfleet.h"
#include "tests/live/servedprogram.h"
#include "tests/peers/realmonit.h"
#include "tests/support/stricttest.h"

#include <QFile>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace noc;
using namespace noc::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sim::MonitFleet;

namespace {

constexpr int patience = 30'000; // ms; Monit's cycle is one second; a loaded machine is slow
constexpr int hosts = 100;
constexpr int kills = 10;

std::vector<monit::Report> roundOf(MonitFleet &fleet)
{
    std::vector<monit::Report> reports;
    for (int host = 0; host < fleet.size(); ++host) {
        if (auto report = fleet.next(host))
            reports.push_back(*std::move(report));
    }
    return reports;
}

QHash<QString, QJsonObject> byId(const QJsonArray &rows)
{
    QHash<QString, QJsonObject> found;
    for (const QJsonValue row : rows)
        found.insert(row["id"_L1].toString(), row.toObject());
    return found;
}

/// What SQLite says of a database as the kill left it: a copy, so that this look changes nothing.
QString integrityOf(const QString &path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"history.sqlite"_s);
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        if (QFile::exists(path + suffix))
            QFile::copy(path + suffix, copy + suffix);
    }
    QString verdict = u"cannot be opened"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"integrity"_s);
        database.setDatabaseName(copy);
        QSqlQuery query(database);
        if (database.open() && (query = QSqlQuery(database)).exec(u"PRAGMA integrity_check"_s)
            && query.next())
            verdict = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"integrity"_s);
    return verdict;
}

} // namespace

/// `nocdeskctl serve` as it is installed, with everything real but the display.
class ServeTest final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgementsOutliveKills();
    void alertsOutliveRestarts();
    void controlsAService();

private:
    [[nodiscard]] static QJsonObject host(const ServedProgram &program);
    [[nodiscard]] static QJsonObject watched(const ServedProgram &program);
    [[nodiscard]] static QJsonObject alert(const ServedProgram &program);
    static void waitForMonit(const ServedProgram &program, RealMonit &monit);
};

void ServeTest::acknowledgementsOutliveKills()
{
    const core::SystemClock clock;
    MonitFleet fleet({hosts, 4, 30s}, clock);
    ServedProgram program;
    QHash<QString, QString> taken; // by id, with the comment
    for (int kill = 0; kill < kills; ++kill) {
        program.start();
        // As it was, before anybody reports.
        const QHash<QString, QJsonObject> before = byId(program.rows(u"alerts"_s));
        for (auto it = taken.cbegin(); it != taken.cend(); ++it)
            QCOMPARE(before.value(it.key())["acknowledged"_L1]["comment"_L1].toString(), it.value());

        for (int host = kill * kills; host < (kill + 1) * kills; ++host)
            fleet.setTrouble(host, MonitFleet::Trouble::ServiceFails);
        QCOMPARE(program.post(roundOf(fleet)), hosts);
        QHash<QString, QJsonObject> alerts;
        QTRY_COMPARE_WITH_TIMEOUT((alerts = byId(program.rows(u"alerts"_s))).size(), (kill + 1) * kills,
                                  patience);
        for (auto it = taken.cbegin(); it != taken.cend(); ++it)
            QCOMPARE(alerts.value(it.key())["acknowledged"_L1]["comment"_L1].toString(), it.value());

        QStringList ids = alerts.keys();
        ids.removeIf([&](const QString &id) { return taken.contains(id); });
        ids = ids.first(kills / 2);
        const QString comment = u"round %1"_s.arg(kill);
        const CtlRun run = program.ctl(QStringList{u"ack"_s, u"-c"_s, comment} + ids);
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.code, 0);
        for (const QString &id : std::as_const(ids))
            taken.insert(id, comment);
        program.post(roundOf(fleet), false); // it is in the midst of work
        program.kill();
        QCOMPARE(integrityOf(program.paths().historyFile()), u"ok"_s);
    }
    program.start();
    const QHash<QString, QJsonObject> alerts = byId(program.rows(u"alerts"_s));
    QCOMPARE(alerts.size(), hosts);
    QCOMPARE(taken.size(), hosts / 2);
    for (auto it = taken.cbegin(); it != taken.cend(); ++it)
        QCOMPARE(alerts.value(it.key())["acknowledged"_L1]["comment"_L1].toString(), it.value());
    QCOMPARE(program.rows(u"hosts"_s).size(), hosts);
    QVERIFY2(program.stop(), program.log().constData());
}

QJsonObject ServeTest::host(const ServedProgram &program)
{
    return program.rows(u"hosts"_s).at(0).toObject();
}

QJsonObject ServeTest::watched(const ServedProgram &program)
{
    const QJsonArray services = host(program)["services"_L1].toArray();
    for (const QJsonValue service : services) {
        if (service["name"_L1] == u"watched"_s)
            return service.toObject();
    }
    return {};
}

/// The only one.
QJsonObject ServeTest::alert(const ServedProgram &program)
{
    const QJsonArray alerts = program.rows(u"alerts"_s);
    return alerts.size() == 1 ? alerts.at(0).toObject() : QJsonObject();
}

void ServeTest::waitForMonit(const ServedProgram &program, RealMonit &monit)
{
    QTRY_VERIFY2_WITH_TIMEOUT(watched(program)["state"_L1] == u"good"_s, monit.log().constData(), patience);
    QVERIFY(program.rows(u"alerts"_s).isEmpty());
}

void ServeTest::alertsOutliveRestarts()
{
    if (RealMonit::program().isEmpty())
        QSKIP("monit is not installed");
    ServedProgram program;
    program.start();
    RealMonit monit;
    monit.startWatched();
    monit.start(program.collectorUrl());
    waitForMonit(program, monit);

    monit.killWatched();
    QTRY_COMPARE_WITH_TIMEOUT(alert(program)["part"_L1].toString(), u"watched"_s, patience);
    const QString id = alert(program)["id"_L1].toString();
    const QString name = host(program)["host"_L1].toString();
    QCOMPARE(program.ctl({u"ack"_s, u"-c"_s, u"on it"_s, name + u"/watched"_s}).code, 0);
    const auto isAsItWas = [&] {
        const QJsonObject now = alert(program);
        return now["id"_L1] == id && now["acknowledged"_L1]["comment"_L1] == u"on it"_s
            && now["count"_L1] == 1 && now["active"_L1].toBool();
    };
    const auto isJudged = [&] { return watched(program)["state"_L1] == u"critical"_s; };
    QVERIFY(isAsItWas());

    const qint64 first = host(program)["incarnation"_L1].toInteger();
    monit.reload();
    QTRY_VERIFY_WITH_TIMEOUT(host(program)["incarnation"_L1].toInteger() != first, patience);
    QVERIFY(isAsItWas());
    QTRY_VERIFY_WITH_TIMEOUT(isJudged(), patience);
    QVERIFY(isAsItWas());

    monit.stop();
    QTRY_COMPARE_WITH_TIMEOUT(host(program)["presence"_L1].toString(), u"stopped"_s, patience);
    QVERIFY(isAsItWas());
    QVERIFY2(program.stop(), program.log().constData());
    program.start();
    QVERIFY(isAsItWas());
    QTRY_VERIFY_WITH_TIMEOUT(!monit.isRunning(), patience);
    monit.start(program.collectorUrl());
    QTRY_COMPARE_WITH_TIMEOUT(host(program)["presence"_L1].toString(), u"reporting"_s, patience);
    QVERIFY(isAsItWas());
    QTRY_VERIFY_WITH_TIMEOUT(isJudged(), patience);
    QVERIFY(isAsItWas());

    program.kill();
    program.start();
    QVERIFY(isAsItWas());
    monit.startWatched();
    QTRY_VERIFY_WITH_TIMEOUT(program.rows(u"alerts"_s).isEmpty(), patience);
    QVERIFY(program.rows(u"events"_s).size() >= 2);
}

void ServeTest::controlsAService()
{
    if (RealMonit::program().isEmpty())
        QSKIP("monit is not installed");
    ServedProgram program;
    program.start();
    RealMonit monit;
    const quint16 httpd = anyFreePort();
    monit.setHttpd(httpd);
    monit.startWatched();
    monit.start(program.collectorUrl());
    waitForMonit(program, monit);
    const QString id = host(program)["id"_L1].toString();
    const QStringList access{id,          u"--address"_s,         u"127.0.0.1"_s,
                             u"--port"_s, QString::number(httpd), u"--password-file"_s};

    const CtlRun denied = program.ctl({u"service"_s, u"restart"_s, id, u"watched"_s});
    QCOMPARE(denied.code, 1); // nobody said yet how
    const QString wrong = program.privateFile(u"wrong"_s, "guess\n");
    QCOMPARE(program.ctl(QStringList{u"access"_s, u"test"_s} + access + QStringList(wrong)).code, 1);
    const QString right = program.privateFile(u"right"_s, "contr0l\n");
    QCOMPARE(program.ctl(QStringList{u"access"_s, u"test"_s} + access + QStringList(right)).code, 0);
    QCOMPARE(program.ctl(QStringList{u"access"_s, u"set"_s} + access + QStringList(right)).code, 0);

    const qint64 before = monit.watchedPid();
    const CtlRun restarted = program.ctl({u"service"_s, u"restart"_s, id, u"watched"_s});
    QVERIFY2(restarted.code == 0, QByteArray(restarted.out + restarted.err + monit.log()).constData());
    QVERIFY2(restarted.out.contains("  done"), restarted.out.constData());
    QVERIFY(monit.watchedPid() != before);
    QCOMPARE(program.ctl({u"service"_s, u"restart"_s, id, u"nothing"_s}).code, 1);

    QVERIFY2(program.stop(), program.log().constData());
    QVERIFY(!program.log().contains("contr0l"));
    program.start(); // the password is kept
    const CtlRun stopped = program.ctl({u"service"_s, u"stop"_s, id, u"watched"_s});
    QVERIFY2(stopped.code == 0, QByteArray(stopped.out + stopped.err + monit.log()).constData());
    QTRY_COMPARE_WITH_TIMEOUT(watched(program)["state"_L1].toString(), u"off"_s, patience);
    QVERIFY(program.rows(u"alerts"_s).isEmpty()); // it was asked for
}

QTEST_GUILESS_MAIN(ServeTest)
#include "tst_serve.moc"
