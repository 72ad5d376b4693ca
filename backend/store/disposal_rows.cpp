// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/store/disposal_rows.h"

#include "backend/store/columns.h"
#include "contract/codecs_disposal.h"

#include <QJsonDocument>

namespace mado::store {

namespace {

QString bodyOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

template <class T> QList<T> readAll(const std::vector<Row> &rows, Decoded<T> (*decode)(const QJsonObject &))
{
    QList<T> result;
    for (const Row &row : rows) {
        auto value = decode(QJsonDocument::fromJson(row.text(0).toUtf8()).object());
        result.append(known(value ? std::optional(std::move(*value)) : std::nullopt, "record of governance"));
    }
    return result;
}

template <class T> std::optional<T> first(QList<T> all)
{
    return all.isEmpty() ? std::nullopt : std::optional(std::move(all.front()));
}

} // namespace

void putDisposal(Transaction &tx, const Disposal &disposal)
{
    tx.execute("INSERT INTO disposal (id, proposed_at, state, body) VALUES ($1, $2, $3, $4) "
               "ON CONFLICT (id) DO UPDATE SET state = excluded.state, body = excluded.body",
               {disposal.id.text(), timeColumn(disposal.proposedAt), word(disposal.state), bodyOf(encode(disposal))});
}

std::optional<Disposal> findDisposal(Transaction &tx, const DisposalId &id)
{
    return first(readAll(tx.query("SELECT body FROM disposal WHERE id = $1", {id.text()}), decodeDisposal));
}

QList<Disposal> allDisposals(Transaction &tx)
{
    return readAll(tx.query("SELECT body FROM disposal ORDER BY proposed_at DESC, id"), decodeDisposal);
}

std::optional<Disposal> runningDisposal(Transaction &tx)
{
    return first(readAll(tx.query("SELECT body FROM disposal WHERE state NOT IN ('done', 'cancelled') "
                                  "ORDER BY proposed_at DESC, id"),
                         decodeDisposal));
}

bool collectionEnded(Transaction &tx)
{
    const auto over =
        readAll(tx.query("SELECT body FROM disposal WHERE state IN ('erasing', 'releasing', 'done')"), decodeDisposal);
    return std::ranges::any_of(over, [](const Disposal &disposal) { return !disposal.proposal.rehearsal; });
}

void putHold(Transaction &tx, const Hold &hold)
{
    tx.execute("INSERT INTO retention_hold (id, at, lifted_at, body) VALUES ($1, $2, $3, $4) "
               "ON CONFLICT (id) DO UPDATE SET lifted_at = excluded.lifted_at, body = excluded.body",
               {hold.id.text(), timeColumn(hold.at), timeColumn(hold.liftedAt), bodyOf(encode(hold))});
}

std::optional<Hold> findHold(Transaction &tx, const HoldId &id)
{
    return first(readAll(tx.query("SELECT body FROM retention_hold WHERE id = $1", {id.text()}), decodeHold));
}

QList<Hold> allHolds(Transaction &tx)
{
    return readAll(tx.query("SELECT body FROM retention_hold ORDER BY at DESC, id"), decodeHold);
}

bool isHeld(Transaction &tx, DataCategory category)
{
    const auto held = readAll(tx.query("SELECT body FROM retention_hold WHERE lifted_at IS NULL"), decodeHold);
    return std::ranges::any_of(held, [=](const Hold &hold) { return hold.content.category == category; });
}

void putDuty(Transaction &tx, const DutyRecord &duty)
{
    tx.execute("INSERT INTO duty (id, recorded_at, state, body) VALUES ($1, $2, $3, $4) "
               "ON CONFLICT (id) DO UPDATE SET state = excluded.state, body = excluded.body",
               {duty.id.text(), timeColumn(duty.recordedAt), word(duty.state), bodyOf(encode(duty))});
}

std::optional<DutyRecord> findDuty(Transaction &tx, const DutyId &id)
{
    return first(readAll(tx.query("SELECT body FROM duty WHERE id = $1", {id.text()}), decodeDutyRecord));
}

QList<DutyRecord> allDuties(Transaction &tx)
{
    return readAll(tx.query("SELECT body FROM duty ORDER BY CASE WHEN state = 'open' THEN 0 ELSE 1 END, "
                            "recorded_at DESC, id"),
                   decodeDutyRecord);
}

} // namespace mado::store
