// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/paths.h"

#include "models/settings/privatefile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace noc::settings {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

constexpr auto folderName = "nocdesk"_L1;

bool isProfileCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'.'
        || u == u'_' || u == u'-';
}

/// $variable when it is absolute (the specification: a relative path is invalid), else $HOME/fallback, else empty.
QString baseFolder(const QProcessEnvironment &environment, const QString &variable,
                   QLatin1StringView fallback)
{
    const QString value = environment.value(variable);
    if (QDir::isAbsolutePath(value))
        return QDir::cleanPath(value);
    const QString home = environment.value(u"HOME"_s);
    if (!QDir::isAbsolutePath(home))
        return {};
    return QDir::cleanPath(home + u'/' + fallback);
}

QString runtimeRootOf(const QProcessEnvironment &environment)
{
    const QString user = QString::number(::geteuid());
    for (const QString &given : {environment.value(u"XDG_RUNTIME_DIR"_s), QString(u"/run/user/"_s + user)}) {
        if (QDir::isAbsolutePath(given) && checkPrivateFolder(given))
            return QDir::cleanPath(given) + u'/' + folderName;
    }
    // Not TMPDIR: the command line must find the socket of a program that was started with another environment.
    return QDir::cleanPath(QFile::decodeName(P_tmpdir)) + u'/' + folderName + u'-' + user;
}

} // namespace

bool isValidProfileName(QStringView name)
{
    return !name.isEmpty() && name.size() <= maxProfileNameLength && !name.startsWith(u'.')
        && std::ranges::all_of(name, isProfileCharacter);
}

QString defaultProfile()
{
    return u"default"_s;
}

core::Result<Paths> pathsFor(const QString &profile, const QProcessEnvironment &environment)
{
    if (!isValidProfileName(profile)) {
        return failure(
            ErrorCode::InvalidInput,
            u"A profile name has 1 to 32 letters, digits, dots, dashes and underscores and does not "
            "start with a dot"_s);
    }
    const auto own = [&](const QString &variable, QLatin1StringView fallback) {
        const QString base = baseFolder(environment, variable, fallback);
        return base.isEmpty() ? base : QString(base + u'/' + folderName + u'/' + profile);
    };
    Paths paths;
    paths.profile = profile;
    paths.config = own(u"XDG_CONFIG_HOME"_s, ".config"_L1);
    paths.data = own(u"XDG_DATA_HOME"_s, ".local/share"_L1);
    paths.state = own(u"XDG_STATE_HOME"_s, ".local/state"_L1);
    paths.cache = own(u"XDG_CACHE_HOME"_s, ".cache"_L1);
    if (paths.config.isEmpty() || paths.data.isEmpty() || paths.state.isEmpty() || paths.cache.isEmpty()) {
        return failure(ErrorCode::NotFound,
                       u"HOME is not set; set it, or XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME and "
                       "XDG_CACHE_HOME"_s);
    }
    paths.runtimeRoot = runtimeRootOf(environment);
    paths.runtime = paths.runtimeRoot + u'/' + profile;
    return paths;
}

core::Result<void> makeFolders(const Paths &paths)
{
    for (const QString &folder : {paths.config, paths.data, paths.state, paths.cache}) {
        if (auto made = makePrivateFolder(folder); !made)
            return made;
    }
    // The root first: what is inside is only private when the root is.
    for (const QString &folder : {paths.runtimeRoot, paths.runtime}) {
        if (auto made = makePrivateFolder(folder); !made)
            return made;
        if (auto checked = checkPrivateFolder(folder); !checked)
            return checked;
    }
    return {};
}

} // namespace noc::settings
