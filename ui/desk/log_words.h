// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/transcript_model.h"
#include "ui/desk/log_item.h"
#include "ui/desk/picture_decoder.h"

#include <QCoreApplication>

namespace mado {

struct LogContext
{
    Language language;
    StaffId me;
    int place = 0;                          ///< For a reply that waits: its place among them, from 1; 0 elsewhere.
    std::optional<PictureFault> fault = {}; ///< Of this row's picture, found here.
    bool unreadFrom = false;                ///< What nobody had answered when it was opened begins here.
};

/// Puts one row of the transcript into words. Residents' text goes through untouched and is never markup.
class LogWords
{
    Q_DECLARE_TR_FUNCTIONS(mado::LogWords)

public:
    static LogItem of(const TranscriptModel::RowContent &content, const LogContext &context);
    /// One sentence a row for screen readers; empty for what is not shown.
    static QString spoken(const LogItem &item);
    /// What finding looks through: words as they were written; empty for everything else.
    static QString searched(const TranscriptModel::RowContent &content);
    /// Why a picture is not displayable.
    static QString picture(PictureFault fault);
    /// True for what a resident said or did in the thread.
    static bool fromResident(const TranscriptModel::RowContent &content);
};

} // namespace mado
