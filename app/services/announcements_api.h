// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/announcements.h"
#include "app/services/server_calls.h"

namespace mado {

/// Announcements over the server's API.
class AnnouncementsApi final : public Announcements
{
    Q_OBJECT

public:
    explicit AnnouncementsApi(std::shared_ptr<ApiClient> api, QObject *parent = nullptr);

    QFuture<Result<AnnouncementAccountList>> accounts() override;
    QFuture<Result<AnnouncementBoard>> board(const AccountId &account) override;
    QFuture<Result<AnnouncementBoard>> save(const AccountId &account, const AnnouncementId &id,
                                            const AnnouncementSave &save) override;
    QFuture<Result<AnnouncementBoard>> move(const AccountId &account, const AnnouncementId &id,
                                            const AnnouncementStep &step) override;
    QFuture<Result<AnnouncementBoard>> approve(const AccountId &account, const AnnouncementId &id,
                                               const AnnouncementApproval &approval) override;

private:
    ServerCalls m_calls;
};

} // namespace mado
