// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bird/query/asnames.h"
#include "models/bird/query/txtlookup.h"
#include "models/core/clock.h"

#include <QSet>
#include <QTimer>

#include <vector>

namespace noc::bird {

struct AsNameOptions
{
    bool mayAskDns = false; ///< tells Team Cymru which AS numbers are looked at
    core::Milliseconds pause{100}; ///< between two questions
    int mostAtOnce = 4;
};

inline constexpr qsizetype maxWantedNames = 2000;
inline constexpr qsizetype maxRememberedNames = 100'000;

/// Names from a file, then from what was learnt before, then from the DNS (Team Cymru's IP to ASN mapping), one question
/// a number however often it is wanted. What is not known is not asked again for an hour, a name for 30 days.
class NOC_MODELS_EXPORT AsNameResolver final : public AsNames
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AsNameResolver)

public:
    AsNameResolver(TxtLookup &dns, const core::Clock &clock, QObject *parent = nullptr);

    void setOptions(const AsNameOptions &options);
    void setFile(const QHash<quint32, QString> &names);

    [[nodiscard]] std::optional<QString> name(quint32 number) const override;
    /// Not of private and reserved numbers (RFC 6996, 5398, 7300, IANA).
    void want(quint32 number) override;

    /// What the DNS said of it; nullopt: it was not asked, or nobody answered.
    [[nodiscard]] std::optional<AsNameEntry> entry(quint32 number) const;
    /// All that the DNS said, for a store, and back.
    [[nodiscard]] std::vector<AsNameEntry> entries() const;
    void remember(const std::vector<AsNameEntry> &entries);

private:
    void askNext();
    void ask(quint32 number);
    void take(quint32 number, const core::Result<QByteArrayList> &texts);
    [[nodiscard]] bool isFresh(quint32 number) const;

    TxtLookup &m_dns;
    const core::Clock &m_clock;
    AsNameOptions m_options;
    QHash<quint32, QString> m_file;
    QHash<quint32, AsNameEntry> m_entries;
    QList<quint32> m_wanted;
    QSet<quint32> m_asking;
    QTimer m_pause;
};

} // namespace noc::bird
