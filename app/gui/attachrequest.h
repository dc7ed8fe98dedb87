// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/attachdialog.h"

#include <QStringList>

#include <functional>

namespace noc::app {

class KnownServers;

/// Keeps a token; where there is no keychain the user is asked whether a private file may take it. `then` is called
/// in the end in any case, unless `parent` is gone.
void keepToken(KnownServers &servers, const AttachDialog::Choice &choice, QWidget &parent,
               std::function<void()> then);

/// Asks which program elsewhere is meant, and has a second nocdesk started for it: `start` gets the arguments. The
/// token is no argument; the second one looks it up.
void requestAttachment(KnownServers &servers, const QString &profile, QWidget &window,
                       std::function<void(const QStringList &arguments)> start);

} // namespace noc::app
