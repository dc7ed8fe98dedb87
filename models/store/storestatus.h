// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace noc::store {

Q_NAMESPACE_EXPORT(NOC_MODELS_EXPORT)

enum class StoreState {
    Off, ///< nothing is kept: not opened, or it cannot be; see trouble
    Opening,
    Ready,
    Behind, ///< changes wait in memory; it is tried again by itself
};
Q_ENUM_NS(StoreState)

enum class StoreTrouble {
    None,
    Locked, ///< another program holds the database
    DiskFull,
    ReadOnly, ///< the file or its folder
    Io, ///< any other failure of the disk, or no right to open the file
    NotAFile,
    Foreign, ///< a database of another program; it is left alone
    Corrupt,
    Newer, ///< written by a newer version of this program
    Refused, ///< the database did not take a statement: a bug
};
Q_ENUM_NS(StoreTrouble)

/// A database that could not be used. It was renamed, together with its log, and a new one begun.
struct SetAside
{
    QString fileName; ///< its new name, in the same folder
    StoreTrouble trouble = StoreTrouble::Corrupt; ///< Corrupt or Newer
    QString detail; ///< English, for the log

    friend bool operator==(const SetAside &, const SetAside &) = default;
};

struct StoreStatus
{
    StoreState state = StoreState::Off;
    StoreTrouble trouble = StoreTrouble::None; ///< why it is Off or Behind
    QString detail; ///< English, for the log
    qsizetype waiting = 0; ///< changes that are not written yet, as of the last failure
    quint64 dropped = 0; ///< changes given up because too many waited, since the start
    std::optional<SetAside> setAside; ///< since the start

    friend bool operator==(const StoreStatus &, const StoreStatus &) = default;
};

} // namespace noc::store
