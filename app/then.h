// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"

#include <QFuture>
#include <QPointer>
#include <QPromise>
#include <memory>

namespace mado {

/// A promise that several callbacks share. Futures of the console finish on the UI thread.
template <class T> class Answer
{
public:
    Answer() : m_promise(std::make_shared<QPromise<T>>()) { m_promise->start(); }
    QFuture<T> future() const { return m_promise->future(); }
    void give(T value) const
    {
        m_promise->addResult(std::move(value));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<T>> m_promise;
};

/// Calls `f` with the result unless `context` is gone by then. Qt 6.4's own then(context, …) asserts in that case.
template <class T, class F> void then(QFuture<T> future, QObject *context, F f)
{
    future.then([guard = QPointer<QObject>(context), f = std::move(f)](const T &value) mutable {
        if (guard)
            f(value);
    });
}

template <class T> QFuture<T> ready(T value) { return QtFuture::makeReadyFuture(std::move(value)); }

inline tl::unexpected<AppError> fail(AppError::Kind kind, const QString &detail)
{
    return tl::make_unexpected(AppError{kind, detail, std::nullopt});
}

} // namespace mado
