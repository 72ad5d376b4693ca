// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mado::staff {

/// 80 random bits as "7KQM-2XRD-9TWC-H4NP": without letters and digits that look alike, to be read aloud or typed.
QString newInvitationCode();

/// All that the store knows of a code; spaces, dashes and small letters of what was typed do not matter.
QByteArray invitationHash(const QString &code);

} // namespace mado::staff
