// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/governance_words.h"

#include <QLocale>

namespace mado {

QString GovernanceWords::dataSet(DataSet value)
{
    return value == DataSet::HealthAnswers ? tr("Answers about health") : tr("Consultation records");
}

QString GovernanceWords::recipientKind(RecipientKind value)
{
    switch (value) {
    case RecipientKind::OwnOrgan:
        return tr("Within the own organ");
    case RecipientKind::OtherOrgan:
        return tr("Another organ of the prefecture");
    case RecipientKind::State:
        return tr("State and incorporated agencies");
    case RecipientKind::LocalBody:
        return tr("Local public bodies");
    case RecipientKind::University:
        return tr("Universities and societies");
    case RecipientKind::Police:
        return tr("Police");
    case RecipientKind::PersonConcerned:
        return tr("The person themselves");
    case RecipientKind::Other:
        return tr("Others");
    }
    Q_UNREACHABLE();
}

QString GovernanceWords::purpose(ProvisionPurpose value)
{
    switch (value) {
    case ProvisionPurpose::Care:
        return tr("Care and testing");
    case ProvisionPurpose::InfectionControl:
        return tr("Control of infection");
    case ProvisionPurpose::Research:
        return tr("Statistics and research only");
    case ProvisionPurpose::Other:
        return tr("Another purpose");
    }
    Q_UNREACHABLE();
}

QString GovernanceWords::ground(Ground value)
{
    switch (value) {
    case Ground::Law:
        return tr("A law provides for it");
    case Ground::Consent:
        return tr("Residents consented");
    case Ground::Urgent:
        return tr("Urgent and unavoidable danger");
    case Ground::MadePublic:
        return tr("Made public already");
    case Ground::NeededForDuties:
        return tr("Needed for their duties");
    case Ground::GoodReason:
        return tr("Good reason");
    case Ground::ClearBenefit:
        return tr("Clearly to the person's benefit");
    case Ground::CrimePrevention:
        return tr("Prevention of crime");
    case Ground::CouncilOpinion:
        return tr("The council was heard");
    case Ground::CategoryOpinion:
        return tr("Category opinion of the council");
    case Ground::SpecialReason:
        return tr("Special reason");
    case Ground::NoUnjustHarm:
        return tr("Nobody is unjustly harmed");
    }
    Q_UNREACHABLE();
}

QString GovernanceWords::outcome(Outcome value)
{
    switch (value) {
    case Outcome::Permitted:
        return tr("May be given");
    case Outcome::NeedsReview:
        return tr("Needs an opinion first");
    case Outcome::Refused:
        return tr("May not be given");
    }
    Q_UNREACHABLE();
}

TagTone GovernanceWords::tone(Outcome value)
{
    return value == Outcome::Permitted     ? TagTone::Success
           : value == Outcome::NeedsReview ? TagTone::Warning
                                           : TagTone::Danger;
}

QString GovernanceWords::state(ProvisionState value)
{
    switch (value) {
    case ProvisionState::Requested:
        return tr("Waits for approval");
    case ProvisionState::Approved:
        return tr("Approved");
    case ProvisionState::Declined:
        return tr("Declined");
    case ProvisionState::Stopped:
        return tr("Stopped");
    }
    Q_UNREACHABLE();
}

TagTone GovernanceWords::tone(ProvisionState value)
{
    return value == ProvisionState::Requested  ? TagTone::Warning
           : value == ProvisionState::Approved ? TagTone::Success
                                               : TagTone::Plain;
}

bool GovernanceWords::isRefused(const QString &action) { return action.endsWith(QLatin1String(".refused")); }

QString GovernanceWords::action(const QString &name)
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("transcript.read"), QT_TR_NOOP("Conversation read")},
        {QStringLiteral("media.read"), QT_TR_NOOP("Picture seen")},
        {QStringLiteral("consultation.take_over"), QT_TR_NOOP("Taken over")},
        {QStringLiteral("consultation.take_next"), QT_TR_NOOP("Took the next")},
        {QStringLiteral("consultation.reply"), QT_TR_NOOP("Replied")},
        {QStringLiteral("consultation.note"), QT_TR_NOOP("Note added")},
        {QStringLiteral("consultation.close"), QT_TR_NOOP("Closed")},
        {QStringLiteral("consultation.give_back"), QT_TR_NOOP("Given back")},
        {QStringLiteral("consultation.assign"), QT_TR_NOOP("Assigned")},
        {QStringLiteral("consultation.ask"), QT_TR_NOOP("Asked of a colleague")},
        {QStringLiteral("consultation.reopen"), QT_TR_NOOP("Reopened")},
        {QStringLiteral("consultation.take_back"), QT_TR_NOOP("Closing taken back")},
        {QStringLiteral("hand_over.offer"), QT_TR_NOOP("Hand-over offered")},
        {QStringLiteral("hand_over.answer"), QT_TR_NOOP("Hand-over answered")},
        {QStringLiteral("call.plan"), QT_TR_NOOP("Call planned")},
        {QStringLiteral("call.record"), QT_TR_NOOP("Call recorded")},
        {QStringLiteral("call.number"), QT_TR_NOOP("Number shown")},
        {QStringLiteral("alarm.acknowledge"), QT_TR_NOOP("Alarm acknowledged")},
        {QStringLiteral("level.set"), QT_TR_NOOP("Level set")},
        {QStringLiteral("emergency_call.record"), QT_TR_NOOP("Call to 119 recorded")},
        {QStringLiteral("person.describe"), QT_TR_NOOP("Person concerned described")},
        {QStringLiteral("danger.join"), QT_TR_NOOP("Joined a danger case")},
        {QStringLiteral("danger.mark"), QT_TR_NOOP("Step of a danger case")},
        {QStringLiteral("danger.agree"), QT_TR_NOOP("Agreed on a danger case")},
        {QStringLiteral("agreement.record"), QT_TR_NOOP("Agreement recorded")},
        {QStringLiteral("provision.request"), QT_TR_NOOP("Provision asked for")},
        {QStringLiteral("provision.request.refused"), QT_TR_NOOP("Provision asked for in vain")},
        {QStringLiteral("provision.decide.refused"), QT_TR_NOOP("Approval refused")},
        {QStringLiteral("provision.export.refused"), QT_TR_NOOP("Export refused")},
        {QStringLiteral("provision.decide"), QT_TR_NOOP("Provision decided")},
        {QStringLiteral("provision.stop"), QT_TR_NOOP("Provision stopped")},
        {QStringLiteral("provision.export"), QT_TR_NOOP("Provision exported")},
        {QStringLiteral("provision.fetch"), QT_TR_NOOP("Export fetched")},
        {QStringLiteral("provision.recall"), QT_TR_NOOP("Export asked back or disposed of")},
        {QStringLiteral("retention.hold"), QT_TR_NOOP("Data held")},
        {QStringLiteral("disposal.propose"), QT_TR_NOOP("Deletion proposed")},
        {QStringLiteral("disposal.confirm.refused"), QT_TR_NOOP("Confirming a deletion refused")},
        {QStringLiteral("disposal.confirm"), QT_TR_NOOP("Deletion goes on")},
        {QStringLiteral("disposal.cancel"), QT_TR_NOOP("Deletion cancelled")},
        {QStringLiteral("disposal.note"), QT_TR_NOOP("Recipient's deletion recorded")},
        {QStringLiteral("duty.record"), QT_TR_NOOP("Request or duty recorded")},
        {QStringLiteral("consent.withdraw"), QT_TR_NOOP("Consent taken back")},
        {QStringLiteral("session.begin"), QT_TR_NOOP("Signed in")},
        {QStringLiteral("session.begin.refused"), QT_TR_NOOP("Sign-in tried")},
        {QStringLiteral("session.enrol"), QT_TR_NOOP("Sign-in set up")},
        {QStringLiteral("session.enrol.refused"), QT_TR_NOOP("Setting up a sign-in tried")},
        {QStringLiteral("session.sign_out"), QT_TR_NOOP("Signed out")},
        {QStringLiteral("session.prove"), QT_TR_NOOP("Showed who they are")},
        {QStringLiteral("session.prove.refused"), QT_TR_NOOP("Showing who they are failed")},
        {QStringLiteral("second_factor.change.refused"), QT_TR_NOOP("Changing the second factor tried")},
        {QStringLiteral("session.read"), QT_TR_NOOP("Sessions seen")},
        {QStringLiteral("session.end"), QT_TR_NOOP("Session ended or computer wiped")},
        {QStringLiteral("second_factor.change"), QT_TR_NOOP("Second factor changed")},
        {QStringLiteral("feed.read"), QT_TR_NOOP("Queue seen")},
        {QStringLiteral("call.read"), QT_TR_NOOP("Calls seen")},
        {QStringLiteral("board.read"), QT_TR_NOOP("Board seen")},
        {QStringLiteral("staff.call_in"), QT_TR_NOOP("Somebody called in")},
        {QStringLiteral("break_glass.open"), QT_TR_NOOP("Reached beyond the scope")},
        {QStringLiteral("break_glass.read"), QT_TR_NOOP("Reaches beyond the scope seen")},
        {QStringLiteral("staff.read"), QT_TR_NOOP("Staff seen")},
        {QStringLiteral("staff.read_changes"), QT_TR_NOOP("Changes of staff seen")},
        {QStringLiteral("staff.invite"), QT_TR_NOOP("Staff invited")},
        {QStringLiteral("staff.change"), QT_TR_NOOP("Staff changed")},
        {QStringLiteral("staff.suspend"), QT_TR_NOOP("Staff suspended or let back")},
        {QStringLiteral("staff.dismiss"), QT_TR_NOOP("Staff left")},
        {QStringLiteral("second_factor.reset"), QT_TR_NOOP("Second factor reset")},
        {QStringLiteral("team.change"), QT_TR_NOOP("Teams changed")},
        {QStringLiteral("shift.read"), QT_TR_NOOP("Shifts seen")},
        {QStringLiteral("shift.change"), QT_TR_NOOP("Shifts changed")},
        {QStringLiteral("faq.read"), QT_TR_NOOP("Frequent questions seen")},
        {QStringLiteral("faq.write"), QT_TR_NOOP("Frequent questions written")},
        {QStringLiteral("faq.publish"), QT_TR_NOOP("Frequent questions published")},
        {QStringLiteral("medicine.read"), QT_TR_NOOP("Medicine seen")},
        {QStringLiteral("medicine.move"), QT_TR_NOOP("Medicine moved on")},
        {QStringLiteral("medicine.prescribe"), QT_TR_NOOP("Medicine prescribed")},
        {QStringLiteral("account.close"), QT_TR_NOOP("Service closed")},
        {QStringLiteral("announcement.read"), QT_TR_NOOP("Announcements seen")},
        {QStringLiteral("announcement.write"), QT_TR_NOOP("Announcement written")},
        {QStringLiteral("announcement.approve"), QT_TR_NOOP("Announcement approved")},
        {QStringLiteral("survey.read"), QT_TR_NOOP("Survey rounds seen")},
        {QStringLiteral("survey.write"), QT_TR_NOOP("Survey round written")},
        {QStringLiteral("survey.run"), QT_TR_NOOP("Survey round opened or ended")},
        {QStringLiteral("learning.write"), QT_TR_NOOP("Learning written")},
        {QStringLiteral("learning.publish"), QT_TR_NOOP("Learning published")},
        {QStringLiteral("account.list"), QT_TR_NOOP("Accounts seen")},
        {QStringLiteral("account.read"), QT_TR_NOOP("Account seen")},
        {QStringLiteral("account.write"), QT_TR_NOOP("Account written")},
        {QStringLiteral("account.publish"), QT_TR_NOOP("Account published")},
        {QStringLiteral("rules.list"), QT_TR_NOOP("Lists of rules seen")},
        {QStringLiteral("rules.read"), QT_TR_NOOP("Rules seen")},
        {QStringLiteral("statistics.read"), QT_TR_NOOP("Published figures seen")},
        {QStringLiteral("statistics.read_internal"), QT_TR_NOOP("Figures for inside seen")},
        {QStringLiteral("statistics.release"), QT_TR_NOOP("Figures published")},
        {QStringLiteral("operations.read"), QT_TR_NOOP("Operations seen")},
        {QStringLiteral("report.read"), QT_TR_NOOP("Reports seen")},
        {QStringLiteral("report.write"), QT_TR_NOOP("Report written")},
        {QStringLiteral("report.decide"), QT_TR_NOOP("Report decided")},
        {QStringLiteral("canned_reply.change"), QT_TR_NOOP("Canned replies changed")},
        {QStringLiteral("governance.read"), QT_TR_NOOP("Data provision seen")},
        {QStringLiteral("audit.read"), QT_TR_NOOP("Record read")},
        {QStringLiteral("backup.make"), QT_TR_NOOP("Backup made")},
        {QStringLiteral("backup.open"), QT_TR_NOOP("Backup opened")}};
    const auto words = known.constFind(name);
    return words == known.constEnd() ? name : tr(*words);
}

