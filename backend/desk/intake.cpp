// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/intake.h"

#include "backend/desk/context.h"
#include "backend/desk/danger.h"
#include "backend/desk/transcript.h"
#include "backend/desk/words.h"
#include "backend/store/consultation_rows.h"
#include "backend/store/consultation_view.h"
#include "contract/codecs.h"

#include <algorithm>

namespace mado::desk {

namespace {

using store::ConsultationRow;

constexpr std::chrono::hours reopensWithin{24};

bool moreUrgent(RiskLevel a, RiskLevel b) { return a < b; }

void say(store::Transaction &tx, const ConversationId &conversation, const QDateTime &at, EventKind what,
         const QString &detail = {})
{
    append(tx, conversation, at, Event{what, std::nullopt, detail});
}

/// Whoever has an emergency now has it under an emergency's times: their console may be gone already.
void hurry(ConsultationRow &row, const QDateTime &now)
{
    constexpr LeaseTimes times;
    if (row.risk.level() != RiskLevel::Emergency || !row.owner)
        return;
    row.owner->leaseUntil = std::min(row.owner->leaseUntil, now + times.emergency);
    if (row.handOver)
        row.handOver->answerBy = std::min(row.handOver->answerBy, now + times.answerEmergency);
}

/// The new result counts where it is at least as urgent; what staff set stands unless the result is above it.
void raise(ConsultationRow &row, const OpenRequest &request)
{
    const RiskLevel before = row.risk.level();
    if (!moreUrgent(row.risk.byRules, request.risk.byRules)) {
        const auto byStaff = row.risk.byStaff;
        row.risk = request.risk;
        row.risk.byStaff = byStaff;
    }
    if (row.risk.byStaff && moreUrgent(request.risk.level(), *row.risk.byStaff))
        row.risk.byStaff = std::nullopt;
    if (!moreUrgent(row.risk.level(), before))
        return;
    row.targetMinutes = request.targets.minutesFor(row.risk.level());
    hurry(row, request.heardAt.value_or(request.at));
    if (!row.waitingSince)
        row.waitingSince = request.at;
}

void update(store::Transaction &tx, ConsultationRow row, const OpenRequest &request)
{
    const RiskLevel before = row.risk.level();
    raise(row, request);
    if (!row.owner) {
        row.kind = request.kind;
        row.channel = request.channel;
    }
    store::saveConsultation(tx, row);
    if (row.risk.level() != before)
        say(tx, row.conversation, request.at, EventKind::RiskChanged, word(row.risk.level()));
}

/// A language nobody here writes keeps its place in line and is a task for an interpreter.
Access accessOf(store::Transaction &tx, const ConversationId &conversation)
{
    const QString language = store::residentCard(tx, conversation).language;
    const bool written = language == QLatin1String("ja") || language == QLatin1String("en");
    return written ? Access() : Access{false, Interpreter::Needed, language};
}

ConsultationId open(store::Transaction &tx, const OpenRequest &request)
{
    ConsultationRow row{.id = ConsultationId::random(),
                        .caseNumber = store::nextCaseNumber(tx),
                        .conversation = request.conversation,
                        .account = request.account,
                        .prefecture = request.prefecture,
                        .kind = request.kind,
                        .channel = request.channel,
                        .risk = request.risk,
                        .targetMinutes = request.targets.minutesFor(request.risk.level()),
                        .openedAt = request.at,
                        .waitingSince = request.at,
                        .unread = 0,
                        .lastWords = {},
                        .owner = std::nullopt,
                        .fence = 0,
                        .closed = std::nullopt,
                        .revision = 1};
    row.safety.access = accessOf(tx, request.conversation);
    store::insertConsultation(tx, row);
    say(tx, request.conversation, request.at, EventKind::Opened);
    if (row.safety.access.interpreter == Interpreter::Needed)
        say(tx, request.conversation, request.at, EventKind::InterpreterNeeded, row.safety.access.spoken);
    return row.id;
}

/// Back at the level it was closed with: who writes again soon was not helped (safety.md, 4).
std::optional<ConsultationRow> reopen(store::Transaction &tx, const ConversationId &conversation, const QDateTime &at)
{
    auto row = store::lastClosed(tx, conversation, at - reopensWithin);
    if (!row)
        return std::nullopt;
    row->closed = std::nullopt;
    row->waitingSince = at;
    askSecondAnew(*row);
    store::saveConsultation(tx, *row);
    say(tx, conversation, at, EventKind::Opened);
    return store::openConsultation(tx, conversation);
}

/// Silence is over: a call that only it had called for is not made.
void heard(ConsultationRow &row)
{
    row.safety.askedAt.reset();
    if (!row.call || row.call->reason != silenceReason)
        return;
    row.call.reset();
    row.channel = Channel::Chat;
}

std::optional<ConsultationRow> openOrReopened(store::Transaction &tx, const ConversationId &conversation,
                                              const QDateTime &at)
{
    auto row = store::openConsultation(tx, conversation);
    return row ? row : reopen(tx, conversation, at);
}

} // namespace

std::optional<int> Targets::minutesFor(RiskLevel level) const
{
    switch (level) {
    case RiskLevel::Emergency:
        return emergency;
    case RiskLevel::High:
        return high;
    case RiskLevel::Unrated:
        return unrated;
    case RiskLevel::Moderate:
        return moderate;
    case RiskLevel::Low:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

ConsultationId openOrRaise(store::Transaction &tx, const OpenRequest &request)
{
    const auto row = openOrReopened(tx, request.conversation, request.at);
    if (!row)
        return open(tx, request);
    update(tx, *row, request);
    return row->id;
}

bool residentSpoke(store::Transaction &tx, const ConversationId &conversation, const QDateTime &at,
                   const QString &words)
{
    auto row = openOrReopened(tx, conversation, at);
    if (!row)
        return false;
    ++row->unread;
    row->lastWords = shortened(words);
    if (!row->waitingSince)
        row->waitingSince = at;
    heard(*row);
    store::saveConsultation(tx, *row);
    return true;
}

ConsultationId worsened(store::Transaction &tx, const OpenRequest &request)
{
    auto row = openOrReopened(tx, request.conversation, request.at);
    if (!row)
        return open(tx, request);
    const RiskLevel before = row->risk.level();
    QList<RiskReason> reasons = request.risk.reasons;
    for (const RiskReason &known : row->risk.reasons) {
        if (std::ranges::none_of(request.risk.reasons, [&](const RiskReason &r) { return r.rule == known.rule; }))
            reasons.append(known);
    }
    row->risk.reasons = reasons;
    row->risk.byRules = std::min(row->risk.byRules, request.risk.byRules);
    if (row->risk.byStaff && moreUrgent(request.risk.byRules, *row->risk.byStaff))
        row->risk.byStaff = std::nullopt;
    if (moreUrgent(row->risk.level(), before)) {
        row->targetMinutes = request.targets.minutesFor(row->risk.level());
        hurry(*row, request.heardAt.value_or(request.at));
    }
    if (!row->waitingSince)
        row->waitingSince = request.at;
    store::saveConsultation(tx, *row);
    if (row->risk.level() != before)
        say(tx, row->conversation, request.at, EventKind::RiskChanged, word(row->risk.level()));
    return row->id;
}

bool humanHolds(store::Transaction &tx, const ConversationId &conversation)
{
    const auto row = store::openConsultation(tx, conversation);
    return row && row->owner;
}

void residentChanged(store::Transaction &tx, const ConversationId &conversation)
{
    store::touchConsultations(tx, conversation, store::Touched::Open);
}

} // namespace mado::desk
