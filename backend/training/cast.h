// SPDX-License-Identifier: GPL-3.0-or-later
// The invented residents as data: who they are, what they answer, what they write, and how they take an answer.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>

namespace mado::training {

/// Answers by question key: option keys to press, or the words to type where no such option is offered.
using Answers = QHash<QString, QStringList>;

/// Something said without being asked.
struct Remark
{
    int afterSeconds; ///< After the survey was finished, human pauses come on top; 0: right after it.
    QString text;     ///< One of these three is set.
    QStringList sticker;
    QString media;
};

/// A health survey of an earlier day, answered like today's but for these.
struct PastSurvey
{
    int daysAgo; ///< 1 and up.
    Answers answers;
};

struct Persona
{
    QString id;
    QString name;
    QString language;                 ///< "ja" or "en".
    std::optional<int> waitedMinutes; ///< Set: has finished the survey this long ago when the desk opens.
    int arrivesSeconds;               ///< Else: begins so long after the desk opened.
    Answers answers;
    QList<PastSurvey> past; ///< Oldest first.
    QString leavesAt;       ///< At this question they stop answering and ask for a person; empty: never.
    QList<Remark> remarks;
};

/// How residents take what staff write: the first whose words occur in it counts.
struct Reaction
{
    QStringList hears;
    QStringList says; ///< One of these; empty: falls silent.
};

/// What one language's residents have in common.
struct Manner
{
    QString begin;                ///< Typed to begin a survey.
    QString done;                 ///< Typed to end a list of choices where no button does.
    QString human;                ///< Typed to ask for a person.
    QStringList interruptions;    ///< Words of the bot's messages that come in between and do not end a survey.
    QStringList acknowledgements; ///< Words of the bot's messages that nobody answers.
    QList<Reaction> reactions;
    QStringList otherwise;
};

struct Cast
{
    QList<Persona> personas;
    QHash<QString, Manner> manners; ///< By language; has both.
    QStringList laterNames;         ///< For people who come when the written ones are through.
    int laterEverySeconds;
};

/// Reads the cast; the error names file, line and what to mend.
tl::expected<Cast, QString> loadCast(const QString &file);

} // namespace mado::training
