// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/paging/gateway.h"
#include "backend/triage/section.h"

#include <QDir>

namespace mado::main {

/// How people are called who are not at a console; nothing where the configuration names no gateway.
paging::Rules readPaging(const std::optional<triage::Section> &from, const QDir &folder);

} // namespace mado::main
