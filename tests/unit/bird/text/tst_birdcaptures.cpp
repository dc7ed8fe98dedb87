// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/answerjson.h"
#include "models/bird/reply/replycoding.h"
#include "models/bird/reply/replyframer.h"
#include "tests/support/stricttest.h"
#include "tests/support/testdata.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace noc::bird;
using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

/// The commands by slug, from the captures' own index.
QHash<QString, QByteArray> commandsBySlug()
{
    static const QRegularExpression row(u"^\\| ([\\w-]+) \\| `(.*?)` \\|"_s,
                                        QRegularExpression::MultilineOption);
    const QString index = QString::fromUtf8(readData(u"bird/README.md"_s));
    QHash<QString, QByteArray> commands;
    for (auto it = row.globalMatch(index); it.hasNext();) {
        const auto match = it.next();
        commands.insert(match.captured(1), match.captured(2).toUtf8());
    }
    // The sets that are told in words only.
    const std::pair<const char *, const char *> others[]{
        {"hello", ""},
        {"edge-8004-tail", "show route all"},
        {"edge-line-overflow-latin1", "show protocols all"},
        {"edge-show-route-for-all-covering", "show route for 198.51.100.7 all"},
        {"async-echo", "show protocols \"dyn*\""},
        {"restrictsocket-configure", "configure"},
        {"restrictsocket-show-status", "show status"},
        {"v2attr-in-all", "show route in 10.100.0.0/16 all"},
        {"v2attr-prefix-all", "show route 100.65.0.0/24 all"},
        {"v2attr-protocol-feed-all", "show route protocol feed all"},
        {"v2attr-show-protocols-all-edge_r2", "show protocols all edge_r2"},
        {"v2attr-unknown-attr", "show route 100.64.8.0/24 all"},
        {"isolong-lgproxy-bird6", "show route for 2001:db8:100::1"},
        {"isolong-lgproxy-newline", "show route count"},
        {"isolong-lgproxy-notfound", "show route for 10.99.99.99 table empty_table"},
        {"isolong-lgproxy-show-protocols-all", "show protocols all"},
        {"isolong-lgproxy-show-protocols", "show protocols"},
        {"isolong-lgproxy-show-route-for-all", "show route for 198.51.100.7 all"},
        {"isolong-lgproxy-syntax", "show route for hello"},
        {"isolong-lgproxy-unrestricted-bfd", "show bfd sessions"},
        {"isolong-lgproxy-unrestricted-configure-status", "configure status"},
        {"isolong-lgproxy-unrestricted-configure", "configure"},
        {"isolong-lgproxy-unrestricted-status", "show status"},
        {"isolong-lgproxy-unrestricted-threads", "show threads"},
        {"isolong-show-bfd-sessions", "show bfd sessions"},
        {"isolong-show-ospf-neighbors", "show ospf neighbors"},
        {"isolong-show-protocols-all", "show protocols all"},
        {"isolong-show-protocols", "show protocols"},
        {"isolong-show-route-all", "show route all"},
        {"isolong-show-route", "show route"},
        {"isolong-show-status", "show status"},
    };
    for (const auto &[slug, command] : others)
        commands.insert(QString::fromLatin1(slug), command);
    return commands;
}

/// What is no reply of BIRD's: other tools, birdwatcher's JSON, a proxy's own refusals, and `help`, which BIRD never answers.
bool isOther(const QString &slug)
{
    static const QRegularExpression other(u"birdwatcher|traceroute|lgproxy-(empty|forbidden|root)|^help$"_s);
    return other.match(slug).hasMatch();
}

QByteArray bodyOf(const QByteArray &bytes)
{
    return bytes.startsWith("HTTP/") ? bytes.sliced(bytes.indexOf("\r\n\r\n") + 4) : bytes;
}

QByteArray stripped(const QByteArray &bytes)
{
    QByteArray text;
    ReplyFramer framer(ReplyCoding::Coded);
    framer.take(bytes, [&](const ReplyLine &line) {
        if (!line.isLast || !line.text.isEmpty())
            text += line.text.toByteArray() + '\n';
    });
    return text;
}

QByteArray verbose(const QByteArray &bytes)
{
    QByteArray text = bytes;
    return text.replace("\n ", "\n     ");
}

QJsonObject jsonOf(const Answer &answer)
{
    QByteArray bytes;
    if (!writeJson(answer, [&](const QByteArray &piece) {
            bytes += piece;
            return true;
        }))
        return {};
    return QJsonDocument::fromJson(bytes).object();
}

