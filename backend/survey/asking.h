// SPDX-License-Identifier: GPL-3.0-or-later
// What an account says around asking by itself: every day at the resident's hour, or in rounds.
#pragma once

#include "contract/local_text.h"

namespace mado::survey {

/// follow_up.yaml: residents choose an hour at which they are asked every day.
struct FollowUpTexts
{
    LocalText offer;  ///< Label of the choice; at most 20 characters.
    LocalText ask;    ///< Which hour.
    LocalText chosen; ///< With {hour}.
    LocalText stop;   ///< Label; at most 20 characters.
    LocalText stopped;
    LocalText question; ///< What is sent at the hour.
};

/// rounds.yaml: the survey is asked while staff have a round open.
struct RoundTexts
{
    LocalText closed; ///< Said while none is.
};

} // namespace mado::survey
