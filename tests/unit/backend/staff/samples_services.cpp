// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "backend/store/announcement_rows.h"
#include "backend/store/faq_rows.h"
#include "backend/store/learning_rows.h"
#include "backend/store/made_account_rows.h"
#include "backend/store/medicine_rows.h"
#include "backend/store/survey_round_rows.h"
#include "contract/codecs_announcement.h"
#include "contract/codecs_faq.h"
#include "contract/codecs_learning.h"
#include "contract/codecs_medicine.h"
#include "contract/codecs_rule_book.h"
#include "contract/codecs_rule_draft.h"
#include "contract/codecs_service_account.h"
#include "contract/codecs_survey_round.h"

namespace mado::staff {

namespace {

/// The account is of this house's prefecture; outside one's scope is whoever belongs elsewhere.
Maker onFaq(
    const char *what, std::function<QJsonObject(const Scene &)> body = [](const Scene &) { return QJsonObject(); })
{
    return [=](const Scene &scene) {
        return Sample{u"/v1/faq/%1%2"_s.arg(account.text(), QLatin1String(what)), body(scene)};
    };
}

AccountContent madeContent()
{
    return {u"faq"_s,
            home,
            {u"よくある質問"_s, u"Questions"_s},
            {{1, 2, 3}, QTime(9, 0), QTime(17, 0)},
            {u"監修医"_s, u"Physician"_s},
            u"https://www.example.jp/line"_s,
            {}};
}

/// An account that somebody else drafted.
Maker onMade(const char *what, const QJsonObject &body)
{
    return [=](const Scene &scene) {
        const StaffProfile by = scene.house.person(Role::Supervisor);
        const AccountId id = AccountId::random();
        scene.house.write([&](store::Transaction &tx) {
            const AccountDraft draft{madeContent(), {by.id, by.name, by.role}, scene.house.clock.now()};
            store::saveMadeAccount(tx, {id, 1, draft, {}});
            return true;
        });
        return Sample{u"/v1/accounts/%1%2"_s.arg(id.text(), QLatin1String(what)), body};
    };
}

FaqContent faqContent()
{
    return {.category = u"travel"_s,
            .question = {u"県外に行けますか"_s, u"May I travel?"_s},
            .alsoJa = {},
            .alsoEn = {},
            .answer = {u"はい。"_s, u"Yes."_s},
            .source = {{u"県"_s, u"Prefecture"_s}, {}, QDate(2020, 6, 15)},
            .reviewOn = std::nullopt};
}

/// An entry of its own for each cell, in the state from which the step succeeds.
Maker faqStep(const char *what, bool draft)
{
    return [=](const Scene &scene) {
        const FaqEntryId id = FaqEntryId::random();
        const StaffProfile writer = scene.house.person(Role::Officer);
        const StaffName by{writer.id, writer.name, writer.role};
        scene.house.write([&](store::Transaction &tx) {
            store::appendFaqVersion(tx, account, id,
                                    {1, FaqVersionKind::Published, faqContent(), by, by, scene.house.clock.now()});
            store::FaqEntryRow row{id, 1, std::nullopt, 1};
            if (draft)
                row.draft = FaqDraft{faqContent(), by, scene.house.clock.now(), true};
            store::saveFaqEntry(tx, account, row);
            return true;
        });
        return Sample{u"/v1/faq/%1/entries/%2%3"_s.arg(account.text(), id.text(), QLatin1String(what)),
                      encode(FaqStep{1, 1})};
    };
}

/// A request of its own for each cell, in the stage from which the step succeeds.
Maker onMedicine(const char *what, MedicineStage stage, const QJsonObject &body)
{
    return [=](const Scene &scene) {
        const QDateTime now = scene.house.clock.now();
        const ConsultationId talk = scene.house.consultation(home);
        const ConversationId conversation = scene.house.row(talk).conversation;
        MedicineRequest request{.id = MedicineRequestId::random(),
                                .revision = 1,
                                .number = u"M-1"_s,
                                .consultation = std::nullopt,
                                .resident = {},
                                .language = {},
                                .medicine = u"胃薬"_s,
                                .days = {},
                                .allergies = {},
                                .place = u"703"_s,
                                .pictures = 0,
                                .urgent = std::nullopt,
                                .neededOn = std::nullopt,
                                .requestedAt = now,
                                .stage = stage,
                                .trouble = std::nullopt,
                                .changes = {{MedicineChangeKind::Requested, std::nullopt, now, {}}}};
        scene.house.write([&](store::Transaction &tx) {
            store::insertMedicine(tx, account, {conversation, request});
            return true;
        });
        return Sample{u"/v1/medicine/%1/requests/%2/%3"_s.arg(account.text(), request.id.text(), QLatin1String(what)),
                      body};
    };
}

AnnouncementContent announced()
{
    return {u"件名"_s, {u"本文"_s, u"Text"_s}, {AudienceKind::Everybody, {}}, std::nullopt};
}

/// Written by somebody else, in the state from which the step succeeds.
Maker onAnnouncement(const char *what, AnnouncementState state, const QJsonObject &body)
{
    return [=](const Scene &scene) {
        const StaffProfile writer = scene.house.person(Role::Officer);
        const QDateTime now = scene.house.clock.now();
        const Announcement kept{.id = AnnouncementId::random(),
                                .revision = 1,
                                .content = announced(),
                                .state = state,
                                .writtenBy = {writer.id, writer.name, writer.role},
                                .changedAt = now,
                                .testedAt = now,
                                .approvedBy = std::nullopt,
                                .people = 0,
                                .accepted = 0,
                                .failed = 0};
        scene.house.write([&](store::Transaction &tx) {
            store::insertAnnouncement(tx, account, kept);
            return true;
        });
        return Sample{u"/v1/announcements/%1/entries/%2%3"_s.arg(account.text(), kept.id.text(), QLatin1String(what)),
                      body};
    };
}

SurveyRoundContent roundContent(const QDateTime &now)
{
    return {{u"第1回"_s, u"Round 1"_s},
            {u"お答えください。"_s, u"Please answer."_s},
            {AudienceKind::Everybody, {}},
            now,
            now.addDays(2)};
}

/// Planned by somebody else; nothing else is under way.
Maker onRound(const char *what, const QJsonObject &body)
{
    return [=](const Scene &scene) {
        const StaffProfile writer = scene.house.person(Role::Officer);
        SurveyRound kept{.id = SurveyRoundId::random(),
                         .revision = 1,
                         .content = roundContent(scene.house.clock.now()),
                         .state = SurveyRoundState::Planned,
                         .writtenBy = {writer.id, writer.name, writer.role},
                         .openedBy = std::nullopt,
                         .people = 0,
                         .invited = 0,
                         .started = 0,
                         .answered = 0,
                         .byHour = {},
                         .questions = {}};
        scene.house.write([&](store::Transaction &tx) {
            tx.execute("DELETE FROM survey_round");
            store::insertRound(tx, account, kept);
            return true;
        });
        const QJsonObject sent = body.isEmpty() ? encode(SurveyRoundSave{1, kept.content}) : body;
        return Sample{u"/v1/survey-rounds/%1/rounds/%2%3"_s.arg(account.text(), kept.id.text(), QLatin1String(what)),
                      sent};
    };
}

Sample switchFollowUp(const Scene &scene)
{
    scene.house.write([](store::Transaction &tx) { return tx.execute("DELETE FROM follow_up_switch"); });
    return {u"/v1/survey-rounds/%1/follow-up"_s.arg(account.text()), encode(FollowUpSwitch{0, true})};
}

LearningContent taught()
{
    return {LearningKind::Video,
            LearningSubject::Mathematics,
            8,
            8,
            {u"一次関数"_s, u"Linear functions"_s},
            {u"提供団体"_s, u"A provider"_s},
            u"https://example.org/linear"_s,
            12,
            std::nullopt,
            std::nullopt};
}

Maker onLearning(const char *what, const QJsonObject &body)
{
    return [=](const Scene &scene) {
        const LearningItem kept{.id = LearningItemId::random(),
                                .revision = 1,
                                .content = taught(),
                                .state = LearningState::Draft,
                                .changedBy = std::nullopt,
                                .changedAt = scene.house.clock.now(),
                                .publishedAt = std::nullopt,
                                .views = 0,
                                .reminders = 0};
        scene.house.write([&](store::Transaction &tx) {
            store::insertLearning(tx, account, kept);
            return true;
        });
        return Sample{u"/v1/learning/%1/items/%2%3"_s.arg(account.text(), kept.id.text(), QLatin1String(what)), body};
    };
}

Sample closeMedicine(const Scene &scene)
{
    scene.house.write([](store::Transaction &tx) { return tx.execute("DELETE FROM service_closing"); });
    return {u"/v1/medicine/%1/close"_s.arg(account.text()), encode(CloseService{{u"終わり"_s, u"The end"_s}})};
}

Sample saveFaq(const Scene &)
{
    return {u"/v1/faq/%1/entries/%2"_s.arg(account.text(), randomIdText()), encode(FaqSave{0, faqContent(), true, {}})};
}

} // namespace

Samples serviceSamples()
{
    return {
        {u"GET /v1/faq"_s, plain("/v1/faq")},
        {u"GET /v1/faq/{account}"_s, onFaq("")},
        {u"GET /v1/faq/{account}/contents"_s, onFaq("/contents")},
        {u"POST /v1/faq/{account}/contents"_s, onFaq("/contents",
                                                     [](const Scene &) {
                                                         return encode(FaqContents{{{std::nullopt, faqContent()}}});
                                                     })},
        {u"POST /v1/faq/{account}/questions"_s, onFaq("/questions",
                                                      [](const Scene &) {
                                                          return encode(FaqSettle{{}, FaqAskedState::Held});
                                                      })},
        {u"GET /v1/faq/{account}/entries/{id}"_s, faqStep("", false)},
        {u"PUT /v1/faq/{account}/entries/{id}"_s, saveFaq},
        {u"POST /v1/faq/{account}/entries/{id}/publish"_s, faqStep("/publish", true)},
        {u"POST /v1/faq/{account}/entries/{id}/restore"_s, faqStep("/restore", false)},
        {u"POST /v1/faq/{account}/entries/{id}/withdraw"_s, faqStep("/withdraw", false)},
        {u"POST /v1/faq/{account}/entries/{id}/drop-draft"_s, faqStep("/drop-draft", true)},
        {u"GET /v1/accounts"_s, plain("/v1/accounts")},
        {u"POST /v1/accounts/try"_s,
         [](const Scene &scene) {
             return Sample{u"/v1/accounts/try"_s, encode(AccountTrial{madeContent(), scene.house.clock.now(), {}})};
         }},
        {u"POST /v1/accounts/try-rules"_s,
         [](const Scene &) {
             AccountContent content = madeContent();
             content.from = u"personal-support"_s;
             return Sample{u"/v1/accounts/try-rules"_s, encode(RuleTrial{content, QDate(2020, 6, 17), {}})};
         }},
        {u"GET /v1/accounts/{account}"_s, onMade("", {})},
        {u"PUT /v1/accounts/{account}"_s,
         [](const Scene &) {
             return Sample{u"/v1/accounts/"_s + randomIdText(), encode(AccountSave{0, madeContent()})};
         }},
        {u"POST /v1/accounts/{account}/publish"_s, onMade("/publish", encode(AccountPublish{1}))},
        {u"GET /v1/rules"_s, plain("/v1/rules")},
        {u"GET /v1/rules/{account}"_s, [](const Scene &) { return Sample{u"/v1/rules/"_s + account.text()}; }},
        {u"POST /v1/rules/{account}/what-if"_s,
         [](const Scene &) {
             return Sample{u"/v1/rules/%1/what-if"_s.arg(account.text()), encode(WhatIf{QDate(2020, 6, 17), {}})};
         }},
        {u"GET /v1/announcements"_s, plain("/v1/announcements")},
        {u"GET /v1/announcements/{account}"_s,
         [](const Scene &) { return Sample{u"/v1/announcements/"_s + account.text()}; }},
        {u"PUT /v1/announcements/{account}/entries/{id}"_s,
         onAnnouncement("", AnnouncementState::Draft, encode(AnnouncementSave{1, announced()}))},
        {u"POST /v1/announcements/{account}/entries/{id}/steps"_s,
         onAnnouncement("/steps", AnnouncementState::Draft,
                        encode(AnnouncementStep{1, AnnouncementStepKind::AskApproval}))},
        {u"POST /v1/announcements/{account}/entries/{id}/approval"_s,
         onAnnouncement("/approval", AnnouncementState::Waiting, encode(AnnouncementApproval{1}))},
        {u"GET /v1/survey-rounds"_s, plain("/v1/survey-rounds")},
        {u"GET /v1/survey-rounds/{account}"_s,
         [](const Scene &) { return Sample{u"/v1/survey-rounds/"_s + account.text()}; }},
        {u"PUT /v1/survey-rounds/{account}/rounds/{id}"_s, onRound("", {})},
        {u"POST /v1/survey-rounds/{account}/rounds/{id}/steps"_s,
         onRound("/steps", encode(SurveyRoundStep{1, SurveyRoundStepKind::Open}))},
        {u"PUT /v1/survey-rounds/{account}/follow-up"_s, switchFollowUp},
        {u"GET /v1/learning"_s, plain("/v1/learning")},
        {u"GET /v1/learning/{account}"_s, [](const Scene &) { return Sample{u"/v1/learning/"_s + account.text()}; }},
        {u"PUT /v1/learning/{account}/items/{id}"_s, onLearning("", encode(LearningSave{1, taught()}))},
        {u"POST /v1/learning/{account}/items/{id}/steps"_s,
         onLearning("/steps", encode(LearningStep{1, LearningStepKind::Publish}))},
        {u"GET /v1/medicine"_s, plain("/v1/medicine")},
        {u"GET /v1/medicine/{account}"_s, [](const Scene &) { return Sample{u"/v1/medicine/"_s + account.text()}; }},
        {u"POST /v1/medicine/{account}/requests/{id}/prescription"_s,
         onMedicine("prescription", MedicineStage::Requested, encode(MedicinePrescription{1, u"1日1回"_s}))},
        {u"POST /v1/medicine/{account}/requests/{id}/steps"_s,
         onMedicine("steps", MedicineStage::Prescribed,
                    encode(MedicineStep{1, MedicineChangeKind::Arranged, {}, std::nullopt}))},
        {u"POST /v1/medicine/{account}/close"_s, closeMedicine},
    };
}

} // namespace mado::staff
