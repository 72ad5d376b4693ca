// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_disposal.h"
#include "contract/word_table.h"

namespace mado {

namespace {

constexpr std::array categories{Word{DataCategory::HealthAnswers, "health_answers"},
                                Word{DataCategory::Consultations, "consultations"},
                                Word{DataCategory::Contacts, "contacts"},
                                Word{DataCategory::TransitCopies, "transit_copies"},
                                Word{DataCategory::ConsoleCopies, "console_copies"},
                                Word{DataCategory::PublishedTables, "published_tables"},
                                Word{DataCategory::Records, "records"}};
constexpr std::array disposalStates{
    Word{DisposalState::Proposed, "proposed"},   Word{DisposalState::Waiting, "waiting"},
    Word{DisposalState::Frozen, "frozen"},       Word{DisposalState::Erasing, "erasing"},
    Word{DisposalState::Releasing, "releasing"}, Word{DisposalState::Done, "done"},
    Word{DisposalState::Cancelled, "cancelled"}};
constexpr std::array noteKinds{Word{DisposalNoteKind::Asked, "asked"}, Word{DisposalNoteKind::Disposed, "disposed"},
                               Word{DisposalNoteKind::NothingOwed, "nothing_owed"}};
constexpr std::array dutyKinds{Word{DutyKind::Disclosure, "disclosure"}, Word{DutyKind::Correction, "correction"},
                               Word{DutyKind::StopOfUse, "stop_of_use"}, Word{DutyKind::LeakReport, "leak_report"},
                               Word{DutyKind::FileEntry, "file_entry"},  Word{DutyKind::Contractor, "contractor"}};
constexpr std::array dutyStates{Word{DutyState::Open, "open"}, Word{DutyState::Done, "done"},
                                Word{DutyState::Refused, "refused"}};

} // namespace

QString word(DataCategory value) { return textOf(categories, value); }
QString word(DisposalState value) { return textOf(disposalStates, value); }
QString word(DisposalNoteKind value) { return textOf(noteKinds, value); }
QString word(DutyKind value) { return textOf(dutyKinds, value); }
QString word(DutyState value) { return textOf(dutyStates, value); }

std::optional<DataCategory> dataCategoryFrom(const QString &word) { return valueOf(categories, word); }
std::optional<DisposalState> disposalStateFrom(const QString &word) { return valueOf(disposalStates, word); }
std::optional<DisposalNoteKind> disposalNoteKindFrom(const QString &word) { return valueOf(noteKinds, word); }
std::optional<DutyKind> dutyKindFrom(const QString &word) { return valueOf(dutyKinds, word); }
std::optional<DutyState> dutyStateFrom(const QString &word) { return valueOf(dutyStates, word); }

} // namespace mado
