// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stricttest.h"

#include <QRegularExpression>
#include <QTest>

namespace noc::test {

void StrictTest::failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression());
}

void StrictTest::init()
{
    failOnWarnings();
}

} // namespace noc::test
