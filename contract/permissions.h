// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what: the one table that the server decides by and the console reads. No route exists without a row.
#pragma once

#include "contract/staff.h"

#include <initializer_list>
#include <span>

namespace mado {

enum class Permission {
    ReadAbout,
    SignIn,
    Enrol,
    RenewSession,
    SignOut,
    ReadSessions,
    EndSession,
    ChangeSecondFactor,
    ProveIdentity,
    SeeConsultations,
    ReadFeed,
    ReadTranscript,
    ReadMedia,
    TakeOver,
    TakeNext,
    Reply,
    AddNote,
    CloseConsultation,
    GiveBack,
    RenewLease,
    PlanCall,
    RecordCall,
    ReadCalls,
    ReadCare,
    ShowNumber,
    Acknowledge,
    SetLevel,
    RecordEmergencyCall,
    DescribePerson,
    JoinDanger,
    MarkDangerStep,
    AgreeDanger,
    Reopen,
    TakeBack,
    HandOver,
    AnswerHandOver,
    ReadReceivers,
    Assign,
    AskColleague,
    ShowPresence,
    ReadBoard,
    CallIn,
    BreakGlass,
    ReadBreakGlass,
    ReadStaff,
    ReadStaffChanges,
    InviteStaff,
    ChangeStaff,
    SuspendStaff,
    DismissStaff,
    ResetSecondFactor,
    ReadTeams,
    ChangeTeams,
    ReadShifts,
    ChangeShifts,
    ReadFaqAccounts,
    ReadFaq,
    WriteFaq,
    PublishFaq,
    ReadMedicineAccounts,
    ReadMedicine,
    MoveMedicine,
    PrescribeMedicine,
    CloseService,
    ReadAnnouncementAccounts,
    ReadAnnouncements,
    WriteAnnouncement,
    ApproveAnnouncement,
    ReadSurveyAccounts,
    ReadSurveyRounds,
    WriteSurveyRound,
    RunSurvey,
    ReadLearningAccounts,
    ReadLearning,
    WriteLearning,
    PublishLearning,
    ListAccounts,
    ReadAccount,
    WriteAccount,
    PublishAccount,
    ListRules,
    ReadRules,
    ReadStatistics,
    ReadInternalStatistics,
    FreezeRelease,
    ReadOperations,
    ReadReports,
    WriteReports,
    DecideReports,
    ReadCannedReplies,
    ChangeCannedReplies,
    ReadGovernance,
    RecordAgreement,
    RequestProvision,
    DecideProvision,
    StopProvision,
    ExportProvision,
    FetchExport,
    RecallExport,
    ReadAudit,
    HoldData,
    ProposeDisposal,
    ConfirmDisposal,
    CancelDisposal,
    NoteDisposal,
    RecordDuty,
    WithdrawConsent,
    ReceiveLineEvents,
    ReceiveResponses,
    PlayLine,
    DirectTraining,
};

class RoleSet
{
public:
    constexpr RoleSet(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            m_bits |= 1U << unsigned(role);
    }
    constexpr bool holds(Role role) const { return (m_bits >> unsigned(role)) & 1U; }
    friend constexpr RoleSet operator|(RoleSet a, RoleSet b)
    {
        a.m_bits |= b.m_bits;
        return a;
    }

private:
    unsigned m_bits = 0;
};

/// How somebody shows that they may ask at all.
enum class Proof {
    None,      ///< Open to everybody.
    InRequest, ///< What the request itself carries: a password, an invitation, a token of the session.
    Signature, ///< Made with a secret of the LINE account.
    Loopback,  ///< Only served by 'madoguchid training', on this machine.
    Session,   ///< Signed in, with one of the roles.
};

/// What the request is about, and so what has to be in the asker's scope; anything else does not exist for them.
enum class Subject { Nothing, Consultation, Colleague, Account };

/// Whose lease a consultation may stand under.
enum class LeaseRule {
    Any,
    NotOthers, ///< The asker's or nobody's.
    Own,
    Anybodys, ///< Somebody's, whoever it is.
    Nobodys,
};

struct PermissionRow
{
    Permission permission;
    const char *name; ///< "consultation.reply".
    Proof proof;
    RoleSet roles; ///< Of Proof::Session.
    Subject subject;
    LeaseRule lease; ///< Of Subject::Consultation.
    /// Asked only of somebody who showed a moment ago who they are (freshProofMinutes): 403 session.proof_needed.
    bool freshProof = false;
};

inline constexpr int freshProofMinutes = 5;

std::span<const PermissionRow> permissionRows();
const PermissionRow &rowOf(Permission permission);

/// Whether somebody of this role who is signed in has the permission; scope and lease are asked besides.
bool allows(Role role, Permission permission);

} // namespace mado
