// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include "models/core/text.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace noc::ctl {

bool print(const QByteArray &utf8)
{
    const auto size = static_cast<std::size_t>(utf8.size());
    if (std::fwrite(utf8.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return true;
    std::fprintf(stderr, "nocdeskctl: %s\n", std::strerror(errno));
    return false;
}

bool print(const QString &text)
{
    return print(text.toUtf8());
}

void printError(const QString &line)
{
    const QByteArray utf8 = core::displayable(line, true).trimmed().toUtf8();
    std::fprintf(stderr, "nocdeskctl: %s\n", utf8.constData());
}

} // namespace noc::ctl
