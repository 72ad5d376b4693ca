// SPDX-License-Identifier: GPL-3.0-or-later
// How a condition is written:
//   all: […]   any: […]   exactly_one: […]   not: …   at_least: {n: 2, of: […]}   at_most: {n: 1, of: […]}
//   {question: breathing, is: rest}   {question: cough, in: [mild, strong]}
//   {question: temperature, at_least: 37.5, less_than: 38}   {question: days, between: [4, 7]}
//   {question: onset, since: 2020-05-01, before: 2020-05-08}   {question: onset, days_ago: {at_least: 4}}
//   {question: temperature, does_not_know: true}   {question: temperature, answered: true}
//   {age: {at_least: 65, less_than: 75}}   {use: a_definition}
#pragma once

#include "backend/triage/condition.h"
#include "backend/triage/section.h"

namespace mado::triage {

/// Conditions a file gives a name, to be used as {use: name} below their definition.
using Definitions = QHash<QString, Condition>;

/// Faults are reported through the section; nullopt then.
std::optional<Condition> readCondition(const Section &section, const Definitions &definitions = {});

} // namespace mado::triage
