// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/commands.h"
#include "contract/governance.h"

namespace mado::governance::refused {

Problem unknownAgreement();
Problem unknownProvision();
Problem unknownExport();
Problem agreementOver();
Problem outsideAgreement();
Problem keyWrong();
Problem byRule(const Decision &decision); ///< Refused or to be reviewed, with the article and the reason.
Problem fieldNotNeeded(const QString &field);
Problem ownRequest();
Problem changedMeanwhile();
Problem notInThatState();
Problem tooLate();

Problem unknownDisposal();
Problem disposalChanged();
Problem disposalState();
Problem ownDisposal();
Problem held();
Problem alreadyRunning();
Problem frozen();
Problem unknownHold();
Problem unknownDuty();
Problem dutyChanged();
Problem dutyClosed();
Problem noLeak();
Problem firstReportMade();
Problem reportBeforeLeak();
Problem reportToCome();

} // namespace mado::governance::refused
