// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/board/call_in.h"

#include "backend/paging/attendance.h"
#include "backend/staff/refusals.h"
#include "backend/store/page_rows.h"
#include "backend/store/presence_rows.h"
#include "contract/problem.h"

namespace mado::board {

namespace {

Problem pagingOff()
{
    return problem(409, "paging.off", u"呼び出しの送り先が設定されていません。電話で連絡し、管理者に伝えてください。",
                   u"No gateway for calls is set up. Telephone them, and tell the administrator.");
}

Problem isHere()
{
    return problem(409, "call_in.here", u"この職員はすでに接続しています。割り当ててください。",
                   u"This colleague is connected already. Assign to them instead.");
}

std::optional<Problem> objection(store::Transaction &tx, const BoardServices &services, const staff::Editor &editor,
                                 const StaffMember &member)
{
    if (member.id == editor.id)
        return staff::refused::oneself();
    if (member.state != StaffState::Active)
        return staff::refused::wrongState();
    if (!services.paging)
        return pagingOff();
    const auto seen = store::consoleSeenAt(tx, member.id);
    if (seen && *seen > editor.now - paging::consoleStaysFor)
        return isHere();
    return std::nullopt;
}

} // namespace

tl::expected<QString, Problem> callIn(store::Transaction &tx, const BoardServices &services,
                                      const staff::Editor &editor, const StaffId &wanted)
{
    const auto member = staff::colleague(tx, editor, wanted);
    if (!member)
        return tl::unexpected(member.error());
    if (const auto problem = objection(tx, services, editor, *member))
        return tl::unexpected(*problem);
    const PageId id = PageId::random();
    store::insertPage(tx, {.id = id,
                           .kind = PageKind::CallIn,
                           .at = editor.now,
                           .prefecture = member->details.prefecture,
                           .to = member->id,
                           .by = editor.id,
                           .waiting = 0,
                           .oldest = std::nullopt,
                           .nextAt = editor.now,
                           .fault = {},
                           .answeredAt = std::nullopt});
    return id.text();
}

} // namespace mado::board
