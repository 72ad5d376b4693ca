// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/permissions.h"

#include <array>

namespace mado {

namespace {

using enum Role;

constexpr RoleSet none{};
constexpr RoleSet desk{Nurse, Counsellor, Physician, MedicineCoordinator, Supervisor};
constexpr RoleSet raters{Nurse, Counsellor, Physician, Supervisor}; ///< Of how urgent somebody is.
constexpr RoleSet faqWriters = desk | RoleSet{Officer};
constexpr RoleSet announcers{Officer, Supervisor};
constexpr RoleSet leads{Supervisor, Administrator};
constexpr RoleSet readers{Supervisor, Administrator, Auditor};
constexpr RoleSet accountReaders = readers | RoleSet{Physician};
constexpr RoleSet everybody = desk | readers | RoleSet{Officer};

// clang-format off
constexpr std::array table{
    // Getting in and out.
    PermissionRow{Permission::ReadAbout,         "about.read",             Proof::None,      none,                    Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::SignIn,            "session.begin",          Proof::InRequest, none,                    Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::Enrol,             "session.enrol",          Proof::InRequest, none,                    Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::RenewSession,      "session.renew",          Proof::InRequest, none,                    Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::SignOut,           "session.sign_out",       Proof::Session,   everybody,               Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadSessions,      "session.read",           Proof::Session,   everybody,               Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::EndSession,        "session.end",            Proof::Session,   everybody,               Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ChangeSecondFactor, "second_factor.change",  Proof::Session,   everybody,               Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ProveIdentity,     "session.prove",          Proof::InRequest, none,                    Subject::Nothing,      LeaseRule::Any},

    // What residents told us. Everybody's feed is answered, so that a cache can be told what to forget; it holds
    // consultations only for roles that may see them.
    PermissionRow{Permission::SeeConsultations,  "consultation.see",       Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Any},
    PermissionRow{Permission::ReadFeed,          "feed.read",              Proof::Session,   everybody,               Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadTranscript,    "transcript.read",        Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Any},
    PermissionRow{Permission::ReadMedia,         "media.read",             Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Any},
    PermissionRow{Permission::TakeOver,          "consultation.take_over", Proof::Session,   desk,                    Subject::Consultation, LeaseRule::NotOthers},
    PermissionRow{Permission::TakeNext,          "consultation.take_next", Proof::Session,   desk,                    Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::Reply,             "consultation.reply",     Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Own},
    PermissionRow{Permission::AddNote,           "consultation.note",      Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Any},
    PermissionRow{Permission::CloseConsultation, "consultation.close",     Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Own},
    PermissionRow{Permission::GiveBack,          "consultation.give_back", Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Own},
    PermissionRow{Permission::RenewLease,        "consultation.renew",     Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Own},
    PermissionRow{Permission::PlanCall,             "call.plan",             Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Own},
    PermissionRow{Permission::RecordCall,           "call.record",           Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Own},
    PermissionRow{Permission::ReadCalls,            "call.read",             Proof::Session,   desk,                    Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadCare,             "care.read",             Proof::Session,   desk,                    Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ShowNumber,           "call.number",           Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Own},
    PermissionRow{Permission::Acknowledge,          "alarm.acknowledge",     Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Any},
    PermissionRow{Permission::SetLevel,          "level.set",              Proof::Session,   raters,                  Subject::Consultation, LeaseRule::NotOthers},
    PermissionRow{Permission::RecordEmergencyCall, "emergency_call.record", Proof::Session,  desk,                    Subject::Consultation, LeaseRule::Any},
    PermissionRow{Permission::DescribePerson,    "person.describe",       Proof::Session,   desk,                    Subject::Consultation, LeaseRule::NotOthers},
    PermissionRow{Permission::JoinDanger,        "danger.join",           Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Any},
    PermissionRow{Permission::MarkDangerStep,    "danger.mark",           Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Any},
    PermissionRow{Permission::AgreeDanger,       "danger.agree",          Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Any},
    PermissionRow{Permission::Reopen,            "consultation.reopen",   Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Any},
    PermissionRow{Permission::TakeBack,          "consultation.take_back",Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Any},
    PermissionRow{Permission::HandOver,             "hand_over.offer",       Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Own},
    PermissionRow{Permission::AnswerHandOver,       "hand_over.answer",      Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Anybodys},
    PermissionRow{Permission::ReadReceivers,        "hand_over.receivers",   Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Any},
    PermissionRow{Permission::Assign,            "consultation.assign",    Proof::Session,   RoleSet{Supervisor},     Subject::Consultation, LeaseRule::Any},
    PermissionRow{Permission::AskColleague,      "consultation.ask",       Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Nobodys},
    PermissionRow{Permission::ShowPresence,      "presence.show",          Proof::Session,   desk,                    Subject::Consultation, LeaseRule::Any},
    PermissionRow{Permission::ReadBoard,         "board.read",             Proof::Session,   RoleSet{Supervisor},     Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::CallIn,            "staff.call_in",          Proof::Session,   RoleSet{Supervisor},     Subject::Colleague,    LeaseRule::Any},
    PermissionRow{Permission::BreakGlass,        "break_glass.open",       Proof::Session,   desk,                    Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadBreakGlass,    "break_glass.read",       Proof::Session,   RoleSet{Supervisor, Auditor}, Subject::Nothing, LeaseRule::Any},

    // The people behind the counter.
    PermissionRow{Permission::ReadStaff,         "staff.read",             Proof::Session,   readers,                 Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadStaffChanges,  "staff.read_changes",     Proof::Session,   readers,                 Subject::Colleague,    LeaseRule::Any},
    PermissionRow{Permission::InviteStaff,       "staff.invite",           Proof::Session,   RoleSet{Administrator},  Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ChangeStaff,       "staff.change",           Proof::Session,   RoleSet{Administrator},  Subject::Colleague,    LeaseRule::Any},
    PermissionRow{Permission::SuspendStaff,      "staff.suspend",          Proof::Session,   leads,                   Subject::Colleague,    LeaseRule::Any},
    PermissionRow{Permission::DismissStaff,      "staff.dismiss",          Proof::Session,   RoleSet{Administrator},  Subject::Colleague,    LeaseRule::Any},
    PermissionRow{Permission::ResetSecondFactor, "second_factor.reset",    Proof::Session,   RoleSet{Administrator},  Subject::Colleague,    LeaseRule::Any},
    PermissionRow{Permission::ReadTeams,         "team.read",              Proof::Session,   everybody,               Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ChangeTeams,       "team.change",            Proof::Session,   leads,                   Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadShifts,        "shift.read",             Proof::Session,   desk | readers,          Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ChangeShifts,      "shift.change",           Proof::Session,   leads,                   Subject::Nothing,      LeaseRule::Any},

    // Answers to frequent questions. What residents asked may say who they are, so reading is not for everybody; an
    // answer about health is published by somebody who may judge it.
    PermissionRow{Permission::ReadFaqAccounts,   "faq.read_accounts",      Proof::Session,   faqWriters | RoleSet{Administrator}, Subject::Nothing, LeaseRule::Any},
    PermissionRow{Permission::ReadFaq,           "faq.read",               Proof::Session,   faqWriters | RoleSet{Administrator}, Subject::Account, LeaseRule::Any},
    PermissionRow{Permission::WriteFaq,          "faq.write",              Proof::Session,   faqWriters,              Subject::Account,      LeaseRule::Any},
    PermissionRow{Permission::PublishFaq,        "faq.publish",            Proof::Session,   RoleSet{Nurse, Physician}, Subject::Account,    LeaseRule::Any},

    // Medicine that residents asked for, and the end of such a service. Only physicians prescribe (safety.md).
    PermissionRow{Permission::ReadMedicineAccounts, "medicine.read_accounts", Proof::Session, desk,                   Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadMedicine,      "medicine.read",          Proof::Session,   desk,                    Subject::Account,      LeaseRule::Any},
    PermissionRow{Permission::MoveMedicine,      "medicine.move",          Proof::Session,   desk,                    Subject::Account,      LeaseRule::Any},
    PermissionRow{Permission::PrescribeMedicine, "medicine.prescribe",     Proof::Session,   RoleSet{Physician},      Subject::Account,      LeaseRule::Any},
    PermissionRow{Permission::CloseService,      "account.close",          Proof::Session,   RoleSet{Supervisor},     Subject::Account,      LeaseRule::Any},

    // What is sent to many at once. It is approved by another person than its writer.
    PermissionRow{Permission::ReadAnnouncementAccounts, "announcement.read_accounts", Proof::Session, announcers,       Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadAnnouncements, "announcement.read",      Proof::Session,   announcers,              Subject::Account,      LeaseRule::Any},
    PermissionRow{Permission::WriteAnnouncement, "announcement.write",     Proof::Session,   announcers,              Subject::Account,      LeaseRule::Any},
    PermissionRow{Permission::ApproveAnnouncement, "announcement.approve", Proof::Session,   announcers,              Subject::Account,      LeaseRule::Any},

    // Rounds of questions and the daily question; a round is opened by another person than its writer.
    PermissionRow{Permission::ReadSurveyAccounts, "survey.read_accounts",  Proof::Session,   announcers,              Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadSurveyRounds,  "survey.read",            Proof::Session,   announcers,              Subject::Account,      LeaseRule::Any},
    PermissionRow{Permission::WriteSurveyRound,  "survey.write",           Proof::Session,   announcers,              Subject::Account,      LeaseRule::Any},
    PermissionRow{Permission::RunSurvey,         "survey.run",             Proof::Session,   announcers,              Subject::Account,      LeaseRule::Any},

    // What children learn from at home, and the hours of live lessons.
    PermissionRow{Permission::ReadLearningAccounts, "learning.read_accounts", Proof::Session, announcers,             Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadLearning,      "learning.read",          Proof::Session,   announcers,              Subject::Account,      LeaseRule::Any},
    PermissionRow{Permission::WriteLearning,     "learning.write",         Proof::Session,   announcers,              Subject::Account,      LeaseRule::Any},
    PermissionRow{Permission::PublishLearning,   "learning.publish",       Proof::Session,   announcers,              Subject::Account,      LeaseRule::Any},

    // Accounts as packages of data, and the rules in them. An account is published by somebody else than who wrote it.
    PermissionRow{Permission::ListAccounts,      "account.list",           Proof::Session,   accountReaders,          Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadAccount,       "account.read",           Proof::Session,   accountReaders,          Subject::Account,      LeaseRule::Any},
    PermissionRow{Permission::WriteAccount,      "account.write",          Proof::Session,   leads,                   Subject::Account,      LeaseRule::Any},
    PermissionRow{Permission::PublishAccount,    "account.publish",        Proof::Session,   leads | RoleSet{Physician}, Subject::Account,   LeaseRule::Any},
    PermissionRow{Permission::ListRules,         "rules.list",             Proof::Session,   raters | readers,        Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadRules,         "rules.read",             Proof::Session,   raters | readers,        Subject::Account,      LeaseRule::Any},

    // What residents' answers add up to. Published figures are protected; internal ones show small cells.
    PermissionRow{Permission::ReadStatistics,    "statistics.read",        Proof::Session,   everybody,               Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadInternalStatistics, "statistics.read_internal", Proof::Session, RoleSet{Officer},    Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::FreezeRelease,     "statistics.release",     Proof::Session,   RoleSet{Officer},        Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadOperations,    "operations.read",        Proof::Session,   leads | RoleSet{Officer}, Subject::Nothing,     LeaseRule::Any},

    // Reports to the ministry: what one officer writes, another one approves.
    PermissionRow{Permission::ReadReports,       "report.read",            Proof::Session,   RoleSet{Officer, Auditor}, Subject::Nothing,    LeaseRule::Any},
    PermissionRow{Permission::WriteReports,      "report.write",           Proof::Session,   RoleSet{Officer},        Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::DecideReports,     "report.decide",          Proof::Session,   RoleSet{Officer},        Subject::Nothing,      LeaseRule::Any},

    // What is answered again and again.
    PermissionRow{Permission::ReadCannedReplies, "canned_reply.read",      Proof::Session,   desk | leads,            Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ChangeCannedReplies, "canned_reply.change",  Proof::Session,   leads,                   Subject::Nothing,      LeaseRule::Any},

    // What is given to whom, and what was seen and done. A provision is decided by another person than who asked.
    PermissionRow{Permission::ReadGovernance,    "governance.read",        Proof::Session,   RoleSet{Officer, Administrator, Auditor}, Subject::Nothing, LeaseRule::Any},
    PermissionRow{Permission::RecordAgreement,   "agreement.record",       Proof::Session,   RoleSet{Officer},        Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::RequestProvision,  "provision.request",      Proof::Session,   RoleSet{Officer},        Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::DecideProvision,   "provision.decide",       Proof::Session,   RoleSet{Officer},        Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::StopProvision,     "provision.stop",         Proof::Session,   RoleSet{Officer},        Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ExportProvision,   "provision.export",       Proof::Session,   RoleSet{Officer},        Subject::Nothing,      LeaseRule::Any, true},
    PermissionRow{Permission::FetchExport,       "provision.fetch",        Proof::Session,   RoleSet{Officer},        Subject::Nothing,      LeaseRule::Any, true},
    PermissionRow{Permission::RecallExport,      "provision.recall",       Proof::Session,   RoleSet{Officer},        Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReadAudit,         "audit.read",             Proof::Session,   RoleSet{Officer, Administrator, Auditor}, Subject::Nothing, LeaseRule::Any},
    PermissionRow{Permission::HoldData,          "retention.hold",         Proof::Session,   RoleSet{Officer},        Subject::Nothing,       LeaseRule::Any},
    PermissionRow{Permission::ProposeDisposal,   "disposal.propose",       Proof::Session,   RoleSet{Officer},        Subject::Nothing,       LeaseRule::Any},
    PermissionRow{Permission::ConfirmDisposal,   "disposal.confirm",       Proof::Session,   RoleSet{Officer, Administrator}, Subject::Nothing, LeaseRule::Any},
    PermissionRow{Permission::CancelDisposal,    "disposal.cancel",        Proof::Session,   RoleSet{Officer, Administrator}, Subject::Nothing, LeaseRule::Any},
    PermissionRow{Permission::NoteDisposal,      "disposal.note",          Proof::Session,   RoleSet{Officer},        Subject::Nothing,       LeaseRule::Any},
    PermissionRow{Permission::RecordDuty,        "duty.record",            Proof::Session,   RoleSet{Officer},        Subject::Nothing,       LeaseRule::Any},
    PermissionRow{Permission::WithdrawConsent,   "consent.withdraw",       Proof::Session,   desk,                    Subject::Consultation,  LeaseRule::NotOthers},

    // Machines.
    PermissionRow{Permission::ReceiveLineEvents, "line.events",            Proof::Signature, none,                    Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::ReceiveResponses,  "survey.respond",         Proof::Signature, none,                    Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::PlayLine,          "training.line",          Proof::Loopback,  none,                    Subject::Nothing,      LeaseRule::Any},
    PermissionRow{Permission::DirectTraining,    "training.direct",        Proof::Loopback,  none,                    Subject::Nothing,      LeaseRule::Any},
};
// clang-format on

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (std::size_t(table[i].permission) != i)
            return false;
    }
    return table.size() == std::size_t(Permission::DirectTraining) + 1;
}
static_assert(inOrder(), "one row for each permission, in the order of the enumeration");

} // namespace

std::span<const PermissionRow> permissionRows() { return table; }

const PermissionRow &rowOf(Permission permission) { return table.at(std::size_t(permission)); }

bool allows(Role role, Permission permission)
{
    const PermissionRow &row = rowOf(permission);
    return row.proof == Proof::Session && row.roles.holds(role);
}

} // namespace mado
