// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

class QWidget;

/// Files that the user chooses: pages hand over bytes and get bytes. Dialogs do not block; what goes wrong is said.
namespace noc::app {

/// `name` is a suggestion.
void saveAsFile(QWidget &parent, const QString &title, const QString &name, const QByteArray &bytes);

/// At most `limit` bytes are taken.
void openFile(QWidget &parent, const QString &title, const QString &filter, qsizetype limit,
              const std::function<void(const QByteArray &bytes)> &take);

/// Names of files that are there; nothing is read.
void chooseFiles(QWidget &parent, const QString &title, const QString &filter, bool isMany,
                 const std::function<void(const QStringList &paths)> &take);

} // namespace noc::app
