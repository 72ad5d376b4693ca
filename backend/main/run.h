// SPDX-License-Identifier: GPL-3.0-or-later
// One function a command; each returns the exit code and has told its reader why, if that is not 0.
#pragma once

#include "backend/main/command_line.h"
#include "backend/main/stop_signals.h"

namespace mado::main {

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitWrongArguments = 2;

QString version();

int run(const Serve &command, const StopSignals &signals);
int run(const Training &command, const StopSignals &signals);
int run(const CheckConfig &command);
int run(const AddStaff &command);
int run(const ImportResponses &command);
int run(const ImportSeries &command);
int run(const Audit &command);
int run(const Backup &command);

} // namespace mado::main
