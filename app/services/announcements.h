// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "contract/announcement.h"

#include <QFuture>
#include <QObject>

namespace mado {

/// Announcements as the server has them now; nothing of it is kept on this computer. Each change is answered with all
/// of them, needs the server's word and fails offline. UI thread only; futures continue on it.
class Announcements : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<AnnouncementAccountList>> accounts() = 0;
    virtual QFuture<Result<AnnouncementBoard>> board(const AccountId &account) = 0;
    virtual QFuture<Result<AnnouncementBoard>> save(const AccountId &account, const AnnouncementId &id,
                                                    const AnnouncementSave &save) = 0;
    virtual QFuture<Result<AnnouncementBoard>> move(const AccountId &account, const AnnouncementId &id,
                                                    const AnnouncementStep &step) = 0;
    virtual QFuture<Result<AnnouncementBoard>> approve(const AccountId &account, const AnnouncementId &id,
                                                       const AnnouncementApproval &approval) = 0;
};

} // namespace mado
