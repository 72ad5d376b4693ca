// SPDX-License-Identifier: GPL-3.0-or-later
// Variables in canned replies: {name}, {centre}, {hours}, {staff}, {case}.
#pragma once

#include <QHash>
#include <QStringList>

namespace mado {

/// Names without braces, in the order in which they are offered.
const QStringList &cannedVariables();

/// What is in braces and no variable, and braces that stand alone, as written: "{phone}", "{". Empty: good to save.
QStringList unknownVariables(const QString &text);

/// Puts the values in, in one pass: what a value itself holds is never filled again. A variable without a value, or
/// with an empty one, stays as it is: a gap.
QString fillVariables(const QString &text, const QHash<QString, QString> &values);

struct TextGap
{
    qsizetype position;
    qsizetype length;
    QString variable;
    friend bool operator==(const TextGap &, const TextGap &) = default;
};
/// Variables nobody has filled: such a text is not sent.
QList<TextGap> gapsIn(const QString &text);

} // namespace mado
