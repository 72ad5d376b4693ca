// SPDX-License-Identifier: GPL-3.0-or-later
// What residents agreed to, how it changed, and what has to follow from that.
#pragma once

#include "backend/store/engine.h"
#include "contract/consultation.h"

namespace mado::store {

/// One answer about one purpose, in the language the resident used.
struct ConsentStep
{
    QString purpose;
    bool granted;
    QDateTime at; ///< UTC.
    QString textVersion;
    QString way; ///< "line", "staff".
};

/// By purpose, as the ribbon shows them.
QList<Consent> consentsOf(Transaction &tx, const ConversationId &conversation);
void noteConsentStep(Transaction &tx, const ConversationId &conversation, const ConsentStep &step);
/// Oldest first.
std::vector<ConsentStep> consentSteps(Transaction &tx, const ConversationId &conversation);

/// Through staff. False: the resident never answered about this purpose. A newer answer of theirs stays.
bool takeConsentBack(Transaction &tx, const ConversationId &conversation, const QString &purpose, const QDateTime &at);
/// What was answered so far in a survey that was not finished.
void forgetDialogue(Transaction &tx, const ConversationId &conversation);
/// How often residents of this account refused a consent or took it back.
qint64 consentRefusals(Transaction &tx, const AccountId &account);

} // namespace mado::store
