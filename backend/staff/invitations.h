// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/identity/enrolment.h"

namespace mado::staff {

/// The invitations that administrators gave out.
class StaffInvitations final : public identity::Invitations
{
public:
    std::optional<StaffId> invited(store::Transaction &tx, const QString &code, const QDateTime &now) const override;
    std::optional<QByteArray> markOf(store::Transaction &tx, const StaffId &staff, const QDateTime &now) const override;
    void accepted(store::Transaction &tx, const StaffId &staff, const QDateTime &now) const override;
};

} // namespace mado::staff
