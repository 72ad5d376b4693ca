// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/consultation_view.h"

#include "backend/store/columns.h"
#include "backend/store/consent_rows.h"
#include "backend/store/identity_rows.h"
#include "backend/store/roster_rows.h"

#include <algorithm>

namespace mado::store {

namespace {

std::optional<LocalText> localTextIfAny(const Row &row, size_t column)
{
    return row.isNull(column) ? std::nullopt : std::optional(localTextFrom(row.text(column)));
}

qint64 newestEntry(Transaction &tx, const ConversationId &conversation)
{
    const auto rows =
        tx.query("SELECT COALESCE(MAX(seq), 0) FROM entry WHERE conversation = $1", {conversation.text()});
    return rows.at(0).integer(0);
}

std::optional<Ownership> ownership(Transaction &tx, const ConsultationRow &row)
{
    if (!row.owner)
        return std::nullopt;
    return Ownership{staffName(tx, row.owner->staff), row.fence, row.owner->since, row.owner->leaseUntil,
                     teamsAround(tx, row.owner->staff)};
}

std::optional<Closing> closing(Transaction &tx, const ConsultationRow &row)
{
    if (!row.closed)
        return std::nullopt;
    return Closing{row.closed->disposition, staffName(tx, row.closed->by), row.closed->at};
}

} // namespace

QString maskedPhone(const QString &phone)
{
    QString digits;
    std::copy_if(phone.cbegin(), phone.cend(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    if (digits.size() < 10)
        return QStringLiteral("••••");
    return digits.left(3) + QStringLiteral("-••••-••") + digits.right(2);
}

ResidentCard residentCard(Transaction &tx, const ConversationId &conversation)
{
    const auto rows = tx.query("SELECT display_name, language, age_band, municipality, phone, reachable "
                               "FROM conversation WHERE id = $1",
                               {conversation.text()});
    const Row &row = rows.at(0);
    return {.displayName = row.text(0),
            .language = row.text(1),
            .ageBand = localTextIfAny(row, 2),
            .municipality = localTextIfAny(row, 3),
            .phoneMasked = row.isNull(4) ? std::nullopt : std::optional(maskedPhone(row.text(4))),
            .reachable = row.integer(5) != 0,
            .consents = consentsOf(tx, conversation)};
}

namespace {

/// The giver's unsent reply is for whoever accepts, and for nobody else who sees the offer.
std::optional<PendingHandOver> shownOffer(std::optional<PendingHandOver> offer)
{
    if (offer && offer->card.draft) {
        offer->card.draft.reset();
        offer->draftPassed = true;
    }
    return offer;
}

} // namespace

Consultation describe(Transaction &tx, const ConsultationRow &row)
{
    return {.id = row.id,
            .revision = row.revision,
            .caseNumber = QStringLiteral("R-%1").arg(row.caseNumber),
            .account = row.account,
            .conversation = row.conversation,
            .resident = residentCard(tx, row.conversation),
            .kind = row.kind,
            .channel = row.channel,
            .risk = row.risk,
            .openedAt = row.openedAt,
            .waitingSince = row.waitingSince,
            .targetMinutes = row.targetMinutes,
            .unread = row.unread,
            .lastWords = row.lastWords,
            .transcriptSeq = newestEntry(tx, row.conversation),
            .owner = ownership(tx, row),
            .closed = closing(tx, row),
            .call = row.call,
            .handOver = shownOffer(row.handOver),
            .assigned = row.assigned,
            .person = row.safety.person,
            .access = row.safety.access,
            .danger = row.safety.danger,
            .prefecture = row.prefecture};
}

} // namespace mado::store
