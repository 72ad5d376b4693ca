// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/context.h"
#include "app/commands/desk_session.h"
#include "app/commands/regain.h"
#include "app/store/quarantine_rows.h"
#include "app/store/queue_rows.h"
#include "app/sync/lease_keeper.h"
#include "app/sync/outbox_sender.h"
#include "app/sync/pull_loop.h"
#include "app/sync/transcript_fetcher.h"

namespace mado {

/// What the cache held when the desk opened.
struct Holdings
{
    SyncProgress progress;
    QList<Consultation> queue;
    QList<OutboxItem> outbox;
    QList<Quarantined> quarantined;
};

/// Reads it and settles what a killed console left behind.
Holdings takeStock(Tx &tx, const StaffId &me, const QDateTime &now);

/// What a desk consists of, and how its parts tell each other.
class DeskSession::Parts
{
public:
    Parts(DeskSession &desk, const SignedIn &signedIn, const AppClock &time, Scheduler &scheduler,
          const std::function<double()> &jitter)
        : api(signedIn.api),
          cache(signedIn.cache),
          staff(signedIn.staff),
          index(signedIn.staff.id),
          clock(time),
          pull(*api, *cache, scheduler, time, Backoff(jitter)),
          transcripts(*api, *cache, index, scheduler, Backoff(jitter)),
          sender(*api, *cache, transcripts, scheduler, time, Backoff(jitter), signedIn.staff),
          leases(*api, *cache, index, scheduler),
          context{*api, *cache, index, scheduler, time, &desk, [this] { return pull.online(); }},
          // A colleague who was faster keeps it: their name comes with the row.
          regain(staff.id, time, [&desk](const ConsultationId &id) { desk.takeOver(id); })
    {
    }

    void wire(DeskSession &desk);
    void begin(DeskSession &desk, const Holdings &held);
    void connectionChanged(DeskSession &desk, const ConnectionState &state);
    void troubled(DeskSession &desk, const AppError &error);
    void watch(DeskSession &desk, const ConsultationId &id);
    struct Page
    {
        qint64 before; ///< Sequence number.
        int limit;
    };
    void showPage(DeskSession &desk, const ConsultationId &id, const ConversationId &conversation, const Page &page);

    const std::shared_ptr<ApiClient> api;
    const std::shared_ptr<Cache> cache;
    const StaffProfile staff;
    QueueIndex index;
    const AppClock &clock;
    PullLoop pull;
    TranscriptFetcher transcripts;
    OutboxSender sender;
    LeaseKeeper leases;
    const CommandContext context;
    Regain regain;
    QHash<ConsultationId, int> watched;
};

} // namespace mado
