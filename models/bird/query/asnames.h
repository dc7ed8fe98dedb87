// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/export.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <optional>

namespace noc::bird {

/// Who an AS number belongs to, as somebody said at some time; an empty name: nobody knows it.
struct AsNameEntry
{
    quint32 number = 0;
    QString name; ///< "GOOGLE"
    QString country; ///< "US"; may be empty
    QDateTime when; ///< UTC

    friend bool operator==(const AsNameEntry &, const AsNameEntry &) = default;
};

/// Names of AS numbers, known or still to come.
class NOC_MODELS_EXPORT AsNames : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AsNames)

public:
    using QObject::QObject;

    [[nodiscard]] virtual std::optional<QString> name(quint32 number) const = 0;
    /// Asks for it where that is allowed; known() follows, at once or never.
    virtual void want(quint32 number) = 0;

Q_SIGNALS:
    void known(quint32 number);
    /// Many names are others now, or gone.
    void knownAnew();
};

inline constexpr qsizetype maxAsFileBytes = 32 * 1024 * 1024;
inline constexpr qsizetype maxAsNameLetters = 200;

/// "AS15169 GOOGLE, US" or "15169 GOOGLE, US" (RIPE's asnames.txt), or CSV as bgp.tools' asns.csv
/// (`AS15169,"Google LLC",Content,US`, a header before it or not). Lines of neither form are left out; InvalidInput when
/// there are no others.
[[nodiscard]] NOC_MODELS_EXPORT core::Result<QHash<quint32, QString>> parseAsNames(const QByteArray &bytes);

/// The text of Team Cymru's TXT record of AS15169.asn.cymru.com: "15169 | US | arin | 2000-03-30 | GOOGLE, US".
[[nodiscard]] NOC_MODELS_EXPORT std::optional<AsNameEntry> parseCymruText(const QByteArray &text);

} // namespace noc::bird
