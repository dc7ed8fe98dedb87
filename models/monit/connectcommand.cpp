// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/connectcommand.h"

#include "models/net/subnet.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace noc::monit {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::failure;
using core::Result;

namespace {

constexpr QChar percent = u'%';

bool isSafeLetter(char32_t c)
{
    if (c < 128)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || c == U'.'
            || c == U':' || c == U'-' || c == U'_';
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool isSafe(const QString &value)
{
    return !value.isEmpty() && !value.startsWith(u'-') && std::ranges::all_of(value.toUcs4(), isSafeLetter);
}

/// Names without a dot are seldom known to anybody but the host itself.
QString hostOf(const ConnectTarget &target)
{
    return target.name.contains(u'.') && isSafe(target.name) ? target.name : target.address;
}

/// nullopt for an unknown macro.
std::optional<QString> valueOf(QStringView macro, const ConnectTarget &target)
{
    if (macro == "host"_L1)
        return hostOf(target);
    if (macro == "address"_L1)
        return target.address;
    if (macro == "name"_L1)
        return target.name;
    if (macro == "user"_L1)
        return target.user;
    return std::nullopt;
}

Result<QString> expandedArgument(const QString &argument, const ConnectTarget &target)
{
    QString result;
    for (qsizetype at = 0; at < argument.size();) {
        const qsizetype begin = argument.indexOf(percent, at);
        if (begin < 0)
            return QString(result + argument.mid(at));
        const qsizetype end = argument.indexOf(percent, begin + 1);
        if (end < 0)
            return failure(ErrorCode::InvalidInput,
                           u"a percent sign that begins no macro; write %% for one"_s);
        result += QStringView(argument).mid(at, begin - at);
        at = end + 1;
        if (end == begin + 1) {
            result += percent;
            continue;
        }
        const QStringView macro = QStringView(argument).mid(begin + 1, end - begin - 1);
        const std::optional<QString> value = valueOf(macro, target);
        if (!value)
            return failure(ErrorCode::InvalidInput, u"%"_s + macro + u"% is no macro"_s);
        if (!isSafe(*value))
            return failure(ErrorCode::Refused,
                           u"the value of %"_s + macro + u"% is no plain name or address"_s);
        result += *value;
    }
    return result;
}

bool isTooLarge(const ConnectCommand &command)
{
    return command.arguments.size() > maxCommandArguments
        || std::ranges::any_of(command.arguments,
                               [](const QString &argument) { return argument.size() > maxArgumentLength; });
}

} // namespace

ConnectTarget ConnectTarget::of(const Host &host, const QString &user)
{
    return {host.name(), net::withoutMapping(host.source.address).toString(), user};
}

ConnectCommand sshCommand()
{
    return {u"SSH"_s, {u"ssh"_s, u"--"_s, u"%host%"_s}, true};
}

ConnectCommand pingCommand()
{
    return {u"Ping"_s, {u"ping"_s, u"--"_s, u"%address%"_s}, true};
}

Result<void> validate(const ConnectCommand &command)
{
    const auto result = expanded(command, {u"a.a"_s, u"a"_s, u"a"_s});
    if (!result)
        return std::unexpected(result.error());
    return {};
}

Result<QStringList> expanded(const ConnectCommand &command, const ConnectTarget &target)
{
    if (isTooLarge(command))
        return failure(ErrorCode::TooLarge, u"too many arguments, or one that is too long"_s);
    const QString program = command.arguments.value(0);
    if (program.isEmpty() || program.contains(percent) || program.startsWith(u'-'))
        return failure(ErrorCode::InvalidInput, u"the program is missing, an option or holds a macro"_s);
    QStringList arguments{program};
    for (const QString &argument : command.arguments.mid(1)) {
        if (argument.contains(QChar::Null))
            return failure(ErrorCode::InvalidInput, u"an argument holds a zero"_s);
        const auto result = expandedArgument(argument, target);
        if (!result)
            return std::unexpected(result.error());
        arguments += *result;
    }
    return arguments;
}

QString consentKey(const ConnectCommand &command)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &argument : command.arguments) {
        hash.addData(argument.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    hash.addData(command.runsInTerminal ? QByteArrayView("terminal") : QByteArrayView("alone"));
    return QString::fromLatin1(hash.result().toHex());
}

QString commandLine(const QStringList &arguments)
{
    QStringList words;
    for (QString argument : arguments) {
        const bool isPlain = !argument.isEmpty()
            && std::ranges::none_of(argument, [](QChar c) { return c.isSpace() || c == u'"' || c == u'\\'; });
        if (!isPlain)
            argument = u'"' + argument.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
        words += argument;
    }
    return words.join(u' ');
}

Result<QStringList> argumentsFrom(QStringView commandLine)
{
    QStringList arguments;
    QString word;
    bool isInWord = false;
    bool isQuoted = false;
    for (qsizetype i = 0; i < commandLine.size(); ++i) {
        const QChar c = commandLine[i];
        if (c == u'"') {
            isQuoted = !isQuoted;
            isInWord = true;
        } else if (isQuoted && c == u'\\' && i + 1 < commandLine.size()) {
            word += commandLine[++i];
        } else if (c.isSpace() && !isQuoted) {
            if (isInWord)
                arguments += std::exchange(word, {});
            isInWord = false;
        } else {
            word += c;
            isInWord = true;
        }
    }
    if (isQuoted)
        return failure(ErrorCode::InvalidInput, u"a quote is not closed"_s);
    if (isInWord)
        arguments += word;
    return arguments;
}

} // namespace noc::monit
