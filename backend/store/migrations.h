// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace mado::store {

/// One step forward. {bytes} and {serial} stand for the engine's own type names.
struct Migration
{
    int version;
    const char *sql;
};

extern const Migration *const migrations;
extern const std::size_t migrationCount;
int newestSchema();

} // namespace mado::store
