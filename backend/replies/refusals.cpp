// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/replies/refusals.h"

#include "contract/canned_text.h"
#include "contract/problem.h"

namespace mado::replies::refused {

using namespace Qt::Literals::StringLiterals;

namespace {

QString known()
{
    QStringList braced;
    for (const QString &variable : cannedVariables())
        braced.append(u'{' + variable + u'}');
    return braced.join(u' ');
}

} // namespace

Problem unknownReply()
{
    return problem(404, "canned.unknown", u"この定型文は見つかりません。", u"There is no such canned reply.");
}

Problem changedMeanwhile()
{
    return problem(409, "canned.changed", u"ほかの人が先に変更しました。読み直してから、もう一度変更してください。",
                   u"Somebody else changed this first. Load it again, then repeat your change.");
}

Problem unknownVariable(const QStringList &asWritten)
{
    const QString written = asWritten.mid(0, 5).join(u' ').left(200);
    const LocalText message{
        u"使えない変数があります：%1。使えるのは %2 です。波かっこを直してから保存してください。"_s.arg(written,
                                                                                                        known()),
        u"Not a variable: %1. Use %2, or take the braces out, then save again."_s.arg(written, known())};
    return {422, u"canned.variable_unknown"_s, message, std::nullopt};
}

} // namespace mado::replies::refused
