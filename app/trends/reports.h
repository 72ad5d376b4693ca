// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "contract/report.h"

#include <QFuture>
#include <QObject>

namespace mado {

/// Reports to the ministry as the server has them now. What changes one needs the server's word and fails offline;
/// asked again after a lost answer, the same change counts once. UI thread only; futures continue on it.
class Reports : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<ReportList>> list() = 0;
    virtual QFuture<Result<Report>> begin(const ReportContent &content) = 0;
    virtual QFuture<Result<Report>> change(const ReportId &id, const ReportUpdate &update) = 0;
    virtual QFuture<Result<Report>> move(const ReportId &id, const ReportMove &move) = 0;
    /// Provisions that were approved: ways to send a report sealed.
    virtual QFuture<Result<QList<Provision>>> provisions() = 0;
};

} // namespace mado
