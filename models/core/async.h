// SPDX-FileCopyrightText: 2026 nocdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <utility>

namespace noc::core {

/// What a one-shot request returns: exactly one result, or none when it was given up.
template<typename T>
using Future = QFuture<Result<T>>;

/// A request that is answered already.
template<typename T>
[[nodiscard]] Future<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// Calls `handle(Result<T>)` on the thread of `context`, never from within this call, and not at all when `context`
/// is gone by then. (QFuture::then() with a context runs inline on Qt 6.4 and asserts when the context died first.)
template<typename T, typename Handler>
void onResult(const Future<T> &future, QObject *context, Handler handle)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context,
        [watcher, handle = std::move(handle)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                handle(watcher->result());
        },
        Qt::QueuedConnection);
    watcher->setFuture(future);
}

} // namespace noc::core
