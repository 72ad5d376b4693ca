// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/board.h.
#pragma once

#include "contract/board.h"
#include "contract/codec.h"

namespace mado {

QJsonObject encode(const Board &value);
QJsonObject encode(const Page &value);
QJsonObject encode(const Onlookers &value);

Decoded<Board> decodeBoard(const QJsonObject &json);
Decoded<Page> decodePage(const QJsonObject &json);
Decoded<Onlookers> decodeOnlookers(const QJsonObject &json);

QString word(Duty value);
QString word(PageKind value);
QString word(PageState value);
std::optional<Duty> dutyFrom(const QString &word);
std::optional<PageKind> pageKindFrom(const QString &word);
std::optional<PageState> pageStateFrom(const QString &word);

} // namespace mado
