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
        {QStringLiteral("provision.decide"), QT_TR_NOOP("Provision decided")},
        {QStringLiteral("provision.stop"), QT_TR_NOOP("Provision stopped")},
        {QStringLiteral("provision.export"), QT_TR_NOOP("Provision exported")},
        {QStringLiteral("provision.fetch"), QT_TR_NOOP("Export fetched")},
        {QStringLiteral("provision.recall"), QT_TR_NOOP("Export asked back or disposed of")},
        {QStringLiteral("retention.hold"), QT_TR_NOOP("Data held")},
        {QStringLiteral("disposal.propose"), QT_TR_NOOP("Deletion proposed")},
        {QStringLiteral("disposal.confirm"), QT_TR_NOOP("Deletion goes on")},
        {QStringLiteral("disposal.cancel"), QT_TR_NOOP("Deletion cancelled")},
        {QStringLiteral("disposal.note"), QT_TR_NOOP("Recipient's deletion recorded")},
        {QStringLiteral("duty.record"), QT_TR_NOOP("Request or duty recorded")},
        {QStringLiteral("consent.withdraw"), QT_TR_NOOP("Consent taken back")},
        {QStringLiteral("audit.read"), QT_TR_NOOP("Record read")}};
    const auto words = known.constFind(name);
    return words == known.constEnd() ? name : tr(*words);
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
