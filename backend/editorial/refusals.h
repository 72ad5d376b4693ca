// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused about frequent questions, in the words that staff read.
#pragma once

#include "contract/commands.h"

namespace mado::editorial::refused {

Problem unknownAccount();  ///< 404 faq.account_unknown
Problem unknownEntry();    ///< 404 faq.unknown
Problem unknownVersion();  ///< 409 faq.version_unknown
Problem changed();         ///< 409 faq.changed
Problem noDraft();         ///< 409 faq.no_draft
Problem ownDraft();        ///< 409 faq.own_draft
Problem incomplete();      ///< 409 faq.incomplete
Problem notLive();         ///< 409 faq.not_live
Problem unknownCategory(); ///< 409 faq.category_unknown

} // namespace mado::editorial::refused
