// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/diffs.h"

#include <QAbstractListModel>
#include <QHash>
#include <functional>
#include <variant>

namespace mado {

struct DateRow
{
    QDate date;
};

/// One conversation as the log shows it: dates, the server's entries, and the replies and notes of this console that
/// still wait (matched to the server's copy by command key, so that none is shown twice).
class TranscriptModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using RowContent = std::variant<DateRow, Entry, OutboxItem>;
    enum Roles { KindRole = Qt::UserRole + 1 };

    explicit TranscriptModel(QObject *parent = nullptr);

    /// Shows another conversation; the entries come with the diffs that follow, the outbox is known already.
    void open(const ConversationId &conversation, const ConsultationId &consultation);
    void close();
    std::optional<ConversationId> conversation() const { return m_conversation; }
    void apply(const TranscriptDiff &diff);
    void apply(const OutboxDiff &diff);

    /// What a screen reader says of a row: words belong to the presentation.
    void setAccessibleText(std::function<QString(const RowContent &)> say);

    RowContent contentAt(int row) const;
    qint64 newestSeq() const;
    /// Residents' messages with a sequence number above this one.
    int residentMessagesAfter(qint64 seq) const;
    /// Newest first.
    QList<Entry> surveyResponses() const;
    QList<Entry> notes() const;
    bool hasUnsettled() const; ///< Something of this consultation is in the outbox.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QDateTime at;
        QString tie;
        RowContent content;
    };
    static bool before(const Row &a, const Row &b);
    static Row entryRow(const Entry &entry);
    static Row outboxRow(const OutboxItem &item);

    void clearRows();
    void applyEntry(const Entry &entry);
    bool isPlain(const Entry &entry) const;
    void placeRun(const QList<Row> &run);
    void applyItem(const OutboxItem &item);
    bool showsItem(const OutboxItem &item) const;
    void place(const Row &row);
    void replace(const Row &row);
    void take(const Row &row);
    int find(const Row &row) const; ///< -1: not there.
    void keepDate(const QDateTime &at);
    void dropEmptyDate(const QDateTime &at);

    std::optional<ConversationId> m_conversation;
    std::optional<ConsultationId> m_consultation;
    QList<Row> m_rows;
    QHash<EntryId, QDateTime> m_entryTimes;
    QHash<CommandKey, EntryId> m_settled;   ///< Commands whose entry the server has already shown us.
    QHash<CommandKey, OutboxItem> m_outbox; ///< Of every consultation: another may be opened any time.
    std::function<QString(const RowContent &)> m_say;
};

} // namespace mado
