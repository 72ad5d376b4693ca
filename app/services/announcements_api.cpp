// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/announcements_api.h"

#include "contract/codecs_announcement.h"

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

QString routeOf(const AccountId &account) { return u"/v1/announcements/"_s + account.text(); }

QString entryRoute(const AccountId &account, const AnnouncementId &id, const QString &what = {})
{
    return routeOf(account) + u"/entries/"_s + id.text() + what;
}

} // namespace

AnnouncementsApi::AnnouncementsApi(std::shared_ptr<ApiClient> api, QObject *parent)
    : Announcements(parent),
      m_calls(std::move(api))
{
}

QFuture<Result<AnnouncementAccountList>> AnnouncementsApi::accounts()
{
    return typedFuture<AnnouncementAccountList>(m_calls.ask(u"/v1/announcements"_s), decodeAnnouncementAccountList);
}

QFuture<Result<AnnouncementBoard>> AnnouncementsApi::board(const AccountId &account)
{
    return typedFuture<AnnouncementBoard>(m_calls.ask(routeOf(account)), decodeAnnouncementBoard);
}

QFuture<Result<AnnouncementBoard>> AnnouncementsApi::save(const AccountId &account, const AnnouncementId &id,
                                                          const AnnouncementSave &save)
{
    return typedFuture<AnnouncementBoard>(m_calls.send("PUT", entryRoute(account, id), encode(save)),
                                          decodeAnnouncementBoard);
}

QFuture<Result<AnnouncementBoard>> AnnouncementsApi::move(const AccountId &account, const AnnouncementId &id,
                                                          const AnnouncementStep &step)
{
    return typedFuture<AnnouncementBoard>(m_calls.send("POST", entryRoute(account, id, u"/steps"_s), encode(step)),
                                          decodeAnnouncementBoard);
}

QFuture<Result<AnnouncementBoard>> AnnouncementsApi::approve(const AccountId &account, const AnnouncementId &id,
                                                             const AnnouncementApproval &approval)
{
    return typedFuture<AnnouncementBoard>(
        m_calls.send("POST", entryRoute(account, id, u"/approval"_s), encode(approval)), decodeAnnouncementBoard);
}

} // namespace mado
