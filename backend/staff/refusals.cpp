// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/staff/refusals.h"

#include "contract/problem.h"

namespace mado::staff::refused {

Problem unknownStaff()
{
    return problem(404, "staff.unknown", u"この職員は見つかりません。", u"There is no such member of staff.");
}

Problem unknownTeam()
{
    return problem(404, "team.unknown", u"このチームは見つかりません。", u"There is no such team.");
}

Problem changedMeanwhile()
{
    return problem(409, "staff.changed", u"ほかの人が先に変更しました。読み直してから、もう一度変更してください。",
                   u"Somebody else changed this first. Load it again, then repeat your change.");
}

Problem wrongState()
{
    return problem(409, "staff.state", u"職員の状態が合わないため、この操作はできません。",
                   u"This cannot be done in the state that the member of staff is in.");
}

Problem oneself()
{
    return problem(409, "staff.own", u"自分の登録は変更できません。別の管理者に依頼してください。",
                   u"You cannot change your own account. Ask another administrator.");
}

Problem lastAdministrator()
{
    return problem(409, "staff.last_administrator", u"最後の管理者です。先に別の管理者を用意してください。",
                   u"This is the last administrator. Make another one first.");
}

Problem loginTaken()
{
    return problem(409, "login.taken", u"この職員番号はすでに使われています。", u"This staff number is taken.");
}

Problem teamInUse()
{
    return problem(409, "team.in_use", u"このチームにはまだ職員がいます。",
                   u"Members of staff still belong to this team.");
}

Problem timesInvalid()
{
    return problem(400, "query.invalid", u"from と until は日時で、62日以内にしてください。",
                   u"from and until must be times, at most 62 days apart.");
}

} // namespace mado::staff::refused
