// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace mado {

/// Calls `then` with the result on the UI thread, at once if it is there already; never after `context` is gone, and
/// not for a future that was cancelled. QFuture::then(context, …) of Qt 6.4 asserts when its context died first, as a
/// closing window does.
template <class T, class Then> void whenReady(QObject *context, const QFuture<T> &future, Then then)
{
    if (future.isFinished()) {
        if (future.resultCount() > 0)
            then(future.result());
        return;
    }
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace mado
