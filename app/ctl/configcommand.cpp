// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/output.h"
#include "models/settings/privatefile.h"
#include "models/settings/workspacefile.h"
#include "models/workspace/instancelock.h"

#include <QFile>

#include <cstdio>

namespace noc::ctl {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

int exitCodeOf(const core::Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::TooLarge:
    case ErrorCode::Unsupported:
        return app::ExitConfigInvalid;
    case ErrorCode::NotFound:
    case ErrorCode::Refused:
    case ErrorCode::Unauthorized:
    case ErrorCode::Busy:
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::Io:
        break;
    }
    return app::ExitFailure;
}

/// A file, or standard input for "-".
core::Result<QByteArray> readInput(const QString &path)
{
    if (path != "-"_L1)
        return settings::readFile(path, settings::maxWorkspaceBytes);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return core::failure(ErrorCode::Io, input.errorString());
    QByteArray bytes;
    while (bytes.size() <= settings::maxWorkspaceBytes) {
        const QByteArray chunk = input.read(64 * 1024);
        if (chunk.isEmpty())
            break;
        bytes += chunk;
    }
    return bytes;
}

/// Reads and parses; says what is wrong. The unexpected is an exit code.
std::expected<settings::ParsedWorkspace, int> load(const QString &path)
{
    const auto bytes = readInput(path);
    if (!bytes) {
        printError(bytes.error().detail);
        return std::unexpected(exitCodeOf(bytes.error()));
    }
    auto parsed = settings::parseWorkspace(*bytes);
    if (!parsed) {
        printError(u"%1: %2"_s.arg(path, parsed.error().detail));
        return std::unexpected(exitCodeOf(parsed.error()));
    }
    for (const settings::Issue &issue : parsed->issues)
        printError(u"%1: %2: %3"_s.arg(path, issue.path, issue.message));
    return std::move(*parsed);
}

int check(const QString &file, const settings::Paths &paths)
{
    const QString path = file.isEmpty() ? paths.workspaceFile() : file;
    if (file.isEmpty() && !QFile::exists(path))
        return print(Ctl::tr("%1 does not exist yet; the defaults are used\n").arg(path)) ? app::ExitOk
                                                                                          : app::ExitFailure;
    const auto parsed = load(path);
    if (!parsed)
        return parsed.error();
    for (const QString &key : parsed->unknownKeys)
        printError(Ctl::tr("%1: %2: not known to this version; it is kept").arg(path, key));
    if (!parsed->issues.empty())
        return app::ExitConfigInvalid;
    return print(Ctl::tr("%1 is good\n").arg(path)) ? app::ExitOk : app::ExitFailure;
}

int exportTo(const QString &file, const settings::Paths &paths)
{
    const auto parsed = load(paths.workspaceFile());
    if (!parsed)
        return parsed.error();
    // Written anew and not copied: what looks like a secret is not taken along.
    const QByteArray bytes = settings::serializeWorkspace(parsed->settings);
    if (file.isEmpty() || file == "-"_L1)
        return print(bytes) ? app::ExitOk : app::ExitFailure;
    if (const auto written = settings::writePrivateFile(file, bytes); !written) {
        printError(written.error().detail);
        return app::ExitFailure;
    }
    return app::ExitOk;
}

int importFrom(const QString &file, const settings::Paths &paths)
{
    const auto parsed = load(file);
    if (!parsed)
        return parsed.error();
    if (!parsed->issues.empty()) {
        printError(Ctl::tr("Nothing was imported"));
        return app::ExitConfigInvalid;
    }
    const auto failed = [](const core::Error &error) {
        printError(error.detail);
        return exitCodeOf(error);
    };
    if (const auto made = settings::makeFolders(paths); !made)
        return failed(made.error());
    workspace::InstanceLock lock(paths);
    if (const auto locked = lock.acquire(); !locked) {
        if (locked.error().code == ErrorCode::Busy)
            printError(Ctl::tr("Close nocdesk first: it would overwrite the import"));
        return failed(locked.error());
    }
    if (const auto saved = settings::saveWorkspace(paths.workspaceFile(), parsed->settings); !saved)
        return failed(saved.error());
    return app::ExitOk;
}

} // namespace

int runConfig(const QStringList &arguments, const QString &profile)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Ctl::tr(
        "config check [FILE]: is the workspace file (or FILE) good? Returns 3 when it is not, with where.\n"
        "config export [FILE]: write the settings to FILE or standard output; there are no secrets in them.\n"
        "config import FILE: replace the settings by FILE (- is standard input), if it is good and no "
        "nocdesk "
        "runs; the settings before stay beside them as workspace.json.bak."));
    parser.addPositionalArgument(u"config"_s, {}, u"config check|export|import"_s);
    parser.addPositionalArgument(u"FILE"_s, Ctl::tr("A workspace file."), u"[FILE]"_s);
    parser.addOption({u"with-secrets"_s, Ctl::tr("Refused: secrets never leave the keychain.")});
    const auto paths = parseCommand(parser, arguments, profile);
    if (!paths)
        return paths.error();
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(1);
    const QString file = words.value(2);
    if (parser.isSet(u"with-secrets"_s)) {
        return usageError(
            u"config"_s,
            Ctl::tr("Secrets are not exported: a file would outlive its purpose. Give the other machine "
                    "its passwords through its keychain, --password-file or systemd's LoadCredential="));
    }
    if (words.size() <= 3 && action == "check"_L1)
        return check(file, *paths);
    if (words.size() <= 3 && action == "export"_L1)
        return exportTo(file, *paths);
    if (words.size() == 3 && action == "import"_L1)
        return importFrom(file, *paths);
    return usageError(u"config"_s,
                      Ctl::tr("Expected: config check [FILE], config export [FILE] or config import FILE"));
}

} // namespace noc::ctl
