// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/care.h"

#include <algorithm>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostSteps = 3;
constexpr int longestMinutes = 24 * 60;
constexpr int mostAttempts = 20;
constexpr int longestText = 1000;

} // namespace

std::optional<QString> faultOf(const CallLadder &ladder)
{
    const auto &again = ladder.again;
    if (again.isEmpty() || again.size() > mostSteps || again.first() < 1 || again.last() > longestMinutes ||
        !std::ranges::is_sorted(again, std::less_equal<>()))
        return u"again: 1 to 3 times in minutes, each later than the one before, within a day"_s;
    if (!ladder.from.isValid() || !ladder.until.isValid() || ladder.from >= ladder.until)
        return u"from, until: times of one day, the first before the second"_s;
    if (ladder.attempts < 1 || ladder.attempts > mostAttempts)
        return u"attempts: 1 to 20 calls"_s;
    if (ladder.welfare < 1 || ladder.welfare > mostAttempts)
        return u"welfare: 1 to 20 calls"_s;
    const auto fits = [](const QString &text) { return !text.trimmed().isEmpty() && text.size() <= longestText; };
    if (!fits(ladder.missed.ja) || !fits(ladder.missed.en))
        return u"missed: a text in Japanese and English, at most 1000 characters each"_s;
    return std::nullopt;
}

} // namespace mado
