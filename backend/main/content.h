// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/accounts/services.h"
#include "backend/announcements/writing.h"
#include "backend/classroom/accounts.h"
#include "backend/main/governance.h"
#include "backend/main/packages.h"
#include "backend/medicine/requests.h"
#include "backend/rounds/accounts.h"

namespace mado::main {

/// What the accounts' packages and the data that come with the program say to each part of the backend.
struct Content
{
    Services services = {}; ///< Those that the server is started with.
    faq::Accounts faq = {}; ///< Those that answer frequent questions by themselves.
    medicine::Accounts medicine = {};
    announcements::Accounts announcing = {};
    classroom::Accounts teaching = {};
    rounds::Accounts asking = {};       ///< Those that ask a survey.
    accounts::Templates templates = {}; ///< That accounts are made from.
    std::map<AccountId, accounts::Configured> rules = {};
    GovernanceParts governance = {};
};

/// `folders` are the packages of the accounts. Every fault, with its file and line.
tl::expected<Content, QList<Fault>> contentOf(const Services &services, const std::map<AccountId, QString> &folders);

} // namespace mado::main
