// SPDX-License-Identifier: GPL-3.0-or-later
// What comes with the console, for before the server was heard and for when it never is.
#pragma once

#include "contract/care.h"

#include <tl/expected.hpp>

namespace mado {

/// The department's own file beside the program's data, else what comes with the console. A file that is not whole is
/// passed over.
QuestionSet shippedQuestions();
/// Or what is wrong with it: "protocols[0].source: …".
tl::expected<QuestionSet, QString> questionsFrom(const QByteArray &json);

CallLadder shippedLadder();

} // namespace mado
