// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/disposal_words.h"

namespace mado {

QString DisposalWords::category(DataCategory value)
{
    switch (value) {
    case DataCategory::HealthAnswers:
        return tr("Answers about health");
    case DataCategory::Consultations:
        return tr("Talks and notes of consultations");
    case DataCategory::Contacts:
        return tr("Telephone numbers and contacts");
    case DataCategory::TransitCopies:
        return tr("Copies of what was sent and received");
    case DataCategory::ConsoleCopies:
        return tr("Copies on consoles");
    case DataCategory::PublishedTables:
        return tr("Published tables");
    case DataCategory::Records:
        return tr("Register and record");
    }
    return {};
}

QString DisposalWords::place(DataCategory value)
{
    switch (value) {
    case DataCategory::ConsoleCopies:
        return tr("Computers of the desk");
    case DataCategory::PublishedTables:
        return tr("Public figures");
    default:
        return tr("Server of the prefecture");
    }
}

QString DisposalWords::state(DisposalState value)
{
    switch (value) {
    case DisposalState::Proposed:
        return tr("Waits for the second person");
    case DisposalState::Waiting:
        return tr("Can still be cancelled");
    case DisposalState::Frozen:
        return tr("Frozen");
    case DisposalState::Erasing:
        return tr("Is being deleted");
    case DisposalState::Releasing:
        return tr("Space is being released");
    case DisposalState::Done:
        return tr("Done");
    case DisposalState::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString DisposalWords::dutyKind(DutyKind value)
{
    switch (value) {
    case DutyKind::Disclosure:
        return tr("Disclosure asked for");
    case DutyKind::Correction:
        return tr("Correction asked for");
    case DutyKind::StopOfUse:
        return tr("Stop of use asked for");
    case DutyKind::LeakReport:
        return tr("Leak report");
    case DutyKind::FileEntry:
        return tr("Register of personal-information files");
    case DutyKind::Contractor:
        return tr("Contractor");
    }
    return {};
}

QString DisposalWords::dutyState(DutyState value)
{
    switch (value) {
    case DutyState::Open:
        return tr("Open");
    case DutyState::Done:
        return tr("Answered");
    case DutyState::Refused:
        return tr("Turned down");
    }
    return {};
}

TagTone DisposalWords::tone(DutyState value)
{
    return value == DutyState::Open ? TagTone::Warning : value == DutyState::Done ? TagTone::Success : TagTone::Plain;
}

} // namespace mado
