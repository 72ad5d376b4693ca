// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/app/models/consultations.h"

namespace mado::test {

inline RiskReason reason(const QString &ja, const QString &en, const QString &valueJa, const QString &valueEn,
                         RiskLevel weight)
{
    return {QStringLiteral("r"), {ja, en}, {valueJa, valueEn}, weight};
}

inline RiskReason yes(const QString &ja, const QString &en, RiskLevel weight)
{
    return reason(ja, en, QStringLiteral("ある"), QStringLiteral("Yes"), weight);
}

inline RiskReason fever(const QString &degrees)
{
    return reason(QStringLiteral("高い熱"), QStringLiteral("High fever"), degrees, degrees, RiskLevel::High);
}

inline Consultation person(const QString &id, const QString &name, RiskLevel level, int minutes,
                           const QList<RiskReason> &reasons, const QString &words, int unread)
{
    Consultation value = waiting(id, level, minutes);
    value.caseNumber = QStringLiteral("R-20418");
    value.resident.displayName = name;
    value.resident.ageBand = LocalText{QStringLiteral("70代"), QStringLiteral("70s")};
    value.resident.municipality = LocalText{QStringLiteral("横浜市中区"), QStringLiteral("Naka-ku")};
    value.risk.reasons = reasons;
    value.lastWords = words;
    value.unread = unread;
    return value;
}

/// An invented evening: two of one's own, one emergency, three high (one of them just taken by another), two moderate.
inline QList<Consultation> sampleQueue()
{
    const auto E = RiskLevel::Emergency;
    const auto H = RiskLevel::High;
    const auto M = RiskLevel::Moderate;
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    const QDateTime now = evening();
    const RiskReason breath = yes(text("安静時の息苦しさ"), text("Breathless at rest"), E);
    const RiskReason chest = yes(text("胸の痛み"), text("Chest pain"), E);
    const RiskReason sugar = reason(text("持病"), text("Condition"), text("糖尿病"), text("Diabetes"), H);
    const RiskReason asthma = reason(text("持病"), text("Condition"), text("ぜんそく"), text("Asthma"), H);
    QList<Consultation> all;
    all << taken(person(text("p1"), text("みかんの皮"), E, 6, {breath, fever(text("38.4℃")), sugar},
                        text("一人なので不安です。お願いできますか"), 1),
                 saeki(), now.addSecs(-4 * 60))
        << taken(person(text("p2"), text("ゆず茶"), H, 8, {fever(text("37.9℃"))}, text("わかりました。検温してみます"),
                        0),
                 saeki(), now.addSecs(-3 * 60))
        << person(text("p3"), text("harukaze_22"), E, 6, {chest, fever(text("38.9℃"))},
                  text("胸が締めつけられる感じがあります"), 2)
        << person(text("p4"), text("けんちゃんママ"), H, 14, {fever(text("37.8℃"))}, {}, 0)
        << person(text("p5"), text("Maria S."), H, 11, {fever(text("38.1℃")), asthma},
                  text("My inhaler is almost empty."), 1)
        << taken(person(text("p6"), text("旅する猫"), H, 9, {fever(text("38.6℃"))}, text("だるい"), 1), hasegawa(),
                 now.addSecs(-20))
        << person(text("p7"), text("おにぎり大好き"), M, 22, {fever(text("37.6℃"))},
                  text("検査を受けたほうがよいでしょうか"), 1)
        << person(text("p8"), text("すみれ"), M, 18, {fever(text("38.0℃"))}, text("カウンセラーを希望"), 3)
        << person(text("p9"), text("とても長い表示名の人なので列に入りきりません"), RiskLevel::Unrated, 2, {},
                  text("答えがまだ途中です"), 120)
        << person(text("p10"), text("cloudy"), RiskLevel::Low, 70, {}, text("ありがとうございました"), 0);
    all[3].channel = Channel::Callback;
    all[4].resident.language = text("en");
    all[7].kind = ConsultationKind::Counsellor;
    return all;
}

} // namespace mado::test
