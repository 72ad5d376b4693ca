// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/close_check.h"

#include "contract/commands.h"
#include "contract/tokyo.h"
#include "ui/shared/wording.h"

#include <algorithm>

namespace mado {

namespace {
constexpr int morningHour = 8;
constexpr int hourSeconds = 3600;
} // namespace

QList<NotYet> whatIsMissing(const CloseFacts &facts)
{
    QList<NotYet> missing;
    const auto need = [&missing](bool bad, NotYet what) {
        if (bad)
            missing << what;
    };
    const bool grave = facts.level == RiskLevel::Emergency || facts.level == RiskLevel::High;
    need(facts.draft, NotYet::Draft);
    need(facts.unsettled, NotYet::Outbox);
    need(facts.callPromised, NotYet::CallPromised);
    need(facts.secondMissing, NotYet::SecondPerson);
    need(!facts.online, NotYet::Offline);
    need(!facts.result, NotYet::NoResult);
    const bool handsOn = facts.result == Disposition::AmbulanceCalled || facts.result == Disposition::Physician;
    need(facts.stepsOpen && facts.result && !handsOn, NotYet::OpenSteps);
    need(grave && facts.result == Disposition::Unreachable, NotYet::Unreachable);
    need(grave && !facts.next, NotYet::NoNextContact);
    need(grave && facts.next == NextContact::None && facts.note.trimmed().isEmpty(), NotYet::NoReason);
    need(facts.note.size() > maxNoteUnits, NotYet::NoteTooLong);
    return missing;
}

bool hasOpenSteps(const Consultation &consultation)
{
    const auto &danger = consultation.danger;
    return danger && std::ranges::any_of(danger->steps, [](const DangerStep &step) { return !step.doneAt; });
}

std::optional<QDateTime> timeOf(NextContact next, const QDateTime &now)
{
    switch (next) {
    case NextContact::InAnHour:
        return now.addSecs(hourSeconds);
    case NextContact::TomorrowMorning:
        return nextInTokyo(QTime(morningHour, 0), now);
    case NextContact::None:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace mado
