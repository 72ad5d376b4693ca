// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/medicine/requests.h"

#include "contract/problem.h"

namespace mado::medicine::refused {

Problem unknown()
{
    return problem(404, "medicine.unknown", u"この依頼は見つかりません。", u"There is no such request.");
}

Problem changed()
{
    return problem(409, "medicine.changed",
                   u"ほかの人が先に変更しました。一覧を読み直しました。内容を確かめて、もう一度操作してください。",
                   u"Somebody else changed this first. Look at the request as it is now and try again.");
}

Problem notNext()
{
    return problem(409, "medicine.not_next", u"前の段階が済んでいません。処方、手配、配達の順に進めてください。",
                   u"The stage before is not done yet: prescribe, arrange, then deliver.");
}

Problem stopped()
{
    return problem(
        409, "medicine.stopped",
        u"この依頼は止まっています。在庫がそろったら「再開」を、医師の判断が要るときは処方を待ってください。",
        u"This request is stopped. Resume it once the medicine is there, or wait for a physician.");
}

Problem delivered()
{
    return problem(409, "medicine.delivered", u"この依頼は配達が済んでいます。", u"This request was delivered.");
}

Problem alreadyClosed()
{
    return problem(409, "service.closed", u"このアカウントの受け付けは終わっています。",
                   u"The service of this account has ended already.");
}

} // namespace mado::medicine::refused
