// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audit/trail.h"

namespace mado::audit {

Trail trailOf(Permission permission)
{
    using enum Permission;
    switch (permission) {
    case ReadAbout:
    case RenewSession:
    case SeeConsultations:
    case RenewLease:
    case ShowPresence:
    case ReadCare:
    case ReadReceivers:
    case ReadTeams:
    case ReadFaqAccounts:
    case ReadMedicineAccounts:
    case ReadAnnouncementAccounts:
    case ReadSurveyAccounts:
    case ReadLearningAccounts:
    case ReadLearning:
    case ReadCannedReplies:
    case ReceiveLineEvents:
    case ReceiveResponses:
    case PlayLine:
    case DirectTraining:
        return Trail::Nothing;
    case ReadSessions:
    case ReadFeed:
    case ReadCalls:
    case ReadBoard:
    case ReadBreakGlass:
    case ReadStaff:
    case ReadStaffChanges:
    case ReadShifts:
    case ReadFaq:
    case ReadMedicine:
    case ReadAnnouncements:
    case ReadSurveyRounds:
    case ListAccounts:
    case ReadAccount:
    case ListRules:
    case ReadRules:
    case ReadStatistics:
    case ReadOperations:
    case ReadReports:
    case ReadGovernance:
        return Trail::Look;
    case ChangeSecondFactor:
    case CallIn:
    case InviteStaff:
    case ChangeStaff:
    case SuspendStaff:
    case DismissStaff:
    case ResetSecondFactor:
    case ChangeTeams:
    case ChangeShifts:
    case WriteFaq:
    case PublishFaq:
    case WriteSurveyRound:
    case WriteLearning:
    case PublishLearning:
    case WriteAccount:
    case PublishAccount:
    case ChangeCannedReplies:
        return Trail::Change;
    case SignIn:
    case Enrol:
    case SignOut:
    case ProveIdentity:
    case EndSession:
    case BreakGlass:
    case ReadTranscript:
    case ReadMedia:
    case TakeOver:
    case TakeNext:
    case Reply:
    case AddNote:
    case CloseConsultation:
    case GiveBack:
    case PlanCall:
    case RecordCall:
    case ShowNumber:
    case Acknowledge:
    case SetLevel:
    case RecordEmergencyCall:
    case DescribePerson:
    case JoinDanger:
    case MarkDangerStep:
    case AgreeDanger:
    case Reopen:
    case TakeBack:
    case HandOver:
    case AnswerHandOver:
    case Assign:
    case AskColleague:
    case MoveMedicine:
    case PrescribeMedicine:
    case CloseService:
    case WriteAnnouncement:
    case ApproveAnnouncement:
    case RunSurvey:
    case ReadInternalStatistics:
    case FreezeRelease:
    case WriteReports:
    case DecideReports:
    case RecordAgreement:
    case RequestProvision:
    case DecideProvision:
    case StopProvision:
    case ExportProvision:
    case FetchExport:
    case RecallExport:
    case ReadAudit:
    case HoldData:
    case ProposeDisposal:
    case ConfirmDisposal:
    case CancelDisposal:
    case NoteDisposal:
    case RecordDuty:
    case WithdrawConsent:
        return Trail::Itself;
    }
    Q_UNREACHABLE();
}

} // namespace mado::audit
