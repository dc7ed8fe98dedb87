// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace noc::test {

/// Fills "service(s)" in as English does, whether the catalogue has it yet or not.
class EnglishPlurals final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char * /*context*/, const char *source, const char * /*comment*/,
                                    int n) const override
    {
        const auto marker = QLatin1StringView("(s)");
        QString text = QString::fromUtf8(source);
        if (n < 0 || !text.contains(marker))
            return {};
        return text.replace(marker, QLatin1StringView(n == 1 ? "" : "s"));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace noc::test
