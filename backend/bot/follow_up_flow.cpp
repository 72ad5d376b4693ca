// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/bot/follow_up_flow.h"

#include "backend/store/follow_up_rows.h"
#include "backend/survey/limits.h"
#include "backend/survey/plain_text.h"

#include <QUrlQuery>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mado::bot {

namespace {

/// Hours of the day at which people are asked; with 'stop', as many as LINE shows.
constexpr int hours[] = {6, 7, 8, 9, 10, 12, 15, 17, 18, 19, 20, 21};
static_assert(std::size(hours) + 1 <= survey::maxQuickReplies);

QString hourLabel(const Turn &turn, int hour)
{
    return turn.language() == Language::Japanese ? u"%1時"_s.arg(hour) : u"%1:00"_s.arg(hour);
}

std::optional<int> hourIn(const QUrlQuery &parameters)
{
    const int hour = parameters.queryItemValue(u"h"_s).toInt();
    return std::ranges::find(hours, hour) == std::end(hours) ? std::nullopt : std::optional(hour);
}

bool mayBeAsked(const Turn &turn)
{
    const QStringList granted = turn.consents();
    return std::ranges::all_of(turn.package().purposes, [&](const survey::Purpose &purpose) {
        return !purpose.neededForSurvey || granted.contains(purpose.key);
    });
}

void showHours(Turn &turn)
{
    Speech speech{turn.voice().in(turn.package().followUp->ask), {}};
    for (const int hour : hours)
        speech.choices.append({hourLabel(turn, hour), u"do=follow_up_at&h=%1"_s.arg(hour)});
    speech.choices.append({turn.voice().in(turn.package().followUp->stop), u"do=follow_up_off"_s});
    turn.say(speech);
}

void takeHour(Turn &turn, const QUrlQuery &parameters)
{
    const auto hour = hourIn(parameters);
    if (!hour || !mayBeAsked(turn)) {
        showHours(turn);
        return;
    }
    store::wishFollowUp(turn.tx(), turn.account(), turn.conversation(), *hour, turn.at());
    turn.say(turn.voice().withWaysOn(
        survey::filled(turn.voice().in(turn.package().followUp->chosen), {{u"hour"_s, QString::number(*hour)}})));
}

void stop(Turn &turn)
{
    store::endFollowUp(turn.tx(), turn.conversation());
    turn.say(turn.voice().withWaysOn(turn.voice().in(turn.package().followUp->stopped)));
}

} // namespace

bool actOnFollowUp(Turn &turn, const QString &action, const QUrlQuery &parameters)
{
    if (!turn.package().followUp)
        return false;
    if (action == u"follow_up")
        showHours(turn);
    else if (action == u"follow_up_at")
        takeHour(turn, parameters);
    else if (action == u"follow_up_off")
        stop(turn);
    else
        return false;
    return true;
}

std::optional<QString> followUpLabel(const Turn &turn, const QString &action, const QUrlQuery &parameters)
{
    const auto &texts = turn.package().followUp;
    if (!texts)
        return std::nullopt;
    if (action == u"follow_up")
        return turn.voice().in(texts->offer);
    if (action == u"follow_up_off")
        return turn.voice().in(texts->stop);
    const auto hour = action == u"follow_up_at" ? hourIn(parameters) : std::nullopt;
    return hour ? std::optional(hourLabel(turn, *hour)) : std::nullopt;
}

Speech withFollowUp(const Turn &turn, Speech speech)
{
    if (turn.package().followUp && mayBeAsked(turn))
        speech.choices.append({turn.voice().in(turn.package().followUp->offer), u"do=follow_up"_s});
    return speech;
}

Speech question(const survey::AccountPackage &package, Language language, const QString &words)
{
    Speech speech = Voice(package, language).withWaysOn(words);
    if (package.followUp)
        speech.choices.append({package.followUp->stop.in(language), u"do=follow_up_off"_s});
    return speech;
}

} // namespace mado::bot
