// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/refusals.h"

#include "contract/problem.h"

namespace mado::desk::refused {

Problem unknownConsultation()
{
    return problem(404, "consultation.unknown", u"この相談は見つかりません。", u"There is no such consultation.");
}

Problem unknownMedia() { return problem(404, "media.unknown", u"この画像はありません。", u"There is no such image."); }

Problem closed()
{
    return problem(409, "consultation.closed", u"この相談はすでに終了しています。",
                   u"This consultation is already closed.");
}

Problem leaseTaken(const StaffName &owner)
{
    auto taken =
        problem(409, "lease.taken", u"ほかの担当者が対応中です。", u"A colleague has already taken this over.");
    taken.owner = owner;
    return taken;
}

Problem leaseStale(const std::optional<StaffName> &owner)
{
    auto stale = problem(409, "lease.stale",
                         u"引き受けの期限が切れました。入力した文は残っています。もう一度引き受けてください。",
                         u"Your lease has ended. Your text is kept; take the consultation over again to go on.");
    stale.owner = owner;
    return stale;
}

Problem textInvalid()
{
    return problem(422, "text.invalid", u"本文は1文字以上、5,000文字以内にしてください。",
                   u"The text must have 1 to 5,000 characters.");
}

Problem unreachable()
{
    return problem(409, "resident.unreachable",
                   u"相談者にLINEで届けることができません。電話など別の方法を検討してください。",
                   u"LINE cannot reach this resident. Consider calling instead.");
}

Problem replyStale()
{
    return problem(409, "reply.stale", u"書いてから時間がたっています。内容を確かめてから送信してください。",
                   u"This was written a while ago. Please check it before it is sent.");
}

Problem replyOvertaken()
{
    return problem(409, "reply.overtaken", u"相談者から新しいメッセージが届いています。確かめてから送信してください。",
                   u"The resident has written since. Please check before this is sent.");
}

Problem messagesUnderWay()
{
    return problem(409, "close.messages_under_way",
                   u"送信中のメッセージがあります。送信が終わってから終了してください。",
                   u"Messages are still on their way. Close once they have been sent.");
}

Problem closeNeedsReason()
{
    return problem(422, "close.reason_missing",
                   u"緊急度が緊急・高の相談は、次回連絡かその理由を記入して終了してください。",
                   u"At emergency and high, closing needs a next contact or a reason without one.");
}

Problem nextContactPast()
{
    return problem(422, "close.next_contact_past", u"次回連絡にはこれからの日時を入れてください。",
                   u"The next contact must lie ahead.");
}

Problem callTimeInvalid()
{
    return problem(422, "call.time_invalid", u"電話の時刻は、これから14日以内で入れてください。",
                   u"A call can be promised within the next 14 days.");
}

Problem callNeedsNext()
{
    return problem(422, "call.next_missing", u"次にかける時刻を入れてください。緊急・高では回数で終わりにしません。",
                   u"Say when to call again. At emergency and high no number of calls is the last.");
}

Problem noNumber()
{
    return problem(422, "call.no_number", u"電話番号がありません。LINEで番号と同意を尋ねてください。",
                   u"There is no telephone number. Ask for it, and for consent, through LINE.");
}

Problem receiverUnknown()
{
    return problem(422, "hand_over.receiver_unknown",
                   u"この相談を引き継げる相手ではありません。別の人か役割を選んでください。",
                   u"They cannot take this consultation. Choose somebody else, or a role.");
}

Problem receiverSelf()
{
    return problem(422, "hand_over.receiver_self", u"自分には引き継げません。", u"One cannot hand over to oneself.");
}

Problem assignChanged()
{
    return problem(409, "assign.changed", u"担当が変わりました。いまの担当を見て、もう一度割り当ててください。",
                   u"Somebody else holds it now. Look who does, then assign it again.");
}

Problem nothingOffered()
{
    return problem(409, "hand_over.none", u"この申し送りは取り消されたか、すでに終わっています。",
                   u"This is no longer offered.");
}

Problem notOfferedToYou()
{
    return problem(409, "hand_over.not_yours", u"この申し送りはあなた宛てではありません。",
                   u"This is offered to somebody else.");
}

Problem declineNeedsReason()
{
    return problem(422, "hand_over.reason_missing", u"受け取れない理由を記入してください。",
                   u"Say why you cannot take it.");
}

Problem levelNeedsReason()
{
    return problem(422, "level.reason_missing", u"緊急度を下げるときは、理由を短い文で書いてください。",
                   u"Write in a few words why the urgency is lowered.");
}

Problem emergencyCallTimeInvalid()
{
    return problem(422, "emergency_call.time_invalid", u"119番にかけた時刻は、過去7日以内で入れてください。",
                   u"An emergency call is recorded with a time within the last 7 days.");
}

Problem keyMissing()
{
    return problem(400, "key.missing", u"Idempotency-Key ヘッダーがないか、形式が正しくありません。",
                   u"The Idempotency-Key header is missing or malformed.");
}

Problem keyReused()
{
    return problem(422, "key.reused", u"同じキーが別の操作に使われています。",
                   u"This key was used for another command.");
}

Problem bodyInvalid(const QString &path)
{
    auto invalid =
        problem(422, "body.invalid", u"リクエストの内容が正しくありません: ", u"The request's body is wrong: ");
    const QString where = path.isEmpty() ? QStringLiteral("(body)") : path;
    invalid.message = {invalid.message.ja + where, invalid.message.en + where};
    return invalid;
}

Problem queryInvalid()
{
    return problem(400, "query.invalid", u"since と wait は0以上の整数にしてください。",
                   u"since and wait must be whole numbers from 0.");
}

} // namespace mado::desk::refused
