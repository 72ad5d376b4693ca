// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/training/platform_routes.h"

namespace mado::training {

using namespace Qt::Literals::StringLiterals;

namespace {

using Call = std::optional<http::Response> (Platform::*)(const http::Request &);

/// Calls that are never answered keep their connection, as a stuck network does, until the caller gives up.
void addCall(http::Router &router, const QString &path, Platform &platform, Call call)
{
    router.addHolding(http::Method::Post, path, Permission::PlayLine,
                      [&platform, call](const http::Request &request, const std::shared_ptr<http::Pending> &pending) {
                          if (auto response = (platform.*call)(request))
                              pending->answer(std::move(*response));
                          else
                              platform.keepHanging(pending);
                      });
}

} // namespace

void addPlatformRoutes(http::Router &router, Platform &platform)
{
    addCall(router, u"/v2/bot/message/push"_s, platform, &Platform::push);
    addCall(router, u"/v2/bot/message/reply"_s, platform, &Platform::reply);
    addCall(router, u"/v2/bot/message/multicast"_s, platform, &Platform::multicast);
    router.add(http::Method::Get, u"/v2/bot/profile/{userId}"_s, Permission::PlayLine,
               [&platform](const http::Request &request) { return platform.profile(request); });
    router.add(http::Method::Get, u"/v2/bot/message/{messageId}/content"_s, Permission::PlayLine,
               [&platform](const http::Request &request) { return platform.content(request); });
    router.add(http::Method::Get, u"/v2/bot/message/quota"_s, Permission::PlayLine,
               [&platform](const http::Request &request) { return platform.quota(request); });
    router.add(http::Method::Get, u"/v2/bot/message/quota/consumption"_s, Permission::PlayLine,
               [&platform](const http::Request &request) { return platform.consumption(request); });
}

} // namespace mado::training
