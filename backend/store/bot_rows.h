// SPDX-License-Identifier: GPL-3.0-or-later
// What the bot keeps of each resident: card, consent, place in the dialogue, responses.
#pragma once

#include "backend/store/engine.h"
#include "contract/consultation.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

namespace mado::store {

struct ResidentRow
{
    ConversationId conversation;
    QString language; ///< "ja", "en".
    bool reachable;
};

/// The conversation with this resident; made, in `language`, at their first event.
ResidentRow residentOf(Transaction &tx, const AccountId &account, const QString &lineUser, const QString &language,
                       const QDateTime &at);
/// "ja", "en"; of nobody known, "ja".
QString languageOf(Transaction &tx, const ConversationId &conversation);
void setLanguage(Transaction &tx, const ConversationId &conversation, const QString &language);
void setReachable(Transaction &tx, const ConversationId &conversation, bool reachable);
void setAgeBand(Transaction &tx, const ConversationId &conversation, const LocalText &ageBand);
void setMunicipality(Transaction &tx, const ConversationId &conversation, const LocalText &municipality);
/// nullopt forgets the number.
void setPhone(Transaction &tx, const ConversationId &conversation, const std::optional<QString> &phone);

bool hasOpenConsultation(Transaction &tx, const ConversationId &conversation);

struct DialogueRow
{
    QString packageVersion;
    QString flow;
    QString step;
    QJsonObject answers;
    QDateTime updatedAt;
};

std::optional<DialogueRow> dialogueOf(Transaction &tx, const ConversationId &conversation);
void saveDialogue(Transaction &tx, const ConversationId &conversation, const DialogueRow &row);

struct ConsentRow
{
    QString purpose;
    LocalText label;
    bool granted;
    QDateTime at;
    QString textVersion;
    QString article;
    LocalText forWhom = {};
    LocalText until = {};
    ConsentGiver giver = ConsentGiver::Self;
    std::optional<int> guardianUnder = {}; ///< The age under which a guardian answers, by the text that was asked.
    bool forSurvey = false;                ///< Answers are counted under it.
    QString way = QStringLiteral("line");  ///< How it was told: "line", "staff".
};

/// Keeps the newer of this answer and the one on record; each stands in the history.
void saveConsent(Transaction &tx, const ConversationId &conversation, const ConsentRow &row);
/// Purpose → granted, for every purpose the resident has answered about.
QHash<QString, bool> consentAnswers(Transaction &tx, const ConversationId &conversation);

struct ResponseRow
{
    QString survey;
    QString version;
    QDateTime answeredAt;
    QJsonObject answers;
    QJsonObject risk;
};

void insertResponse(Transaction &tx, const ConversationId &conversation, const ResponseRow &row);
/// The newest response to the survey that is older than `before`.
std::optional<ResponseRow> latestResponse(Transaction &tx, const ConversationId &conversation, const QString &survey,
                                          const QDateTime &before);

} // namespace mado::store
