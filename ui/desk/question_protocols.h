// SPDX-License-Identifier: GPL-3.0-or-later
// Questions by symptom that lead to a proposal (C9). Data with the console, so that they work offline.
#pragma once

#include "contract/consultation.h"

#include <QHash>
#include <tl/expected.hpp>
#include <variant>

namespace mado {

/// What a way through the questions proposes; whoever asks decides.
struct QuestionOutcome
{
    Disposition disposition;
    LocalText advice;
};

struct QuestionAnswer
{
    LocalText text;
    std::variant<QString, QuestionOutcome> then; ///< Key of the next question, or the end.
};

struct ProtocolQuestion
{
    QString key;
    LocalText ask;
    QList<QuestionAnswer> answers;
};

struct QuestionProtocol
{
    QString id;
    LocalText title;
    QString source;
    QList<ProtocolQuestion> questions; ///< The first one begins.
    const ProtocolQuestion *question(const QString &key) const;
};

struct QuestionProtocols
{
    QString version;
    LocalText supervisor; ///< 監修医, under whose name they are published.
    QList<QuestionProtocol> protocols;

    /// The department's own file beside the program's data, else what comes with the console. A file that is not whole
    /// is passed over.
    static QuestionProtocols load();
    /// Or what is wrong with it: "breathing/rest: …".
    static tl::expected<QuestionProtocols, QString> from(const QByteArray &json);
};

} // namespace mado
