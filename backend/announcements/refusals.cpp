// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/announcements/writing.h"

#include "contract/problem.h"

namespace mado::announcements::refused {

Problem unknown()
{
    return problem(404, "announcement.unknown", u"このお知らせは見つかりません。", u"There is no such announcement.");
}

Problem changed()
{
    return problem(409, "announcement.changed",
                   u"ほかの人が先に変更しました。書いた内容はこの画面に残っています。読み直してください。",
                   u"Somebody else changed this first. Your text is still on this screen; load it again.");
}

Problem notNow()
{
    return problem(409, "announcement.state", u"いまの状態ではできません。一覧を読み直してください。",
                   u"This cannot be done in its present state. Load the list again.");
}

Problem incomplete()
{
    return problem(409, "announcement.incomplete", u"件名と、日本語と英語の本文が必要です。",
                   u"A title and the text in both languages are needed.");
}

Problem untested()
{
    return problem(409, "announcement.untested", u"先に試し送りをして、表示を確かめてください。",
                   u"Send it to the telephones for tests first and look at it.");
}

Problem noTesters()
{
    return problem(409, "announcement.no_testers",
                   u"試し送りを受け取る人がいません。画面の合言葉を、自分のLINEからこのアカウントに送ってください。",
                   u"Nobody takes tests yet. Send the word on the screen to this account from your own LINE.");
}

Problem own()
{
    return problem(409, "announcement.own", u"自分が書いたお知らせは承認できません。ほかの人に依頼してください。",
                   u"You cannot approve what you wrote yourself. Ask somebody else.");
}

Problem quota()
{
    return problem(
        409, "announcement.quota",
        u"今月送れる数を超えます。宛先をしぼるか、来月に送ってください。緊急の案内の分は残しておきます。",
        u"This is more than may be sent this month. Choose fewer people, or send it next month; some are kept "
        u"back for urgent advice.");
}

Problem past()
{
    return problem(409, "announcement.past", u"送る日時が過ぎています。選び直してください。",
                   u"The time of sending has passed. Choose another one.");
}

Problem audience()
{
    return problem(
        409, "announcement.audience",
        u"この回答ではお知らせの宛先を選べません。健康についての回答は使えません。宛先を選び直してください。",
        u"Nobody is chosen by this answer; answers about health never are used. Choose the audience again.");
}

Problem ended()
{
    return problem(409, "announcement.ended", u"このアカウントの受付は終了しています。お知らせは送れません。",
                   u"The service of this account has ended; nothing is announced any more.");
}

} // namespace mado::announcements::refused
