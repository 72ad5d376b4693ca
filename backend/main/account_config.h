// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of reading the configuration that deal with files, addresses and one account.
#pragma once

#include "backend/main/config.h"
#include "backend/triage/section.h"

#include <QDir>

namespace mado::main {

/// nullopt when something is wrong with it; the faults say what.
std::optional<AccountConfig> readAccount(const triage::Section &from, const QDir &folder);

/// The path under `key`, from `folder` on if relative; a fault when empty.
QString pathAt(const triage::Section &from, const char *key, const QDir &folder);

/// The content of the secret's file named under `key`, without the newline that editors add. Never part of a fault.
QByteArray secretAt(const triage::Section &from, const char *key, const QDir &folder);

/// An https address, or plain http towards this machine.
QUrl urlAt(const triage::Section &from, const char *key, const QString &otherwise);

bool isIpAddress(const QString &text);

} // namespace mado::main