QString GovernanceWords::reason(const QString &word)
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("rehearsal"), QT_TR_NOOP("Rehearsal")},
        {QStringLiteral("ended"), QT_TR_NOOP("Ended")},
        {QStringLiteral("approved"), QT_TR_NOOP("Approved")},
        {QStringLiteral("declined"), QT_TR_NOOP("Declined")},
        {QStringLiteral("standing"), QT_TR_NOOP("By itself, every day")},
        {QStringLiteral("consent changed"), QT_TR_NOOP("Consent changed")},
        {QStringLiteral("lifted"), QT_TR_NOOP("Lifted")},
        {QStringLiteral("clock"), QT_TR_NOOP("Its time was over")},
        {QStringLiteral("asked"), QT_TR_NOOP("Asked")},
        {QStringLiteral("disposed"), QT_TR_NOOP("Disposed of")},
        {QStringLiteral("acknowledged"), QT_TR_NOOP("Recipient answered")},
        {QStringLiteral("first_report"), QT_TR_NOOP("First report made")},
        {QStringLiteral("provision.refused"), QT_TR_NOOP("May not be given")},
        {QStringLiteral("provision.needs_review"), QT_TR_NOOP("Needs an opinion first")},
        {QStringLiteral("provision.field_not_needed"), QT_TR_NOOP("More than is needed")},
        {QStringLiteral("provision.own"), QT_TR_NOOP("One's own request")},
        {QStringLiteral("provision.expired"), QT_TR_NOOP("Last day passed")},
        {QStringLiteral("provision.state"), QT_TR_NOOP("Not approved")},
        {QStringLiteral("agreement.over"), QT_TR_NOOP("Not within the term")},
        {QStringLiteral("agreement.outside"), QT_TR_NOOP("Outside the agreement")},
        {QStringLiteral("disposal.own"), QT_TR_NOOP("One's own proposal")},
        {QStringLiteral("disposal.frozen"), QT_TR_NOOP("Frozen")},
        {QStringLiteral("role.not_allowed"), QT_TR_NOOP("Another prefecture")},
        {QStringLiteral("signin.wrong"), QT_TR_NOOP("Password wrong")},
        {QStringLiteral("signin.code_wrong"), QT_TR_NOOP("Code wrong")},
        {QStringLiteral("not_active"), QT_TR_NOOP("Account not active")},
        {QStringLiteral("provider.token_used"), QT_TR_NOOP("Proof used before")},
        {QStringLiteral("provider.token_time"), QT_TR_NOOP("Proof too old")},
        {QStringLiteral("provider.token_refused"), QT_TR_NOOP("Proof not genuine")},
        {QStringLiteral("provider.person_unknown"), QT_TR_NOOP("Somebody else, or not active")},
        {QStringLiteral("token_reused"), QT_TR_NOOP("Session was copied")},
        {QStringLiteral("wiped"), QT_TR_NOOP("Computer wiped")},
        {QStringLiteral("wipe_ordered"), QT_TR_NOOP("To be wiped")},
        {QStringLiteral("command_line"), QT_TR_NOOP("On the server")},
        {QStringLiteral("nothing_owed"), QT_TR_NOOP("Nothing owed")},
        {QStringLiteral("proposed"), QT_TR_NOOP("Proposed")},
        {QStringLiteral("waiting"), QT_TR_NOOP("Waiting")},
        {QStringLiteral("frozen"), QT_TR_NOOP("Frozen")},
        {QStringLiteral("erasing"), QT_TR_NOOP("Deleting")},
        {QStringLiteral("releasing"), QT_TR_NOOP("Releasing space")},
        {QStringLiteral("done"), QT_TR_NOOP("Done")},
        {QStringLiteral("cancelled"), QT_TR_NOOP("Cancelled")},
        {QStringLiteral("open"), QT_TR_NOOP("Open")},
        {QStringLiteral("refused"), QT_TR_NOOP("Refused")}};
    const auto words = known.constFind(word);
    return words == known.constEnd() ? word : tr(*words);
}

QString GovernanceWords::day(const QDate &day, Language language)
{
    return language == Language::Japanese ? QLocale(QLocale::Japanese).toString(day, QStringLiteral("yyyy年M月d日"))
                                          : QLocale(QLocale::English).toString(day, QStringLiteral("d MMM yyyy"));
}

QString GovernanceWords::cited(const CitedRule &rule, Language language)
{
    const QString space = language == Language::Japanese ? QStringLiteral(" ") : QStringLiteral(", ");
    return rule.law.in(language) + space + rule.article.in(language);
}

} // namespace mado
