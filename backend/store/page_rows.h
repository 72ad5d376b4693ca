// SPDX-License-Identifier: GPL-3.0-or-later
// Calls through the paging gateway: the queue and the record in one.
#pragma once

#include "backend/store/engine.h"
#include "contract/board.h"

namespace mado::store {

struct PageRow
{
    PageId id; ///< Also what the gateway knows a repeated call by.
    PageKind kind;
    QDateTime at;
    QString prefecture;
    std::optional<StaffId> to;
    std::optional<StaffId> by;
    int waiting;                     ///< Emergencies, of EmergencyUnattended.
    std::optional<QDateTime> oldest; ///< Since when the first of them waits.
    PageState state = PageState::Waiting;
    int attempts = 0;
    QDateTime nextAt;
    QString fault;
    std::optional<QDateTime> answeredAt;
};

void insertPage(Transaction &tx, const PageRow &page);
/// State, attempts, next attempt and fault.
void updatePage(Transaction &tx, const PageRow &page);
std::optional<PageRow> findPage(Transaction &tx, const PageId &id);
/// Those to be sent by now, oldest first.
std::vector<PageRow> pagesDue(Transaction &tx, const QDateTime &now, qint64 limit);
std::optional<QDateTime> nextPageDue(Transaction &tx);

/// Whether somebody was called for this prefecture since then and nobody has come.
bool unansweredSince(Transaction &tx, const QString &prefecture, const QDateTime &since);
/// Whether anybody was called for this prefecture since then, come or not.
bool calledSince(Transaction &tx, const QString &prefecture, const QDateTime &since);
/// Whether any of the last day is without an answer: markAnswered() may have something to do.
bool anyUnanswered(Transaction &tx, const QDateTime &since);
/// Who was called has come, or somebody with rights has.
void markAnswered(Transaction &tx, const QStringList &roles, const QDateTime &since);

/// As the board shows them: of prefectures the reader reaches, newest first.
QList<Page> pagesSince(Transaction &tx, const StaffId &reader, const QDateTime &since, qint64 limit);
Page describe(Transaction &tx, const PageRow &page);
void forgetPages(Transaction &tx, const QDateTime &before);

} // namespace mado::store
