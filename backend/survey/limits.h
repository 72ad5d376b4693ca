// SPDX-License-Identifier: GPL-3.0-or-later
// LINE's limits for what a bot sends (Messaging API reference, read 2025).
#pragma once

#include "contract/local_text.h"

namespace mado::survey {

inline constexpr qsizetype maxQuickReplies = 13;
inline constexpr qsizetype maxLabelUnits = 20;
inline constexpr qsizetype maxMessageUnits = 5000;

inline bool fitsLabel(const LocalText &label)
{
    return label.ja.size() <= maxLabelUnits && label.en.size() <= maxLabelUnits;
}
inline bool fitsMessage(const LocalText &text)
{
    return text.ja.size() <= maxMessageUnits && text.en.size() <= maxMessageUnits;
}

} // namespace mado::survey
