// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/faq/knowledge.h"
#include "backend/triage/section.h"

namespace mado::faq {

/// Reads menu.yaml and checks that every node is reached from the start, once, and that every branch ends in entries.
void readMenu(const triage::Section &root, Menu &menu);

} // namespace mado::faq
