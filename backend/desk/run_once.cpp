// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/run_once.h"

#include "backend/desk/refusals.h"
#include "backend/http/problems.h"
#include "backend/store/command_rows.h"
#include "backend/store/consultation_view.h"
#include "backend/store/presence_rows.h"
#include "contract/codecs.h"

#include <QJsonDocument>
#include <sodium.h>

namespace mado::desk {

namespace {

constexpr int applied = 200;

/// Each part with its length, so that no two commands share their bytes.
QByteArray digestOf(const KeyedCommand &command, const StaffId &staff)
{
    QByteArray bytes;
    for (const QByteArray &part :
         {command.route.toUtf8(), staff.text().toUtf8(), QJsonDocument(command.body).toJson(QJsonDocument::Compact)})
        bytes += QByteArray::number(part.size()) + ':' + part;
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), static_cast<std::size_t>(digest.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return digest;
}

/// Whoever accepts an offer is told the reply that came with it, and nobody else is.
std::optional<QString> draftFor(store::Transaction &tx, const store::ConsultationRow &row, const Context &context,
                                const KeyedCommand &command)
{
    if (!command.route.endsWith(QLatin1String("/hand-over-answer")))
        return std::nullopt;
    return store::passedDraft(tx, row.id, context.staff.id, row.fence);
}

http::Response tell(store::Transaction &tx, const Done &done, const Context &context, const KeyedCommand &command)
{
    const auto row = store::findConsultation(tx, done.consultation);
    if (!row)
        return http::problemResponse(refused::unknownConsultation());
    return http::Response::json(
        applied, encode(CommandApplied{store::describe(tx, *row), done.entry, draftFor(tx, *row, context, command)}));
}

} // namespace

http::Response answerTo(store::Transaction &tx, const Done &done)
{
    const auto row = store::findConsultation(tx, done.consultation);
    if (!row)
        return http::problemResponse(refused::unknownConsultation());
    return http::Response::json(applied, encode(CommandApplied{store::describe(tx, *row), done.entry}));
}

http::Response runOnce(store::Transaction &tx, const Context &context, const KeyedCommand &command,
                       const CommandWork &work)
{
    const QByteArray digest = digestOf(command, context.staff.id);
    if (const auto known = store::findCommand(tx, command.key)) {
        if (known->digest != digest || !known->consultation)
            return http::problemResponse(refused::keyReused());
        return tell(tx, {*known->consultation, known->entry}, context, command);
    }
    const auto outcome = work();
    if (!outcome)
        return http::problemResponse(outcome.error());
    if (!*outcome)
        return http::Response::empty(204);
    const Done &done = **outcome;
    store::insertCommand(tx, {.key = command.key,
                              .staff = context.staff.id,
                              .digest = digest,
                              .at = context.now,
                              .status = applied,
                              .consultation = done.consultation,
                              .entry = done.entry});
    return tell(tx, done, context, command);
}

http::Response runOnceOn(store::Transaction &tx, const StaffId &staff, const QDateTime &now,
                         const KeyedCommand &command, const SubjectWork &work, const SubjectAnswer &answer)
{
    const QByteArray digest = digestOf(command, staff);
    if (const auto known = store::findCommand(tx, command.key)) {
        const bool same = known->digest == digest && !known->subject.isEmpty();
        return same ? answer(known->subject, true) : http::problemResponse(refused::keyReused());
    }
    const auto subject = work();
    if (!subject)
        return http::problemResponse(subject.error());
    store::insertCommand(tx, {.key = command.key,
                              .staff = staff,
                              .digest = digest,
                              .at = now,
                              .status = applied,
                              .consultation = std::nullopt,
                              .entry = std::nullopt,
                              .subject = *subject});
    return answer(*subject, false);
}

} // namespace mado::desk
