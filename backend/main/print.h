// SPDX-License-Identifier: GPL-3.0-or-later
// Words to the person at the terminal.
#pragma once

#include "backend/triage/fault.h"

#include <QString>

namespace mado::main {

void print(const QString &text);      ///< A line on standard output.
void printError(const QString &text); ///< A line on standard error.
void printFaults(const QList<triage::Fault> &faults);

} // namespace mado::main
