// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to a survey as an account's own forms hand them in: POST /v1/surveys/{account}/{survey}/….
#pragma once

#include "contract/codec.h"

#include <QDateTime>
#include <QJsonValue>
#include <QMap>

namespace mado {

/// One person's answers. They count once a person and period; handed in again, the newest stands.
struct ResponseSubmission
{
    QString person;       ///< Whatever tells people apart, 1 to 128 characters; only a keyed hash of it is kept.
    QDateTime answeredAt; ///< UTC.
    /// By question: the key of an option, several in an array, a number, a day, a postal code. What is not asked is
    /// refused, what is not answered left out.
    QMap<QString, QJsonValue> answers;
    friend bool operator==(const ResponseSubmission &, const ResponseSubmission &) = default;
};

enum class ResponseOutcome { Counted, Revised, Unchanged };

/// Kept durably.
struct ResponseKept
{
    ResponseOutcome outcome;
    QString period; ///< That it counts in.
    friend bool operator==(const ResponseKept &, const ResponseKept &) = default;
};

/// Take everything back that this person answered in the survey.
struct ResponseWithdrawal
{
    QString person;
    friend bool operator==(const ResponseWithdrawal &, const ResponseWithdrawal &) = default;
};

struct ResponseWithdrawn
{
    int responses;  ///< How many no longer count; 0: there were none.
    QString record; ///< Random id under which the audit knows of it.
    friend bool operator==(const ResponseWithdrawn &, const ResponseWithdrawn &) = default;
};

QJsonObject encode(const ResponseSubmission &value);
QJsonObject encode(const ResponseKept &value);
QJsonObject encode(const ResponseWithdrawal &value);
QJsonObject encode(const ResponseWithdrawn &value);
Decoded<ResponseSubmission> decodeResponseSubmission(const QJsonObject &json);
Decoded<ResponseKept> decodeResponseKept(const QJsonObject &json);
Decoded<ResponseWithdrawal> decodeResponseWithdrawal(const QJsonObject &json);
Decoded<ResponseWithdrawn> decodeResponseWithdrawn(const QJsonObject &json);

} // namespace mado
