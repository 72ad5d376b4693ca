// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/media.h"

#include "backend/desk/lease.h"
#include "backend/desk/record_act.h"
#include "backend/desk/refusals.h"
#include "backend/http/problems.h"
#include "backend/store/media_rows.h"

namespace mado::desk {

namespace {

/// An image is never edited: its entry's id says all.
QByteArray tagOf(const EntryId &entry) { return '"' + entry.text().toLatin1() + '"'; }

http::Response shown(const store::KeptMedia &media, const QByteArray &tag, bool known)
{
    http::Response response = known ? http::Response::empty(304) : http::Response{200, {}, media.content, {}};
    if (!known)
        response.contentType = media.contentType.toLatin1();
    response.headers.insert("ETag", tag);
    response.headers.insert("Cache-Control", "private, no-cache");
    return response;
}

} // namespace

http::Response media(DeskServices &services, const http::Request &request, const StaffProfile &staff)
{
    const auto id = ConsultationId::from(request.captures.value(QStringLiteral("id")));
    const auto entry = EntryId::from(request.captures.value(QStringLiteral("entry")));
    if (!id || !entry)
        return http::problemResponse(refused::unknownConsultation());
    const Context context{staff, services.clock.now(), services.leases, services.carry, std::nullopt};
    const auto look = [&](store::Transaction &tx) -> tl::expected<http::Response, Problem> {
        const auto row = findFor(tx, context, *id);
        if (!row)
            return tl::unexpected(row.error());
        const auto kept = store::findMedia(tx, row->conversation, *entry);
        if (!kept)
            return tl::unexpected(refused::unknownMedia());
        const QByteArray tag = tagOf(*entry);
        return shown(*kept, tag, request.header("if-none-match") == tag);
    };
    return recordedLook(services, context, Permission::ReadMedia, *id, look);
}

} // namespace mado::desk
