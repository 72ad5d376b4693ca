// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/commands.h"

namespace mado::replies::refused {

Problem unknownReply();
Problem changedMeanwhile();
Problem unknownVariable(const QStringList &asWritten);

} // namespace mado::replies::refused
