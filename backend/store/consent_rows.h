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
/// What is known of the age of whoever agreed: their word leaves it open, says it, or staff know it.
enum class Youth { Perhaps, Surely, Known };

/// Consent that the young gave by themselves stands no longer, until their guardian answers: from now on it counts as
/// not given. `age`: the highest they can be; only texts that ask a guardian under a higher age are meant. Consent of
/// which the resident said that they are old enough stands while their youth is not sure. Returns how many fell.
int awaitGuardian(Transaction &tx, const ConversationId &conversation, int age, Youth youth, const QDateTime &at);
/// Consent that waits for a guardian's answer, by purpose.
struct AwaitedConsent
{
    QString purpose;
    Youth youth;
    bool asked; ///< The guardian was asked in LINE.
};
std::vector<AwaitedConsent> awaitedConsents(Transaction &tx, const ConversationId &conversation);
/// Whether only a guardian may agree to this purpose.
bool needsGuardian(Transaction &tx, const ConversationId &conversation, const QString &purpose);
/// How the guardian's answer, or the resident's word on their age, is kept.
enum class GuardianAnswer { Agrees, Refuses, OldEnough };
/// For all that waits. Returns the purposes.
QStringList answerForAwaited(Transaction &tx, const ConversationId &conversation, GuardianAnswer answer,
                             const QDateTime &at);

/// The age of whoever agreed, as staff know it: consent of the young waits for a guardian, and that of others which
/// waited stands again.
void ageFromStaff(Transaction &tx, const ConversationId &conversation, int age, const QDateTime &at);

/// Conversations of this account whose guardian was not asked yet for what waits.
std::vector<ConversationId> guardiansToAsk(Transaction &tx, const AccountId &account, qint64 limit);
void noteGuardianAsked(Transaction &tx, const ConversationId &conversation);

/// How often residents of this account refused a consent or took it back.
qint64 consentRefusals(Transaction &tx, const AccountId &account);

} // namespace mado::store
