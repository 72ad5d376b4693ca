// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "app/trends/trends_view.h"
#include "contract/operations.h"

#include <QFuture>
#include <QObject>

namespace mado {

class Reports;

/// An answer of the server, or what it said when it was last asked the same.
template <class T> struct Known
{
    T value;
    QDateTime at;                  ///< UTC; when the server said so.
    std::optional<AppError> fault; ///< Why it is not today's word; nullopt: it is.
};

/// Figures and series for dashboards. What was looked at is kept, sealed, and answers while the server does not.
/// UI thread only; futures continue on it.
class Trends : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<Known<Catalogue>>> catalogue() = 0;
    virtual QFuture<Result<Known<FigureTable>>> figures(const FigureQuery &query, Audience audience) = 0;
    virtual QFuture<Result<Known<SeriesTable>>> series(const QString &id, const QStringList &regions) = 0;
    /// What the desk had to do; both days belong to it.
    virtual QFuture<Result<Known<Operations>>> operations(const QDate &from, const QDate &until) = 0;
    virtual Reports &reports() = 0;

    /// What this person keeps here under a name: saved views. {} for nothing.
    virtual QFuture<Result<void>> keep(const QString &name, const QJsonObject &json) = 0;
    virtual QFuture<Result<QJsonObject>> kept(const QString &name) = 0;

Q_SIGNALS:
    void reachable(); ///< The server answers again.
};

} // namespace mado