/// Without what cannot be told from texts: the code, and that an overflow or a cut made it partial.
QJsonObject comparable(const Answer &answer)
{
    QJsonObject json = jsonOf(answer);
    QJsonObject error = json.value(u"error").toObject();
    error.remove(u"code"_s);
    json.insert(u"error"_s, error);
    json.remove(u"partial"_s);
    return json;
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

/// Every capture is understood, whatever way it came.
class TestBirdCaptures final : public StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void explained_data();
    void explained();
    void countsAgree_data();
    void countsAgree();
};

void TestBirdCaptures::explained_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<Version>("version");
    static const QRegularExpression name(u"^(\\d+\\.\\d+\\.\\d+)(v6)?-(.*)\\.txt$"_s);
    const QHash<QString, QByteArray> commands = commandsBySlug();
    for (const QString &file : dataFiles(u"bird"_s)) {
        const auto match = name.match(file);
        const QString slug = match.captured(3);
        if (!match.hasMatch() || isOther(slug))
            continue;
        const auto command = commands.constFind(slug);
        if (command == commands.constEnd())
            qFatal("No command for %s", qUtf8Printable(file));
        QTest::newRow(qUtf8Printable(file))
            << u"bird/"_s + file << *command << *versionFromText(match.captured(1).toLatin1());
    }
}

void TestBirdCaptures::explained()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, command);
    QFETCH(const Version, version);
    const QByteArray bytes = readData(path);
    const QByteArray body = bodyOf(bytes);
    const ReplyCoding coding = detectCoding(body).value_or(ReplyCoding::Stripped);
    QCOMPARE(coding, body.size() < bytes.size() ? ReplyCoding::Stripped : ReplyCoding::Coded);

    const Answer answer = parseAnswer(body, command, version, coding);
    QCOMPARE(answer.unexplained, QList<QByteArray>());
    QCOMPARE(answer.kind, answerKind(command));
    const bool isWhole = !answer.end.isPartial || path.contains("8004"_L1) || path.contains("overflow"_L1);
    QVERIFY(isWhole);
    if (coding == ReplyCoding::Stripped || path.contains("echo"_L1) || path.endsWith("hello.txt"_L1))
        return;
    const QByteArray expected = compact(comparable(answer));
    QCOMPARE(compact(comparable(parseAnswer(verbose(body), command, version, ReplyCoding::Verbose))),
             expected);
    const Answer bare = parseAnswer(stripped(body), command, version, ReplyCoding::Stripped);
    if (answer.kind != AnswerKind::Text)
        QCOMPARE(bare.end.isError(), answer.end.isError());
    if (!answer.end.isError())
        QCOMPARE(compact(comparable(bare)), expected);
}

void TestBirdCaptures::countsAgree_data()
{
    QTest::addColumn<QString>("routes");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QByteArray>("command");
    for (const char *version : {"1.6.8", "1.6.8v6", "2.0.12", "3.1.7"}) {
        const QString prefix = u"bird/"_s + QString::fromLatin1(version);
        QTest::addRow("%s stats", version)
            << prefix + u"-show-route-stats.txt"_s << prefix + u"-show-route-stats.txt"_s
            << QByteArray("show route stats");
        QTest::addRow("%s", version) << prefix + u"-show-route.txt"_s << prefix + u"-show-route-count.txt"_s
                                     << QByteArray("show route");
        QTest::addRow("%s all", version)
            << prefix + u"-show-route-all.txt"_s << prefix + u"-show-route-count.txt"_s
            << QByteArray("show route all");
    }
}

void TestBirdCaptures::countsAgree()
{
    QFETCH(const QString, routes);
    QFETCH(const QString, counts);
    QFETCH(const QByteArray, command);
    const Version version = *versionFromText(QFileInfo(routes).fileName().toLatin1());
    const Answer rows = parseAnswer(readData(routes), command, version, ReplyCoding::Coded);
    const bool isStats = rows.count.has_value();
    const Answer counted = parseAnswer(readData(counts), "show route count", version, ReplyCoding::Coded);
    const auto *content = std::get_if<RouteCount>(&counted.content);
    QVERIFY(content);
    const RouteCount &count = isStats ? *rows.count : *content;
    QVERIFY(!count.tables.empty());
    quint64 total = 0;
    for (const RouteCount::Table &table : count.tables)
        total += table.routes;
    QCOMPARE(jsonOf(rows).value(u"routes").toArray().size(), static_cast<qsizetype>(total));
}

QTEST_GUILESS_MAIN(TestBirdCaptures)
#include "tst_birdcaptures.moc"
