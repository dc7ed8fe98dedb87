// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/storestatus.h"

#include <QSqlError>

#include <expected>

namespace noc::store {

/// A failure inside the store.
struct StoreError
{
    StoreTrouble trouble = StoreTrouble::Refused;
    QString detail;

    /// It may go by itself.
    [[nodiscard]] bool isTransient() const;
    /// The file cannot be used any more.
    [[nodiscard]] bool wantsSetAside() const;
    [[nodiscard]] core::Error toError() const;
};

template<typename T = void>
using StoreResult = std::expected<T, StoreError>;

[[nodiscard]] inline std::unexpected<StoreError> trouble(StoreTrouble what, QString detail)
{
    return std::unexpected(StoreError{what, std::move(detail)});
}

/// By SQLite's result code (https://sqlite.org/rescode.html); the detail holds the database's words, never its data.
[[nodiscard]] StoreError storeError(const QSqlError &error);

} // namespace noc::store
