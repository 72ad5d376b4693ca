// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/refusals.h"
#include "contract/problem.h"

namespace mado::desk::refused {

Problem callWithoutVoice()
{
    return problem(422, "call.no_voice",
                   u"声で話せない相談者です。チャット、NET119、電話リレー、訪問を使ってください。",
                   u"This person cannot speak on the telephone. Use chat, NET119, the relay service or a visit.");
}

Problem closeCallPromised()
{
    return problem(409, "close.call_promised", u"電話の約束が残っています。結果を記録してから終了してください。",
                   u"A call is still promised. Record how it went before closing.");
}

Problem closeUnreachableUrgent()
{
    return problem(422, "close.unreachable_urgent",
                   u"緊急・高の相談は「連絡がつかない」では終えられません。次の電話か訪問を決めてください。",
                   u"At emergency and high, nobody is given up as unreachable. Plan another call or a visit.");
}

Problem noDanger()
{
    return problem(409, "danger.none", u"この相談では2人の手順は始まっていません。",
                   u"No two-person protocol runs in this consultation.");
}

Problem dangerOwn()
{
    return problem(409, "danger.own", u"主担当は2人目になれません。ほかの人に頼んでください。",
                   u"Whoever holds it cannot be the second person. Ask somebody else.");
}

Problem dangerSecondThere(const StaffName &second)
{
    auto there = problem(409, "danger.second_there", u"すでに2人目がいます。", u"A second person is there already.");
    there.owner = second;
    return there;
}

Problem dangerNotOfTheTwo()
{
    return problem(409, "danger.not_of_the_two", u"主担当と2人目だけが記録できます。",
                   u"Only the two who work on it can say this.");
}

Problem dangerNeedsTwo()
{
    return problem(409, "danger.needs_two", u"緊急度を下げる・終えるには、2人目の確認が必要です。",
                   u"Lowering and closing need the second person's agreement.");
}

Problem dangerStepsOpen()
{
    return problem(409, "danger.steps_open",
                   u"2人の手順が残っています。手順を済ませるか、救急・医師につないで終えてください。",
                   u"Steps of the two-person protocol are open. Take them, or end by handing to an ambulance or a "
                   u"physician.");
}

Problem notClosed()
{
    return problem(409, "reopen.not_closed", u"この相談は終了していません。", u"This consultation is not closed.");
}

Problem reopenNeedsReason()
{
    return problem(422, "reopen.reason_missing", u"再開する理由を短い文で書いてください。",
                   u"Write in a few words why it is opened again.");
}

Problem reopenTooLate()
{
    return problem(409, "reopen.too_late", u"終了から30日を過ぎた相談は再開できません。",
                   u"A consultation can be opened again for 30 days.");
}

Problem reopenOtherOpen()
{
    return problem(409, "reopen.other_open", u"この人の新しい相談が開いています。そちらで続けてください。",
                   u"This person has a newer open consultation. Go on there.");
}

Problem takeBackTouched()
{
    return problem(409, "take_back.touched", u"ほかの人が扱いはじめたので、元に戻せません。",
                   u"It cannot be undone: somebody else has taken it up.");
}

Problem takeBackTooLate()
{
    return problem(409, "take_back.too_late", u"時間がたったので、元に戻せません。再開してください。",
                   u"It is too late to undo this. Open it again instead.");
}

} // namespace mado::desk::refused
