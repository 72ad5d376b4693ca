// SPDX-License-Identifier: GPL-3.0-or-later
// Answers in bulk, from files of offices and survey firms: CSV or TSV, UTF-8 or cp932, with a first line that names the
// columns: person, answered_at, and the keys of questions. Options stand by their key or by their label, several joined
// by +. Nothing is dropped: what is refused is written down with its line and the reason.
#pragma once

#include "backend/statistics/intake/encoder.h"
#include "backend/store/survey/response_log.h"

namespace mado::statistics {

struct ImportOptions
{
    QString file;
    QString report;   ///< CSV of refused rows: line, reason.
    QString encoding; ///< "UTF-8", "Shift_JIS".
    int lane;         ///< Of this importer alone.
    int prefecture;   ///< Of the account, where the survey does not ask; 0: it asks.
    qsizetype batch = 20000;
};

struct ImportProgress
{
    qint64 bytes;
    qint64 of;
    qint64 rows;
    qint64 kept;
    qint64 refused;
};

/// Reads the file into the log, committing as it goes; broken off, it goes on after the last commit when it is called
/// again with the same file. `tell` is called after each commit; false breaks off.
tl::expected<ImportProgress, QString> importResponses(const SurveyDefinition &definition, const QByteArray &key,
                                                      store::ResponseStore &store, const ImportOptions &options,
                                                      const std::function<bool(const ImportProgress &)> &tell);

} // namespace mado::statistics
