// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/farewell.h"

#include "backend/desk/transcript.h"
#include "backend/line/outbound.h"
#include "backend/store/medicine_rows.h"
#include "contract/tokyo.h"

#include <QJsonObject>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;

namespace {

LocalText farewell(const QDateTime &until)
{
    const QDateTime there = inTokyo(until);
    const QDate day = there.date();
    const QString hour = there.time().toString(u"HH:mm"_s);
    return {
        u"対策の終了にともない、このアカウントの受付は%1年%2月%3日 %4で終わります。お預かりした情報は、取り決めに"
        u"従って廃棄し、残すものは定められた期間だけ保管します。体調に不安があるときはお住まいの地域の保健所へ、命の"
        u"危険があるときはすぐに119番へ電話してください。"_s.arg(day.year())
            .arg(day.month())
            .arg(day.day())
            .arg(hour),
        u"The measures are ending. This account takes messages until %1, %2 (Japan time). What you told us is deleted "
        u"as agreed; what has to stay is kept for its fixed time only. If you are worried about your health, please "
        u"telephone the health centre of your area. If life may be in danger, call 119 now."_s.arg(
            day.toString(Qt::ISODate), hour)};
}

} // namespace

void tellResidents(store::Transaction &tx, const Officer &officer, const QDateTime &until)
{
    const LocalText words = farewell(until);
    for (const ServedAccount &served : servedNow(tx, officer.services).accounts) {
        for (const store::ReachableResident &who : store::reachableResidents(tx, served.account)) {
            const QString text = who.language == u"ja" ? words.ja : words.en;
            const EntryId entry = desk::append(tx, who.conversation, officer.now,
                                               BotMessage{text, {}, false, {SendStage::AcceptedByServer, {}}});
            line::enqueue(tx, {.account = served.account,
                               .conversation = who.conversation,
                               .entry = entry,
                               .replyToken = std::nullopt,
                               .messages = {QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}},
                               .urgent = false,
                               .at = officer.now});
        }
    }
}

} // namespace mado::governance
