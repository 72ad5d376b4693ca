// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/consent_words.h"

#include "ui/shared/wording.h"

namespace mado {

namespace {

QString dayOf(const QDateTime &at, Language language) { return wording::shortDate(wording::dateInTokyo(at), language); }

} // namespace

ConsentWords::State ConsentWords::stateOf(const Consent &consent)
{
    if (consent.granted)
        return State::Agreed;
    // The young agreed by themselves, which does not count.
    if (consent.giver == ConsentGiver::Guardian && !consent.grantedAt)
        return State::AwaitsGuardian;
    return consent.grantedAt ? State::TakenBack : State::Refused;
}

ColorRole ConsentWords::color(const Consent &consent)
{
    return consent.granted ? ColorRole::Success : ColorRole::Danger;
}

QString ConsentWords::brief(const Consent &consent, Language language)
{
    const QString label = consent.label.in(language);
    switch (stateOf(consent)) {
    case State::Agreed:
        return consent.giver == ConsentGiver::Guardian ? tr("✓ %1 (guardian)").arg(label) : tr("✓ %1").arg(label);
    case State::TakenBack:
        return tr("✕ %1 taken back %2").arg(label, dayOf(consent.at, language));
    case State::Refused:
        return tr("✕ %1 not agreed").arg(label);
    case State::AwaitsGuardian:
        return tr("✕ %1: a guardian's consent is missing").arg(label);
    }
    return label;
}

QString ConsentWords::none() { return tr("No consent on record"); }

QString ConsentWords::state(const Consent &consent, Language language)
{
    const QString day = dayOf(consent.at, language);
    switch (stateOf(consent)) {
    case State::Agreed:
        return tr("Agreed on %1").arg(day);
    case State::TakenBack:
        return tr("Taken back on %1 (agreed on %2)").arg(day, dayOf(*consent.grantedAt, language));
    case State::Refused:
        return tr("Not agreed, %1").arg(day);
    case State::AwaitsGuardian:
        return tr("Does not count since %1: a parent or guardian has to agree").arg(day);
    }
    return day;
}

QStringList ConsentWords::details(const Consent &consent, Language language)
{
    QStringList lines;
    if (!consent.forWhom.in(language).isEmpty())
        lines << tr("For whom: %1").arg(consent.forWhom.in(language));
    if (!consent.until.in(language).isEmpty())
        lines << tr("Until: %1").arg(consent.until.in(language));
    if (!consent.article.isEmpty())
        lines << tr("Terms of use: %1").arg(consent.article);
    if (!consent.version.isEmpty())
        lines << tr("Text of %1").arg(consent.version);
    if (consent.giver == ConsentGiver::Guardian && stateOf(consent) != State::AwaitsGuardian)
        lines << tr("Answered by a parent or guardian");
    return lines;
}

} // namespace mado
