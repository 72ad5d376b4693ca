// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/end_letter.h"

#include "ui/governance/governance_words.h"

namespace mado {

QStringList EndLetter::lines(const DisposalProposal &proposal, const RecipientDisposal &recipient,
                             const AgreementContent &agreement, const QString &office, const QDate &day,
                             Language language)
{
    return {
        tr("Request to dispose of data at the end of measures"),
        {},
        GovernanceWords::day(day, language),
        tr("To %1").arg(recipient.recipient),
        tr("From %1").arg(office),
        {},
        tr("%1 announced the end of measures on %2 (%3). Please dispose of all data that you were given under the "
           "agreement below, every copy, those handed on and those in backups among them. Then answer with the slip.")
            .arg(proposal.announcedBy, GovernanceWords::day(proposal.announcedOn, language), proposal.reference),
        {},
        tr("The agreement"),
        QLatin1Char(' ') + tr("Since: %1").arg(GovernanceWords::day(agreement.from, language)),
        QLatin1Char(' ') + tr("Purpose: %1").arg(agreement.scope),
        QLatin1Char(' ') + tr("On disposal: %1").arg(agreement.disposal),
        QLatin1Char(' ') + tr("Files you were given: %1").arg(recipient.exports),
        {},
        tr("Answer to %1").arg(office),
        QLatin1Char(' ') + tr("We received this letter on: ____ / ____ / ____"),
        QLatin1Char(' ') + tr("Every copy was disposed of on: ____ / ____ / ____"),
        QLatin1Char(' ') + tr("Number of our certificate: ____________________"),
        QLatin1Char(' ') + tr("Organ, name, seal: ____________________")};
}

} // namespace mado
