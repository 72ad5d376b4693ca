// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/diffs.h"

#include <QAbstractListModel>
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

    /// Shows another conversation; the content comes with the diffs that follow.
    void open(const ConversationId &conversation, const ConsultationId &consultation);
    void close();
    void apply(const TranscriptDiff &diff);
    void apply(const OutboxDiff &diff);

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
    void place(Row row);
    void removeWhere(const std::function<bool(const RowContent &)> &matches);
    std::optional<ConversationId> m_conversation;
    std::optional<ConsultationId> m_consultation;
    QList<Row> m_rows;
};

} // namespace mado
