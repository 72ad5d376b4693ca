// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/steps.h"

namespace mado::test {

Steps learningSteps() { return {}; }

} // namespace mado::test
