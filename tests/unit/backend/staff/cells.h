// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of the authorisation matrix: who asks which route about what, and what the table of permissions says.
#pragma once

#include "contract/permissions.h"
#include "house.h"

namespace mado::staff {

enum class Holder { Asker, Colleague, Nobody };

struct Cell
{
    std::optional<Role> role; ///< nullopt: nobody is signed in.
    Holder holder = Holder::Nobody;
    bool inScope = true;
};

/// 200 stands for any success.
int expectedStatus(const PermissionRow &row, const Cell &cell);

/// Every cell that matters for the permission.
QList<Cell> cellsOf(const PermissionRow &row);

QString describe(const http::Route &route, const Cell &cell);

/// A request to the route that succeeds if it is allowed; nullopt: this route has no sample yet.
std::optional<http::Response> askSample(House &house, const http::Route &route, const Cell &cell);

inline constexpr Role allRoles[] = {Role::Nurse,   Role::Counsellor, Role::Physician,     Role::MedicineCoordinator,
                                    Role::Officer, Role::Supervisor, Role::Administrator, Role::Auditor};

QString nameOf(Method method);

} // namespace mado::staff
