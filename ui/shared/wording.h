// SPDX-License-Identifier: GPL-3.0-or-later
// Times, waits and the names of enumerations in a named language. Times are UTC in, Japan's time out.
#pragma once

#include "contract/consultation.h"
#include "contract/local_text.h"
#include "contract/staff.h"
#include "contract/tokyo.h"

#include <QDateTime>

namespace mado::wording {

QDate dateInTokyo(const QDateTime &utc);
QString clock(const QDateTime &utc);                     ///< 23:41
QString clockWithSeconds(const QDateTime &utc);          ///< 23:41:52
QString date(const QDate &date, Language language);      ///< 6月17日（水） / 17 June (Wed)
QString shortDate(const QDate &date, Language language); ///< 6月17日 / 17 June
QString minutes(qint64 minutes, Language language);      ///< 6分, 2時間5分 / 6 min, 2 h 5 min
QString age(qint64 seconds, Language language);          ///< 12分前, 30秒前 / 12 min ago
QString goal(int minutes, Language language);            ///< 目標 5分以内 / Goal 5 min
QString people(int count, Language language);            ///< 12人 / 12 people

enum class WaitTone { Normal, Near, Over };

struct Wait
{
    QString text;
    WaitTone tone;
    friend bool operator==(const Wait &, const Wait &) = default;
};

/// 11分; from `nearFraction` of the goal on 14/15分; past it 6分　超過. Offline nobody knows whether the wait ended
/// elsewhere or grew: 6分以上.
Wait wait(qint64 seconds, std::optional<int> goalMinutes, double nearFraction, bool offline, Language language);
QString handling(qint64 seconds, Language language); ///< 対応 4分 / On 4 min

QString risk(RiskLevel level, Language language);
QString kind(ConsultationKind kind, Language language);   ///< 看護師, こころ, 医師, 薬
QString role(Role role, Language language);               ///< 看護師 / Nurse
QString staff(const StaffName &staff, Language language); ///< 長谷川（看護師） / Hasegawa (nurse)
QString disposition(Disposition disposition, Language language);
/// Name of a resident's language, by BCP 47 tag: 英語 / English. An unknown tag stands for itself.
QString languageName(const QString &tag, Language language);
/// As a tag in a row: 英語 / EN.
QString languageTag(const QString &tag, Language language);
QString uiTag(Language language); ///< "ja", "en".
/// 「みかんの皮 さん」 needs a polite suffix in Japanese; English has none.
QString politeSuffix(Language language);
/// By JIS X 0401 code, "14": 神奈川県 / Kanagawa. An unknown code stands for itself.
QString prefecture(const QString &code, Language language);

} // namespace mado::wording
