// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/staff/request.h"

#include "backend/desk/refusals.h"
#include "backend/desk/run_once.h"
#include "backend/http/problems.h"
#include "backend/log/log.h"
#include "backend/store/trouble.h"

#include <QJsonDocument>

namespace mado::staff {

Checked<QJsonObject> jsonOf(const http::Request &request)
{
    if (request.body.trimmed().isEmpty())
        return QJsonObject();
    const auto json = QJsonDocument::fromJson(request.body);
    if (!json.isObject())
        return tl::unexpected(http::refusal(400));
    return json.object();
}

http::Response bodyInvalid(const DecodeError &fault) { return refusedWith(desk::refused::bodyInvalid(fault.path)); }

http::Response refusedWith(const Problem &problem) { return http::problemResponse(problem); }

http::Response unavailable(const store::StoreError &error)
{
    log::event(log::Level::Error, "staff.store.failed", {{log::Key::Fault, error.what}});
    return http::problemResponse(store::troubleOf(error));
}

http::Response runKeyed(StaffServices &services, const http::Request &request, const StaffProfile &staff,
                        const QJsonObject &body, const Work &work)
{
    const auto key = CommandKey::from(QString::fromLatin1(request.header("idempotency-key")));
    if (!key)
        return refusedWith(desk::refused::keyMissing());
    const auto answer = services.database.write([&](store::Transaction &tx) {
        const Editor editor = editorOf(tx, staff.id, services.clock.now());
        // Method and path: PUT and DELETE of one path are two commands.
        const QString route = QString::number(int(request.method)) + u' ' + request.path;
        return desk::runOnceOn(
            tx, staff.id, editor.now, {*key, route, body}, [&] { return work.work(tx, editor); },
            [&](const QString &subject, bool again) { return work.tell(tx, editor, subject, again); });
    });
    return answer ? *answer : unavailable(answer.error());
}

http::Response look(StaffServices &services, const StaffProfile &staff,
                    const std::function<http::Response(store::Transaction &, const Editor &)> &answer)
{
    const auto told = services.database.read(
        [&](store::Transaction &tx) { return answer(tx, editorOf(tx, staff.id, services.clock.now())); });
    return told ? *told : unavailable(told.error());
}

} // namespace mado::staff
