// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/rounds/budget.h"
#include "backend/rounds/writing.h"
#include "backend/store/follow_up_rows.h"
#include "backend/store/survey_round_rows.h"

#include <algorithm>
#include <numeric>

namespace mado::rounds {

namespace {

constexpr int daysOfWeek = 7;

const survey::Survey &surveyOf(const Hand &hand) { return hand.of.package->health; }

/// In the order in which they are put; those nobody was put are left out.
QList<SurveyQuestionCount> questions(store::Transaction &tx, const Hand &hand, const QDate &from, const QDate &until)
{
    const auto counts = store::questionCounts(tx, hand.account, surveyOf(hand).id, from, until);
    QList<SurveyQuestionCount> found;
    for (const survey::Question &question : surveyOf(hand).questions) {
        const auto count = counts.constFind(question.key);
        if (count != counts.cend())
            found.append({question.label, count->asked, count->answered});
    }
    return found;
}

int startedOf(const QList<SurveyQuestionCount> &questions) { return questions.isEmpty() ? 0 : questions.first().asked; }

int sum(const QList<int> &counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

void count(store::Transaction &tx, const Hand &hand, SurveyRound &round)
{
    const SurveyRoundContent &content = round.content;
    round.people = store::audienceCount(tx, hand.account, {content.audience, hand.of.purposes()});
    if (round.state == SurveyRoundState::Planned)
        return;
    const QDateTime until = std::min(content.closesAt, hand.now);
    round.invited = store::invitedTo(tx, round.id);
    round.questions = questions(tx, hand, dayOf(content.opensAt), dayOf(until));
    round.started = startedOf(round.questions);
    round.byHour = store::completedByHour(tx, hand.account, surveyOf(hand).id, content.opensAt, until);
    round.answered = sum(round.byHour);
    round.byHour = round.byHour.first(std::min(round.byHour.size(), surveyHoursShown));
}

FollowUpPlan planOf(store::Transaction &tx, const Hand &hand)
{
    const QDate day = dayOf(hand.now);
    const auto row = store::followUpSwitch(tx, hand.account);
    const auto today = store::followUpDay(tx, hand.account, day);
    const Budget budget = budgetOf(tx, hand.account, hand.of, hand.now);
    FollowUpPlan plan{.revision = row.revision,
                      .asks = row.asks,
                      .people = 0,
                      .byHour = store::followUpHours(tx, hand.account),
                      .planned = today.planned,
                      .asked = today.asked,
                      .byThemselves = today.byThemselves,
                      .leftOut = row.plannedDay == day.toString(Qt::ISODate) ? int(row.leftOut) : 0,
                      .quota = budget.quota,
                      .left = budget.left,
                      .daysLeft = budget.daysLeft,
                      .today = budget.today};
    plan.people = sum(plan.byHour);
    return plan;
}

const survey::Question *municipalityQuestion(const survey::Survey &survey)
{
    const auto found = std::ranges::find(survey.questions, survey::QuestionRole::Municipality, &survey::Question::role);
    return found == survey.questions.end() ? nullptr : &*found;
}

LocalText placeName(const survey::Question *question, const QString &key)
{
    const survey::Option *option = question ? question->option(key) : nullptr;
    return option ? option->label : LocalText{key, key};
}

void tellAreas(const Hand &hand, SurveyRoundBoard &board)
{
    const survey::TestingDesks &desks = hand.of.package->testingDesks;
    const survey::Question *question = municipalityQuestion(surveyOf(hand));
    QStringList covered;
    for (const survey::TestingDesk &desk : desks.desks) {
        TestingArea area{desk.name, {}};
        for (const QString &key : desk.municipalities)
            area.places.append(placeName(question, key));
        covered += desk.municipalities;
        board.areas.append(area);
    }
    board.otherArea = desks.otherwise;
    if (!question || desks.desks.isEmpty())
        return;
    for (const survey::Option &option : question->options) {
        if (!option.unknown && !covered.contains(option.key))
            board.uncovered.append(option.label);
    }
}

} // namespace

SurveyRoundBoard boardOf(store::Transaction &tx, const Hand &hand)
{
    const QDate day = dayOf(hand.now);
    SurveyRoundBoard board{.serverTime = hand.now,
                           .account = {hand.account, hand.of.package->name},
                           .survey = surveyOf(hand).title,
                           .daily = hand.of.package->followUp.has_value(),
                           .rounds = store::roundsOf(tx, hand.account),
                           .reach = store::audienceReach(tx, hand.account, hand.of.purposes()),
                           .followUp = planOf(tx, hand),
                           .startedToday = startedOf(questions(tx, hand, day, day)),
                           .answeredToday =
                               sum(store::completedByHour(tx, hand.account, surveyOf(hand).id, beganOf(day), hand.now)),
                           .week = questions(tx, hand, day.addDays(1 - daysOfWeek), day),
                           .areas = {},
                           .otherArea = {},
                           .uncovered = {}};
    for (SurveyRound &round : board.rounds)
        count(tx, hand, round);
    tellAreas(hand, board);
    return board;
}

} // namespace mado::rounds
