// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/ingest.h"

#include "backend/line/event_parser.h"
#include "backend/log/log.h"
#include "backend/store/end_of_intake.h"
#include "backend/store/line_rows.h"
#include "backend/store/media_rows.h"

#include <QJsonDocument>
#include <algorithm>

namespace mado::line {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 batchSize = 500;

struct Waiting
{
    store::RawEvent row;
    QJsonObject event;
};

enum class Outcome { Handled, Failed, DatabaseAway };

/// Trouble of the database itself, not of this event: the event keeps its attempts.
bool isAway(const store::StoreError &error)
{
    using Kind = store::StoreError::Kind;
    return error.kind != Kind::Other && error.kind != Kind::Corrupt;
}

tl::expected<std::vector<Waiting>, store::StoreError> waitingEvents(store::Database &database)
{
    auto rows = database.read([](store::Transaction &tx) { return store::newRawEvents(tx, batchSize); });
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<Waiting> waiting;
    for (auto &row : *rows) {
        const auto event = QJsonDocument::fromJson(row.body.toUtf8()).object();
        waiting.push_back({std::move(row), event});
    }
    // LINE does not keep the order; the event's own time does.
    std::stable_sort(waiting.begin(), waiting.end(),
                     [](const Waiting &a, const Waiting &b) { return eventTime(a.event) < eventTime(b.event); });
    return waiting;
}

void logRefusal(qint64 id, const QString &fault)
{
    log::event(log::Level::Warning, "line.event.refused", {{log::Key::RawEvent, id}, {log::Key::Fault, fault}});
}

bool refuse(store::Database &database, qint64 id, const QString &fault)
{
    logRefusal(id, fault);
    const auto refused = database.write([&](store::Transaction &tx) {
        store::refuseRawEvent(tx, id, fault);
        if (store::intakeStopped(tx))
            store::emptyRawEvent(tx, id);
    });
    return refused.has_value();
}

/// The transcript is the sink's; the event as it came in is ours to empty (two days: LINE allows one to take back).
void forgetRaw(store::Transaction &tx, const InboundEvent &event, const QString &lineMessage)
{
    store::forgetRawMessage(tx, event.account.text(), lineMessage, event.at.addDays(-2).toMSecsSinceEpoch());
}

/// A message may arrive after it was taken back: it is heard, for what it raises stays raised, and then it goes.
void takeBack(store::Transaction &tx, EventSink &sink, const InboundEvent &event)
{
    const QString account = event.account.text();
    if (const auto *unsent = std::get_if<MessageUnsent>(&event.content)) {
        store::rememberUnsent(tx, account, unsent->lineMessage, event.at);
        forgetRaw(tx, event, unsent->lineMessage);
    } else if (const auto *message = std::get_if<MessageReceived>(&event.content);
               message && store::wasUnsent(tx, account, message->lineMessage)) {
        sink.handle(tx, {event.account, event.lineUser, event.at, std::nullopt, event.standby,
                         MessageUnsent{message->lineMessage}});
        forgetRaw(tx, event, message->lineMessage);
    }
}

Outcome handleOnce(store::Database &database, EventSink &sink, qint64 id, const InboundEvent &event)
{
    try {
        const auto done = database.write([&](store::Transaction &tx) {
            sink.handle(tx, event);
            store::markRawEventDone(tx, id); // first: what still waits is never emptied
            takeBack(tx, sink, event);
            if (store::intakeStopped(tx))
                store::emptyRawEvent(tx, id);
        });
        if (done)
            return Outcome::Handled;
        return isAway(done.error()) ? Outcome::DatabaseAway : Outcome::Failed;
    } catch (const std::exception &) {
        return Outcome::Failed; // rolled back; its text may quote the resident, so it goes nowhere
    }
}

bool handle(store::Database &database, EventSink &sink, const store::RawEvent &row, const InboundEvent &event)
{
    for (qint64 attempt = row.attempts + 1;; ++attempt) {
        const auto outcome = handleOnce(database, sink, row.id, event);
        if (outcome != Outcome::Failed)
            return outcome == Outcome::Handled;
        const auto counted = database.write([&](store::Transaction &tx) {
            store::countRawEventAttempt(tx, row.id, u"event: failed"_s);
            if (attempt >= maxEventAttempts)
                store::refuseRawEvent(tx, row.id, u"event: failed"_s);
        });
        if (attempt >= maxEventAttempts)
            logRefusal(row.id, u"event: failed"_s);
        if (!counted || attempt >= maxEventAttempts)
            return counted.has_value();
    }
}

bool workOff(store::Database &database, EventSink &sink, const Waiting &waiting)
{
    const auto account = AccountId::from(waiting.row.account);
    if (!account)
        return refuse(database, waiting.row.id, u"account: not an id"_s);
    const auto event = parseEvent(*account, waiting.event);
    if (!event)
        return refuse(database, waiting.row.id, event.error());
    if (event->lineUser.isEmpty()) // a group or something we do not know: recorded, not answered
        return database.write([&](store::Transaction &tx) { store::markRawEventDone(tx, waiting.row.id); }).has_value();
    return handle(database, sink, waiting.row, *event);
}

} // namespace

bool drainEvents(store::Database &database, EventSink &sink)
{
    for (;;) {
        const auto waiting = waitingEvents(database);
        if (!waiting)
            return false;
        if (waiting->empty())
            return true;
        for (const auto &next : *waiting) {
            if (!workOff(database, sink, next))
                return false;
        }
    }
}

Ingest::Ingest(store::Database &database, EventSink &sink, std::function<void()> drained)
    : m_worker([&database, &sink, drained = std::move(drained)]() -> std::optional<std::chrono::milliseconds> {
          const bool all = drainEvents(database, sink);
          drained();
          return all ? std::nullopt : std::optional(std::chrono::milliseconds(1000));
      })
{
}

} // namespace mado::line
