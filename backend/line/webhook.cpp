// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/webhook.h"

#include "backend/line/event_parser.h"
#include "backend/line/signature.h"
#include "backend/log/log.h"
#include "backend/store/line_rows.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace mado::line {

using namespace Qt::Literals::StringLiterals;

namespace {

/// nullopt: not a webhook body for this account.
std::optional<QJsonArray> eventsIn(const QByteArray &body, const LineAccount &account)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    const auto destination = document["destination"_L1];
    const bool ours = destination.isUndefined() || !account.botUser || destination == QJsonValue(*account.botUser);
    const auto events = document["events"_L1];
    return ours && events.isArray() ? std::optional(events.toArray()) : std::nullopt;
}

QString faultyDedupe(const QByteArray &body, qsizetype place)
{
    const auto digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    return "place:"_L1 + QString::fromLatin1(digest) + u':' + QString::number(place);
}

/// Even what is not an event is kept, beside its fault: somebody may have written to us in a form we do not know.
store::NewRawEvent rowFor(const QJsonValue &event, const QByteArray &body, qsizetype place)
{
    if (event.isObject()) {
        const auto object = event.toObject();
        return {.account = {},
                .dedupe = dedupeOf(object),
                .receivedAt = 0,
                .body = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)),
                .fault = std::nullopt};
    }
    return {.account = {},
            .dedupe = faultyDedupe(body, place),
            .receivedAt = 0,
            .body = QString::fromUtf8(QJsonDocument(QJsonArray{event}).toJson(QJsonDocument::Compact)),
            .fault = u"event: not an object"_s};
}

std::vector<store::NewRawEvent> rowsFor(const QJsonArray &events, const QByteArray &body, const AccountId &account,
                                        const QDateTime &now)
{
    std::vector<store::NewRawEvent> rows;
    for (qsizetype place = 0; place < events.size(); ++place) {
        auto row = rowFor(events.at(place), body, place);
        row.account = account.text();
        row.receivedAt = now.toMSecsSinceEpoch();
        rows.push_back(std::move(row));
    }
    return rows;
}

/// An account that is not ours is not named: whoever knocks would write into the log.
http::Response refused(const LineAccount *account, int status)
{
    log::event(log::Level::Warning, "line.webhook.refused",
               {{log::Key::Account, account ? account->id.text() : QString()}, {log::Key::Status, status}});
    return http::Response::empty(status);
}

} // namespace

void addWebhook(http::Router &router, store::Database &database, const Clock &clock, const Accounts &accounts,
                std::function<void()> kept)
{
    const auto handle = [&database, &clock, &accounts, kept = std::move(kept)](const http::Request &request) {
        const auto *account = accounts.find(request.captures.value(u"account"_s));
        if (!account || !signatureMatches(request.body, account->channelSecret, request.header("x-line-signature")))
            return refused(account, 401);
        const auto events = eventsIn(request.body, *account);
        if (!events)
            return refused(account, 400);
        if (events->isEmpty())
            return http::Response::empty(200);
        const auto rows = rowsFor(*events, request.body, account->id, clock.now());
        const auto stored = database.write([&](store::Transaction &tx) {
            for (const auto &row : rows)
                store::keepRawEvent(tx, row);
        });
        if (!stored) {
            log::event(log::Level::Error, "line.store.failed", {{log::Key::Fault, stored.error().what}});
            return refused(account, 503); // LINE delivers again
        }
        kept();
        return http::Response::empty(200);
    };
    router.add(http::Method::Post, u"/line/{account}/webhook"_s, Permission::ReceiveLineEvents, handle);
}

} // namespace mado::line
