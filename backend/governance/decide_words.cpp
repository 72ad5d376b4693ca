// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/decide_words.h"

#include "contract/codecs_people.h"

namespace mado::governance::reason {

using namespace Qt::Literals::StringLiterals;

LocalText noRules(const QDate &day)
{
    return {u"%1 の規則が登録されていません。都道府県の規則を登録してから判定してください。"_s.arg(dayText(day)),
            u"No rules are on record for %1. Record the prefecture's rules first."_s.arg(dayText(day))};
}

LocalText withinPurpose() { return {u"もとの目的の範囲での利用です。"_s, u"This is use within the purpose itself."_s}; }

LocalText permitted(const Item &item, People people, bool specialCare)
{
    LocalText text{u"%1にあたります。"_s.arg(item.article.ja), u"%1 applies."_s.arg(item.article.en)};
    if (people == People::Consenting) {
        text.ja += u"同意した人のデータだけを渡します。"_s;
        text.en += u" Only data of people who consented are given."_s;
    } else if (people == People::NotRefusing) {
        text.ja += u"断った人と取り消した人は除きます。"_s;
        text.en += u" People who refused or took back their consent are left out."_s;
    }
    if (specialCare) {
        text.ja += u"要配慮個人情報を含みます。"_s;
        text.en += u" It holds special-care personal information."_s;
    }
    return text;
}

LocalText needsCouncil(const Item &item)
{
    return {u"%1にあたるには、先に審議会の意見を聴く必要があります。"_s.arg(item.article.ja),
            u"For %1 the council has to be heard first."_s.arg(item.article.en)};
}

LocalText needsLawyer(const Item &item)
{
    return {u"%1の特別の理由にあたるかを、法務の担当が確かめる必要があります。"_s.arg(item.article.ja),
            u"Whether the special reason of %1 holds has to be checked by your legal office."_s.arg(item.article.en)};
}

LocalText unjustHarm()
{
    return {u"権利利益を不当に侵害するおそれがないことを確かめていません。おそれがあれば、どの号でも提供できません。"_s,
            u"It was not confirmed that nobody is unjustly harmed. Where that is feared, no item permits it."_s};
}

LocalText noItem()
{
    return {u"あてはまる号がありません。提供先・目的・理由を見直してください。"_s,
            u"No item fits. Look again at recipient, purpose and grounds."_s};
}

LocalText noConsentText()
{
    return {u"この提供先への提供について、同意の文を示していません。同意を理由にできません。"_s,
            u"Residents were never asked about this kind of recipient, so consent is no ground."_s};
}

LocalText neverStanding()
{
    return {u"緊急かつやむを得ない場合は、続けて提供する理由になりません。1日だけの提供にしてください。"_s,
            u"What is urgent and unavoidable is never a standing permission. Ask for one day only."_s};
}

} // namespace mado::governance::reason
