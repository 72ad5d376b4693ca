// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"
#include "contract/commands.h"
#include "contract/people.h"

namespace mado::staff {

/// Who looks after people, of which prefectures, and when.
struct Editor
{
    StaffId id;
    QStringList prefectures; ///< Colleagues of others do not exist for them.
    QDateTime now;           ///< UTC.

    bool covers(const QString &prefecture) const { return prefectures.contains(prefecture); }
    bool covers(const StaffMember &member) const { return covers(member.details.prefecture); }
};

/// The one who asks, with the prefectures they belong to and have in their scope.
Editor editorOf(store::Transaction &tx, const StaffId &id, const QDateTime &now);

/// The colleague of this id; refused when there is none, or not for this editor.
tl::expected<StaffMember, Problem> colleague(store::Transaction &tx, const Editor &editor, const StaffId &id);

} // namespace mado::staff
