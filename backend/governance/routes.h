// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/governance/services.h"
#include "backend/http/router.h"

namespace mado::governance {

/// /v1/governance…, /v1/agreements…, /v1/provisions….
void addRoutes(http::Router &router, GovernanceServices &services);
/// /v1/provision-exports….
void addExportRoutes(http::Router &router, GovernanceServices &services);
/// /v1/audit….
void addAuditRoutes(http::Router &router, GovernanceServices &services);
/// /v1/disposals…, /v1/holds….
void addDisposalRoutes(http::Router &router, GovernanceServices &services);
/// /v1/duties…, /v1/consultations/{id}/consent-withdrawals.
void addDutyRoutes(http::Router &router, GovernanceServices &services);

/// 503 in words; the fault goes to the log.
http::Response unavailable(const store::StoreError &error);

} // namespace mado::governance
