// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storeerror.h"

using namespace Qt::StringLiterals;

namespace noc::store {

namespace {

core::ErrorCode codeOf(StoreTrouble trouble)
{
    switch (trouble) {
    case StoreTrouble::Locked:
        return core::ErrorCode::Busy;
    case StoreTrouble::NotAFile:
    case StoreTrouble::Foreign:
    case StoreTrouble::Refused:
        return core::ErrorCode::InvalidInput;
    case StoreTrouble::Newer:
        return core::ErrorCode::Unsupported;
    case StoreTrouble::None:
    case StoreTrouble::DiskFull:
    case StoreTrouble::ReadOnly:
    case StoreTrouble::Io:
    case StoreTrouble::Corrupt:
        break;
    }
    return core::ErrorCode::Io;
}

StoreTrouble troubleOf(int resultCode)
{
    switch (resultCode & 0xff) { // the rest of an extended result code only says more of the same
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreTrouble::Locked;
    case 8: // SQLITE_READONLY
        return StoreTrouble::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return StoreTrouble::Corrupt;
    case 13: // SQLITE_FULL
        return StoreTrouble::DiskFull;
    case 7: // SQLITE_NOMEM
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
    case 15: // SQLITE_PROTOCOL
        return StoreTrouble::Io;
    default:
        return StoreTrouble::Refused;
    }
}

} // namespace

bool StoreError::isTransient() const
{
    return trouble == StoreTrouble::Locked || trouble == StoreTrouble::DiskFull
        || trouble == StoreTrouble::ReadOnly || trouble == StoreTrouble::Io;
}

bool StoreError::wantsSetAside() const
{
    return trouble == StoreTrouble::Corrupt || trouble == StoreTrouble::Newer;
}

core::Error StoreError::toError() const
{
    return {codeOf(trouble), detail};
}

StoreError storeError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    const StoreTrouble what =
        error.type() == QSqlError::ConnectionError && code == 0 ? StoreTrouble::Io : troubleOf(code);
    return {what, u"%1 (SQLite %2)"_s.arg(error.databaseText()).arg(code)};
}

} // namespace noc::store
