// SPDX-License-Identifier: GPL-3.0-or-later
// Questions by symptom that lead to a proposal (C9): data of an account.
#pragma once

#include "contract/consultation.h"

#include <variant>

namespace mado {

/// What a way through the questions proposes; whoever asks decides.
struct QuestionOutcome
{
    Disposition disposition;
    LocalText advice;
    friend bool operator==(const QuestionOutcome &, const QuestionOutcome &) = default;
};

struct QuestionAnswer
{
    LocalText text;
    std::variant<QString, QuestionOutcome> then; ///< Key of the next question, or the end.
    friend bool operator==(const QuestionAnswer &, const QuestionAnswer &) = default;
};

struct ProtocolQuestion
{
    QString key;
    LocalText ask;
    QList<QuestionAnswer> answers;
    friend bool operator==(const ProtocolQuestion &, const ProtocolQuestion &) = default;
};

struct QuestionProtocol
{
    QString id;
    LocalText title;
    QString source;
    QList<ProtocolQuestion> questions; ///< The first one begins.

    const ProtocolQuestion *question(const QString &key) const;
    friend bool operator==(const QuestionProtocol &, const QuestionProtocol &) = default;
};

struct QuestionSet
{
    QString version;
    LocalText supervisor; ///< 監修医, under whose name they are published.
    QList<QuestionProtocol> protocols;
    friend bool operator==(const QuestionSet &, const QuestionSet &) = default;
};

/// What is wrong with a protocol, and at which of its questions (-1: at itself).
struct QuestionFault
{
    qsizetype question;
    QString what;
};
/// Every way leads on to a later question or to an end, each text stands in both languages, and each question has 2 to
/// 9 answers (one key each).
std::optional<QuestionFault> faultOf(const QuestionProtocol &protocol);

} // namespace mado
