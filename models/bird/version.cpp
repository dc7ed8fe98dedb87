// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bird/version.h"

#include <QList>

#include <array>

namespace noc::bird {

using namespace Qt::StringLiterals;

std::optional<Version> versionFromText(QByteArrayView text)
{
    std::array<int, 3> numbers{};
    std::size_t count = 0;
    bool hasDigit = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            if (numbers[count] > 99'999)
                return std::nullopt;
            numbers[count] = numbers[count] * 10 + (c - '0');
            hasDigit = true;
        } else if (c == '.' && hasDigit && count + 1 < numbers.size()) {
            ++count;
            hasDigit = false;
        } else {
            break;
        }
    }
    if (!hasDigit || count == 0)
        return std::nullopt;
    return Version{numbers[0], numbers[1], numbers[2]};
}

std::optional<Version> versionFromHello(QByteArrayView line)
{
    constexpr QByteArrayView name("BIRD ");
    const qsizetype at = line.indexOf(name);
    if (at < 0)
        return std::nullopt;
    return versionFromText(line.sliced(at + name.size()));
}

QString toText(const Version &version)
{
    return u"%1.%2.%3"_s.arg(version.major).arg(version.minor).arg(version.patch);
}

} // namespace noc::bird
