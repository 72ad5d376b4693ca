// SPDX-License-Identifier: GPL-3.0-or-later
// A resident of whom every table keeps something, each with the same strange word in it.
#pragma once

#include "backend/desk/intake.h"
#include "backend/desk/transcript.h"
#include "backend/store/announcement_rows.h"
#include "backend/store/bot_rows.h"
#include "backend/store/consultation_rows.h"
#include "backend/store/faq_question_rows.h"
#include "backend/store/identity_rows.h"
#include "backend/store/line_rows.h"
#include "backend/store/media_rows.h"
#include "backend/store/medicine_rows.h"
#include "backend/store/presence_rows.h"
#include "backend/store/session_rows.h"

namespace mado::test {

/// What they asked for by the form for medicine.
inline void keepMedicineCanary(store::Transaction &tx, const AccountId &account, const ConversationId &who,
                               const QString &canary, const QDateTime &at)
{
    store::insertMedicine(tx, account,
                          {who,
                           {.id = MedicineRequestId::random(),
                            .revision = 1,
                            .number = store::nextMedicineNumber(tx),
                            .consultation = std::nullopt,
                            .resident = {},
                            .language = {},
                            .medicine = canary,
                            .days = canary,
                            .allergies = canary,
                            .place = canary,
                            .pictures = 0,
                            .urgent = std::nullopt,
                            .neededOn = std::nullopt,
                            .requestedAt = at,
                            .stage = MedicineStage::Requested,
                            .trouble = std::nullopt,
                            .changes = {{MedicineChangeKind::Requested, std::nullopt, at, canary}}}});
}

/// An announcement on its way to everybody; their telephone is one for tests, too.
inline void keepAnnouncementCanary(store::Transaction &tx, const AccountId &account, const StaffId &staff,
                                   const ConversationId &who, const QDateTime &at)
{
    using namespace Qt::Literals::StringLiterals;
    const AnnouncementId id = AnnouncementId::random();
    const AnnouncementAudience everybody{AudienceKind::Everybody, {}};
    store::insertAnnouncement(tx, account,
                              {.id = id,
                               .revision = 1,
                               .content = {u"お知らせ"_s, {u"お知らせです。"_s, u"News."_s}, everybody, std::nullopt},
                               .state = AnnouncementState::Sending,
                               .writtenBy = {staff, u"佐伯"_s, Role::Nurse},
                               .changedAt = at,
                               .testedAt = std::nullopt,
                               .approvedBy = std::nullopt,
                               .people = 1,
                               .accepted = 0,
                               .failed = 0});
    store::makeBatches(tx, account, id, {everybody, {}}, 500, at.toMSecsSinceEpoch());
    store::takeTestWord(tx, account, store::testWordOf(tx, account, staff), who);
}

/// The consultation that was opened. `staff` exists.
inline ConsultationId keepCanary(store::Transaction &tx, const AccountId &account, const StaffId &staff,
                                 const QString &canary, const QDateTime &at)
{
    using namespace Qt::Literals::StringLiterals;
    const QString user = u"U-"_s + canary;
    const ConversationId who = store::residentOf(tx, account, user, u"ja"_s, at).conversation;
    const LocalText words{canary, canary};
    store::setDisplayName(tx, who.text(), canary);
    store::setMunicipality(tx, who, words);
    store::setAgeBand(tx, who, words);
    store::setPhone(tx, who, canary);
    store::saveConsent(tx, who, {u"use_national"_s, words, true, at, u"1"_s, canary});
    store::saveDialogue(tx, who, {u"1"_s, u"survey"_s, u"q1"_s, QJsonObject{{u"q1"_s, canary}}, at});
    store::insertResponse(tx, who,
                          {u"health"_s, u"1"_s, at, QJsonObject{{u"where"_s, canary}},
                           QJsonObject{{u"level"_s, u"high"_s}, {u"why"_s, canary}}});
    store::keepRawEvent(tx, {account.text(), canary, at.toMSecsSinceEpoch(), u"{\"text\":\"%1\"}"_s.arg(canary), {}});
    desk::append(tx, who, at, ResidentText{canary}, canary);
    desk::append(tx, who, at, SurveyResponse{u"health"_s, u"1"_s, words, {}, RiskLevel::High});
    const EntryId picture =
        desk::append(tx, who, at, ResidentMedia{u"image"_s, MediaCopy{MediaState::Fetching, {}, 0, {}}}, canary);
    store::queueMedia(tx, picture, who, canary, at);
    store::keepMedia(tx, picture, {u"image/jpeg"_s, canary.toUtf8()});
    store::rememberUnsent(tx, account.text(), canary, at);
    store::insertOutbound(tx, {.account = account.text(),
                               .conversation = who.text(),
                               .entry = std::nullopt,
                               .retryKey = canary,
                               .replyToken = canary,
                               .messages = u"[{\"text\":\"%1\"}]"_s.arg(canary),
                               .urgent = false,
                               .createdAt = at.toMSecsSinceEpoch()});
    store::insertFaqQuestion(tx, account, who,
                             {FaqQuestionId::random(), at, u"ja"_s, canary, store::FaqOutcome::Nothing, {}}, canary);
    const RiskReason reason{u"fever"_s, words, words, RiskLevel::High};
    const ConsultationId opened = desk::openOrRaise(tx, {who,
                                                         account,
                                                         u"14"_s,
                                                         ConsultationKind::Nurse,
                                                         Channel::Chat,
                                                         {RiskLevel::High, std::nullopt, u"1"_s, {reason}},
                                                         {5, 10, 15, 60},
                                                         at});
    desk::append(tx, who, at, Note{{staff, u"佐伯"_s, Role::Nurse}, canary, {}});
    store::passDraft(tx, opened, staff, 1, canary);
    keepMedicineCanary(tx, account, who, canary, at);
    keepAnnouncementCanary(tx, account, staff, who, at);
    store::sawOnlooker(tx, opened, staff, at);
    return opened;
}

} // namespace mado::test
