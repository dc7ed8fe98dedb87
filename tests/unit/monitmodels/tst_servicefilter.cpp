// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/servicefiltermodel.h"
#include "models/monit/servicemodel.h"
#include "tests/support/manualclock.h"
#include "tests/support/stricttest.h"
#include "tests/unit/monitmodels/capturedhost.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace noc::monit;
using namespace noc::test;
using namespace Qt::StringLiterals;

namespace {

QStringList shownServices(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex type = model.index(row, 0);
        for (int child = 0; child < model.rowCount(type); ++child)
            names += model.index(child, 0, type).data().toString();
    }
    return names;
}

} // namespace

class ServiceFilterTest final : public StrictTest
{
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<ServiceModel> m_services;
    std::unique_ptr<ServiceFilterModel> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    Host m_host;

    void show(const Host &host)
    {
        m_host = host;
        m_services->setHost(host);
        m_filter->setHost(host);
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_services = std::make_unique<ServiceModel>(m_clock);
        m_filter = std::make_unique<ServiceFilterModel>();
        m_filter->setSourceModel(m_services.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_filter.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        show(capturedHost(u"5.33-core-status-steady"_s));
    }

    void cleanup()
    {
        m_tester.reset();
        m_filter.reset();
        m_services.reset();
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("shown");
        const auto row = [](const QString &text, const QStringList &shown) {
            QTest::newRow(qPrintable(text)) << text << shown;
        };
        row(u"service:pin"_s, {u"pinger"_s});
        row(u"ghost"_s, {u"ghost"_s});
        row(u"problem:ping"_s, {u"nodns"_s}); // Monit says "ICMP failed", we say "Ping failed"
        row(u"problem:icmp"_s, {u"nodns"_s});
        row(u"state:off"_s, {u"manualproc"_s});
        row(u"host:mon533 service:eth"_s, {u"eth"_s});
        row(u"linux service:eth"_s, {u"eth"_s});
        row(u"os:linux state:info"_s, {u"nightly"_s});
    }

    void texts()
    {
        QFETCH(QString, text);
        const int all = static_cast<int>(m_host.snapshot->services.size());
        m_filter->setFilterText(text);
        QTEST(shownServices(*m_filter), "shown");
        QCOMPARE(m_filter->hiddenCount(), all - 1);
        m_filter->setFilterText({});
        QCOMPARE(m_filter->hiddenCount(), 0);
        QCOMPARE(static_cast<int>(shownServices(*m_filter).size()), all);
    }

    void whatFitsNoServiceShowsAll_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("host") << u"host:mon533"_s;
        QTest::newRow("name of the host") << u"mon533"_s;
        QTest::newRow("state of a silent host") << u"state:down"_s;
        QTest::newRow("presence") << u"presence:late"_s;
        QTest::newRow("nothing") << u"there-is-no-such-thing"_s;
    }

    void whatFitsNoServiceShowsAll()
    {
        QFETCH(QString, text);
        m_filter->setFilterText(text);
        QCOMPARE(m_filter->hiddenCount(), 0);
        QCOMPARE(shownServices(*m_filter).size(), static_cast<qsizetype>(m_host.snapshot->services.size()));
    }

    void followsUpdates()
    {
        m_filter->setFilterText(u"state:off"_s);
        QCOMPARE(shownServices(*m_filter), QStringList{u"manualproc"_s});
        show(edited(m_host, [](Snapshot &snapshot) {
            for (Service &service : snapshot.services) {
                if (service.name == "eth"_L1)
                    service.monitor = 0;
            }
        }));
        QCOMPARE(shownServices(*m_filter), (QStringList{u"manualproc"_s, u"eth"_s}));
        show(edited(m_host, [](Snapshot &snapshot) {
            for (Service &service : snapshot.services)
                service.monitor = 1;
        }));
        QCOMPARE(m_filter->hiddenCount(), 0); // nothing fits any more
    }

    void sortsServicesOnly()
    {
        const QStringList types = [this] {
            QStringList names;
            for (int row = 0; row < m_services->rowCount(); ++row)
                names += m_services->index(row, 0).data().toString();
            return names;
        }();
        m_filter->sort(ServiceModel::Name, Qt::DescendingOrder);
        for (int row = 0; row < m_filter->rowCount(); ++row)
            QCOMPARE(m_filter->index(row, 0).data().toString(), types[row]);
        QVERIFY(shownServices(*m_filter).indexOf(u"worker"_s)
                < shownServices(*m_filter).indexOf(u"cron-like"_s));
        m_filter->sort(ServiceModel::Name, Qt::AscendingOrder);
        QVERIFY(shownServices(*m_filter).indexOf(u"worker"_s)
                > shownServices(*m_filter).indexOf(u"cron-like"_s));
        const QModelIndex worker = m_filter->mapFromSource(m_services->indexOf(u"worker"_s));
        const QModelIndex source = m_services->indexOf(u"worker"_s);
        for (int row = 0; row < m_filter->rowCount(worker); ++row)
            QCOMPARE(m_filter->index(row, 0, worker).data().toString(),
                     m_services->index(row, 0, source).data().toString());
    }

    void sortsByAgeAsNumber()
    {
        m_clock.jump(std::chrono::milliseconds(m_clock.now().msecsTo(m_host.lastReport))
                     + std::chrono::hours(3));
        m_filter->sort(ServiceModel::Age, Qt::AscendingOrder);
        const QModelIndex manual = m_filter->mapFromSource(m_services->indexOf(u"manualproc"_s));
        QCOMPARE(manual.row(), m_filter->rowCount(manual.parent()) - 1); // the oldest of the processes
    }
};

QTEST_GUILESS_MAIN(ServiceFilterTest)
#include "tst_servicefilter.moc"
