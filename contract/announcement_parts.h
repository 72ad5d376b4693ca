// SPDX-License-Identifier: GPL-3.0-or-later
// Codecs of audiences, accounts and quotas, for whatever is sent to many. Not for other folders.
#pragma once

#include "contract/codecs_announcement.h"
#include "contract/fields.h"

namespace mado {

AnnouncementAudience readAudience(Fields &from);
AnnouncementAccount readAnnouncementAccount(Fields &from);
AudienceReach readAudienceReach(Fields &from);
MessageQuota readMessageQuota(Fields &from);
QJsonObject encode(const AnnouncementAudience &value);
QJsonObject encode(const AnnouncementAccount &value);
QJsonObject encode(const AudienceReach &value);
QJsonObject encode(const MessageQuota &value);

} // namespace mado
