// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/rounds/writing.h"
#include "contract/problem.h"

namespace mado::rounds::refused {

Problem unknown()
{
    return problem(404, "survey_round.unknown", u"この回は見つかりません。", u"There is no such round.");
}

Problem changed()
{
    return problem(409, "survey_round.changed",
                   u"ほかの人が先に変更しました。書いた内容はこの画面に残っています。読み直してください。",
                   u"Somebody else changed this first. Your text is still on this screen; load it again.");
}

Problem notNow()
{
    return problem(409, "survey_round.state", u"いまの状態ではできません。一覧を読み直してください。",
                   u"This cannot be done in its present state. Load the list again.");
}

Problem incomplete()
{
    return problem(409, "survey_round.incomplete", u"回の名前と、日本語と英語の案内文が必要です。",
                   u"A name and an invitation are needed, both in both languages.");
}

Problem own()
{
    return problem(409, "survey_round.own", u"自分が書いた回は始められません。ほかの人に依頼してください。",
                   u"You cannot open a round that you wrote yourself. Ask somebody else.");
}

Problem over()
{
    return problem(409, "survey_round.over", u"締め切りが過ぎています。日時を選び直してください。",
                   u"It would be over already. Choose another time.");
}

Problem another()
{
    return problem(409, "survey_round.another", u"ほかの回が開いています。先に締め切ってください。",
                   u"Another round is open. Close it first.");
}

Problem notDaily()
{
    return problem(409, "survey_round.not_daily", u"このアカウントの調査は回ごとにたずねます。毎日はたずねません。",
                   u"This account asks its survey in rounds, not every day.");
}

Problem ended()
{
    return problem(409, "survey_round.ended", u"このアカウントの受付は終了しています。",
                   u"The service of this account has ended.");
}

} // namespace mado::rounds::refused
