// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include "backend/desk/transcript.h"
#include "backend/governance/disposals.h"
#include "backend/identity/tokens.h"
#include "backend/statistics/query/series.h"
#include "backend/statistics/sample/daily_sample.h"
#include "backend/store/announcement_rows.h"
#include "backend/store/bot_rows.h"
#include "backend/store/canned_rows.h"
#include "backend/store/disposal_rows.h"
#include "backend/store/faq_rows.h"
#include "backend/store/governance_rows.h"
#include "backend/store/identity_rows.h"
#include "backend/store/made_account_rows.h"
#include "backend/store/media_rows.h"
#include "backend/store/medicine_rows.h"
#include "backend/store/people_rows.h"
#include "backend/store/report_rows.h"
#include "backend/store/roster_rows.h"
#include "backend/store/second_factor_rows.h"
#include "backend/store/session_rows.h"
#include "contract/codecs.h"
#include "contract/codecs_access.h"
#include "contract/codecs_announcement.h"
#include "contract/codecs_canned.h"
#include "contract/codecs_disposal.h"
#include "contract/codecs_faq.h"
#include "contract/codecs_governance.h"
#include "contract/codecs_medicine.h"
#include "contract/codecs_report.h"
#include "contract/codecs_rule_book.h"
#include "contract/codecs_service_account.h"
#include "contract/codecs_statistics.h"

#include <functional>

namespace mado::staff {

namespace {

/// What a sample request is made of.
struct Scene
{
    House &house;
    StaffProfile asker; ///< Made even when nobody is signed in.
    Cell cell;

    QString prefecture() const { return cell.inScope ? home : elsewhere; }

    ConsultationId consultation() const
    {
        const ConsultationId id = house.consultation(prefecture());
        if (cell.holder == Holder::Asker)
            house.giveLease(id, asker.id);
        if (cell.holder == Holder::Colleague)
            house.giveLease(id, house.person(Role::Nurse).id);
        return id;
    }

    StaffMember colleague(StaffState state) const
    {
        const StaffProfile other = house.person(Role::Nurse, prefecture());
        house.write([&](store::Transaction &tx) {
            store::setMemberState(tx, other.id, state);
            return true;
        });
        return house.member(other.id);
    }

