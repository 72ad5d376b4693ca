// SPDX-License-Identifier: GPL-3.0-or-later
// What is checked in the triage rules of a package and in the cases that test them.
#pragma once

#include "backend/survey/rules_check.h"
#include "contract/service_account.h"

namespace mado::accounts {

using Cases = tl::expected<QList<survey::CaseResult>, QList<survey::Fault>>;

/// The table of the package in `folder`; a package without one has a fault.
Cases casesIn(const QString &folder, const survey::AccountPackage &package);

/// Rules, then Levels: every rule fires on some answers, every case ends where it should, and on the days of every set
/// each level is still reached.
QList<AccountCheck> checkRules(const QString &folder, const survey::AccountPackage &package);

/// Files are named from `folder`.
QList<AccountFault> toldFaults(const QList<survey::Fault> &faults, const QString &folder);

} // namespace mado::accounts
