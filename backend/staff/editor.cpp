// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/staff/editor.h"

#include "backend/staff/refusals.h"
#include "backend/store/people_rows.h"

namespace mado::staff {

Editor editorOf(store::Transaction &tx, const StaffId &id, const QDateTime &now)
{
    const auto member = store::findMember(tx, id);
    if (!member)
        return {id, {}, now};
    QStringList prefectures = member->details.scope.prefectures;
    if (!prefectures.contains(member->details.prefecture))
        prefectures.append(member->details.prefecture);
    return {id, prefectures, now};
}

tl::expected<StaffMember, Problem> colleague(store::Transaction &tx, const Editor &editor, const StaffId &id)
{
    auto member = store::findMember(tx, id);
    if (!member || !editor.covers(*member))
        return tl::unexpected(refused::unknownStaff());
    return std::move(*member);
}

} // namespace mado::staff
