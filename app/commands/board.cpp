// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/board.h"

#include "app/commands/instant.h"
#include "contract/codecs_board.h"

namespace mado::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class T> Result<T> typed(const Result<QJsonObject> &answer, Decoded<T> (*decode)(const QJsonObject &))
{
    if (!answer)
        return tl::make_unexpected(answer.error());
    auto value = decode(*answer);
    if (!value)
        return tl::make_unexpected(incompatible(value.error()));
    return std::move(*value);
}

} // namespace

QFuture<Result<Board>> board(const CommandContext &context)
{
    return context.api.call({.verb = "GET", .path = u"/v1/board"_s}).then([](const Result<QJsonObject> &answer) {
        return typed<Board>(answer, decodeBoard);
    });
}

QFuture<Result<Page>> callIn(const CommandContext &context, const StaffId &wanted)
{
    return context.api
        .call({.verb = "POST", .path = u"/v1/staff/%1/call-ins"_s.arg(wanted.text()), .key = CommandKey::random()})
        .then([](const Result<QJsonObject> &answer) { return typed<Page>(answer, decodePage); });
}

QFuture<Result<Consultation>> assign(const CommandContext &context, const ConsultationId &id, const StaffId &to)
{
    const auto row = context.index.find(id);
    std::optional<StaffId> from;
    if (row && row->owner)
        from = row->owner->staff.id;
    return sendNow(context, id, Assign{to, from});
}

QFuture<Result<QList<StaffName>>> lookAt(const CommandContext &context, const ConsultationId &id)
{
    return context.api.call({.verb = "POST", .path = u"/v1/consultations/%1/presence"_s.arg(id.text())})
        .then([](const Result<QJsonObject> &answer) {
            return typed<Onlookers>(answer, decodeOnlookers).map([](const Onlookers &found) { return found.others; });
        });
}

} // namespace mado::commands
