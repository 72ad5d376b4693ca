// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/packages.h"

namespace mado::main {

namespace {
struct Silent final : line::EventSink
{
    void handle(store::Transaction &, const line::InboundEvent &) override {}
};
} // namespace

std::unique_ptr<line::EventSink> makeBot(ServedPackages, const Clock &) { return std::make_unique<Silent>(); }

} // namespace mado::main
