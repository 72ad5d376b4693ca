// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of reading the configuration that say where the server listens, and how what it sends is kept from others.
#pragma once

#include "backend/main/config.h"
#include "backend/triage/section.h"

#include <QDir>

namespace mado::main {

/// `listen` and `tls` of the file. Without TLS nobody but this machine may be listened to, unless a proxy is named.
void readListening(const triage::Section &root, const QDir &folder, Config &config);

/// A whole number within these limits, or `otherwise` when the setting is not there.
int within(const std::optional<triage::Section> &from, int least, int most, int otherwise);

} // namespace mado::main
