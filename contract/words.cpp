// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs.h"
#include "contract/word_table.h"

namespace mado {

namespace {

constexpr std::array riskLevels{Word{RiskLevel::Emergency, "emergency"}, Word{RiskLevel::High, "high"},
                                Word{RiskLevel::Unrated, "unrated"}, Word{RiskLevel::Moderate, "moderate"},
                                Word{RiskLevel::Low, "low"}};
constexpr std::array roles{Word{Role::Nurse, "nurse"},
                           Word{Role::Counsellor, "counsellor"},
                           Word{Role::Physician, "physician"},
                           Word{Role::MedicineCoordinator, "medicine_coordinator"},
                           Word{Role::Officer, "officer"},
                           Word{Role::Supervisor, "supervisor"},
                           Word{Role::Administrator, "administrator"},
                           Word{Role::Auditor, "auditor"}};
constexpr std::array kinds{Word{ConsultationKind::Nurse, "nurse"}, Word{ConsultationKind::Counsellor, "counsellor"},
                           Word{ConsultationKind::Physician, "physician"},
                           Word{ConsultationKind::Medicine, "medicine"}};
constexpr std::array channels{Word{Channel::Chat, "chat"}, Word{Channel::Callback, "callback"}};
constexpr std::array dispositions{
    Word{Disposition::Advised119, "advised_119"},   Word{Disposition::AmbulanceCalled, "ambulance_called"},
    Word{Disposition::TestingDesk, "testing_desk"}, Word{Disposition::Physician, "physician"},
    Word{Disposition::SelfCare, "self_care"},       Word{Disposition::Unreachable, "unreachable"}};
constexpr std::array sendStages{Word{SendStage::AcceptedByServer, "accepted_by_server"},
                                Word{SendStage::AcceptedByLine, "accepted_by_line"}, Word{SendStage::Failed, "failed"},
                                Word{SendStage::Unknown, "unknown"}};
constexpr std::array mediaStates{Word{MediaState::Fetching, "fetching"}, Word{MediaState::Kept, "kept"},
                                 Word{MediaState::Refused, "refused"}};
constexpr std::array eventKinds{Word{EventKind::Followed, "followed"},
                                Word{EventKind::Unfollowed, "unfollowed"},
                                Word{EventKind::Opened, "opened"},
                                Word{EventKind::TakenOver, "taken_over"},
                                Word{EventKind::LeaseLapsed, "lease_lapsed"},
                                Word{EventKind::Returned, "returned"},
                                Word{EventKind::HandedOver, "handed_over"},
                                Word{EventKind::Closed, "closed"},
                                Word{EventKind::RiskChanged, "risk_changed"},
                                Word{EventKind::CallPlanned, "call_planned"},
                                Word{EventKind::CallReached, "call_reached"},
                                Word{EventKind::CallUnanswered, "call_unanswered"},
                                Word{EventKind::CallWrongNumber, "call_wrong_number"},
                                Word{EventKind::NumberShown, "number_shown"},
                                Word{EventKind::Acknowledged, "acknowledged"},
                                Word{EventKind::HandOverAccepted, "hand_over_accepted"},
                                Word{EventKind::HandOverDeclined, "hand_over_declined"},
                                Word{EventKind::HandOverWithdrawn, "hand_over_withdrawn"},
                                Word{EventKind::HandOverOverdue, "hand_over_overdue"},
                                Word{EventKind::LevelSet, "level_set"},
                                Word{EventKind::EmergencyCalled, "emergency_called"},
                                Word{EventKind::Assigned, "assigned"},
                                Word{EventKind::Reopened, "reopened"},
                                Word{EventKind::TakenBack, "taken_back"},
                                Word{EventKind::WatchFired, "watch_fired"},
                                Word{EventKind::DangerFound, "danger_found"},
                                Word{EventKind::DangerJoined, "danger_joined"},
                                Word{EventKind::DangerStepMarked, "danger_step_marked"},
                                Word{EventKind::DangerAgreed, "danger_agreed"},
                                Word{EventKind::PersonDescribed, "person_described"},
                                Word{EventKind::InterpreterNeeded, "interpreter_needed"},
                                Word{EventKind::WelfareAsked, "welfare_asked"}};
constexpr std::array callOutcomes{Word{CallOutcome::Reached, "reached"}, Word{CallOutcome::NoAnswer, "no_answer"},
                                  Word{CallOutcome::WrongNumber, "wrong_number"},
                                  Word{CallOutcome::WelfareAsked, "welfare_asked"}};
constexpr std::array dispatcherAnswers{Word{DispatcherAnswer::Dispatched, "dispatched"},
                                       Word{DispatcherAnswer::CallsBack, "calls_back"},
                                       Word{DispatcherAnswer::NotReached, "not_reached"}};
constexpr std::array handOverAnswers{Word{HandOverAnswer::Accept, "accept"}, Word{HandOverAnswer::Decline, "decline"},
                                     Word{HandOverAnswer::Withdraw, "withdraw"}};

} // namespace

QString word(RiskLevel value) { return textOf(riskLevels, value); }
QString word(Role value) { return textOf(roles, value); }
QString word(ConsultationKind value) { return textOf(kinds, value); }
QString word(Channel value) { return textOf(channels, value); }
QString word(Disposition value) { return textOf(dispositions, value); }
QString word(SendStage value) { return textOf(sendStages, value); }
QString word(MediaState value) { return textOf(mediaStates, value); }
QString word(EventKind value) { return textOf(eventKinds, value); }
QString word(CallOutcome value) { return textOf(callOutcomes, value); }
QString word(DispatcherAnswer value) { return textOf(dispatcherAnswers, value); }
QString word(HandOverAnswer value) { return textOf(handOverAnswers, value); }

std::optional<RiskLevel> riskLevelFrom(const QString &text) { return valueOf(riskLevels, text); }
std::optional<Role> roleFrom(const QString &text) { return valueOf(roles, text); }
std::optional<ConsultationKind> consultationKindFrom(const QString &text) { return valueOf(kinds, text); }
std::optional<Channel> channelFrom(const QString &text) { return valueOf(channels, text); }
std::optional<Disposition> dispositionFrom(const QString &text) { return valueOf(dispositions, text); }
std::optional<SendStage> sendStageFrom(const QString &text) { return valueOf(sendStages, text); }
std::optional<MediaState> mediaStateFrom(const QString &text) { return valueOf(mediaStates, text); }
std::optional<EventKind> eventKindFrom(const QString &text) { return valueOf(eventKinds, text); }
std::optional<CallOutcome> callOutcomeFrom(const QString &text) { return valueOf(callOutcomes, text); }
std::optional<DispatcherAnswer> dispatcherAnswerFrom(const QString &text) { return valueOf(dispatcherAnswers, text); }
std::optional<HandOverAnswer> handOverAnswerFrom(const QString &text) { return valueOf(handOverAnswers, text); }

QString utcText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

std::optional<QDateTime> utcFrom(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time.toUTC();
}

} // namespace mado
