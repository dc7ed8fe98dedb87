// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tooltip.h"

#include "models/core/text.h"

namespace noc::widgets {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    // Saying that it is rich text, with everything escaped, is the one way that does not depend on what is inside.
    return "<p style='white-space:pre-wrap'>"_L1 + core::displayable(text, true).toHtmlEscaped() + "</p>"_L1;
}

} // namespace noc::widgets
