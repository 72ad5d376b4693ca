// SPDX-License-Identifier: GPL-3.0-or-later
// The part of an account package that takes requests for medicine: what is asked, what must not run out, what residents
// are told.
#pragma once

#include "backend/survey/survey.h"
#include "backend/triage/fault.h"

#include <memory>
#include <tl/expected.hpp>

namespace mado::medicine {

using triage::Fault;

/// Medicine that is dangerous to go without. A request that names one enters the queue of consultations.
struct UrgentMedicine
{
    QString key;
    LocalText name;
    QStringList words; ///< As plainText() writes them.
};

/// Keys of the questions that a request is made of; the form asks the first and the last of them at least.
namespace key {
inline constexpr QLatin1String medicine("medicine");
inline constexpr QLatin1String days("days");
inline constexpr QLatin1String left("left");
inline constexpr QLatin1String allergies("allergies");
inline constexpr QLatin1String photo("photo");
inline constexpr QLatin1String place("place");
} // namespace key

struct Form
{
    QString version;
    survey::Survey questions;
    QList<UrgentMedicine> urgent;
    int keepDays; ///< After the service has ended.
    QHash<QString, LocalText> texts;

    /// Every key the code uses is there: the loader refuses a form without it.
    LocalText text(const char *name) const { return texts.value(QLatin1String(name)); }
    /// The first urgent medicine that the words name.
    const UrgentMedicine *urgentIn(const QString &words) const;
};

/// Reads and checks the file; every fault found, with its line.
tl::expected<Form, QList<Fault>> loadForm(const QString &path);

} // namespace mado::medicine
