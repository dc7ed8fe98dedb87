// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/workspacefile.h"

#include "models/settings/privatefile.h"

#include <QFile>

namespace noc::settings {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

core::Result<ParsedWorkspace> readWorkspace(const QString &path)
{
    const auto bytes = readFile(path, maxWorkspaceBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto parsed = parseWorkspace(*bytes);
    if (!parsed)
        return failure(parsed.error().code, u"%1: %2"_s.arg(path, parsed.error().detail));
    return parsed;
}

/// Broken as opposed to unreadable or newer: those are left alone.
bool isBroken(const core::Error &error)
{
    return error.code == ErrorCode::InvalidInput || error.code == ErrorCode::TooLarge;
}

LoadedWorkspace loaded(ParsedWorkspace &&parsed, WorkspaceOrigin origin)
{
    LoadedWorkspace out;
    out.settings = std::move(parsed.settings);
    out.issues = std::move(parsed.issues);
    out.origin = origin;
    return out;
}

core::Result<QString> setAside(const QString &path, const QDateTime &now)
{
    const QString base = path + u".broken-" + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'");
    QString target = base;
    for (int n = 2; QFile::exists(target); ++n)
        target = base + u'-' + QString::number(n);
    QFile file(path);
    if (!file.rename(target))
        return failure(ErrorCode::Io,
                       u"%1 is broken and cannot be set aside: %2"_s.arg(path, file.errorString()));
    return target;
}

} // namespace

QString backupOf(const QString &path)
{
    return path + u".bak";
}

core::Result<LoadedWorkspace> loadWorkspace(const QString &path, const QDateTime &now)
{
    auto parsed = readWorkspace(path);
    if (parsed)
        return loaded(std::move(*parsed), WorkspaceOrigin::File);
    const core::Error error = parsed.error();
    if (!isBroken(error) && error.code != ErrorCode::NotFound)
        return std::unexpected(error);

    // The backup first: a newer program's backup means that nothing may be touched.
    auto backup = readWorkspace(backupOf(path));
    if (!backup && !isBroken(backup.error()) && backup.error().code != ErrorCode::NotFound)
        return std::unexpected(backup.error());
    LoadedWorkspace out;
    if (backup)
        out = loaded(std::move(*backup), WorkspaceOrigin::Backup);
    if (error.code == ErrorCode::NotFound)
        return out;
    auto moved = setAside(path, now);
    if (!moved)
        return std::unexpected(moved.error());
    out.setAside = std::move(*moved);
    out.detail = error.detail;
    return out;
}

core::Result<void> saveWorkspace(const QString &path, const WorkspaceSettings &settings)
{
    const QByteArray bytes = serializeWorkspace(settings);
    const auto current = readFile(path, maxWorkspaceBytes);
    if (current && *current == bytes)
        return {};
    if (!current && current.error().code != ErrorCode::NotFound && !isBroken(current.error()))
        return std::unexpected(current.error());
    if (current) {
        const auto parsed = parseWorkspace(*current);
        if (!parsed && parsed.error().code == ErrorCode::Unsupported)
            return failure(ErrorCode::Unsupported, u"%1: %2"_s.arg(path, parsed.error().detail));
        if (parsed) {
            if (auto kept = writePrivateFile(backupOf(path), *current); !kept)
                return kept;
        }
    }
    return writePrivateFile(path, bytes);
}

} // namespace noc::settings
