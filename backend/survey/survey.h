// SPDX-License-Identifier: GPL-3.0-or-later
// A survey as data: questions in order, some asked only if earlier answers call for them.
#pragma once

#include "backend/triage/condition.h"
#include "contract/consultation.h"

namespace mado::survey {

enum class QuestionKind { Single, Multiple, Number, Date, Text, Postal };

/// What the answer means beyond the survey, so that no code needs to know a question's key.
enum class QuestionRole { None, Age, Municipality, Phone, Contact, Photo };

/// What a resident asks for with an option of a contact question.
struct Wish
{
    ConsultationKind kind;
    Channel channel;
};

/// One answer to choose, offered as a quick reply with data "q=<question>&a=<key>".
struct Option
{
    QString key;
    LocalText label;  ///< At most 20 characters: LINE's limit for a quick reply.
    LocalText shown;  ///< How staff read it; the label unless given.
    QStringList also; ///< Other ways of typing it.
    int severity;     ///< Grows as the answer gets worse.
    bool unknown;     ///< 'I do not know', or 'I would rather not say'.
    bool alone;       ///< Excludes the others of a multiple question, and ends it.
    std::optional<double> number;
    std::optional<triage::AgeBand> age;
    std::optional<Wish> wish;
};

struct NumberRule
{
    double least;
    double most;
    int decimals;
    LocalText unit;
    LocalText unitOfOne; ///< "day" beside "days".
    bool worseHigher;
};

/// Where to go on when `when` holds: a later question, or the end (empty).
struct Branch
{
    triage::Condition when;
    QString to;
    int line;
};

struct Question
{
    QString key;
    QuestionKind kind;
    QuestionRole role;
    LocalText ask;   ///< What the bot says.
    LocalText label; ///< What staff read beside the answer.
    QList<Option> options;
    std::optional<NumberRule> number; ///< Exactly for Number.
    bool freeText;                    ///< Single: other typed answers are taken as they are.
    bool paged;                       ///< More options than LINE shows at once.
    bool headline;
    std::optional<triage::Condition> askIf; ///< Asked unless this is surely false.
    std::optional<QString> ifSkipped;       ///< The option (or number) that being skipped amounts to.
    QList<Branch> nextIf;                   ///< The first that holds counts; else the next question.
    QString needsConsent;                   ///< Asked only with consent to this purpose; empty: none of its own.
    bool announce; ///< Announcements may be narrowed by its answers; never a question about health.
    int line;

    const Option *option(const QString &key) const;
};

struct Survey
{
    QString file;
    QString id;
    QString version;
    LocalText title;
    QList<Question> questions;

    const Question *question(const QString &key) const;
};

} // namespace mado::survey
