// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/outbound.h"

#include "backend/store/line_rows.h"

#include <QJsonDocument>
#include <QUuid>

namespace mado::line {

namespace {

constexpr qsizetype maxMessagesPerCall = 5;

QString textOf(const QJsonArray &messages)
{
    return QString::fromUtf8(QJsonDocument(messages).toJson(QJsonDocument::Compact));
}

std::vector<QJsonArray> callsFor(const QJsonArray &messages)
{
    std::vector<QJsonArray> calls;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (i % maxMessagesPerCall == 0)
            calls.emplace_back();
        calls.back().append(messages.at(i));
    }
    return calls;
}

} // namespace

void enqueue(store::Transaction &tx, const Outgoing &outgoing)
{
    const auto calls = callsFor(outgoing.messages);
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const bool first = i == 0;
        const bool last = i + 1 == calls.size(); // the entry is sent once its last part is
        store::insertOutbound(tx,
                              {.account = outgoing.account.text(),
                               .conversation = outgoing.conversation.text(),
                               .entry = last && outgoing.entry ? std::optional(outgoing.entry->text()) : std::nullopt,
                               .retryKey = QUuid::createUuid().toString(QUuid::WithoutBraces),
                               .replyToken = first ? outgoing.replyToken : std::nullopt, // a token serves one call
                               .messages = textOf(calls[i]),
                               .urgent = outgoing.urgent,
                               .createdAt = outgoing.at.toMSecsSinceEpoch()});
    }
}

} // namespace mado::line