    QString ownSession() const
    {
        const SessionId id = SessionId::random();
        house.write([&](store::Transaction &tx) {
            const QDateTime now = house.clock.now();
            store::insertSession(tx, {id, asker.id, now, now.addSecs(60), now, SessionState::Active});
            return true;
        });
        return id.text();
    }
};

struct Sample
{
    QString path;
    QJsonObject body = {};
    QUrlQuery query = {};
};
using Maker = std::function<Sample(const Scene &)>;

Maker onConsultation(const char *what,
                     std::function<QJsonObject(const store::ConsultationRow &, const QDateTime &)> body)
{
    return [=](const Scene &scene) {
        const ConsultationId id = scene.consultation();
        return Sample{u"/v1/consultations/"_s + id.text() + u'/' + QLatin1String(what),
                      body(scene.house.row(id), scene.house.clock.now())};
    };
}

QJsonObject json(const ConsultationCommand &command) { return encode(command); }

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

AgreementContent agreed()
{
    return {u"厚生労働省"_s,
            RecipientKind::State,
            ProvisionPurpose::InfectionControl,
            u"対応策の検討・実施"_s,
            {DataSet::HealthAnswers},
            QDate(2020, 3, 30),
            std::nullopt,
            true,
            u"廃棄"_s,
            QString::fromLatin1(QByteArray(recipientKeyBytes, '\7').toBase64())};
}

AgreementId keptAgreement(const Scene &scene)
{
    const StaffProfile by = scene.house.person(Role::Officer);
    const Agreement agreement{
        AgreementId::random(), agreed(), {by.id, by.name, by.role}, scene.house.clock.now(), std::nullopt};
    scene.house.write([&](store::Transaction &tx) {
        store::putAgreement(tx, agreement);
        return true;
    });
    return agreement.id;
}

ProvisionRequest provided(const AgreementId &agreement)
{
    return {agreement,
            home,
            DataSet::HealthAnswers,
            {Ground::Consent, Ground::NoUnjustHarm},
            {u"record"_s},
            QDate(2020, 6, 1),
            QDate(2020, 6, 17),
            QDate(2020, 6, 30),
            u"協定"_s};
}

/// Asked for by somebody else, and approved where it has to be.
Sample provision(const Scene &scene, const QString &what, ProvisionState state, const QJsonObject &body)
{
    const StaffProfile by = scene.house.person(Role::Officer);
    const StaffProfile second = scene.house.person(Role::Officer);
    const bool decided = state == ProvisionState::Approved;
    const Provision kept{.id = ProvisionId::random(),
                         .revision = 1,
                         .request = provided(keptAgreement(scene)),
                         .state = state,
                         .decision = {Outcome::Permitted, QDate(2020, 6, 17), {}},
                         .requestedBy = {by.id, by.name, by.role},
                         .requestedAt = scene.house.clock.now(),
                         .decidedBy =
                             decided ? std::optional(StaffName{second.id, second.name, second.role}) : std::nullopt,
                         .decidedAt = std::nullopt,
                         .decidedWhy = {}};
    scene.house.write([&](store::Transaction &tx) {
        store::putProvision(tx, kept);
        return true;
    });
    return Sample{u"/v1/provisions/"_s + kept.id.text() + u'/' + what, body};
}

DisposalProposal disposed(const AgreementId &agreement)
{
    DisposalProposal proposal{agreement, u"厚生労働省"_s, QDate(2020, 6, 15), u"健感発0615第1号"_s, {}, true};
    for (const DataCategory category : governance::disposableCategories())
        proposal.choices.append({category, true, {}});
    return proposal;
}

/// The only run under way, proposed by somebody else.
Sample disposal(const Scene &scene, const QString &what, DisposalState state, const QJsonObject &body = {},
                const std::optional<DisposalNoteKind> &note = {})
{
    const StaffProfile by = scene.house.person(Role::Officer);
    const AgreementId agreement = keptAgreement(scene);
    const Disposal kept{.id = DisposalId::random(),
                        .revision = 1,
                        .proposal = disposed(agreement),
                        .state = state,
                        .proposedBy = {by.id, by.name, by.role},
                        .proposedAt = scene.house.clock.now(),
                        .confirmedBy = {},
                        .confirmedAt = {},
                        .cancellableUntil = {},
                        .frozenAt = {},
                        .lastExportAt = {},
                        .nothingOwed = {},
                        .cancelledWhy = {},
                        .recipients = {{agreement, u"厚生労働省"_s, 1, {}, {}, {}}},
                        .erased = {},
                        .certificate = {}};
    scene.house.write([&](store::Transaction &tx) {
        tx.execute("DELETE FROM disposal");
        store::putDisposal(tx, kept);
        return true;
    });
    return {u"/v1/disposals/"_s + kept.id.text() + u'/' + what,
            note ? encode(DisposalNote{1, *note, agreement, {}, {}}) : body};
}

Sample withdrawal(const Scene &scene)
{
    const ConsultationId id = scene.consultation();
    const ConversationId conversation = scene.house.row(id).conversation;
    scene.house.write([&](store::Transaction &tx) {
        store::saveConsent(tx, conversation,
                           {u"use_national"_s, {u"国"_s, u"State"_s}, true, scene.house.clock.now(), u"1"_s, {}});
        return true;
    });
    return {u"/v1/consultations/"_s + id.text() + u"/consent-withdrawals"_s,
            encode(ConsentWithdrawal{u"use_national"_s})};
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

Maker step(const char *what, StaffState state)
{
    return [=](const Scene &scene) {
        return Sample{u"/v1/staff/"_s + scene.colleague(state).id.text() + u'/' + QLatin1String(what),
                      encode(StaffStep{u"端末を紛失したため"_s})};
    };
}

Maker plain(const char *path)
{
    return [=](const Scene &) { return Sample{QLatin1String(path)}; };
}

Sample putShift(const Scene &scene)
{
    const Shift shift{ShiftId::random(), scene.asker.id, scene.house.clock.now(), scene.house.clock.now().addSecs(3600),
                      ShiftKind::OnDuty};
    return {u"/v1/shifts/"_s + shift.id.text(), encode(shift)};
}

Sample putTeam(const Scene &)
{
    const Team team{TeamId::random(), {u"夜間"_s, u"Night"_s}};
    return {u"/v1/teams/"_s + team.id.text(), encode(team)};
}

Sample deleteTeam(const Scene &scene)
{
    const Team team{TeamId::random(), {u"夜間"_s, u"Night"_s}};
    scene.house.write([&](store::Transaction &tx) {
        store::putTeam(tx, team);
        return true;
    });
    return {u"/v1/teams/"_s + team.id.text()};
}

Sample assign(const Scene &scene)
{
    const ConsultationId id = scene.consultation();
    const auto row = scene.house.row(id);
    const auto from = row.owner ? std::optional(row.owner->staff) : std::nullopt;
    const StaffProfile to = scene.house.person(Role::Nurse, scene.prefecture());
    return {u"/v1/consultations/"_s + id.text() + u"/assign"_s, json(Assign{to.id, from})};
}

Sample shifts(const Scene &scene)
{
    Sample sample{u"/v1/shifts"_s};
    sample.query.addQueryItem(u"from"_s, utcText(scene.house.clock.now()));
    sample.query.addQueryItem(u"until"_s, utcText(scene.house.clock.now().addDays(1)));
    return sample;
}

Sample changeStaff(const Scene &scene)
{
    const StaffMember other = scene.colleague(StaffState::Active);
    StaffUpdate update{other.revision, other.details};
    update.details.languages = {u"ja"_s, u"en"_s};
    update.details.prefecture = home; // what is given has to be the editor's to give
    update.details.scope = {{home}, {}};
    return {u"/v1/staff/"_s + other.id.text(), encode(update)};
}

Sample replaceSecondFactor(const Scene &scene)
{
    const QByteArray token = "begun by " + scene.asker.id.text().toUtf8();
    scene.house.write([&](store::Transaction &tx) {
        store::insertEnrolment(tx, {identity::tokenHash(token), scene.asker.id, std::nullopt, std::nullopt,
                                    std::nullopt, scene.house.clock.now().addSecs(60)});
        return true;
    });
    return {u"/v1/second-factor"_s, encode(EnrolmentConfirmation{QString::fromUtf8(token), std::nullopt})};
}

Sample renewRecoveryCodes(const Scene &scene)
{
    static const identity::PasswordHasher hasher{identity::PasswordWork::LeastForTests};
    const auto password = u"a password for samples"_s;
    scene.house.write([&](store::Transaction &tx) {
        store::setPasswordHash(tx, scene.asker.id, hasher.hash(password));
        return true;
    });
    return {u"/v1/second-factor/recovery-codes"_s, encode(RecoveryCodesRequest{password, u"-"_s})};
}

Sample figures(const char *path)
{
    Sample sample{QLatin1String(path)};
    sample.query.addQueryItem(u"indicator"_s, u"health-fever"_s);
    sample.query.addQueryItem(u"survey"_s, u"health"_s);
    return sample;
}

Sample series(const Scene &scene)
{
    scene.house.write([](store::Transaction &tx) {
        const QDate day(2020, 5, 29);
        const SeriesInfo info{u"calls"_s, {}, {}, {}, Basis::ReportDate, day, day, 0};
        statistics::keepSeries(tx, {info, {{u"14"_s, day, {1.0}, {}}}});
        return true;
    });
    Sample sample{u"/v1/statistics/series"_s};
    sample.query.addQueryItem(u"id"_s, u"calls"_s);
    return sample;
}

Sample freeze(const Scene &scene)
{
    const auto &definition = scene.house.statistics->services().bookOf(u"health"_s)->definition();
    const auto place = definition.placeOf(QDate(2020, 6, 10));
    const auto log = scene.house.statistics->responses().connect();
    log->openPart(place->part, definition.id, definition.layout.text());
    store::LogScope scope(*log);
    log->saveCells(place->part, statistics::dailyCells(definition, 14, place->period, 20, 1));
    scope.commit();
    return {u"/v1/statistics/releases"_s,
            encode(ReleaseRequest{u"health"_s, {u"health-2020-06-10"_s}, {u"6月10日"_s, u"10 June"_s}})};
}

ReportContent reportContent()
{
    const QDate day(2020, 6, 17);
    return {.title = u"報告"_s,
            .office = u"神奈川県"_s,
            .recipient = u"厚生労働省"_s,
            .from = day,
            .until = day,
            .due = day,
            .rhythm = ReportRhythm::Once,
            .language = Language::Japanese,
            .chapters = {{u"概況"_s, u"変わりません。"_s}}};
}

/// A report of somebody else's in that state.
Sample report(const Scene &scene, const char *what, ReportState state, const QJsonObject &body)
{
    const StaffProfile by = scene.house.person(Role::Officer);
    const Report kept{.id = ReportId::random(),
                      .revision = 1,
                      .state = state,
                      .content = reportContent(),
                      .writers = {{by.id, by.name, by.role}},
                      .writtenAt = scene.house.clock.now()};
    scene.house.write([&](store::Transaction &tx) {
        store::insertReport(tx, home, kept);
        return true;
    });
    return Sample{u"/v1/reports/"_s + kept.id.text() + QLatin1String(what), body};
}

Sample operations(const Scene &)
{
    Sample sample{u"/v1/operations"_s};
    sample.query.addQueryItem(u"from"_s, u"2020-06-16"_s);
    sample.query.addQueryItem(u"until"_s, u"2020-06-17"_s);
    return sample;
}

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

Sample closeMedicine(const Scene &scene)
{
    scene.house.write([](store::Transaction &tx) { return tx.execute("DELETE FROM service_closing"); });
    return {u"/v1/medicine/%1/close"_s.arg(account.text()), encode(CloseService{{u"終わり"_s, u"The end"_s}})};
}

Sample saveFaq(const Scene &)
{
    return {u"/v1/faq/%1/entries/%2"_s.arg(account.text(), randomIdText()), encode(FaqSave{0, faqContent(), true, {}})};
}

const QHash<QString, Maker> &samples()
{
    static const QHash<QString, Maker> all{
        {u"DELETE /v1/sessions/current"_s, plain("/v1/sessions/current")},
        {u"GET /v1/sessions"_s, plain("/v1/sessions")},
        {u"DELETE /v1/sessions/{id}"_s, [](const Scene &s) { return Sample{u"/v1/sessions/"_s + s.ownSession()}; }},
        {u"POST /v1/sessions/{id}/wipe"_s,
         [](const Scene &s) { return Sample{u"/v1/sessions/"_s + s.ownSession() + u"/wipe"_s}; }},
        {u"POST /v1/second-factor"_s, replaceSecondFactor},
        {u"POST /v1/second-factor/recovery-codes"_s, renewRecoveryCodes},
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
        {u"GET /v1/governance"_s, plain("/v1/governance")},
        {u"POST /v1/governance/decisions"_s,
         [](const Scene &) {
             return Sample{u"/v1/governance/decisions"_s, encode(DecisionRequest{{home},
                                                                                 DataSet::HealthAnswers,
                                                                                 RecipientKind::State,
                                                                                 ProvisionPurpose::InfectionControl,
                                                                                 {Ground::Consent},
                                                                                 QDate(2020, 6, 17),
                                                                                 false})};
         }},
        {u"GET /v1/disposals"_s, plain("/v1/disposals")},
        {u"POST /v1/disposals"_s,
         [](const Scene &scene) {
             scene.house.write([&](store::Transaction &tx) { return tx.execute("DELETE FROM disposal"); });
             return Sample{u"/v1/disposals"_s, encode(disposed(keptAgreement(scene)))};
         }},
        {u"POST /v1/disposals/{id}/confirm"_s,
         [](const Scene &scene) {
             return disposal(scene, u"confirm"_s, DisposalState::Proposed, encode(DisposalAnswer{1, {}}));
         }},
        {u"POST /v1/disposals/{id}/cancel"_s,
         [](const Scene &scene) {
             return disposal(scene, u"cancel"_s, DisposalState::Proposed, encode(DisposalAnswer{1, u"延長"_s}));
         }},
        {u"POST /v1/disposals/{id}/notes"_s,
         [](const Scene &scene) {
             return disposal(scene, u"notes"_s, DisposalState::Waiting, {}, DisposalNoteKind::Asked);
         }},
        {u"POST /v1/holds"_s,
         [](const Scene &) {
             return Sample{u"/v1/holds"_s, encode(HoldContent{DataCategory::Consultations, u"訴訟"_s})};
         }},
        {u"POST /v1/holds/{id}/lift"_s,
         [](const Scene &scene) {
             const StaffProfile by = scene.house.person(Role::Officer);
             const Hold kept{HoldId::random(),
                             {DataCategory::Consultations, u"訴訟"_s},
                             {by.id, by.name, by.role},
                             scene.house.clock.now(),
                             {}};
             scene.house.write([&](store::Transaction &tx) {
                 store::putHold(tx, kept);
                 return true;
             });
             return Sample{u"/v1/holds/"_s + kept.id.text() + u"/lift"_s, {}};
         }},
        {u"GET /v1/duties"_s, plain("/v1/duties")},
        {u"POST /v1/duties"_s,
         [](const Scene &) {
             return Sample{u"/v1/duties"_s,
                           encode(DutyContent{DutyKind::Disclosure, u"R-1"_s, u"開示"_s, QDate(2020, 6, 16), {}})};
         }},
        {u"POST /v1/duties/{id}/answer"_s,
         [](const Scene &scene) {
             const StaffProfile by = scene.house.person(Role::Officer);
             const DutyRecord kept{DutyId::random(),
                                   1,
                                   {DutyKind::Disclosure, u"R-1"_s, u"開示"_s, QDate(2020, 6, 16), {}},
                                   DutyState::Open,
                                   {by.id, by.name, by.role},
                                   scene.house.clock.now(),
                                   {},
                                   {},
                                   {}};
             scene.house.write([&](store::Transaction &tx) {
                 store::putDuty(tx, kept);
                 return true;
             });
             return Sample{u"/v1/duties/"_s + kept.id.text() + u"/answer"_s, encode(DutyAnswer{1, true, u"開示"_s})};
         }},
        {u"POST /v1/consultations/{id}/consent-withdrawals"_s, withdrawal},
        {u"POST /v1/agreements"_s,
         [](const Scene &) {
             return Sample{u"/v1/agreements"_s, encode(agreed())};
         }},
        {u"POST /v1/agreements/{id}/end"_s,
         [](const Scene &scene) { return Sample{u"/v1/agreements/"_s + keptAgreement(scene).text() + u"/end"_s}; }},
        {u"POST /v1/provisions"_s,
         [](const Scene &scene) {
             return Sample{u"/v1/provisions"_s, encode(provided(keptAgreement(scene)))};
         }},
        {u"POST /v1/provisions/{id}/decision"_s,
         [](const Scene &scene) {
             return provision(scene, u"decision"_s, ProvisionState::Requested, encode(ProvisionAnswer{1, true, {}}));
         }},
        {u"POST /v1/provisions/{id}/stop"_s,
         [](const Scene &scene) {
             return provision(scene, u"stop"_s, ProvisionState::Requested,
                              encode(ProvisionAnswer{1, false, u"終わり"_s}));
         }},
        {u"POST /v1/provisions/{id}/exports"_s,
         [](const Scene &scene) { return provision(scene, u"exports"_s, ProvisionState::Approved, {}); }},
        {u"GET /v1/audit"_s, plain("/v1/audit")},
        {u"GET /v1/audit/check"_s, plain("/v1/audit/check")},
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
        {u"GET /v1/break-glass"_s, plain("/v1/break-glass")},
        {u"POST /v1/break-glass"_s,
         [](const Scene &) {
             return Sample{u"/v1/break-glass"_s,
                           encode(BreakGlassRequest{u"県境の相談者が東京都にも相談"_s, elsewhere, std::nullopt})};
         }},
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
        {u"GET /v1/medicine"_s, plain("/v1/medicine")},
        {u"GET /v1/medicine/{account}"_s, [](const Scene &) { return Sample{u"/v1/medicine/"_s + account.text()}; }},
        {u"POST /v1/medicine/{account}/requests/{id}/prescription"_s,
         onMedicine("prescription", MedicineStage::Requested, encode(MedicinePrescription{1, u"1日1回"_s}))},
        {u"POST /v1/medicine/{account}/requests/{id}/steps"_s,
         onMedicine("steps", MedicineStage::Prescribed,
                    encode(MedicineStep{1, MedicineChangeKind::Arranged, {}, std::nullopt}))},
        {u"POST /v1/medicine/{account}/close"_s, closeMedicine},
        {u"GET /v1/staff"_s, plain("/v1/staff")},
        {u"POST /v1/staff"_s,
         [](const Scene &s) {
             return Sample{u"/v1/staff"_s, encode(s.house.details(Role::Nurse))};
         }},
        {u"PUT /v1/staff/{id}"_s, changeStaff},
        {u"POST /v1/staff/{id}/invitation"_s, step("invitation", StaffState::Invited)},
        {u"POST /v1/staff/{id}/reset-second-factor"_s, step("reset-second-factor", StaffState::Active)},
        {u"POST /v1/staff/{id}/suspend"_s, step("suspend", StaffState::Active)},
        {u"POST /v1/staff/{id}/resume"_s, step("resume", StaffState::Suspended)},
        {u"POST /v1/staff/{id}/leave"_s, step("leave", StaffState::Active)},
        {u"GET /v1/staff/{id}/changes"_s, step("changes", StaffState::Active)},
        {u"GET /v1/statistics/catalogue"_s, plain("/v1/statistics/catalogue")},
        {u"GET /v1/statistics/figures"_s, [](const Scene &) { return figures("/v1/statistics/figures"); }},
        {u"GET /v1/statistics/internal/figures"_s,
         [](const Scene &) { return figures("/v1/statistics/internal/figures"); }},
        {u"GET /v1/statistics/series"_s, series},
        {u"POST /v1/statistics/releases"_s, freeze},
        {u"GET /v1/operations"_s, operations},
        {u"GET /v1/reports"_s, plain("/v1/reports")},
        {u"POST /v1/reports"_s,
         [](const Scene &) {
             return Sample{u"/v1/reports"_s, encode(reportContent())};
         }},
        {u"POST /v1/reports/{id}/text"_s,
         [](const Scene &scene) {
             return report(scene, "/text", ReportState::Draft, encode(ReportUpdate{1, reportContent()}));
         }},
        {u"POST /v1/reports/{id}/steps"_s,
         [](const Scene &scene) {
             return report(scene, "/steps", ReportState::Draft, encode(ReportMove{1, ReportStep::Submit}));
         }},
        {u"POST /v1/reports/{id}/decision"_s,
         [](const Scene &scene) {
             return report(scene, "/decision", ReportState::Submitted, encode(ReportMove{1, ReportStep::Approve}));
         }},
        {u"GET /v1/teams"_s, plain("/v1/teams")},
        {u"PUT /v1/teams/{id}"_s, putTeam},
        {u"DELETE /v1/teams/{id}"_s, deleteTeam},
        {u"GET /v1/shifts"_s, shifts},
        {u"PUT /v1/shifts/{id}"_s, putShift},
        {u"DELETE /v1/shifts/{id}"_s, [](const Scene &) { return Sample{u"/v1/shifts/"_s + randomIdText()}; }},
    };
    return all;
}

} // namespace

int expectedStatus(const PermissionRow &row, const Cell &cell)
{
    if (!cell.role)
        return 401;
    if (!row.roles.holds(*cell.role))
        return 403;
    if (row.subject != Subject::Nothing && !cell.inScope)
        return 404;
    if (row.subject != Subject::Consultation || row.lease == LeaseRule::Any || cell.holder == Holder::Asker)
        return 200;
    if (row.lease == LeaseRule::Anybodys)
        return cell.holder == Holder::Nobody ? 409 : 200;
    return row.lease == LeaseRule::NotOthers && cell.holder == Holder::Nobody ? 200 : 409;
}

QList<Cell> cellsOf(const PermissionRow &row)
{
    QList<Cell> cells{Cell{}};
    for (const Role role : allRoles) {
        for (const Holder holder : {Holder::Asker, Holder::Colleague, Holder::Nobody}) {
            if (row.subject != Subject::Consultation && holder != Holder::Nobody)
                continue;
            cells.append({role, holder, true});
            if (row.subject != Subject::Nothing)
                cells.append({role, holder, false});
        }
    }
    return cells;
}

QString nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return u"GET"_s;
    case Method::Post:
        return u"POST"_s;
    case Method::Put:
        return u"PUT"_s;
    case Method::Delete:
        return u"DELETE"_s;
    }
    Q_UNREACHABLE();
}

QString describe(const http::Route &route, const Cell &cell)
{
    static const char *const holders[] = {"own lease", "a colleague's lease", "nobody's lease"};
    return u"%1 %2: %3, %4, %5"_s.arg(nameOf(route.method), route.pattern, cell.role ? word(*cell.role) : u"nobody"_s,
                                      QLatin1String(holders[int(cell.holder)]),
                                      cell.inScope ? u"in scope"_s : u"out of scope"_s);
}

std::optional<http::Response> askSample(House &house, const http::Route &route, const Cell &cell)
{
    const auto maker = samples().constFind(nameOf(route.method) + u' ' + route.pattern);
    if (maker == samples().constEnd())
        return std::nullopt;
    const bool ofAccount = rowOf(route.permission).subject == Subject::Account;
    const QString belongs = ofAccount && !cell.inScope ? elsewhere : home;
    const Scene scene{house, house.person(cell.role.value_or(Role::Nurse), belongs), cell};
    const Sample sample = (*maker)(scene);
    const QByteArray token = cell.role ? house.tokenOf(scene.asker) : QByteArray();
    return house.ask(route.method, sample.path, token, sample.body, sample.query);
}

} // namespace mado::staff
