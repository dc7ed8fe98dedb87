// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/setaside.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace noc::store {

namespace {

// The log first: a new database must not find the log of another one beside it.
constexpr std::array suffixes{"-wal"_L1, "-shm"_L1, ""_L1};

bool isTaken(const QString &path)
{
    return std::ranges::any_of(suffixes, [&](QLatin1StringView suffix) {
        const QFileInfo info(path + suffix);
        return info.exists() || info.isSymLink();
    });
}

QString freeName(const QString &path, const QDateTime &now)
{
    const QString name = path + ".set-aside-"_L1 + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString free = name;
    for (int i = 2; isTaken(free); ++i)
        free = name + u'-' + QString::number(i);
    return free;
}

} // namespace

StoreResult<QString> setAsideDatabase(const QString &path, const QDateTime &now)
{
    const QString target = freeName(path, now);
    for (const QLatin1StringView suffix : suffixes) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(target + suffix))
            return trouble(StoreTrouble::Io, file.errorString());
    }
    return QFileInfo(target).fileName();
}

} // namespace noc::store
