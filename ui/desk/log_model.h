// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/transcript_model.h"
#include "ui/desk/log_item.h"

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
    /// The row of the first resident's message newer than `seq`; -1: none.
    int firstResidentRowAfter(qint64 seq) const;

    QVariant data(const QModelIndex &index, int role) const override;

private:
    int placeInOutbox(int row) const;
    bool dayIsEmpty(int row) const;

    TranscriptModel &m_transcript;
    StaffId m_me;
    Language m_language = Language::Japanese;
};

} // namespace mado
