// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/reportparser.h"

#include <QElapsedTimer>
#include <QFile>
#include <QXmlStreamReader>

#include <cstdio>
#include <functional>

namespace {

double perSecond(const std::function<void()> &once)
{
    QElapsedTimer timer;
    timer.start();
    int count = 0;
    while (timer.elapsed() < 2000) {
        once();
        ++count;
    }
    return count * 1000.0 / static_cast<double>(timer.elapsed());
}

} // namespace

/// Usage: benchparser FILE — payloads a second on one core: ours with its full result, and Qt's reader walking only.
int main(int argc, char **argv)
{
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: benchparser FILE\n");
        return 2;
    }
    const QByteArray payload = file.readAll();
    const double ours = perSecond([&] {
        if (!noc::monit::parseReport(payload))
            qFatal("The payload does not parse");
    });
    const double qt = perSecond([&] {
        QXmlStreamReader reader(QString::fromUtf8(payload));
        while (!reader.atEnd())
            reader.readNext();
    });
    std::printf("%lld %.0f %.0f\n", static_cast<long long>(payload.size()), ours, qt);
    return 0;
}
