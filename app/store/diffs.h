// SPDX-License-Identifier: GPL-3.0-or-later
// What a commit of the local store changed. Models are fed by these and by nothing else (law 2).
#pragma once

#include "contract/commands.h"
#include "contract/sync.h"

#include <QMetaType>

namespace mado {

struct QueueDiff
{
    QList<Consultation> changed; ///< New or newer rows.
    QList<ConsultationId> gone;
};

struct TranscriptDiff
{
    ConversationId conversation;
    QList<Entry> changed;
};

/// A command's way from the keyboard to the server. Applied commands leave the outbox.
enum class OutboxState {
    Waiting, ///< 送信待ち: not tried yet, or no connection.
    Sending,
    Checking,  ///< 結果を確認中: sent, outcome unknown; retried with the same key, never sent beside it.
    NeedsLook, ///< 送る前に確認: written offline and stale or overtaken (safety.md, 5).
    Refused,   ///< 送れませんでした: the server said no; the text stays with its author.
};

struct OutboxItem
{
    CommandKey key;
    qint64 position; ///< Order of writing.
    ConsultationId consultation;
    ConsultationCommand command;
    QDateTime writtenAt; ///< UTC.
    OutboxState state;
    std::optional<Problem> problem; ///< Why it was refused or needs a look.
};

struct OutboxDiff
{
    QList<OutboxItem> changed;
    QList<CommandKey> gone; ///< Applied, or withdrawn by their author.
};

struct Draft
{
    QString text;
    qint64 seenSeq; ///< Newest transcript entry when writing began: later ones make 「n件あります」.
    QDateTime savedAt;
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Where the console stands with the server, and how old what it shows is.
struct ConnectionState
{
    enum class Phase { Connecting, Online, Offline, SignedOut };
    Phase phase;
    std::optional<QDateTime> dataAsOf;  ///< Server time of the last batch committed.
    std::optional<QDateTime> nextRetry; ///< While offline.
    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

} // namespace mado

Q_DECLARE_METATYPE(mado::QueueDiff)
Q_DECLARE_METATYPE(mado::TranscriptDiff)
Q_DECLARE_METATYPE(mado::OutboxDiff)
Q_DECLARE_METATYPE(mado::ConnectionState)
