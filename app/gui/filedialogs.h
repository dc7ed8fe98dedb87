// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

/// Files that the user chooses: pages hand over bytes and get bytes. Dialogs do not block; what goes wrong is said.
namespace noc::app {

/// `name` is a suggestion.
void saveAsFile(QWidget &parent, const QString &title, const QString &name, const QByteArray &bytes);

/// At most `limit` bytes are taken.
void openFile(QWidget &parent, const QString &title, const QString &filter, qsizetype limit,
              const std::function<void(const QByteArray &bytes)> &take);

} // namespace noc::app
