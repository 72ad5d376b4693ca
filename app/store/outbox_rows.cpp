// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/outbox_rows.h"

#include "contract/codecs.h"

#include <array>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<OutboxState, QLatin1StringView>, 5> states{{{OutboxState::Waiting, "waiting"_L1},
                                                                           {OutboxState::Sending, "sending"_L1},
                                                                           {OutboxState::Checking, "checking"_L1},
                                                                           {OutboxState::NeedsLook, "needs_look"_L1},
                                                                           {OutboxState::Refused, "refused"_L1}}};

QString stateWord(OutboxState state)
{
    for (const auto &[known, name] : states) {
        if (known == state)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<OutboxState> stateFrom(const QString &text)
{
    for (const auto &[known, name] : states) {
        if (text == name)
            return known;
    }
    return std::nullopt;
}

SealPlace placeOf(const QString &key) { return {"outbox", "sealed", key}; }

QJsonObject contentOf(const OutboxItem &item)
{
    QJsonObject json{{u"consultation"_s, item.consultation.text()},
                     {u"route"_s, routeName(item.command)},
                     {u"command"_s, encode(item.command)},
                     {u"writtenAt"_s, utcText(item.writtenAt)}};
    if (item.problem)
        json.insert(u"problem"_s, encode(*item.problem));
    return json;
}

/// Columns: key, position, state, sealed.
std::optional<OutboxItem> decoded(const QVariantList &row, const QJsonObject &json)
{
    const auto key = CommandKey::from(row[0].toString());
    const auto state = stateFrom(row[2].toString());
    const auto consultation = ConsultationId::from(json["consultation"_L1].toString());
    const auto command = decodeCommand(json["route"_L1].toString(), json["command"_L1].toObject());
    const auto writtenAt = utcFrom(json["writtenAt"_L1].toString());
    if (!key || !state || !consultation || !command || !writtenAt)
        return std::nullopt;
    std::optional<Problem> problem;
    if (const auto stored = decodeProblem(json["problem"_L1].toObject()))
        problem = *stored;
    return OutboxItem{*key, row[1].toLongLong(), *consultation, *command, *writtenAt, *state, problem};
}

std::optional<OutboxItem> opened(Tx &tx, const QVariantList &row)
{
    const auto json = tx.open(placeOf(row[0].toString()), row[3]);
    if (!json)
        return std::nullopt;
    auto item = decoded(row, *json);
    if (!item)
        tx.committed.unreadable.append(u"outbox/"_s + row[0].toString());
    return item;
}

} // namespace

OutboxItem enqueue(Tx &tx, const NewOutboxItem &item)
{
    const qint64 position = tx.value("SELECT coalesce(max(position), 0) + 1 FROM outbox").toLongLong();
    const OutboxItem queued{
        item.key, position, item.consultation, item.command, item.writtenAt, OutboxState::Waiting, std::nullopt};
    tx.run("INSERT INTO outbox (key, position, consultation, state, sealed) VALUES (?, ?, ?, ?, ?)",
           {item.key.text(), position, item.consultation.text(), stateWord(queued.state),
            tx.seal(placeOf(item.key.text()), contentOf(queued))});
    tx.committed.outbox.changed.append(queued);
    return queued;
}

void updateOutbox(Tx &tx, const OutboxItem &item)
{
    if (tx.run("UPDATE outbox SET state = ?, sealed = ? WHERE key = ?",
               {stateWord(item.state), tx.seal(placeOf(item.key.text()), contentOf(item)), item.key.text()}))
        tx.committed.outbox.changed.append(item);
}

void removeFromOutbox(Tx &tx, const CommandKey &key)
{
    if (!tx.run("DELETE FROM outbox WHERE key = ?", {key.text()}))
        return;
    tx.committed.outbox.gone.append(key);
    tx.erased = true;
}

void rekey(Tx &tx, const CommandKey &old, const OutboxItem &item)
{
    removeFromOutbox(tx, old);
    tx.run("INSERT INTO outbox (key, position, consultation, state, sealed) VALUES (?, ?, ?, ?, ?)",
           {item.key.text(), item.position, item.consultation.text(), stateWord(item.state),
            tx.seal(placeOf(item.key.text()), contentOf(item))});
    tx.committed.outbox.changed.append(item);
}

QList<OutboxItem> allOutbox(Tx &tx)
{
    QList<OutboxItem> all;
    for (const QVariantList &row : tx.rows("SELECT key, position, state, sealed FROM outbox ORDER BY position")) {
        if (auto item = opened(tx, row))
            all.append(std::move(*item));
    }
    return all;
}

std::optional<OutboxItem> findOutbox(Tx &tx, const CommandKey &key)
{
    const auto found = tx.rows("SELECT key, position, state, sealed FROM outbox WHERE key = ?", {key.text()});
    return found.isEmpty() ? std::nullopt : opened(tx, found.first());
}

void markSending(Tx &tx, const CommandKey &key, const QDateTime &now)
{
    auto item = findOutbox(tx, key);
    if (!item)
        return;
    item->state = OutboxState::Sending;
    item->problem.reset();
    updateOutbox(tx, *item);
    tx.run("UPDATE outbox SET attempts = attempts + 1, first_sent_at = coalesce(first_sent_at, ?) WHERE key = ?",
           {now.toMSecsSinceEpoch(), key.text()});
}

int sendAttempts(Tx &tx, const CommandKey &key)
{
    return tx.value("SELECT attempts FROM outbox WHERE key = ?", {key.text()}).toInt();
}

void sendingBecameUnknown(Tx &tx)
{
    for (OutboxItem item : allOutbox(tx)) {
        if (item.state != OutboxState::Sending)
            continue;
        item.state = OutboxState::Checking;
        updateOutbox(tx, item);
    }
}

} // namespace mado
