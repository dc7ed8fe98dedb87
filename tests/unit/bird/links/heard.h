// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/links/link.h"

#include <vector>

namespace noc::test {

/// What a link tells.
struct Heard
{
    explicit Heard(bird::Link &link)
    {
        using bird::Link;
        QObject::connect(&link, &Link::greeted, &context,
                         [this](const bird::Version &v) { versions.push_back(v); });
        QObject::connect(&link, &Link::received, &context, [this](const QByteArray &b) { bytes += b; });
        QObject::connect(&link, &Link::finished, &context,
                         [this](const core::Result<void> &r) { results.push_back(r); });
    }

    QObject context;
    std::vector<bird::Version> versions;
    QByteArray bytes;
    std::vector<core::Result<void>> results;
};

} // namespace noc::test
