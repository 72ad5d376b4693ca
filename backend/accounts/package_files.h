// SPDX-License-Identifier: GPL-3.0-or-later
// A package's files in one piece, so that a published version stays what it is when the program is updated.
#pragma once

#include "backend/accounts/templates.h"

namespace mado::accounts {

void writeFile(const QString &path, const QByteArray &bytes);

/// "1.0-3": of the template, and of the account.
QString versionText(const Templates &templates, const QString &id, int number);

/// The template with all it leans on, and the content that is laid over it.
QByteArray packed(const Templates &templates, const AccountContent &content, int number);

/// The same as files under `folder`. The package's own folder.
QString layOut(const Templates &templates, const AccountContent &content, int number, const QString &folder);

/// Writes the files under `folder`. Nullopt: they cannot be read. Else the package's own folder.
std::optional<QString> unpack(const QByteArray &files, const QString &folder);

} // namespace mado::accounts
