// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON form of contract/announcement.h.
#pragma once

#include "contract/announcement.h"
#include "contract/codecs.h"

namespace mado {

QJsonObject encode(const Announcement &value);
QJsonObject encode(const AnnouncementAccountList &value);
QJsonObject encode(const AnnouncementBoard &value);
QJsonObject encode(const AnnouncementSave &value);
QJsonObject encode(const AnnouncementStep &value);
QJsonObject encode(const AnnouncementApproval &value);

Decoded<Announcement> decodeAnnouncement(const QJsonObject &json);
Decoded<AnnouncementAccountList> decodeAnnouncementAccountList(const QJsonObject &json);
Decoded<AnnouncementBoard> decodeAnnouncementBoard(const QJsonObject &json);
Decoded<AnnouncementSave> decodeAnnouncementSave(const QJsonObject &json);
Decoded<AnnouncementStep> decodeAnnouncementStep(const QJsonObject &json);
Decoded<AnnouncementApproval> decodeAnnouncementApproval(const QJsonObject &json);

QString word(AudienceKind value);
QString word(AnnouncementState value);
QString word(AnnouncementStepKind value);
std::optional<AudienceKind> audienceKindFrom(const QString &word);
std::optional<AnnouncementState> announcementStateFrom(const QString &word);
std::optional<AnnouncementStepKind> announcementStepKindFrom(const QString &word);

} // namespace mado
