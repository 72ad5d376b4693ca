// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused about accounts and rules, in the words that staff read.
#pragma once

#include "contract/problem.h"

namespace mado::accounts::refused {

Problem unknownAccount();  ///< 404 account.unknown
Problem unknownTemplate(); ///< 404 account.template_unknown
Problem outOfScope();      ///< 404 account.outside
Problem changed();         ///< 409 account.changed
Problem noDraft();         ///< 409 account.no_draft
Problem ownDraft();        ///< 409 account.own_draft
Problem checksFail();      ///< 409 account.checks_fail
Problem notAdaptable();    ///< 409 account.text_fixed
Problem moved();           ///< 409 account.moved
Problem noRules();         ///< 404 rules.unknown
Problem noAnswer();        ///< 422 rules.no_answer
Problem wrongDay();        ///< 422 rules.wrong_day

} // namespace mado::accounts::refused
