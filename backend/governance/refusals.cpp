// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/refusals.h"

#include "contract/problem.h"

namespace mado::governance::refused {

using namespace Qt::Literals::StringLiterals;

Problem unknownAgreement()
{
    return problem(404, "agreement.unknown", u"この協定は見つかりません。", u"There is no such agreement.");
}

Problem unknownProvision()
{
    return problem(404, "provision.unknown", u"この提供は見つかりません。", u"There is no such provision.");
}

Problem unknownExport()
{
    return problem(404, "export.unknown", u"この提供ファイルはありません。期限が過ぎたか、止められています。",
                   u"This file is not here: its last day has passed, or it was stopped.");
}

Problem agreementOver()
{
    return problem(409, "agreement.over", u"協定の期間外です。協定を結び直してから申し込んでください。",
                   u"The agreement does not hold on this day. Make a new one first.");
}

Problem outsideAgreement()
{
    return problem(409, "agreement.outside", u"協定にないデータです。協定の範囲で申し込んでください。",
                   u"The agreement does not cover these data. Ask for what it covers.");
}

Problem keyWrong()
{
    return problem(422, "agreement.key_wrong", u"提供先の公開鍵が正しくありません。提供先に確かめてください。",
                   u"This is no public key. Ask the recipient for theirs.");
}

Problem byRule(const Decision &decision)
{
    const bool review = decision.outcome == Outcome::NeedsReview;
    LocalText why;
    for (const RuleDecision &part : decision.parts) {
        if (part.outcome == decision.outcome)
            why = {part.rule ? part.rule->law.ja + u' ' + part.rule->article.ja + u"："_s + part.reason.ja
                             : part.reason.ja,
                   part.rule ? part.rule->law.en + u", "_s + part.rule->article.en + u": "_s + part.reason.en
                             : part.reason.en};
    }
    return {409, review ? u"provision.needs_review"_s : u"provision.refused"_s, why, std::nullopt};
}

Problem fieldNotNeeded(const QString &field)
{
    return {422,
            u"provision.field_not_needed"_s,
            {u"目的に要らない項目です：%1。外してから申し込んでください。"_s.arg(field.left(60)),
             u"The purpose does not need this field: %1. Take it out, then ask again."_s.arg(field.left(60))},
            std::nullopt};
}

Problem ownRequest()
{
    return problem(409, "provision.own", u"申し込んだ人は承認できません。別の担当者に依頼してください。",
                   u"Whoever asked cannot approve. Ask another officer.");
}

Problem changedMeanwhile()
{
    return problem(409, "provision.changed", u"ほかの人が先に変更しました。読み直してから、もう一度確かめてください。",
                   u"Somebody else changed this first. Load it again and look anew.");
}

Problem notInThatState()
{
    return problem(409, "provision.state", u"いまの状態ではできません。読み直してください。",
                   u"Not possible in its present state. Load it again.");
}

Problem tooLate()
{
    return problem(409, "provision.expired", u"提供できる期限を過ぎています。新しく申し込んでください。",
                   u"The last day for this provision has passed. Ask for a new one.");
}

Problem unknownDisposal()
{
    return problem(404, "disposal.unknown", u"この削除は見つかりません。", u"There is no such run.");
}

Problem disposalChanged()
{
    return problem(409, "disposal.changed", u"ほかの人が先に変更しました。読み直してから、もう一度確かめてください。",
                   u"Somebody else changed this first. Load it again and look anew.");
}

Problem disposalState()
{
    return problem(409, "disposal.state", u"いまの段階ではできません。読み直してください。",
                   u"Not possible at its present step. Load it again.");
}

Problem ownDisposal()
{
    return problem(409, "disposal.own", u"申し出た人は確認できません。別の担当者に依頼してください。",
                   u"Whoever proposed it cannot confirm it. Ask somebody else.");
}

Problem held()
{
    return problem(409, "disposal.held", u"保留中のデータがあります。保留を解くか、残すものに移してください。",
                   u"A hold covers these data. Lift it, or keep them.");
}

Problem alreadyRunning()
{
    return problem(409, "disposal.running", u"別の削除が進んでいます。終わるか取り消してから始めてください。",
                   u"Another run is under way. Finish or cancel it first.");
}

Problem frozen()
{
    return problem(409, "disposal.frozen", u"対策の終了に向けて凍結中です。新しい提供は申し込めません。",
                   u"Frozen for the end of measures. Nothing new can be asked for.");
}

Problem unknownHold() { return problem(404, "hold.unknown", u"この保留は見つかりません。", u"There is no such hold."); }

Problem unknownDuty()
{
    return problem(404, "duty.unknown", u"この記録は見つかりません。", u"There is no such record.");
}

Problem dutyChanged()
{
    return problem(409, "duty.changed", u"ほかの人が先に変更しました。読み直してから、もう一度確かめてください。",
                   u"Somebody else changed this first. Load it again and look anew.");
}

Problem dutyClosed()
{
    return problem(409, "duty.state", u"この記録はもう終わっています。", u"This record is closed already.");
}

Problem noLeak()
{
    return problem(409, "duty.no_leak", u"速報があるのは漏えい等の報告だけです。",
                   u"Only the report of a leak has a first report.");
}

Problem firstReportMade()
{
    return problem(409, "duty.reported", u"速報はもう記録されています。読み直してください。",
                   u"The first report is on record already. Load it again.");
}

Problem reportBeforeLeak()
{
    return problem(422, "duty.report_before_leak", u"速報の日が、漏えいを知った日より前です。日付を確かめてください。",
                   u"The first report is dated before the leak was found. Check the day.");
}

Problem reportToCome()
{
    return problem(422, "duty.report_to_come", u"速報の日がまだ来ていません。報告を済ませた日を入れてください。",
                   u"The first report is dated in the future. Enter the day on which it was made.");
}

} // namespace mado::governance::refused
