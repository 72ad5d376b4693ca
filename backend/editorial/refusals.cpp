// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/editorial/refusals.h"

#include "contract/problem.h"

namespace mado::editorial::refused {

Problem unknownAccount()
{
    return problem(404, "faq.account_unknown", u"このアカウントのよくある質問は見つかりません。",
                   u"There are no frequent questions of this account.");
}

Problem unknownEntry()
{
    return problem(404, "faq.unknown", u"この質問は見つかりません。", u"There is no such question.");
}

Problem unknownVersion()
{
    return problem(409, "faq.version_unknown", u"この版は見つかりません。読み直してください。",
                   u"There is no such version. Load the entry again.");
}

Problem changed()
{
    return problem(409, "faq.changed",
                   u"ほかの人が先に変更しました。書いた内容はこの画面に残っています。読み直してください。",
                   u"Somebody else changed this first. Your text is still on this screen; load the entry again.");
}

Problem noDraft()
{
    return problem(409, "faq.no_draft", u"公開する下書きがありません。", u"There is no draft to publish.");
}

Problem ownDraft()
{
    return problem(409, "faq.own_draft",
                   u"自分が書いた回答は自分で公開できません。ほかの医療職に確認を依頼してください。",
                   u"You cannot publish what you wrote yourself. Ask another nurse or physician to check it.");
}

Problem incomplete()
{
    return problem(409, "faq.incomplete",
                   u"公開に必要な項目がそろっていません。質問、回答、英語、もとになる情報を確かめてください。",
                   u"Parts needed for publishing are missing. Check question, answer, English and source.");
}

Problem notLive()
{
    return problem(409, "faq.not_live", u"この回答はいま公開されていません。", u"This answer is not published now.");
}

Problem unknownCategory()
{
    return problem(409, "faq.category_unknown", u"この分類はありません。分類を選び直してください。",
                   u"There is no such category. Choose another one.");
}

} // namespace mado::editorial::refused
