// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/reports/reports.h"

#include "contract/problem.h"

namespace mado::reports::refused {

using namespace Qt::Literals::StringLiterals;

Problem unknown()
{
    return problem(404, "report.unknown", u"この報告書は見つかりません。", u"There is no such report.");
}

Problem changedMeanwhile()
{
    return problem(409, "report.changed", u"ほかの人が先に変えました。読み直してから、もう一度入れてください。",
                   u"Somebody else changed it first. Read it again, then make your change.");
}

Problem notInThatState()
{
    return problem(409, "report.state", u"いまの段階ではできません。報告書を読み直してください。",
                   u"This is not possible at this stage. Read the report again.");
}

Problem own()
{
    return problem(409, "report.own", u"書いた人は承認できません。ほかの担当者に頼んでください。",
                   u"Who wrote in it cannot decide it. Ask a colleague.");
}

Problem notSubmitter()
{
    return problem(409, "report.not_submitter", u"取り下げられるのは、確認を依頼した人だけです。",
                   u"Only who submitted it takes it back.");
}

Problem releaseMissing(int chapter)
{
    return {422,
            u"report.release_missing"_s,
            {u"章%1の数字は公表されていません。公表した期間を選んでください。"_s.arg(chapter),
             u"The figures of chapter %1 are not published. Choose a published period."_s.arg(chapter)},
            std::nullopt};
}

Problem noProvision()
{
    return problem(409, "report.no_provision", u"承認されたデータ提供がありません。先に申し込んでください。",
                   u"No approved provision. Ask for one first.");
}

Problem needsReason()
{
    return problem(422, "report.reason_missing", u"差し戻す理由を書いてください。", u"Say why it is returned.");
}

} // namespace mado::reports::refused
