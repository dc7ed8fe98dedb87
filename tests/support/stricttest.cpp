// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"

#include <QRegularExpression>
#include <QTest>

namespace noc::test {

void StrictTest::failOnWarnings()
{
    // The offscreen platform says this of every window and every tray icon; it is not ours to mend.
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support |QObject::connect: No such signal "
                       "QPlatformNativeInterface::systemTrayWindowChanged)")));
}

void StrictTest::init()
{
    failOnWarnings();
}

} // namespace noc::test
