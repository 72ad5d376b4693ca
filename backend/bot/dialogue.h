// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"
#include "backend/survey/package.h"
#include "contract/ids.h"

namespace mado::bot {

/// What the bot and the resident are about.
enum class Flow { Language, Consent, Survey, Medicine, Idle };

/// Where one resident stands. What is asked next follows from the answers, so a newer package finds its way.
struct Dialogue
{
    Flow flow = Flow::Language;
    QString step;                            ///< The purpose or the question that was asked last.
    triage::Answers answers;                 ///< Of the survey that is being answered.
    QHash<QString, QDateTime> answeredAt;    ///< By question: of two events the later one counts.
    QStringList choosing;                    ///< Options picked so far at a question with several.
    int pictures = 0;                        ///< Sent with the form for medicine.
    bool advised = false;                    ///< Emergency advice was given during this survey.
    bool waitingSaid = false;                ///< The resident was told that staff will answer.
    std::optional<QDateTime> reachableSince; ///< Event time of the newest follow or unfollow.

    void endSurvey();
};

/// Whether a stored flow waits for an answer of the resident's, so that questions must not change under it.
bool isUnderWay(const QString &flow);

/// `day` is that of the event, in Japan; `medicine` the account's form for medicine, where it has one.
Dialogue loadDialogue(store::Transaction &tx, const ConversationId &conversation, const survey::AccountPackage &package,
                      const QDate &day, const survey::Survey *medicine = nullptr);
void keepDialogue(store::Transaction &tx, const ConversationId &conversation, const survey::AccountPackage &package,
                  const Dialogue &dialogue, const QDateTime &now);

} // namespace mado::bot
