// SPDX-License-Identifier: GPL-3.0-or-later
// Every refusal of the desk, in the words that staff read.
#pragma once

#include "contract/commands.h"

namespace mado::desk::refused {

Problem unknownConsultation();
Problem unknownMedia();
Problem closed();
Problem leaseTaken(const StaffName &owner);
Problem leaseStale(const std::optional<StaffName> &owner);
Problem textInvalid();
Problem unreachable();
Problem replyStale();
Problem replyOvertaken();
Problem messagesUnderWay();
Problem closeNeedsReason();
Problem nextContactPast();
Problem callTimeInvalid();
Problem callNeedsNext();
Problem noNumber();
Problem levelNeedsReason();
Problem emergencyCallTimeInvalid();
Problem callWithoutVoice();
Problem closeCallPromised();
Problem closeUnreachableUrgent();
Problem noDanger();
Problem dangerOwn();
Problem dangerSecondThere(const StaffName &second);
Problem dangerNotOfTheTwo();
Problem dangerNeedsTwo();
Problem dangerStepsOpen();
Problem notClosed();
Problem reopenNeedsReason();
Problem reopenTooLate();
Problem reopenOtherOpen();
Problem takeBackTouched();
Problem takeBackTooLate();
Problem receiverUnknown();
Problem receiverSelf();
Problem assignChanged();
Problem nothingOffered();
Problem notOfferedToYou();
Problem declineNeedsReason();
Problem keyMissing();
Problem keyReused();
Problem bodyInvalid(const QString &path);
Problem queryInvalid();

} // namespace mado::desk::refused
