// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <optional>
#include <variant>

namespace mado::triage {

/// The resident was asked and does not know, or would not say.
struct NotKnown
{
    friend bool operator==(const NotKnown &, const NotKnown &) = default;
};
/// Keys of the options chosen; one or several.
struct Chosen
{
    QStringList options;
    friend bool operator==(const Chosen &, const Chosen &) = default;
};
using AnswerValue = std::variant<NotKnown, Chosen, double, QDate, QString>;

struct Answer
{
    AnswerValue value;
    LocalText shown; ///< For people: "38.4℃".
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// Whole years, both ends included.
struct AgeBand
{
    int from;
    int until;
    friend bool operator==(const AgeBand &, const AgeBand &) = default;
};

/// What is known about one person on one day. A question that is not in `given` was not answered.
struct Answers
{
    QDate day; ///< In Japan.
    QHash<QString, Answer> given;
    std::optional<AgeBand> age;
};

} // namespace mado::triage
