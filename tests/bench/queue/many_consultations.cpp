// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/queue/many_consultations.h"

#include <QRandomGenerator>

namespace mado::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

RiskLevel levelOf(int draw)
{
    if (draw < 1)
        return RiskLevel::Emergency;
    if (draw < 10)
        return RiskLevel::High;
    if (draw < 20)
        return RiskLevel::Unrated;
    return draw < 60 ? RiskLevel::Moderate : RiskLevel::Low;
}

Risk riskOf(RiskLevel level)
{
    const RiskReason breath{u"breath"_s, {u"息苦しさ"_s, u"Breathless"_s}, {u"あり"_s, u"Yes"_s}, level};
    const RiskReason fever{u"fever"_s, {u"体温"_s, u"Temperature"_s}, {u"38.2℃"_s, u"38.2 °C"_s}, level};
    return {.byRules = level, .byStaff = {}, .ruleVersion = u"2020-05-08"_s, .reasons = {breath, fever}};
}

ResidentCard residentOf(int number)
{
    return {.displayName = u"相談者%1"_s.arg(number),
            .language = number % 7 == 0 ? u"en"_s : u"ja"_s,
            .ageBand = LocalText{u"40代"_s, u"40s"_s},
            .municipality = LocalText{u"横浜市"_s, u"Yokohama"_s},
            .phoneMasked = {},
            .reachable = true,
            .consents = {}};
}

Consultation consultationOf(int number, int draw, const QDateTime &since)
{
    return {.id = *ConsultationId::from(u"c%1"_s.arg(number)),
            .revision = 1,
            .caseNumber = u"R-%1"_s.arg(10000 + number),
            .account = *AccountId::from(u"desk"_s),
            .conversation = *ConversationId::from(u"v%1"_s.arg(number)),
            .resident = residentOf(number),
            .kind = number % 5 == 0 ? ConsultationKind::Counsellor : ConsultationKind::Nurse,
            .channel = number % 9 == 0 ? Channel::Callback : Channel::Chat,
            .risk = riskOf(levelOf(draw)),
            .openedAt = since,
            .waitingSince = since,
            .targetMinutes = 30,
            .unread = number % 4,
            .lastWords = u"昨日から熱が下がりません。どうしたらいいですか（%1）"_s.arg(number),
            .transcriptSeq = number,
            .owner = {},
            .closed = {}};
}

} // namespace

QList<Consultation> manyConsultations(int count, const QDateTime &now)
{
    QRandomGenerator dice(20200508);
    QList<Consultation> all;
    all.reserve(count);
    for (int i = 0; i < count; ++i) {
        const int draw = dice.bounded(100);
        all.append(consultationOf(i, draw, now.addSecs(-dice.bounded(8 * 3600))));
    }
    return all;
}

} // namespace mado::bench
