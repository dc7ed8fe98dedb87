// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/bottompane.h"
#include "app/gui/mainwindow.h"
#include "models/alerts/localalertfeed.h"
#include "models/monit/collector.h"
#include "models/monit/localmonitfeed.h"
#include "widgets/alerts/alertpane.h"
#include "widgets/alerts/feedpane.h"
#include "widgets/common/theme.h"
#include "widgets/monit/feedpage.h"
#include "widgets/monit/monitpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace noc;
using namespace Qt::StringLiterals;

namespace {

/// How late a timer of 5 ms comes: what a frame or a key press has to wait for the thread.
class BusyTimes final : public QObject
{
public:
    BusyTimes()
    {
        connect(&m_beat, &QTimer::timeout, this, [this] {
            const double elapsed = static_cast<double>(m_elapsed.nsecsElapsed()) / 1e6;
            m_times.push_back(std::max(0.0, elapsed - beat));
            m_elapsed.start();
        });
        m_beat.setTimerType(Qt::PreciseTimer);
        m_elapsed.start();
        m_beat.start(beat);
    }

    [[nodiscard]] double percentile(double share)
    {
        if (m_times.empty())
            return 0;
        std::ranges::sort(m_times);
        return m_times[static_cast<std::size_t>(share * static_cast<double>(m_times.size() - 1))];
    }
    void clear() { m_times.clear(); }

private:
    static constexpr int beat = 5; // ms

    QTimer m_beat;
    QElapsedTimer m_elapsed;
    std::vector<double> m_times;
};

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

long residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLong() / 1024;
    }
    return -1;
}

} // namespace

/// So many open alerts, a hundred of which change each second.
class AlertStorm
{
public:
    AlertStorm(alerts::LocalAlertFeed &feed, int count)
        : m_feed(feed)
    {
        for (int i = 0; i < count; ++i)
            m_conditions.push_back(condition(i, 0));
        m_feed.resetConditions(u"bench"_s, m_conditions);
        if (count > 0)
            m_timer.start(std::chrono::seconds(1));
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { change(); });
    }

private:
    static alerts::Condition condition(int number, int round)
    {
        alerts::Condition condition;
        condition.id = u"bench/%1"_s.arg(number);
        condition.source = u"bench"_s;
        condition.objectId = QString::number(number / 10);
        condition.object = u"host%1.example.org"_s.arg(number / 10);
        condition.part = u"service%1"_s.arg(number);
        condition.severity = (number + round) % 3 == 0 ? core::Severity::Critical : core::Severity::Warning;
        condition.text = u"service%1: Resource limit matched, round %2"_s.arg(number).arg(round);
        return condition;
    }

    void change()
    {
        core::RowDiff<alerts::Condition> diff;
        ++m_round;
        for (int i = 0; i < 100; ++i)
            diff.put.push_back(
                condition((m_round * 100 + i) % static_cast<int>(m_conditions.size()), m_round));
        m_feed.applyConditions(diff);
    }

    alerts::LocalAlertFeed &m_feed;
    std::vector<alerts::Condition> m_conditions;
    QTimer m_timer;
    int m_round = 0;
};

/// Usage: benchwindow SECONDS WARMUP [ALERTS] — a window on a collector of its own; prints its port, then what it cost after the
/// warm-up: p50 p99 max of how late the GUI thread is in ms, CPU in %, resident memory in MB, hosts shown.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"state.ini"_s), QSettings::IniFormat);
    const core::SystemClock clock;
    widgets::Theme theme;
    monit::LocalMonitFeed feed(clock);
    feed.setRules({{}});
    alerts::LocalAlertFeed alertFeed(clock);
    app::MainWindow window(clock, theme, settings);
    window.addPage(monit::makeMonitPage(feed, clock, theme));
    window.restoreState();
    window.resize(1600, 1000);
    window.show();

    const AlertStorm storm(alertFeed, application.arguments().value(3).toInt());
    window.bottom().setWidget(alerts::makeAlertPane(alertFeed, clock, theme, u"bench"_s), u"Alerts"_s);

    monit::Collector collector(clock);
    QObject::connect(&collector, &monit::Collector::received, &feed, &monit::LocalMonitFeed::apply);
    QObject::connect(&collector, &monit::Collector::listening, &application, [&] {
        std::printf("%u\n", collector.port());
        std::fflush(stdout);
    });
    monit::CollectorConfig config;
    config.port = 0;
    config.users = {{u"monit"_s, core::Secret("bench")}};
    collector.start(config);

    BusyTimes busy;
    const int seconds = application.arguments().value(1, u"60"_s).toInt();
    const int warmUp = application.arguments().value(2, u"35"_s).toInt();
    double cpuBefore = 0;
    QTimer::singleShot(warmUp * 1000, &application, [&] {
        busy.clear();
        cpuBefore = cpuSeconds();
    });
    QTimer::singleShot((warmUp + seconds) * 1000, &application, [&] {
        std::printf("%.1f %.1f %.1f %.0f %ld %zu\n", busy.percentile(0.5), busy.percentile(0.99),
                    busy.percentile(1), (cpuSeconds() - cpuBefore) * 100 / seconds, residentMegabytes(),
                    feed.snapshot().hosts.put.size());
        QCoreApplication::quit();
    });
    return QApplication::exec();
}
