// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/statistics.h, and the form of its queries in an address.
#pragma once

#include "contract/codec.h"
#include "contract/statistics.h"

#include <QUrlQuery>

namespace mado {

QJsonObject encode(const Catalogue &value);
QJsonObject encode(const FigureTable &value);
QJsonObject encode(const SeriesTable &value);
QJsonObject encode(const Release &value);
QJsonObject encode(const ReleaseRequest &value);

Decoded<Catalogue> decodeCatalogue(const QJsonObject &json);
Decoded<FigureTable> decodeFigureTable(const QJsonObject &json);
Decoded<SeriesTable> decodeSeriesTable(const QJsonObject &json);
Decoded<Release> decodeRelease(const QJsonObject &json);
Decoded<ReleaseRequest> decodeReleaseRequest(const QJsonObject &json);

/// indicator=fever-4d&survey=national&level=prefecture&regions=13,14&periods=national-1&by=age&release=national-1.1
QUrlQuery queryOf(const FigureQuery &query);
Decoded<FigureQuery> figureQueryFrom(const QUrlQuery &query);

QString word(Basis value);
QString word(RegionLevel value);
QString word(Breakdown value);
QString word(FigureState value);
QString word(SuppressionReason value);
std::optional<Basis> basisFrom(const QString &word);
std::optional<RegionLevel> regionLevelFrom(const QString &word);
std::optional<Breakdown> breakdownFrom(const QString &word);
std::optional<FigureState> figureStateFrom(const QString &word);
std::optional<SuppressionReason> suppressionReasonFrom(const QString &word);

} // namespace mado
