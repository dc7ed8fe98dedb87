// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layers/layerrules.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

namespace noc::test {

/// Judges the include lines of a source by the rules.
class LayerCheck
{
public:
    /// `qtHeaders` is the folder that holds QtCore, QtNetwork and so on.
    explicit LayerCheck(const QString &qtHeaders);

    /// One line per include that `path` (relative to the project) must not have: "line 7: …".
    [[nodiscard]] QStringList violations(const QString &path, QByteArrayView source) const;

private:
    [[nodiscard]] QString projectViolation(const LayerRule &rule, const QString &header) const;
    [[nodiscard]] QString libraryViolation(const LayerRule &rule, const QString &header) const;
    [[nodiscard]] QString libraryOf(const QString &header) const;

    QHash<QString, QString> m_moduleOfHeader;
};

} // namespace noc::test
