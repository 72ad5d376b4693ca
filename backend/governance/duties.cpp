// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/duties.h"

#include "backend/desk/intake.h"
#include "backend/desk/refusals.h"
#include "backend/governance/refusals.h"
#include "backend/store/bot_rows.h"
#include "backend/store/consent_rows.h"
#include "backend/store/consultation_view.h"
#include "backend/store/disposal_rows.h"
#include "backend/store/follow_up_rows.h"
#include "backend/store/identity_rows.h"
#include "backend/store/reach_rows.h"
#include "contract/codecs_disposal.h"

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;

namespace {

bool within(const QString &text) { return !text.trimmed().isEmpty() && text.size() <= maxGovernanceTextUnits; }

tl::expected<DutyRecord, Problem> openDuty(store::Transaction &tx, const DutyId &id, qint64 revision)
{
    auto duty = store::findDuty(tx, id);
    if (!duty)
        return tl::unexpected(refused::unknownDuty());
    if (duty->revision != revision)
        return tl::unexpected(refused::dutyChanged());
    if (duty->state != DutyState::Open)
        return tl::unexpected(refused::dutyClosed());
    return std::move(*duty);
}

std::optional<Problem> faultIn(const DutyRecord &leak, const FirstReportMade &made, const QDate &today)
{
    if (leak.content.kind != DutyKind::LeakReport)
        return refused::noLeak();
    if (leak.firstReport)
        return refused::firstReportMade();
    if (!within(made.to))
        return desk::refused::bodyInvalid(u"to"_s);
    if (made.on < leak.content.on)
        return refused::reportBeforeLeak();
    return made.on > today ? std::optional(refused::reportToCome()) : std::nullopt;
}

} // namespace

tl::expected<DutyId, Problem> recordDuty(store::Transaction &tx, const Officer &officer, const DutyContent &content)
{
    if (!within(content.subject))
        return tl::unexpected(desk::refused::bodyInvalid(u"subject"_s));
    if (!within(content.details))
        return tl::unexpected(desk::refused::bodyInvalid(u"details"_s));
    if (content.on > officer.today())
        return tl::unexpected(desk::refused::bodyInvalid(u"on"_s));
    if (content.due && *content.due < content.on)
        return tl::unexpected(desk::refused::bodyInvalid(u"due"_s));
    const DutyRecord duty{DutyId::random(), 1, content, DutyState::Open, officer.name(), officer.now, {}, {}, {}};
    store::putDuty(tx, duty);
    officer.record(tx, Permission::RecordDuty, duty.id.text(), word(content.kind));
    return duty.id;
}

tl::expected<DutyId, Problem> answerDuty(store::Transaction &tx, const Officer &officer, const DutyId &id,
                                         const DutyAnswer &answer)
{
    auto duty = openDuty(tx, id, answer.revision);
    if (!duty)
        return tl::unexpected(duty.error());
    if (!within(answer.outcome))
        return tl::unexpected(desk::refused::bodyInvalid(u"outcome"_s));
    duty->revision += 1;
    duty->state = answer.done ? DutyState::Done : DutyState::Refused;
    duty->outcome = answer.outcome;
    duty->answeredBy = officer.name();
    duty->answeredAt = officer.now;
    store::putDuty(tx, *duty);
    officer.record(tx, Permission::RecordDuty, id.text(), word(duty->content.kind), word(duty->state));
    return id;
}

tl::expected<DutyId, Problem> recordFirstReport(store::Transaction &tx, const Officer &officer, const DutyId &id,
                                                const FirstReportMade &made)
{
    auto leak = openDuty(tx, id, made.revision);
    if (!leak)
        return tl::unexpected(leak.error());
    if (const auto fault = faultIn(*leak, made, officer.today()))
        return tl::unexpected(*fault);
    leak->revision += 1;
    leak->firstReport = FirstReport{made.on, made.to, officer.name(), officer.now};
    store::putDuty(tx, *leak);
    officer.record(tx, Permission::RecordDuty, id.text(), word(leak->content.kind), u"first_report"_s);
    return id;
}

tl::expected<ConsultationId, Problem> withdrawConsent(store::Transaction &tx, const Officer &officer,
                                                      const ConsultationId &id, const ConsentWithdrawal &withdrawal)
{
    const auto row = store::findConsultation(tx, id);
    if (!row || !store::reaches(tx, officer.staff.id, id))
        return tl::unexpected(desk::refused::unknownConsultation());
    if (row->owner && row->owner->staff != officer.staff.id) {
        const auto owner = store::staffById(tx, row->owner->staff);
        return tl::unexpected(desk::refused::leaseTaken(
            {row->owner->staff, owner ? owner->profile.name : QString(), owner ? owner->profile.role : Role::Nurse}));
    }
    const QList<ConsentPurpose> consents = servedNow(tx, officer.services).consents;
    const auto purpose = std::ranges::find_if(consents, [&](const ConsentPurpose &each) {
        return each.account == row->account && each.purpose == withdrawal.purpose;
    });
    const bool known = purpose != consents.end();
    if (!store::takeConsentBack(tx, row->conversation, withdrawal.purpose, officer.now)) {
        if (!known)
            return tl::unexpected(desk::refused::bodyInvalid(u"purpose"_s));
        // Nobody had asked yet: the answer stands all the same.
        store::saveConsent(tx, row->conversation,
                           {.purpose = purpose->purpose,
                            .label = purpose->label,
                            .granted = false,
                            .at = officer.now,
                            .textVersion = {},
                            .article = {},
                            .forSurvey = purpose->forSurvey,
                            .way = u"staff"_s});
    }
    // What was told under a consent goes when the consent goes.
    if (known && purpose->forPhone)
        store::setPhone(tx, row->conversation, std::nullopt);
    if (known && purpose->forSurvey) {
        store::forgetDialogue(tx, row->conversation);
        store::endFollowUp(tx, row->conversation);
    }
    desk::residentChanged(tx, row->conversation);
    officer.record(tx, Permission::WithdrawConsent, id.text(), u"R-%1"_s.arg(row->caseNumber), withdrawal.purpose);
    return id;
}

} // namespace mado::governance
