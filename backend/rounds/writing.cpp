// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/rounds/writing.h"

#include "backend/store/end_of_intake.h"
#include "backend/store/follow_up_rows.h"
#include "backend/store/medicine_rows.h"
#include "backend/store/survey_round_rows.h"

#include <algorithm>

namespace mado::rounds {

namespace {

bool isBlank(const LocalText &text) { return text.ja.trimmed().isEmpty() || text.en.trimmed().isEmpty(); }

bool ended(store::Transaction &tx, const Hand &hand)
{
    return store::intakeStopped(tx) || store::serviceClosing(tx, hand.account);
}

tl::expected<SurveyRound, Problem> found(store::Transaction &tx, const Hand &hand, const SurveyRoundId &id,
                                         qint64 revision)
{
    auto round = store::findRound(tx, hand.account, id);
    if (!round)
        return tl::unexpected(refused::unknown());
    if (round->revision != revision)
        return tl::unexpected(refused::changed());
    return std::move(*round);
}

Outcome keep(store::Transaction &tx, const Hand &hand, SurveyRound &round)
{
    ++round.revision;
    if (!store::saveRound(tx, hand.account, round))
        return tl::unexpected(refused::changed());
    return round.id.text();
}

SurveyRound drafted(const Hand &hand, const SurveyRoundId &id, const SurveyRoundContent &content)
{
    return {.id = id,
            .revision = 1,
            .content = content,
            .state = SurveyRoundState::Planned,
            .writtenBy = hand.who,
            .openedBy = std::nullopt,
            .people = 0,
            .invited = 0,
            .started = 0,
            .answered = 0,
            .byHour = {},
            .questions = {}};
}

std::optional<Problem> notReady(store::Transaction &tx, const Hand &hand, const SurveyRound &round)
{
    if (ended(tx, hand))
        return refused::ended();
    if (isBlank(round.content.name) || isBlank(round.content.invitation))
        return refused::incomplete();
    if (round.content.closesAt <= hand.now)
        return refused::over();
    const auto rounds = store::roundsOf(tx, hand.account);
    const bool another = std::ranges::any_of(rounds, [&](const SurveyRound &other) {
        return other.id != round.id &&
               (other.state == SurveyRoundState::Open || other.state == SurveyRoundState::Paused);
    });
    return another ? std::optional(refused::another()) : std::nullopt;
}

/// Whoever changed the words last cannot let them go out.
std::optional<Problem> cannotOpen(store::Transaction &tx, const Hand &hand, const SurveyRound &round)
{
    if (round.writtenBy.id == hand.who.id)
        return refused::own();
    return notReady(tx, hand, round);
}

} // namespace

Outcome save(store::Transaction &tx, const Hand &hand, const SurveyRoundId &id, const SurveyRoundSave &save)
{
    auto known = store::findRound(tx, hand.account, id);
    if (!known) {
        if (save.revision != 0)
            return tl::unexpected(refused::unknown());
        store::insertRound(tx, hand.account, drafted(hand, id, save.content));
        return id.text();
    }
    if (known->revision != save.revision)
        return tl::unexpected(refused::changed());
    const bool paused = known->state == SurveyRoundState::Paused;
    if (known->state != SurveyRoundState::Planned && !paused)
        return tl::unexpected(refused::notNow());
    SurveyRoundContent content = save.content;
    if (paused) { // whom it goes to and when it began stand since it was opened
        content.audience = known->content.audience;
        content.opensAt = known->content.opensAt;
    }
    known->content = content;
    known->writtenBy = hand.who;
    return keep(tx, hand, *known);
}

Outcome take(store::Transaction &tx, const Hand &hand, const SurveyRoundId &id, const SurveyRoundStep &step)
{
    auto round = found(tx, hand, id, step.revision);
    if (!round)
        return tl::unexpected(round.error());
    const SurveyRoundState state = round->state;
    const bool open = state == SurveyRoundState::Open;
    const bool paused = state == SurveyRoundState::Paused;
    switch (step.what) {
    case SurveyRoundStepKind::Open:
    case SurveyRoundStepKind::Resume:
        if (step.what == SurveyRoundStepKind::Open ? state != SurveyRoundState::Planned : !paused)
            return tl::unexpected(refused::notNow());
        if (const auto problem = cannotOpen(tx, hand, *round))
            return tl::unexpected(*problem);
        round->state = SurveyRoundState::Open;
        round->openedBy = hand.who;
        break;
    case SurveyRoundStepKind::Pause:
        if (!open)
            return tl::unexpected(refused::notNow());
        round->state = SurveyRoundState::Paused;
        break;
    case SurveyRoundStepKind::Close:
        if (!open && !paused)
            return tl::unexpected(refused::notNow());
        round->state = SurveyRoundState::Closed;
        round->content.closesAt = std::clamp(hand.now, round->content.opensAt.addSecs(1), round->content.closesAt);
        break;
    }
    return keep(tx, hand, *round);
}

Outcome switchAsking(store::Transaction &tx, const Hand &hand, const FollowUpSwitch &change)
{
    if (!hand.of.package->followUp)
        return tl::unexpected(refused::notDaily());
    if (change.asks && ended(tx, hand))
        return tl::unexpected(refused::ended());
    if (!store::switchFollowUp(tx, hand.account, change.revision, change.asks))
        return tl::unexpected(refused::changed());
    return hand.account.text();
}

} // namespace mado::rounds
