// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/layerrules.h"

using namespace Qt::StringLiterals;

namespace noc::test {

namespace {

// A widget opens no socket and no file.
constexpr auto widgetsForbid =
    "Q(Tcp|Udp|Ssl|Local|Abstract|Web)(Socket|Server)|QNetwork\\w*|QHostInfo|QDnsLookup|"
    "QFile|QSaveFile|QTemporary(File|Dir)|QProcess|fstream|filesystem|cstdio|sys/\\w+\\.h"_L1;

const LayerRule rules[]{
    {"models/core"_L1, {}, {"QtCore"_L1}, {}},
    {"models/net"_L1, {"models/core"_L1}, {"QtCore"_L1, "QtNetwork"_L1, "OpenSSL"_L1, "zlib"_L1}, {}},
    {"models/monit"_L1,
     {"models/core"_L1, "models/net"_L1},
     {"QtCore"_L1, "QtNetwork"_L1, "QtHttpServer"_L1, "QtWebSockets"_L1, "OpenSSL"_L1, "pugixml"_L1,
      "zlib"_L1},
     {}},
    {"models/bird"_L1, {"models/core"_L1, "models/net"_L1}, {"QtCore"_L1, "QtNetwork"_L1}, {}},
    {"models/settings"_L1, {"models/core"_L1}, {"QtCore"_L1, "QtNetwork"_L1, "QtKeychain"_L1}, {}},
    {"models/alerts"_L1, {"models/core"_L1}, {"QtCore"_L1}, {}},
    {"models/store"_L1, {"models/core"_L1}, {"QtCore"_L1, "QtSql"_L1}, {}},
    {"models/remote"_L1,
     {"models/core"_L1, "models/net"_L1},
     {"QtCore"_L1, "QtNetwork"_L1, "QtWebSockets"_L1},
     {}},
    {"models/sim"_L1,
     {"models/core"_L1, "models/net"_L1, "models/monit"_L1, "models/bird"_L1},
     {"QtCore"_L1, "QtNetwork"_L1, "QtHttpServer"_L1},
     {}},
    {"models/workspace"_L1,
     {"models/core"_L1, "models/net"_L1, "models/monit"_L1, "models/bird"_L1, "models/settings"_L1,
      "models/alerts"_L1, "models/store"_L1, "models/remote"_L1},
     {"QtConcurrent"_L1, "QtCore"_L1, "QtNetwork"_L1},
     {}},
    {"widgets/common"_L1,
     {"models/core"_L1},
     {"QtCore"_L1, "QtGui"_L1, "QtWidgets"_L1, "QtSvg"_L1},
     widgetsForbid},
    {"widgets/monit"_L1,
     {"models/core"_L1, "models/monit"_L1, "widgets/common"_L1},
     {"QtCore"_L1, "QtGui"_L1, "QtWidgets"_L1, "QtSvg"_L1},
     widgetsForbid},
    {"widgets/bird"_L1,
     {"models/core"_L1, "models/bird"_L1, "widgets/common"_L1},
     {"QtCore"_L1, "QtGui"_L1, "QtWidgets"_L1, "QtSvg"_L1},
     widgetsForbid},
    {"widgets/alerts"_L1,
     {"models/core"_L1, "models/alerts"_L1, "widgets/common"_L1},
     {"QtCore"_L1, "QtGui"_L1, "QtWidgets"_L1, "QtSvg"_L1},
     widgetsForbid},
    {"app/common"_L1,
     {"models/core"_L1, "models/settings"_L1, "models/workspace"_L1},
     {"QtCore"_L1, "QtNetwork"_L1},
     {}},
    {"app/ctl"_L1,
     {"models/core"_L1, "models/alerts"_L1, "models/bird"_L1, "models/remote"_L1, "models/settings"_L1,
      "models/workspace"_L1, "app/common"_L1},
     {"QtCore"_L1, "QtNetwork"_L1},
     {}},
    {"app/gui"_L1,
     {"models/core"_L1, "models/alerts"_L1, "models/monit"_L1, "models/bird"_L1, "models/remote"_L1,
      "models/settings"_L1, "models/sim"_L1, "models/store"_L1, "models/workspace"_L1, "widgets/common"_L1,
      "widgets/alerts"_L1, "widgets/bird"_L1, "widgets/monit"_L1, "app/common"_L1},
     {"QtCore"_L1, "QtDBus"_L1, "QtGui"_L1, "QtNetwork"_L1, "QtSvg"_L1, "QtWidgets"_L1},
     {}},
};

} // namespace

std::span<const LayerRule> layerRules()
{
    return rules;
}

} // namespace noc::test
