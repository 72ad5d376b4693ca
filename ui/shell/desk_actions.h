// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk_page.h"
#include "ui/shell/palette_entry.h"

namespace mado {

/// What only the frame around the desk can do.
struct FrameActions
{
    std::function<void()> showDesk; ///< Before whatever happens there.
    std::function<void()> showCalls;
    std::function<void()> showBoard;    ///< None for those who have none.
    std::function<void()> showTrends;   ///< As above.
    std::function<void()> showServices; ///< As above.
    std::function<void()> showMedicine; ///< As above.
    std::function<void()> showData;     ///< As above.
    std::function<void()> review;       ///< What is still with one, before the shift ends.
    std::function<void()> showSettings;
    std::function<void()> showStaff; ///< None for those who may not.
    std::function<void()> reach;     ///< None for those who may not.
    std::function<void()> search;
    std::function<void()> toggleBars;
    std::function<void()> lock;
    std::function<void()> quiet; ///< The alarms, here, for a minute.
    std::function<void()> showKeys;
    std::function<void()> switchLanguage;
    bool barsShown; ///< Then residents appear by case number only.
};

/// Everything the palette offers at the desk just now: for the person shown, ways to go, this window, people.
QList<PaletteEntry> deskActions(DeskPage &page, Language language, const FrameActions &frame);

} // namespace mado
