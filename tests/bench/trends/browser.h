// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace mado::bench {

/// Milliseconds that uPlot took for its first draw, in a headless Chromium on this machine. The error says what is
/// missing.
tl::expected<double, QString> uplotFirstDraw();

} // namespace mado::bench
