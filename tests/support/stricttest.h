// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace noc::test {

/// Base of a test class in which every warning that QTest::ignoreMessage() does not announce fails the running test
/// function. A subclass with an init() of its own calls this one.
class StrictTest : public QObject
{
    Q_OBJECT

protected:
    void failOnWarnings();

private Q_SLOTS:
    void init();
};

} // namespace noc::test
