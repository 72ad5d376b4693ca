// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/survey/package.h"

#include <QTimeZone>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::survey {

bool OpeningHours::openAt(const QDateTime &utc) const
{
    const QDateTime there = utc.toTimeZone(QTimeZone("Asia/Tokyo"));
    const bool toMidnight = until == QTime(0, 0);
    return weekdays.contains(there.date().dayOfWeek()) && there.time() >= from && (toMidnight || there.time() < until);
}

LocalText OpeningHours::shown() const
{
    const QString end = until == QTime(0, 0) ? u"24:00"_s : until.toString(u"H:mm"_s);
    const QString start = from.toString(u"H:mm"_s);
    return {start + u"〜"_s + end, start + u"–"_s + end};
}

LocalText TestingDesks::deskFor(const QString &municipality) const
{
    const auto found = std::ranges::find_if(
        desks, [&](const TestingDesk &desk) { return desk.municipalities.contains(municipality); });
    return found == desks.end() ? otherwise : found->name;
}

const QStringList &Texts::needed()
{
    static const QStringList keys{u"welcome"_s,
                                  u"consent_declined"_s,
                                  u"consent_withdrawn"_s,
                                  u"yes"_s,
                                  u"no"_s,
                                  u"done"_s,
                                  u"more"_s,
                                  u"survey_intro"_s,
                                  u"survey_stopped"_s,
                                  u"nothing_to_stop"_s,
                                  u"chosen_so_far"_s,
                                  u"reminder_choose"_s,
                                  u"reminder_number"_s,
                                  u"reminder_range"_s,
                                  u"reminder_date"_s,
                                  u"reminder_phone"_s,
                                  u"reminder_long"_s,
                                  u"reminder_not_text"_s,
                                  u"reminder_consent"_s,
                                  u"emergency_advice"_s,
                                  u"continue_if_able"_s,
                                  u"result_emergency"_s,
                                  u"result_high"_s,
                                  u"result_unrated"_s,
                                  u"result_moderate"_s,
                                  u"result_low"_s,
                                  u"rules_note"_s,
                                  u"human_called"_s,
                                  u"human_called_callback"_s,
                                  u"human_closed"_s,
                                  u"human_waiting"_s,
                                  u"idle"_s,
                                  u"reason_wish"_s,
                                  u"value_wish"_s,
                                  u"reason_unfinished"_s,
                                  u"value_unfinished"_s,
                                  u"value_danger"_s};
    return keys;
}

const Purpose *AccountPackage::purpose(const QString &key) const
{
    const auto found = std::ranges::find(purposes, key, &Purpose::key);
    return found == purposes.end() ? nullptr : &*found;
}

const Command *AccountPackage::command(const QString &action) const
{
    const auto found = std::ranges::find(commands, action, &Command::action);
    return found == commands.end() ? nullptr : &*found;
}

} // namespace mado::survey
