// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/asnameresolver.h"
#include "models/settings/workspacesettings.h"
#include "models/workspace/filestamps.h"

namespace noc::workspace {

/// Whose AS numbers are: from the user's file, from what was learnt before, and from the DNS where the user allows that.
class AsNameKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AsNameKeeper)

public:
    enum class Dns { AsSettingsSay, Never };

    AsNameKeeper(Dns dns, const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bird::AsNames &names() { return m_names; }
    /// Reads the file on another thread when it is another one, or was written anew; what cannot be read is as if it were empty.
    void apply(const settings::BirdSettings &settings);
    void remember(const std::vector<bird::AsNameEntry> &entries) { m_names.remember(entries); }

Q_SIGNALS:
    /// From the DNS; to be kept.
    void learned(const noc::bird::AsNameEntry &entry);

private:
    void readFile(const QString &path);

    const Dns m_dns;
    bird::DnsTxtLookup m_lookup;
    bird::AsNameResolver m_names;
    FileStamps m_file;
};

} // namespace noc::workspace
