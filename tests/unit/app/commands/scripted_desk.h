// SPDX-License-Identifier: GPL-3.0-or-later
// A desk on a scripted server: what the console's whole lower half does against answers, losses and refusals.
#pragma once

#include "app/commands/desk_session.h"
#include "tests/support/desk_samples.h"
#include "tests/support/futures.h"
#include "tests/support/scripted_server.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace mado::test {

/// Answers like a server with one state: rows, entries, and which command keys it has carried out.
class DeskServer
{
public:
    DeskServer() : http([this](const SeenRequest &request) { return answer(request); }) {}

    /// The console sees it with its next poll, which is let go.
    void change(const Consultation &row)
    {
        rows.insert(row.id, row);
        ++cursor;
        http.answerHanging("/v1/sync", Reaction::json(200, encode(sync())));
    }
    QByteArrayList keysOf(const char *route) const
    {
        QByteArrayList keys;
        for (const SeenRequest &request : http.seen("POST", route))
            keys.append(request.headers.value("idempotency-key"));
        return keys;
    }

    QHash<ConsultationId, Consultation> rows;
    QList<Entry> entries; ///< Of the first consultation's conversation.
    QSet<QByteArray> done;
    std::optional<Problem> refusal;
    int losesAnswers = 0;
    qint64 cursor = 1;
    ScriptedServer http;

private:
    SyncBatch sync() const { return batch(cursor, rows.values()); }

    Reaction answer(const SeenRequest &request)
    {
        if (request.to("GET", "/v1/sync"))
            return request.target.contains("since=" + QByteArray::number(cursor) + "&wait=25")
                       ? Reaction::hang()
                       : Reaction::json(200, encode(sync()));
        if (request.to("GET", "/transcript"))
            return Reaction::json(200, encode(transcript()));
        return command(request);
    }

    TranscriptBatch transcript() const
    {
        qint64 newest = 0;
        for (const Entry &one : entries)
            newest = std::max(newest, one.seq);
        return {consultation().conversation, newest, false, entries, {}};
    }

    Reaction command(const SeenRequest &request)
    {
        if (refusal)
            return Reaction::json(refusal->status, encode(*refusal));
        if (!request.to("POST", "/lease"))
            done.insert(request.headers.value("idempotency-key"));
        // Cut off within the answer: one that never began would be sent again by QNetworkAccessManager itself.
        if (losesAnswers > 0 && !request.to("POST", "/lease")) {
            --losesAnswers;
            return Reaction::raw("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{", true);
        }
        const auto id = ConsultationId::from(QString::fromLatin1(request.target.split('/').value(3)));
        const auto row = id ? rows.value(*id, consultation()) : rows.begin().value();
        return Reaction::json(200, encode(CommandApplied{row, EntryId::from(QStringLiteral("made"))}));
    }
};

/// The console's side, with a sealed cache that survives reopen().
class ScriptedDesk
{
public:
    ~ScriptedDesk()
    {
        desk.reset();
        cache.reset();
    }
    ScriptedDesk() { server.rows.insert(consultationId(), owned(consultation())); }

    /// False when the cache did not open.
    bool open()
    {
        desk.reset();
        cache.reset();
        const auto future = Cache::open(m_folder.filePath(QStringLiteral("cache.sqlite")), m_key);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10000) || !future.result())
            return false;
        cache = *future.result();
        const auto api = std::make_shared<ApiClient>(*ServerAddress::from(server.http.address()));
        desk = std::make_unique<DeskSession>(SignedIn{api, cache, nurse(), granted().server, {}, false, std::nullopt},
                                             clock, scheduler, noJitter);
        queue.clear();
        outbox.clear();
        transcript.clear();
        notices.clear();
        QObject::connect(desk.get(), &Desk::queueChanged, [this](const QueueDiff &diff) { queue.append(diff); });
        QObject::connect(desk.get(), &Desk::transcriptChanged,
                         [this](const TranscriptDiff &diff) { transcript += diff.changed; });
        QObject::connect(desk.get(), &Desk::outboxChanged, [this](const OutboxDiff &diff) { follow(diff); });
        QObject::connect(desk.get(), &Desk::noticed, [this](const AppError &error) { notices.append(error); });
        return true;
    }
    bool online() const { return desk->connection().phase == ConnectionState::Phase::Online; }
    bool offline() const { return desk->connection().phase == ConnectionState::Phase::Offline; }
    /// The only item of the outbox has this state.
    bool has(OutboxState state) const { return outbox.size() == 1 && outbox.first().state == state; }

    FakeClock clock;
    FakeScheduler scheduler;
    DeskServer server;
    std::shared_ptr<Cache> cache;
    std::unique_ptr<DeskSession> desk;
    QList<QueueDiff> queue;
    QList<OutboxItem> outbox;
    QList<OutboxState> states; ///< Every state any item ever showed.
    QList<Entry> transcript;
    QList<AppError> notices;

private:
    void follow(const OutboxDiff &diff)
    {
        for (const CommandKey &key : diff.gone)
            outbox.removeIf([&](const OutboxItem &item) { return item.key == key; });
        for (const OutboxItem &item : diff.changed) {
            outbox.removeIf([&](const OutboxItem &known) { return known.key == item.key; });
            outbox.append(item);
            states.append(item.state);
        }
    }

    QTemporaryDir m_folder;
    const QByteArray m_key = Sealer::randomKey();
};

} // namespace mado::test
