// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/query/querylog.h"
#include "models/bird/query/tableexport.h"
#include "tests/support/stricttest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace noc;
using namespace noc::bird;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Three rows: Prefix, Protocol, Metric; the numbers stand in Qt::UserRole.
class SampleModel final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }

    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        static const QStringList headers{u"Prefix"_s, u"Protocol"_s, u"Metric"_s};
        if (role == nameKindRole && section == 1)
            return static_cast<int>(NameKind::Protocol);
        return role == Qt::DisplayRole ? QVariant(headers[section]) : QVariant();
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        static const QList<QStringList> cells{{u"192.0.2.0/24"_s, u"edge_r2"_s, u"100"_s},
                                              {u"=cmd|x"_s, u"a,\"b\""_s, u"-5"_s},
                                              {u"two\nlines"_s, u"edge_r2"_s, QString()}};
        const QString text = cells[index.row()][index.column()];
        if (role == Qt::UserRole && index.column() == 2)
            return text.isEmpty() ? QVariant() : QVariant(text.toInt());
        return role == Qt::DisplayRole || role == Qt::UserRole ? QVariant(text) : QVariant();
    }
};

} // namespace

class TableExportTest final : public test::StrictTest
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, ExportFormat format, const char *expected) {
            QTest::newRow(name) << static_cast<int>(format) << QByteArray(expected);
        };
        row("csv", ExportFormat::Csv,
            "Prefix,Protocol,Metric\r\n192.0.2.0/"
            "24,edge_r2,100\r\n'=cmd|x,\"a,\"\"b\"\"\",-5\r\n\"two\nlines\",edge_r2,\r\n");
        row("markdown", ExportFormat::Markdown,
            "| Prefix | Protocol | Metric |\n| --- | --- | --- |\n| 192.0.2.0/24 | edge\\_r2 | 100 |\n| "
            "=cmd\\|x | a,\"b\" | -5 |\n| two lines | edge\\_r2 |  |\n");
        row("text", ExportFormat::Text,
            "Prefix        Protocol  Metric\n192.0.2.0/24  edge_r2   100\n=cmd|x        a,\"b\"     -5\ntwo "
            "lines     edge_r2\n");
    }

    void formats()
    {
        QFETCH(const int, format);
        QFETCH(const QByteArray, expected);
        const SampleModel model;
        ExportOptions options;
        options.format = static_cast<ExportFormat>(format);
        QCOMPARE(exportTable(model, options), expected);
    }

    void json()
    {
        const SampleModel model;
        ExportOptions options;
        options.format = ExportFormat::Json;
        options.valueRole = Qt::UserRole;
        const QJsonArray array = QJsonDocument::fromJson(*exportTable(model, options)).array();
        QCOMPARE(array.size(), 3);
        QCOMPARE(array[1].toObject(),
                 (QJsonObject{{u"Prefix"_s, u"=cmd|x"_s}, {u"Protocol"_s, u"a,\"b\""_s}, {u"Metric"_s, -5}}));
        QVERIFY(array[2].toObject()[u"Metric"].isNull());
    }

    void selection()
    {
        const SampleModel model;
        ExportOptions options;
        options.rows = {2, 0};
        options.columns = {2, 1};
        QCOMPARE(exportTable(model, options), "Metric,Protocol\r\n,edge_r2\r\n100,edge_r2\r\n");
        options.rows = {3};
        QCOMPARE(exportTable(model, options).error().code, core::ErrorCode::InvalidInput);
        options.rows = {0};
        options.columns = {-1};
        QCOMPARE(exportTable(model, options).error().code, core::ErrorCode::InvalidInput);
        options.columns = {};
        options.rows = QList<int>(maxExportRows + 1, 0);
        QCOMPARE(exportTable(model, options).error().code, core::ErrorCode::TooLarge);
    }

    void hiddenNames()
    {
        const SampleModel model;
        ExportOptions options;
        options.columns = {1};
        options.hiding.protocols = true;
        QCOMPARE(exportTable(model, options), "Protocol\r\nprotocol-1\r\nprotocol-2\r\nprotocol-1\r\n");
        options.format = ExportFormat::Json;
        options.valueRole = Qt::UserRole;
        QVERIFY(!exportTable(model, options)->contains("edge_r2"));
    }

    void hiddenInText_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("via 10.0.0.1 on eth0 [edge_r2 12:00]") << u"via 10.0.0.1 on eth0 [n-1 12:00]"_s;
        QTest::newRow("edge_r2 edge edge_r2 edge_r21") << u"n-1 n-2 n-1 edge_r21"_s;
        QTest::newRow("edge. my-edge edge.x n-1") << u"n-1. my-edge edge.x n-1"_s;
        QTest::newRow("") << u""_s;
    }

    void hiddenInText()
    {
        QFETCH(const QString, expected);
        NameHiding hiding;
        QCOMPARE(hiding.hiddenIn(QString::fromLatin1(QTest::currentDataTag()), u"n"_s,
                                 {u"edge"_s, u"edge_r2"_s, QString()}),
                 expected);
    }

    void csvFields_data()
    {
        QTest::addColumn<QByteArray>("expected");
        for (const char *dangerous : {"=1+1", "+x", "-x", "@x", "\tx"})
            QTest::newRow(dangerous) << '\'' + QByteArray(dangerous);
        for (const char *harmless : {"-5", "+5", "-0.5", "x=1", "", "a b"})
            QTest::newRow(harmless) << QByteArray(harmless);
    }

    void csvFields()
    {
        QFETCH(const QByteArray, expected);
        QCOMPARE(csvField(QString::fromLatin1(QTest::currentDataTag())), expected);
    }

    void queryLog()
    {
        QueryLog log(2);
        const QDateTime when(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        for (const QString &router : {u"r0"_s, u"r1"_s, u"r2"_s})
            log.add({u"me"_s, when, router, u"8.8.8.8"_s, u"show route for 8.8.8.8"_s, 12ms, 100, 3,
                     std::nullopt});
        QCOMPARE(log.records().size(), 2U);
        QCOMPARE(log.records().front().router, u"r1"_s);
        QueryRecord failed = log.records().back();
        failed.error = core::Error{core::ErrorCode::TimedOut, u"no answer"_s};
        log.add(failed);
        QCOMPARE(
            log.toCsv(),
            "who,when,router,query,command,duration,bytes,rows,outcome,detail\r\n"
            "me,2026-01-02T03:04:05.000Z,r2,8.8.8.8,show route for 8.8.8.8,12,100,3,ok,\r\n"
            "me,2026-01-02T03:04:05.000Z,r2,8.8.8.8,show route for 8.8.8.8,12,100,3,timed-out,no answer\r\n");
        const QJsonObject last = QJsonDocument::fromJson(log.toJson()).array().last().toObject();
        QCOMPARE(last[u"outcome"].toString(), u"timed-out"_s);
        QCOMPARE(last[u"duration"].toInt(), 12);
    }
};

QTEST_GUILESS_MAIN(TableExportTest)
#include "tst_tableexport.moc"
