// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder of calls and the questions by symptom, as files of an account package. Where the package has none, those
// that all accounts share.
#pragma once

#include "backend/triage/fault.h"
#include "contract/care.h"

#include <QString>
#include <tl/expected.hpp>

namespace mado::triage {

struct CareFolders
{
    QString package; ///< With "calls.yaml" and "questions.yaml", or without.
    QString shared;  ///< With "calls.json" and "question_protocols.json"; JSON is YAML.
};

/// Every fault found, with file and line.
tl::expected<CareGuide, QList<Fault>> loadCare(const AccountId &account, const CareFolders &folders);

} // namespace mado::triage
