// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <optional>

namespace mado::survey {

/// Typed text in one form: half-width and full-width alike, small letters, single spaces, no sentence marks at the
/// end.
QString plainText(const QString &typed);

/// The number in "38.4", "３８．４度", "38度4分", "約4日目です"; nullopt where there is none or more than one.
std::optional<double> numberIn(const QString &typed);

/// Replaces {name} by its value, once; what a value contains is left alone.
QString filled(const QString &text, const QHash<QString, QString> &values);

} // namespace mado::survey
