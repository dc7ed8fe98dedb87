// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/// Defines a folder's category in its .cpp: NOC_LOGGING_CATEGORY(logMonit, "noc.monit"). Debug is off by default.
#define NOC_LOGGING_CATEGORY(name, string) static Q_LOGGING_CATEGORY(name, string, QtInfoMsg)
