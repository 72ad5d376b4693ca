// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tour/stage.h"

namespace mado::tour {

/// The frequent questions, after some residents asked in vain.
void shootServices(Stage &stage);

/// The board of medicine: one must not run out, one is in English, one waits for a physician.
void shootMedicine(Stage &stage);

/// An announcement that waits for the second person.
void shootAnnouncement(Stage &stage);
/// Rounds of a survey, and the question of every day.
void shootSurveys(Stage &stage);

/// The catalogue of an account that teaches, with a live lesson to come.
void shootLearning(Stage &stage);

} // namespace mado::tour
