// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/accounts/refusals.h"

namespace mado::accounts::refused {

Problem unknownAccount()
{
    return problem(404, "account.unknown", u"このアカウントは見つかりません。", u"There is no such account.");
}

Problem unknownTemplate()
{
    return problem(404, "account.template_unknown", u"このひな形は見つかりません。ひな形を選び直してください。",
                   u"There is no such template. Choose another one.");
}

Problem outOfScope()
{
    return problem(404, "account.outside", u"この都道府県は担当の範囲にありません。担当の都道府県を選んでください。",
                   u"This prefecture is outside your scope. Choose one of yours.");
}

Problem changed()
{
    return problem(409, "account.changed",
                   u"ほかの人が先に変更しました。書いた内容はこの画面に残っています。読み直してください。",
                   u"Somebody else changed this first. What you wrote is still on this screen; load it again.");
}

Problem noDraft()
{
    return problem(409, "account.no_draft", u"公開する下書きがありません。下書きを保存してください。",
                   u"There is no draft to publish. Save one first.");
}

Problem ownDraft()
{
    return problem(409, "account.own_draft",
                   u"自分の下書きは公開できません。監修医か、ほかの責任者に確認を頼んでください。",
                   u"You cannot publish your own draft. Ask the supervising physician or another lead to look at it.");
}

Problem checksFail()
{
    return problem(409, "account.checks_fail",
                   u"公開の前の確認に、直すところが残っています。直してから公開してください。",
                   u"The checks still find something to mend. Mend it, then publish.");
}

Problem notAdaptable()
{
    return problem(409, "account.text_fixed", u"この文はひな形のまま使います。変えられる文だけを書いてください。",
                   u"This text stays as the template has it. Change only those that may be adapted.");
}

Problem moved()
{
    return problem(409, "account.moved",
                   u"公開したアカウントのひな形と都道府県は変えられません。新しいアカウントを作ってください。",
                   u"A published account keeps its template and prefecture. Make a new account instead.");
}

Problem noRules()
{
    return problem(404, "rules.unknown", u"このアカウントの判定ルールは見つかりません。",
                   u"There are no rules of this account.");
}

Problem noAnswer()
{
    return problem(422, "rules.no_answer", u"質問の答えとして読み取れないものがあります。選び直してください。",
                   u"One of the answers cannot be read. Choose it again.");
}

Problem wrongDay()
{
    return problem(422, "rules.wrong_day", u"日付は 2020-05-08 のように書いてください。",
                   u"Write the day like 2020-05-08.");
}

} // namespace mado::accounts::refused
