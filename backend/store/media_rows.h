// SPDX-License-Identifier: GPL-3.0-or-later
// What residents sent besides words, on its way from LINE and kept.
#pragma once

#include "backend/store/engine.h"
#include "contract/ids.h"

#include <QDateTime>

namespace mado::store {

/// An image whose content still has to be fetched.
struct DueMedia
{
    EntryId entry;
    QString account;
    QString lineMessage;
    qint64 attempts;
};

struct KeptMedia
{
    QString contentType;
    QByteArray content;
};

void queueMedia(Transaction &tx, const EntryId &entry, const ConversationId &conversation, const QString &lineMessage,
                const QDateTime &at);
std::vector<DueMedia> dueMedia(Transaction &tx, const QDateTime &now, qint64 limit);
/// When the next one may be tried; nullopt: none waits.
std::optional<QDateTime> nextMediaAt(Transaction &tx);
void postponeMedia(Transaction &tx, const EntryId &entry, const QDateTime &nextAt);
/// False: the message was taken back meanwhile, and nothing is kept.
bool keepMedia(Transaction &tx, const EntryId &entry, const KeptMedia &media);
bool refuseMedia(Transaction &tx, const EntryId &entry);
/// The content goes, whatever became of it.
void forgetMedia(Transaction &tx, const EntryId &entry);
std::optional<KeptMedia> findMedia(Transaction &tx, const ConversationId &conversation, const EntryId &entry);

/// A message that was taken back, in case it arrives only now; known for seven days.
void rememberUnsent(Transaction &tx, const QString &account, const QString &lineMessage, const QDateTime &at);
bool wasUnsent(Transaction &tx, const QString &account, const QString &lineMessage);

} // namespace mado::store
