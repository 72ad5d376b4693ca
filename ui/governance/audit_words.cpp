// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/audit_words.h"

#include "contract/codecs_disposal.h"
#include "contract/codecs_governance.h"
#include "ui/governance/disposal_words.h"
#include "ui/governance/governance_words.h"
#include "ui/shared/wording.h"

namespace mado {

namespace {

const QString between = QStringLiteral(" · ");

/// Categories and duties are called as elsewhere; everything else stands as it is.
QString labelOf(const AuditRecord &record)
{
    if (const auto category = dataCategoryFrom(record.label)) {
        const QString name = DisposalWords::category(*category);
        return record.reason == QLatin1String("clock") ? name + between + record.subject : name;
    }
    const auto duty = dutyKindFrom(record.label);
    return duty ? DisposalWords::dutyKind(*duty) : record.label;
}

/// A word of a refused provision; what is none stands as the server wrote it.
QString named(const QString &word, Language language)
{
    if (const auto set = dataSetFrom(word))
        return GovernanceWords::dataSet(*set);
    if (const auto purpose = provisionPurposeFrom(word))
        return GovernanceWords::purpose(*purpose);
    return wording::prefecture(word, language);
}

} // namespace

AuditWords AuditWords::of(const AuditRecord &record, Language language)
{
    AuditWords words;
    words.label = labelOf(record);
    QStringList parts =
        GovernanceWords::isRefused(record.action) ? record.reason.split(between) : QStringList{record.reason};
    const QString first = GovernanceWords::reason(parts.first());
    if (first == parts.first() && !first.isEmpty()) {
        words.full = record.reason;
        return words;
    }
    words.tag = first;
    parts.removeFirst();
    // What the server said goes first: a row is cut at its end.
    if (parts.size() > 1)
        parts.prepend(parts.takeLast());
    for (QString &part : parts)
        part = named(part, language);
    words.full = parts.join(between);
    return words;
}

QString AuditWords::who(const AuditRecord &record, Language language)
{
    if (record.who)
        return wording::staff(*record.who, language);
    const bool atTheDoor =
        GovernanceWords::isRefused(record.action) && !record.action.startsWith(QLatin1String("provision."));
    return atTheDoor ? tr("Not shown who") : tr("The server");
}

QString AuditWords::inOneLine() const { return tag.isEmpty() || full.isEmpty() ? tag + full : tag + between + full; }

} // namespace mado
