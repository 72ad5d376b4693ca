// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/attempts.h"

#include "backend/store/governance_rows.h"
#include "contract/codecs_governance.h"

#include <QSet>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOnRecord(Permission what, const QString &code)
{
    static const QSet<QString> codes{
        u"provision.refused"_s, u"provision.needs_review"_s, u"provision.own"_s,
        u"provision.expired"_s, u"agreement.over"_s,         u"agreement.outside"_s,
        u"disposal.frozen"_s,   u"role.not_allowed"_s,       u"provision.field_not_needed"_s};
    // Answering what was answered meanwhile is a click too late; exporting what nobody approved is not.
    return codes.contains(code) || (what == Permission::ExportProvision && code == "provision.state"_L1);
}

} // namespace

void recordRefused(store::Transaction &tx, const GovernanceServices &services, const Attempt &attempt,
                   const Problem &refusal)
{
    if (!isOnRecord(attempt.what, refusal.code))
        return;
    const auto agreement = store::findAgreement(tx, attempt.request.agreement);
    QStringList reason{refusal.code, word(attempt.request.dataSet)};
    if (agreement)
        reason.append(word(agreement->content.purpose));
    reason << attempt.request.prefecture << refusal.message.ja;
    services.audit.record(tx, {.who = attempt.who,
                               .at = attempt.at,
                               .what = attempt.what,
                               .subject = attempt.subject,
                               .label = agreement ? agreement->content.recipient : QString(),
                               .reason = reason.join(u" · "_s),
                               .refused = true});
}

} // namespace mado::governance
