// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace noc::settings {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

constexpr mode_t othersBits = S_IRWXG | S_IRWXO;

QString systemReason(int error)
{
    return qt_error_string(error);
}

core::Result<void> checkOwnerOnly(QFile &file)
{
    struct stat status = {};
    if (::fstat(file.handle(), &status) != 0)
        return failure(ErrorCode::Io, u"%1: %2"_s.arg(file.fileName(), systemReason(errno)));
    if (status.st_uid != ::geteuid())
        return failure(ErrorCode::Refused, u"%1 belongs to another user"_s.arg(file.fileName()));
    if ((status.st_mode & othersBits) != 0)
        return failure(ErrorCode::Refused,
                       u"%1 is open to other users; close it with: chmod 600 %1"_s.arg(file.fileName()));
    return {};
}

} // namespace

core::Result<void> makePrivateFolder(const QString &path)
{
    const QString parent = QFileInfo(path).path();
    if (!QDir().mkpath(parent))
        return failure(ErrorCode::Io, u"Cannot create the folder %1"_s.arg(parent));
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0)
        return {};
    const int error = errno;
    if (error == EEXIST && QFileInfo(path).isDir())
        return {};
    return failure(ErrorCode::Io, u"Cannot create the folder %1: %2"_s.arg(path, systemReason(error)));
}

core::Result<void> checkPrivateFolder(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0) {
        const int error = errno;
        return failure(error == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
                       u"%1: %2"_s.arg(path, systemReason(error)));
    }
    if (!S_ISDIR(status.st_mode))
        return failure(ErrorCode::Refused, u"%1 is not a folder"_s.arg(path));
    if (status.st_uid != ::geteuid())
        return failure(ErrorCode::Refused, u"%1 belongs to another user"_s.arg(path));
    if ((status.st_mode & othersBits) != 0)
        return failure(ErrorCode::Refused,
                       u"%1 is open to other users; close it with: chmod 700 %1"_s.arg(path));
    return {};
}

core::Result<QByteArray> readFile(const QString &path, qint64 limit, Sharing sharing)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, u"%1 does not exist"_s.arg(path));
    if (!info.isFile()) // a FIFO would block for ever
        return failure(ErrorCode::Refused, u"%1 is not a regular file"_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    if (sharing == Sharing::OwnerOnly) {
        if (auto checked = checkOwnerOnly(file); !checked)
            return std::unexpected(checked.error());
    }
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    if (bytes.size() > limit)
        return failure(ErrorCode::TooLarge, u"%1 is larger than %2 bytes"_s.arg(path).arg(limit));
    return bytes;
}

core::Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const auto failed = [&] { return failure(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString())); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    // Before the first byte: nobody else ever reads a part of it.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed();
    // commit() flushes too, but does not look whether that worked (Qt 6.4): a full disk would leave a cut-off file.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return failed();
    return {};
}

} // namespace noc::settings
