// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/store/survey/response_log.h"
#include "contract/survey_intake.h"

namespace mado::statistics {

using Standings = std::map<store::PersonPeriod, store::Standing>;

/// Adds what has to be appended for an answer, after what stands of the person. Its own revision is not looked at.
inline ResponseOutcome addRevision(std::vector<store::LoggedResponse> &rows, const store::LoggedResponse &answer,
                                   const Standings &standing)
{
    const auto add = [&](int revision, const QByteArray &answers) {
        rows.push_back({answer.person, answer.period, revision, answer.at, answers});
    };
    const auto found = standing.find({answer.person, answer.period});
    if (found == standing.end()) {
        add(0, answer.answers);
        return ResponseOutcome::Counted;
    }
    const auto &[revision, answers] = found->second;
    if (revision % 2) { // taken back before
        add(revision + 1, answer.answers);
        return ResponseOutcome::Counted;
    }
    if (answers == answer.answers)
        return ResponseOutcome::Unchanged;
    add(revision + 1, answers);
    add(revision + 2, answer.answers);
    return ResponseOutcome::Revised;
}

} // namespace mado::statistics
