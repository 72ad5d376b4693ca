// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/transcript_model.h"
#include "ui/desk/log_item.h"
#include "ui/desk/picture_decoder.h"

#include <QIdentityProxyModel>

namespace mado {

/// The transcript in words: what the log draws and what a screen reader says of each row.
class LogModel final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    LogModel(TranscriptModel &transcript, StaffId me, QObject *parent = nullptr);

    void setLanguage(Language language); ///< Also to be called when the translations change.

    LogItem item(int row) const;
    TranscriptModel::RowContent content(int row) const { return m_transcript.contentAt(row); }
    bool fromResident(int row) const;
    /// Ascending: rows whose words hold the text, whatever its case.
    QList<int> rowsWith(const QString &text) const;
    /// The picture of this entry cannot be shown here: its row says so instead.
    void setPictureFault(const EntryId &entry, PictureFault fault);
    void pictureChanged(const EntryId &entry);
    std::optional<EntryId> pictureAt(int row) const; ///< Where the row is a picture that may be shown.
    /// The oldest of the residents' newest `count` messages; -1: fewer are here.
    int rowOfNewest(int count) const;
    void setUnreadFrom(const std::optional<EntryId> &entry);

    /// The row of the first resident's message newer than `seq`; -1: none.
    int firstResidentRowAfter(qint64 seq) const;

    QVariant data(const QModelIndex &index, int role) const override;

private:
    int placeInOutbox(int row) const;
    bool dayIsEmpty(int row) const;
    int rowOf(const EntryId &entry) const;
    void rowChanged(int row);

    TranscriptModel &m_transcript;
    StaffId m_me;
    Language m_language = Language::Japanese;
    QHash<EntryId, PictureFault> m_faults;
    std::optional<EntryId> m_unreadFrom;
};

} // namespace mado
