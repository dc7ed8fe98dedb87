// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/secretsources.h"

#include "models/settings/privatefile.h"

namespace noc::settings {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;

namespace {

constexpr auto prefix = "NOCDESK_"_L1;

core::Error notHere(const QString &name)
{
    return {ErrorCode::NotFound, u"%1 is not given"_s.arg(name)};
}

/// Editors and echo end a file with a line feed that is not part of a password; a PEM key keeps its lines.
QByteArray withoutFinalNewline(QByteArray bytes)
{
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return bytes;
}

} // namespace

EnvironmentSecrets::EnvironmentSecrets(QObject *parent)
    : LocalSecretStore(parent)
{
    const QStringList variables = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &variable : variables) {
        if (!variable.startsWith(prefix))
            continue;
        const QByteArray raw = variable.toLocal8Bit();
        m_values.insert(variable, core::Secret(qgetenv(raw.constData())));
        qunsetenv(raw.constData());
    }
}

QString EnvironmentSecrets::variableOf(const QString &name)
{
    QString variable = prefix + name.toUpper();
    for (QChar &c : variable) {
        if (!c.isLetterOrNumber())
            c = u'_';
    }
    return variable;
}

core::Result<core::Secret> EnvironmentSecrets::load(const QString &name) const
{
    const auto it = m_values.constFind(variableOf(name));
    if (it == m_values.cend() || it->isEmpty())
        return std::unexpected(notHere(name));
    return *it;
}

PasswordFile::PasswordFile(QString path, QString name, QObject *parent)
    : LocalSecretStore(parent)
    , m_path(std::move(path))
    , m_name(std::move(name))
{ }

core::Result<core::Secret> PasswordFile::load(const QString &name) const
{
    if (m_path.isEmpty() || name != m_name)
        return std::unexpected(notHere(name));
    const auto bytes = readFile(m_path, maxSecretBytes, Sharing::OwnerOnly);
    if (!bytes) {
        // The administrator named this file: its absence is a failure and no reason to look elsewhere.
        const ErrorCode code = bytes.error().code == ErrorCode::NotFound ? ErrorCode::Io : bytes.error().code;
        return failure(code, bytes.error().detail);
    }
    const qsizetype end = bytes->indexOf('\n');
    QByteArray line = end < 0 ? *bytes : bytes->first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorCode::InvalidInput, u"The first line of %1 is empty"_s.arg(m_path));
    return core::Secret(line);
}

SystemCredentials::SystemCredentials(QString folder, QObject *parent)
    : LocalSecretStore(parent)
    , m_folder(std::move(folder))
{ }

core::Result<core::Secret> SystemCredentials::load(const QString &name) const
{
    if (m_folder.isEmpty())
        return std::unexpected(notHere(name));
    const auto bytes = readFile(m_folder + u'/' + name, maxSecretBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return core::Secret(withoutFinalNewline(*bytes));
}

} // namespace noc::settings
