// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "backend/desk/transcript.h"
#include "backend/store/canned_rows.h"
#include "backend/store/media_rows.h"
#include "contract/codecs.h"
#include "contract/codecs_canned.h"

namespace mado::staff {

namespace {

QJsonObject json(const ConsultationCommand &command) { return encode(command); }

Maker onConsultation(const char *what,
                     std::function<QJsonObject(const store::ConsultationRow &, const QDateTime &)> body)
{
    return [=](const Scene &scene) {
        const ConsultationId id = scene.consultation();
        return Sample{u"/v1/consultations/"_s + id.text() + u'/' + QLatin1String(what),
                      body(scene.house.row(id), scene.house.clock.now())};
    };
}

/// One's own offer is withdrawn, a colleague's accepted; where nobody holds it, nothing can be offered.
Sample answerHandOver(const Scene &scene)
{
    const ConsultationId id = scene.consultation();
    store::ConsultationRow row = scene.house.row(id);
    if (row.owner) {
        const QDateTime now = scene.house.clock.now();
        const StaffProfile &giver = scene.cell.holder == Holder::Asker ? scene.asker : scene.house.person(Role::Nurse);
        scene.house.write([&](store::Transaction &tx) {
            row.handOver = PendingHandOver{{giver.id, giver.name, giver.role},
                                           scene.asker.role,
                                           {u"発熱4日"_s, {}, u"体温を聞く"_s, {}},
                                           now,
                                           now.addSecs(300),
                                           false};
            store::saveConsultation(tx, row);
            return true;
        });
    }
    const auto answer = scene.cell.holder == Holder::Asker ? HandOverAnswer::Withdraw : HandOverAnswer::Accept;
    return {u"/v1/consultations/"_s + id.text() + u"/hand-over-answer"_s, json(AnswerHandOver{row.fence, answer, {}})};
}

/// A consultation in which two people are called for. Who holds it cannot be the second: their cell has nobody's lease.
enum class Seat { Free, Askers };
Maker endangered(const char *what, Seat seat, const ConsultationCommand &command)
{
    return [=](const Scene &scene) {
        const ConsultationId id = scene.consultation();
        store::ConsultationRow row = scene.house.row(id);
        const LocalText words{u"題"_s, u"Title"_s};
        row.safety.danger = DangerProtocol{.danger = u"self_harm"_s,
                                           .label = words,
                                           .source = words,
                                           .version = u"1"_s,
                                           .foundAt = scene.house.clock.now(),
                                           .steps = {{u"listen"_s, words, words}},
                                           .routes = {}};
        if (seat == Seat::Askers)
            row.safety.danger->second = StaffName{scene.asker.id, scene.asker.name, scene.asker.role};
        if (scene.cell.holder == Holder::Asker)
            row.owner.reset();
        scene.house.write([&](store::Transaction &tx) {
            store::saveConsultation(tx, row);
            return true;
        });
        return Sample{u"/v1/consultations/"_s + id.text() + u'/' + QLatin1String(what), json(command)};
    };
}

/// Closed a moment ago by the asker.
Maker closed(const char *what, std::function<QJsonObject(const store::ConsultationRow &)> body)
{
    return [=](const Scene &scene) {
        const ConsultationId id = scene.consultation();
        store::ConsultationRow row = scene.house.row(id);
        const QDateTime now = scene.house.clock.now();
        row.owner.reset();
        row.closed = store::ClosingColumns{Disposition::SelfCare, scene.asker.id, now, std::nullopt};
        row.safety.released = store::ReleasedColumns{scene.asker.id, now, now, std::nullopt, 0};
        scene.house.write([&](store::Transaction &tx) {
            store::saveConsultation(tx, row);
            return true;
        });
        return Sample{u"/v1/consultations/"_s + id.text() + u'/' + QLatin1String(what), body(row)};
    };
}

CannedReplyContent canned()
{
    return {{u"受付"_s, u"Received"_s}, {u"{name}さん"_s, u"{name}"_s}, std::nullopt, std::nullopt, false};
}

CannedReplyId keptReply(const Scene &scene)
{
    const CannedReplyId id = CannedReplyId::random();
    scene.house.write([&](store::Transaction &tx) {
        store::insertCannedVersion(tx, {id, 1, canned(), std::nullopt, scene.house.clock.now()});
        return true;
    });
    return id;
}

Sample image(const Scene &scene)
{
    const ConsultationId id = scene.consultation();
    const ConversationId conversation = scene.house.row(id).conversation;
    const EntryId entry = scene.house.write([&](store::Transaction &tx) {
        const MediaCopy fetching{MediaState::Fetching, {}, 0, {}};
        const EntryId made =
            desk::append(tx, conversation, scene.house.clock.now(), ResidentMedia{u"image"_s, fetching}, u"m1"_s);
        store::keepMedia(tx, made, {u"image/jpeg"_s, "\xff\xd8\xff"});
        return made;
    });
    return {u"/v1/consultations/"_s + id.text() + u"/media/"_s + entry.text()};
}

Sample assign(const Scene &scene)
{
    const ConsultationId id = scene.consultation();
    const auto row = scene.house.row(id);
    const auto from = row.owner ? std::optional(row.owner->staff) : std::nullopt;
    const StaffProfile to = scene.house.person(Role::Nurse, scene.prefecture());
    return {u"/v1/consultations/"_s + id.text() + u"/assign"_s, json(Assign{to.id, from})};
}

Sample ask(const Scene &scene)
{
    const ConsultationId id = scene.consultation();
    const StaffProfile to = scene.house.person(Role::Physician, scene.prefecture());
    return {u"/v1/consultations/"_s + id.text() + u"/ask"_s, json(AskColleague{to.id, u"英語です"_s})};
}

} // namespace

Samples deskSamples()
{
    return {
        {u"GET /v1/sync"_s, plain("/v1/sync")},
        {u"GET /v1/calls"_s, plain("/v1/calls")},
        {u"GET /v1/care"_s, plain("/v1/care")},
        {u"GET /v1/consultations/{id}/transcript"_s,
         onConsultation("transcript", [](auto &, auto &) { return QJsonObject(); })},
        {u"POST /v1/consultations/{id}/take-over"_s,
         onConsultation("take-over", [](auto &, auto &) { return json(TakeOver{}); })},
        {u"POST /v1/consultations/{id}/replies"_s,
         onConsultation("replies",
                        [](auto &row, auto &now) {
                            return json(Reply{row.fence, u"お熱は何度ですか。"_s, now, 0, true});
                        })},
        {u"POST /v1/consultations/{id}/notes"_s, onConsultation("notes",
                                                                [](auto &, auto &) {
                                                                    return json(AddNote{std::nullopt, u"要確認"_s});
                                                                })},
        {u"POST /v1/consultations/{id}/close"_s,
         onConsultation("close",
                        [](auto &row, auto &now) {
                            return json(Close{row.fence, Disposition::SelfCare, now.addDays(1), {}});
                        })},
        {u"POST /v1/consultations/{id}/return"_s,
         onConsultation("return", [](auto &row, auto &) { return json(Return{row.fence}); })},
        {u"POST /v1/consultations/{id}/lease"_s,
         onConsultation("lease", [](auto &row, auto &) { return encode(LeaseRenewal{row.fence}); })},
        {u"POST /v1/consultations/{id}/call-plan"_s,
         onConsultation("call-plan",
                        [](auto &row, auto &now) {
                            return json(PlanCall{row.fence, now.addSecs(3600)});
                        })},
        {u"POST /v1/consultations/{id}/calls"_s,
         onConsultation("calls",
                        [](auto &row, auto &) {
                            return json(RecordCall{row.fence, CallOutcome::Reached, std::nullopt, {}, {}});
                        })},
        {u"POST /v1/consultations/{id}/acknowledgements"_s,
         onConsultation("acknowledgements", [](auto &, auto &) { return json(Acknowledge{}); })},
        {u"POST /v1/consultations/{id}/level"_s,
         onConsultation("level",
                        [](auto &row, auto &) {
                            const auto fence = row.owner ? std::optional(row.fence) : std::nullopt;
                            return json(SetLevel{fence, RiskLevel::Emergency, {}});
                        })},
        {u"POST /v1/consultations/{id}/emergency-calls"_s,
         onConsultation("emergency-calls",
                        [](auto &, auto &now) {
                            return json(RecordEmergencyCall{now, DispatcherAnswer::Dispatched, {}});
                        })},
        {u"POST /v1/consultations/{id}/person"_s,
         onConsultation("person",
                        [](auto &row, auto &) {
                            const auto fence = row.owner ? std::optional(row.fence) : std::nullopt;
                            return json(DescribePerson{fence, {Relation::Child, 6, u"母"_s}, {}});
                        })},
        {u"POST /v1/consultations/{id}/danger-join"_s, endangered("danger-join", Seat::Free, JoinDanger{})},
        {u"POST /v1/consultations/{id}/danger-steps"_s,
         endangered("danger-steps", Seat::Askers, MarkDangerStep{u"listen"_s, true})},
        {u"POST /v1/consultations/{id}/danger-agreement"_s,
         endangered("danger-agreement", Seat::Askers, AgreeDanger{true})},
        {u"POST /v1/consultations/{id}/reopen"_s,
         closed("reopen", [](auto &) { return json(Reopen{u"症状が続くと聞いたため"_s}); })},
        {u"POST /v1/consultations/{id}/take-back"_s,
         closed("take-back", [](auto &row) { return json(TakeBack{row.fence}); })},
        {u"POST /v1/consultations/{id}/assign"_s, assign},
        {u"POST /v1/consultations/{id}/ask"_s, ask},
        {u"POST /v1/consultations/{id}/presence"_s,
         onConsultation("presence", [](auto &, auto &) { return QJsonObject(); })},
        {u"GET /v1/board"_s, plain("/v1/board")},
        {u"POST /v1/staff/{id}/call-ins"_s,
         [](const Scene &s) {
             return Sample{u"/v1/staff/"_s + s.colleague(StaffState::Active).id.text() + u"/call-ins"_s};
         }},
        {u"POST /v1/consultations/{id}/number"_s,
         onConsultation("number", [](auto &row, auto &) { return encode(LeaseRenewal{row.fence}); })},
        {u"POST /v1/consultations/{id}/hand-over"_s,
         onConsultation("hand-over",
                        [](auto &row, auto &) {
                            return json(HandOver{row.fence, Role::Nurse, {u"発熱4日"_s, {}, u"体温を聞く"_s, {}}});
                        })},
        {u"POST /v1/consultations/{id}/hand-over-answer"_s, answerHandOver},
        {u"GET /v1/consultations/{id}/media/{entry}"_s, image},
        {u"GET /v1/canned-replies"_s, plain("/v1/canned-replies")},
        {u"POST /v1/canned-replies"_s,
         [](const Scene &) {
             return Sample{u"/v1/canned-replies"_s, encode(canned())};
         }},
        {u"PUT /v1/canned-replies/{id}"_s,
         [](const Scene &scene) {
             const CannedReplyId id = keptReply(scene);
             return Sample{u"/v1/canned-replies/"_s + id.text(), encode(CannedReplyChange{1, canned()})};
         }},
        {u"GET /v1/canned-replies/{id}/history"_s,
         [](const Scene &scene) { return Sample{u"/v1/canned-replies/"_s + keptReply(scene).text() + u"/history"_s}; }},
        {u"GET /v1/consultations/{id}/receivers"_s,
         onConsultation("receivers", [](auto &, auto &) { return QJsonObject(); })},
        {u"POST /v1/take-next"_s, plain("/v1/take-next")},
    };
}

} // namespace mado::staff
