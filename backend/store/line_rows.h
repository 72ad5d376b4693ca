// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the LINE border: webhook events as they came in, messages on their way out. Times are milliseconds UTC.
#pragma once

#include "backend/store/engine.h"

#include <optional>

namespace mado::store {

/// A webhook event that still has to be worked off.
struct RawEvent
{
    qint64 id;
    QString account;
    QString body;
    qint64 attempts;
};

struct NewRawEvent
{
    QString account;
    QString dedupe; ///< Unique within the account; a redelivery has the same.
    qint64 receivedAt;
    QString body;
    std::optional<QString> fault; ///< Set: kept as refused, never worked off.
};

/// False: an event with this dedupe is already here and stays as it is.
bool keepRawEvent(Transaction &tx, const NewRawEvent &event);
/// In the order of arrival.
std::vector<RawEvent> newRawEvents(Transaction &tx, qint64 limit);
void markRawEventDone(Transaction &tx, qint64 id);
void countRawEventAttempt(Transaction &tx, qint64 id, const QString &fault);
void refuseRawEvent(Transaction &tx, qint64 id, const QString &fault);
/// Empties the kept copies of a message that its author took back; they stay known as received.
void forgetRawMessage(Transaction &tx, const QString &account, const QString &lineMessage, qint64 receivedSince);
/// How many are in `state`: "new", "done" or "refused".
qint64 countRawEvents(Transaction &tx, const QString &state);

/// A call to LINE that waits in the queue. Ids sort in the order of queueing.
struct OutboundRow
{
    QString id;
    QString account;
    QString conversation;
    QString lineUser;
    std::optional<QString> entry;
    QString retryKey;
    std::optional<QString> replyToken;
    QString messages; ///< JSON array.
    bool urgent;
    qint64 attempts;
    qint64 createdAt;
    std::optional<qint64> firstAttemptAt;
    QString fault; ///< What the last attempt left behind; "" before the first.
};

struct NewOutbound
{
    QString account;
    QString conversation;
    std::optional<QString> entry;
    QString retryKey;
    std::optional<QString> replyToken;
    QString messages;
    bool urgent;
    qint64 createdAt;
};

void insertOutbound(Transaction &tx, const NewOutbound &row);
/// Rows whose turn it is: nothing earlier of the same conversation waits, except that an urgent one passes those
/// that are not. Urgent ones first, then in the order of queueing.
std::vector<OutboundRow> dueOutbound(Transaction &tx, qint64 now, qint64 limit);
/// When the next waiting row may be tried; nullopt: none waits.
std::optional<qint64> nextOutboundAt(Transaction &tx);

struct OutboundAttempt
{
    qint64 at;
    qint64 nextAt;
    QString fault;
};
/// Written before the call leaves, so that a killed process knows that it may have left.
void beginOutboundAttempt(Transaction &tx, const QString &id, const OutboundAttempt &attempt);
void postponeOutbound(Transaction &tx, const QString &id, qint64 nextAt, const QString &fault);
/// `state` is "accepted", "failed" or "unknown": the row is out of the queue.
void settleOutbound(Transaction &tx, const QString &id, const QString &state, const QString &fault);

/// A resident whose profile has not been read yet.
struct NamelessResident
{
    QString conversation;
    QString account;
    QString lineUser;
};
std::vector<NamelessResident> namelessResidents(Transaction &tx, qint64 limit);
void setDisplayName(Transaction &tx, const QString &conversation, const QString &name);

} // namespace mado::store
