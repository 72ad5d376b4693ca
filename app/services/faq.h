// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/error.h"
#include "contract/faq.h"

#include <QFuture>
#include <QObject>

namespace mado {

/// Frequent questions as the server has them now; nothing of it is kept on this computer. What changes something needs
/// the server's word and fails offline. Asked again after a lost answer, the same change counts once. UI thread only;
/// futures continue on it.
class Faq : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<Result<FaqAccountList>> accounts() = 0;
    virtual QFuture<Result<FaqBoard>> board(const AccountId &account) = 0;
    virtual QFuture<Result<FaqContents>> contents(const AccountId &account) = 0;
    virtual QFuture<Result<FaqEntry>> entry(const AccountId &account, const FaqEntryId &id) = 0;

    virtual QFuture<Result<FaqEntry>> save(const AccountId &account, const FaqEntryId &id, const FaqSave &save) = 0;
    virtual QFuture<Result<FaqEntry>> act(const AccountId &account, const FaqEntryId &id, FaqStepKind kind,
                                          const FaqStep &step) = 0;
    virtual QFuture<Result<void>> settle(const AccountId &account, const FaqSettle &settle) = 0;
    virtual QFuture<Result<FaqImported>> import(const AccountId &account, const FaqContents &contents) = 0;
};

} // namespace mado
