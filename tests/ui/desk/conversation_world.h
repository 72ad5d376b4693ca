// SPDX-License-Identifier: GPL-3.0-or-later
// One invented conversation with everything around it, for tests of the middle and right panes.
#pragma once

#include "app/models/transcript_model.h"
#include "tests/support/fake_desk.h"
#include "tests/unit/app/models/consultations.h"
#include "ui/shared/theme.h"

namespace mado::test {

inline QString ja(const char *text) { return QString::fromUtf8(text); }

inline LocalText local(const char *japanese, const char *english) { return {ja(japanese), ja(english)}; }

inline Consultation mikan()
{
    Consultation value = waiting(QStringLiteral("p1"), RiskLevel::Emergency, 6);
    value.caseNumber = QStringLiteral("R-20418");
    value.resident = {ja("みかんの皮"),
                      QStringLiteral("ja"),
                      local("70代", "70s"),
                      local("横浜市中区", "Naka-ku"),
                      ja("090-••••-••12"),
                      true,
                      {{QStringLiteral("callback"), local("折り返し電話", "Callback"), true, evening().addDays(-5), {}},
                       {QStringLiteral("state"), local("国・県での利用", "Use by state and prefecture"), true,
                        evening().addDays(-5), ja("第4条第2項")}}};
    value.risk.reasons = {
        {QStringLiteral("e1"), local("安静時の息苦しさ", "Breathless at rest"), local("ある", "Yes"),
         RiskLevel::Emergency},
        {QStringLiteral("h1"), local("高い熱", "High fever"), local("38.4℃", "38.4 °C"), RiskLevel::High},
        {QStringLiteral("h2"), local("持病", "Conditions"), local("糖尿病", "Diabetes"), RiskLevel::High}};
    return value;
}

inline Consultation mine(Consultation value) { return taken(std::move(value), saeki(), evening().addSecs(-240)); }

inline SurveyAnswer answer(const char *question, const LocalText &label, const LocalText &value, bool worse = false,
                           bool headline = false, std::optional<double> number = std::nullopt)
{
    return {QString::fromLatin1(question), label, value, number, worse, headline};
}

inline SurveyResponse survey(double celsius, bool worse)
{
    const QString degrees = QString::number(celsius, 'f', 1);
    return {QStringLiteral("daily"),
            QStringLiteral("1"),
            local("健康観察の回答", "Symptom check"),
            {answer("temperature", local("体温", "Temp."), {degrees + ja("℃（5日目）"), degrees + ja(" °C (day 5)")},
                    worse, true, celsius),
             answer("breath", local("息苦しさ", "Short of breath"), local("安静時にある", "At rest"), worse, true),
             answer("chronic", local("持病", "Conditions"), local("糖尿病", "Diabetes"), false, true),
             answer("household", local("同居", "Lives with"), local("なし", "Nobody"), false, true),
             answer("cough", local("せき", "Cough"), local("強い", "Strong"), worse),
             answer("fluids", local("水分", "Fluids"), local("少しとれる", "A little"))},
            RiskLevel::Emergency};
}

/// Desk, model and clock of a console whose transcript the test writes line by line.
struct ConversationWorld
{
    explicit ConversationWorld(Theme::Mode mode = Theme::Mode::Light) : theme(mode)
    {
        open(mikan());
        desk.consultations.insert(QStringLiteral("p1"), mine(mikan()));
    }
    void open(const Consultation &consultation)
    {
        conversation = consultation.conversation;
        transcript.open(consultation.conversation, consultation.id);
    }
    Entry entry(const EntryBody &body, int secondsAgo)
    {
        ++seq;
        return {*EntryId::from(QStringLiteral("e%1").arg(seq)), seq, evening().addSecs(-secondsAgo), body};
    }
    Entry say(const EntryBody &body, int secondsAgo)
    {
        const Entry made = entry(body, secondsAgo);
        transcript.apply(TranscriptDiff{conversation, {made}});
        return made;
    }
    Entry resident(const char *text, int secondsAgo = 0) { return say(ResidentText{ja(text)}, secondsAgo); }
    Entry staff(const char *text, int secondsAgo, SendStage stage = SendStage::AcceptedByLine,
                const StaffName &by = saeki())
    {
        return say(StaffMessage{by, ja(text), std::nullopt, {stage, {}}}, secondsAgo);
    }
    OutboxItem queue(const ConsultationCommand &command, OutboxState state, int secondsAgo,
                     const std::optional<Problem> &problem = std::nullopt)
    {
        const OutboxItem item{CommandKey::random(),
                              ++position,
                              *ConsultationId::from(QStringLiteral("p1")),
                              command,
                              evening().addSecs(-secondsAgo),
                              state,
                              problem};
        transcript.apply(OutboxDiff{{item}, {}});
        return item;
    }
    OutboxItem queueReply(const char *text, OutboxState state, int secondsAgo,
                          const std::optional<Problem> &problem = std::nullopt)
    {
        return queue(Reply{1, ja(text), evening(), 0, false}, state, secondsAgo, problem);
    }
    /// The evening of the mock-ups.
    void tell()
    {
        const double week[] = {36.8, 37.1, 37.6, 38.0, 38.1, 38.2};
        for (int day = 6; day >= 1; --day)
            say(survey(week[6 - day], false), day * 86400 + 500);
        say(survey(38.4, true), 530);
        say(BotMessage{ja("今すぐ119番に電話してください。返事を待たないでください。"),
                       {},
                       true,
                       {SendStage::AcceptedByLine, {}}},
            525);
        resident("横になっても息が苦しいです。夜間はどこに電話すればいいですか", 400);
        say(Event{EventKind::TakenOver, saeki(), {}}, 280);
        staff("県の窓口、看護師の佐伯です。いま、会話はできますか。短いお返事で大丈夫です。", 270);
        resident("話すと息が切れます", 200);
        staff("わかりました。いますぐ119番に電話できますか。電話が難しければ、こちらで救急車を呼びます。", 150);
        resident("一人なので不安です。お願いできますか", 100);
        say(Note{{*StaffId::from(QStringLiteral("miura")), ja("三浦"), Role::Counsellor},
                 ja("夜になると不安が強い。ご家族は県外。電話は長めにとる。"),
                 std::nullopt},
            2 * 86400);
    }

    Theme theme;
    SetClock clock{evening()};
    FakeDesk desk;
    TranscriptModel transcript;
    ConversationId conversation = mikan().conversation;
    qint64 seq = 0;
    qint64 position = 0;
};

} // namespace mado::test
