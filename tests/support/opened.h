// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/engine.h"

namespace mado::test {

/// The database that was opened; without one no test can go on, so the run ends and says why.
template <class Opened> Opened opened(tl::expected<Opened, store::StoreError> outcome)
{
    if (!outcome)
        qFatal("no database: %s", qPrintable(outcome.error().what));
    return std::move(*outcome);
}

} // namespace mado::test
