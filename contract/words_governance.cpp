// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_governance.h"
#include "contract/word_table.h"

namespace mado {

namespace {

constexpr std::array dataSets{Word{DataSet::HealthAnswers, "health_answers"},
                              Word{DataSet::ConsultationRecords, "consultation_records"}};
constexpr std::array recipients{Word{RecipientKind::OwnOrgan, "own_organ"},
                                Word{RecipientKind::OtherOrgan, "other_organ"},
                                Word{RecipientKind::State, "state"},
                                Word{RecipientKind::LocalBody, "local_body"},
                                Word{RecipientKind::University, "university"},
                                Word{RecipientKind::Police, "police"},
                                Word{RecipientKind::PersonConcerned, "person_concerned"},
                                Word{RecipientKind::Other, "other"}};
constexpr std::array purposes{Word{ProvisionPurpose::Care, "care"},
                              Word{ProvisionPurpose::InfectionControl, "infection_control"},
                              Word{ProvisionPurpose::Research, "research"}, Word{ProvisionPurpose::Other, "other"}};
constexpr std::array grounds{Word{Ground::Law, "law"},
                             Word{Ground::Consent, "consent"},
                             Word{Ground::Urgent, "urgent"},
                             Word{Ground::MadePublic, "made_public"},
                             Word{Ground::NeededForDuties, "needed_for_duties"},
                             Word{Ground::GoodReason, "good_reason"},
                             Word{Ground::ClearBenefit, "clear_benefit"},
                             Word{Ground::CrimePrevention, "crime_prevention"},
                             Word{Ground::CouncilOpinion, "council_opinion"},
                             Word{Ground::CategoryOpinion, "category_opinion"},
                             Word{Ground::SpecialReason, "special_reason"},
                             Word{Ground::NoUnjustHarm, "no_unjust_harm"}};
constexpr std::array outcomes{Word{Outcome::Permitted, "permitted"}, Word{Outcome::NeedsReview, "needs_review"},
                              Word{Outcome::Refused, "refused"}};
constexpr std::array states{Word{ProvisionState::Requested, "requested"}, Word{ProvisionState::Approved, "approved"},
                            Word{ProvisionState::Declined, "declined"}, Word{ProvisionState::Stopped, "stopped"}};

} // namespace

QString word(DataSet value) { return textOf(dataSets, value); }
QString word(RecipientKind value) { return textOf(recipients, value); }
QString word(ProvisionPurpose value) { return textOf(purposes, value); }
QString word(Ground value) { return textOf(grounds, value); }
QString word(Outcome value) { return textOf(outcomes, value); }
QString word(ProvisionState value) { return textOf(states, value); }

std::optional<DataSet> dataSetFrom(const QString &word) { return valueOf(dataSets, word); }
std::optional<RecipientKind> recipientKindFrom(const QString &word) { return valueOf(recipients, word); }
std::optional<ProvisionPurpose> provisionPurposeFrom(const QString &word) { return valueOf(purposes, word); }
std::optional<Ground> groundFrom(const QString &word) { return valueOf(grounds, word); }
std::optional<Outcome> outcomeFrom(const QString &word) { return valueOf(outcomes, word); }
std::optional<ProvisionState> provisionStateFrom(const QString &word) { return valueOf(states, word); }

} // namespace mado
