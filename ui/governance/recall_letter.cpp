// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/recall_letter.h"

#include "ui/governance/governance_words.h"
#include "ui/shared/wording.h"

namespace mado {

QString RecallLetter::dataOf(const RegisterEntry &entry, const ProvisionRequest &request, Language language)
{
    return tr("%1, %2 – %3")
        .arg(GovernanceWords::dataSet(request.dataSet),
             GovernanceWords::day(entry.from.value_or(request.from), language),
             GovernanceWords::day(entry.until.value_or(request.until), language));
}

QStringList RecallLetter::lines(const RegisterEntry &entry, const ProvisionRequest &request, const QString &office,
                                Language language)
{
    if (!entry.recall)
        return {};
    const auto day = [language](const QDateTime &at) {
        return GovernanceWords::day(wording::dateInTokyo(at), language);
    };
    return {
        tr("Request to dispose of data that were provided"),
        {},
        day(entry.recall->at),
        tr("To %1").arg(entry.recipient),
        tr("From %1").arg(office),
        {},
        tr("We ask back the data below. Please stop using them, and dispose of every copy, those handed on and those "
           "in backups among them. Then answer with the slip."),
        {},
        tr("What was provided"),
        QLatin1Char(' ') + tr("Number in the register: %1").arg(entry.id.text()),
        QLatin1Char(' ') + tr("Provided on: %1").arg(day(entry.at)),
        QLatin1Char(' ') + tr("Data: %1").arg(dataOf(entry, request, language)),
        QLatin1Char(' ') + tr("People: %1, rows: %2").arg(entry.people).arg(entry.rows),
        QLatin1Char(' ') + tr("Provided under: %1").arg(GovernanceWords::cited(entry.rule, language)),
        QLatin1Char(' ') + tr("Digest of the sealed file (BLAKE2b-256): %1").arg(entry.digest),
        {},
        tr("Reason: %1").arg(entry.recall->why),
        {},
        tr("Answer to %1").arg(office),
        QLatin1Char(' ') + tr("Number in the register: %1").arg(entry.id.text()),
        QLatin1Char(' ') + tr("We received this letter on: ____ / ____ / ____"),
        QLatin1Char(' ') + tr("Every copy was disposed of on: ____ / ____ / ____"),
        QLatin1Char(' ') + tr("Number of our certificate: ____________________"),
        QLatin1Char(' ') + tr("Organ, name, seal: ____________________")};
}

} // namespace mado
