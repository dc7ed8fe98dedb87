// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/admissionrule.h"

#include <QRegularExpression>

namespace noc::monit {

bool AdmissionRule::matches(const Source &source, QStringView hostName) const
{
    if (subnet && !subnet->contains(source.address))
        return false;
    if (!user.isEmpty() && user != source.user)
        return false;
    if (namePattern.isEmpty())
        return true;
    const QRegularExpression glob = QRegularExpression::fromWildcard(namePattern, Qt::CaseInsensitive);
    return glob.match(hostName.toString()).hasMatch();
}

} // namespace noc::monit
