// SPDX-License-Identifier: GPL-3.0-or-later
// Reports to the ministry. The body is the contract's JSON; what was handed to
// somebody stays, drafts are written over.
#pragma once

#include "backend/store/engine.h"
#include "contract/report.h"

namespace mado::store {

struct ReportRow
{
    QString prefecture;
    Report report;
};

void insertReport(Transaction &tx, const QString &prefecture, const Report &report);
/// The newest revision.
std::optional<ReportRow> findReport(Transaction &tx, const ReportId &id);
/// The newest revision of each: open ones by the day they are due, then at most `sent` of those that were sent.
QList<Report> reportsOf(Transaction &tx, const QString &prefecture, int sent);

} // namespace mado::store
