// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monit/connectstore.h"

namespace noc::monit {

ConnectStore::~ConnectStore() = default;

} // namespace noc::monit
