// SPDX-License-Identifier: GPL-3.0-or-later
// One full value of each kind, with every optional set. All people are invented.
#pragma once

#include "contract/codecs.h"

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

inline QDateTime time(const QString &text) { return *utcFrom(text); }

inline StaffName sampleNurse()
{
    return {.id = *StaffId::from(u"staff-1"_s), .name = u"青山"_s, .role = Role::MedicineCoordinator};
}

inline Risk sampleRisk()
{
    return {.byRules = RiskLevel::Unrated,
            .byStaff = RiskLevel::Emergency,
            .ruleVersion = u"2020-05-08"_s,
            .reasons = {{.rule = u"breath"_s,
                         .text = {.ja = u"息苦しさ"_s, .en = u"Breathless"_s},
                         .value = {.ja = u"はい"_s, .en = u"Yes"_s},
                         .weight = RiskLevel::High}}};
}

inline ResidentCard sampleResident()
{
    return {.displayName = u"ゆき <b>&"_s,
            .language = u"ja"_s,
            .ageBand = LocalText{.ja = u"60代"_s, .en = u"60s"_s},
            .municipality = LocalText{.ja = u"横浜市"_s, .en = u"Yokohama"_s},
            .phoneMasked = u"090-••••-••12"_s,
            .reachable = true,
            .consents = {{.purpose = u"callback"_s,
                          .label = {.ja = u"電話"_s, .en = u"Call"_s},
                          .granted = false,
                          .at = time(u"2020-05-08T01:00:00Z"_s),
                          .article = u"第4条第2項"_s}}};
}

inline DangerProtocol sampleDanger()
{
    const QDateTime at = time(u"2020-05-08T01:02:05Z"_s);
    const LocalText words{.ja = u"受け止める"_s, .en = u"Listen"_s};
    return {.danger = u"self_harm"_s,
            .label = {.ja = u"希死念慮の表現"_s, .en = u"Words of suicide"_s},
            .source = {.ja = u"厚生労働省 2019年"_s, .en = u"MHLW, 2019"_s},
            .version = u"1"_s,
            .foundAt = at,
            .steps = {{u"listen"_s, words, words, sampleNurse(), at}, {u"safety"_s, words, words}},
            .routes = {{{.ja = u"児童相談所"_s, .en = u"Child guidance centre"_s}, u"189"_s}},
            .second = sampleNurse(),
            .secondAgrees = true};
}

inline Consultation sampleConsultation()
{
    return {
        .id = *ConsultationId::from(u"c-1"_s),
        .revision = 9007199254740990,
        .caseNumber = u"R-20418"_s,
        .account = *AccountId::from(u"kanagawa"_s),
        .conversation = *ConversationId::from(u"v-1"_s),
        .resident = sampleResident(),
        .kind = ConsultationKind::Medicine,
        .channel = Channel::Callback,
        .risk = sampleRisk(),
        .openedAt = time(u"2020-05-08T01:02:03.456Z"_s),
        .waitingSince = time(u"2020-05-08T01:02:04Z"_s),
        .targetMinutes = 5,
        .unread = 2,
        .lastWords = u"苦しい"_s,
        .transcriptSeq = 7,
        .owner = Ownership{.staff = sampleNurse(),
                           .fence = 3,
                           .since = time(u"2020-05-08T01:03:00Z"_s),
                           .leaseUntil = time(u"2020-05-08T01:05:00Z"_s),
                           .teams = {Team{*TeamId::from(u"night"_s), {u"夜間"_s, u"Night"_s}}}},
        .closed =
            Closing{.disposition = Disposition::Advised119, .by = sampleNurse(), .at = time(u"2020-05-08T02:00:00Z"_s)},
        .call = PlannedCall{time(u"2020-05-08T03:00:00Z"_s), 1, std::nullopt, u"silence"_s},
        .person = PersonConcerned{Relation::Child, 6, u"母"_s},
        .access = {true, Interpreter::Arranged, u"vi"_s},
        .danger = sampleDanger(),
        .prefecture = u"14"_s};
}

inline QList<EntryBody> sampleBodies()
{
    const auto key = CommandKey::from(u"k-1"_s);
    const SurveyAnswer answer{.question = u"temperature"_s,
                              .label = {.ja = u"体温"_s, .en = u"Temperature"_s},
                              .value = {.ja = u"38.2℃"_s, .en = u"38.2 °C"_s},
                              .number = 38.2,
                              .worse = true,
                              .headline = false};
    return {ResidentText{u"こんにちは"_s},
            ResidentSticker{{u"sad"_s, u"sick"_s}},
            ResidentLocation{u"駅"_s, u"横浜"_s},
            ResidentLocation{u"駅"_s, u"横浜"_s, GeoPoint{35.4657, 139.6223}},
            ResidentMedia{u"video"_s},
            ResidentMedia{u"image"_s, MediaCopy{MediaState::Fetching, {}, 0, {}}},
            ResidentMedia{u"image"_s, MediaCopy{MediaState::Kept, u"image/jpeg"_s, 48211, {}}},
            ResidentMedia{u"image"_s, MediaCopy{MediaState::Refused, {}, 0, u"media.too_large"_s}},
            ResidentUnknown{u"hologram"_s},
            Unsent{},
            BotMessage{u"119"_s, {u"はい"_s}, true, {SendStage::Failed, u"line.quota"_s}},
            StaffMessage{sampleNurse(), u"お待たせしました"_s, key, {SendStage::AcceptedByLine, {}}},
            SurveyResponse{u"health"_s, u"2"_s, {u"健康観察"_s, u"Health"_s}, {answer}, RiskLevel::Moderate},
            Event{EventKind::RiskChanged, sampleNurse(), u"emergency"_s},
            Note{sampleNurse(), u"要確認"_s, key}};
}

inline QList<ConsultationCommand> sampleCommands()
{
    const QDateTime at = time(u"2020-05-08T01:00:00Z"_s);
    return {TakeOver{},
            Reply{3, u"はい"_s, at, 7, true},
            AddNote{3, u"n"_s},
            AddNote{std::nullopt, u"n"_s},
            Close{3, Disposition::SelfCare, at, {}},
            Close{3, Disposition::Unreachable, std::nullopt, u"r"_s},
            DescribePerson{3, {Relation::Child, 6, u"母"_s}, {true, Interpreter::Needed, u"vi"_s}},
            DescribePerson{std::nullopt, {}, {}},
            JoinDanger{},
            MarkDangerStep{u"safety"_s, true},
            AgreeDanger{true},
            Reopen{u"症状が続くため"_s},
            TakeBack{3},
            Return{4}};
}

} // namespace mado::test
