// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"
#include "models/export.h"

#include <QByteArrayList>
#include <QObject>

namespace noc::bird {

/// Asks the DNS for a name's TXT records, the pieces of each joined. NotFound: there is no such name.
class NOC_MODELS_EXPORT TxtLookup
{
public:
    virtual ~TxtLookup() = default;

    [[nodiscard]] virtual core::Future<QByteArrayList> lookUp(const QString &name) = 0;
};

/// By the system's resolver.
class NOC_MODELS_EXPORT DnsTxtLookup final : public QObject, public TxtLookup
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DnsTxtLookup)

public:
    using QObject::QObject;

    [[nodiscard]] core::Future<QByteArrayList> lookUp(const QString &name) override;
};

} // namespace noc::bird
