// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/stage.h"

namespace mado::tour {

/// Of a desk where one resident sends pictures and a place: canned replies, finding, a picture opened large.
void shootConversation(Stage &stage);

} // namespace mado::tour
