// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a report: draft → submitted → approved by somebody else → sent.
#pragma once

#include "backend/governance/services.h"
#include "contract/commands.h"
#include "contract/report.h"

namespace mado::reports {

using Step = tl::expected<ReportId, Problem>;

ReportList reportsFor(store::Transaction &tx, const governance::Officer &reader);
std::optional<Report> reportFor(store::Transaction &tx, const governance::Officer &reader, const ReportId &id);

Step begin(store::Transaction &tx, const governance::Officer &officer, const ReportContent &content);
/// Only a draft changes.
Step change(store::Transaction &tx, const governance::Officer &officer, const ReportId &id, const ReportUpdate &update);
/// Submit: every subject is of a release that holds its period. TakeBack: by who submitted it, until it is decided.
/// Send: what was approved; begins the next one of its rhythm, with the same chapters and nobody's approval.
Step move(store::Transaction &tx, const governance::Officer &officer, const ReportId &id, const ReportMove &move);
/// Approve, Return: by somebody who did not write in it.
Step decide(store::Transaction &tx, const governance::Officer &officer, const ReportId &id, const ReportMove &move);

namespace refused {

Problem unknown();
Problem changedMeanwhile();
Problem notInThatState();
Problem own();
Problem notSubmitter();
Problem releaseMissing(int chapter); ///< From 1.
Problem noProvision();
Problem needsReason();

} // namespace refused

} // namespace mado::reports
