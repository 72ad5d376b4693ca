// SPDX-License-Identifier: GPL-3.0-or-later
// Frozen releases and imported series. Bodies are the contract's JSON, compressed.
#pragma once

#include "backend/store/engine.h"
#include "contract/statistics.h"

namespace mado::store {

QList<Release> allReleases(Transaction &tx); ///< Newest first.
void insertRelease(Transaction &tx, const Release &release);
void insertFrozen(Transaction &tx, const QString &release, const QString &indicator, RegionLevel level, Breakdown by,
                  const QByteArray &body);
/// nullopt: the release has no such table.
std::optional<QByteArray> frozenTable(Transaction &tx, const QString &release, const QString &indicator,
                                      RegionLevel level, Breakdown by);

/// The newest revision of each series: what is told about it as JSON.
QList<QByteArray> allSeries(Transaction &tx);
std::optional<QByteArray> seriesBody(Transaction &tx, const QString &id);
/// 0 where there is none yet.
int seriesRevision(Transaction &tx, const QString &id);
/// Earlier revisions stay.
void insertSeries(Transaction &tx, const QString &id, int revision, const QByteArray &info, const QByteArray &body);

} // namespace mado::store
