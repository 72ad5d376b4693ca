// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/wording.h"

#include <QHash>

namespace mado::wording {

QString risk(RiskLevel level, Language language)
{
    switch (level) {
    case RiskLevel::Emergency:
        return LocalText{u"緊急"_qs, u"Emergency"_qs}.in(language);
    case RiskLevel::High:
        return LocalText{u"高"_qs, u"High"_qs}.in(language);
    case RiskLevel::Unrated:
        return LocalText{u"未判定"_qs, u"Unrated"_qs}.in(language);
    case RiskLevel::Moderate:
        return LocalText{u"中"_qs, u"Moderate"_qs}.in(language);
    case RiskLevel::Low:
        return LocalText{u"低"_qs, u"Low"_qs}.in(language);
    }
    Q_UNREACHABLE();
}

QString kind(ConsultationKind kind, Language language)
{
    switch (kind) {
    case ConsultationKind::Nurse:
        return LocalText{u"看護師"_qs, u"Nurse"_qs}.in(language);
    case ConsultationKind::Counsellor:
        return LocalText{u"こころ"_qs, u"Counsellor"_qs}.in(language);
    case ConsultationKind::Physician:
        return LocalText{u"医師"_qs, u"Physician"_qs}.in(language);
    case ConsultationKind::Medicine:
        return LocalText{u"薬"_qs, u"Medicine"_qs}.in(language);
    }
    Q_UNREACHABLE();
}

QString role(Role role, Language language)
{
    switch (role) {
    case Role::Nurse:
        return LocalText{u"看護師"_qs, u"Nurse"_qs}.in(language);
    case Role::Counsellor:
        return LocalText{u"カウンセラー"_qs, u"Counsellor"_qs}.in(language);
    case Role::Physician:
        return LocalText{u"医師"_qs, u"Physician"_qs}.in(language);
    case Role::MedicineCoordinator:
        return LocalText{u"薬の手配"_qs, u"Medicine coordinator"_qs}.in(language);
    case Role::Officer:
        return LocalText{u"都道府県職員"_qs, u"Prefectural officer"_qs}.in(language);
    case Role::Supervisor:
        return LocalText{u"責任者"_qs, u"Supervisor"_qs}.in(language);
    case Role::Administrator:
        return LocalText{u"管理者"_qs, u"Administrator"_qs}.in(language);
    case Role::Auditor:
        return LocalText{u"監査担当"_qs, u"Auditor"_qs}.in(language);
    }
    Q_UNREACHABLE();
}

QString staff(const StaffName &staff, Language language)
{
    const QString word = role(staff.role, language);
    if (language == Language::Japanese)
        return u"%1（%2）"_qs.arg(staff.name, word);
    return u"%1 (%2)"_qs.arg(staff.name, word.toLower());
}

QString disposition(Disposition disposition, Language language)
{
    switch (disposition) {
    case Disposition::Advised119:
        return LocalText{u"119番通報を勧めた"_qs, u"Advised to call 119"_qs}.in(language);
    case Disposition::AmbulanceCalled:
        return LocalText{u"救急要請した"_qs, u"Ambulance called"_qs}.in(language);
    case Disposition::TestingDesk:
        return LocalText{u"帰国者・接触者相談センターを案内した"_qs, u"Sent to the testing desk"_qs}.in(language);
    case Disposition::Physician:
        return LocalText{u"医師につないだ"_qs, u"Passed to a physician"_qs}.in(language);
    case Disposition::SelfCare:
        return LocalText{u"自宅での過ごし方を案内した"_qs, u"Advised on care at home"_qs}.in(language);
    case Disposition::Unreachable:
        return LocalText{u"連絡がつかなかった"_qs, u"Could not be reached"_qs}.in(language);
    }
    Q_UNREACHABLE();
}

QString languageName(const QString &tag, Language language)
{
    static const QHash<QString, LocalText> names = {
        {u"ja"_qs, {u"日本語"_qs, u"Japanese"_qs}},
        {u"en"_qs, {u"英語"_qs, u"English"_qs}},
        {u"zh"_qs, {u"中国語"_qs, u"Chinese"_qs}},
        {u"ko"_qs, {u"韓国語"_qs, u"Korean"_qs}},
        {u"vi"_qs, {u"ベトナム語"_qs, u"Vietnamese"_qs}},
        {u"pt"_qs, {u"ポルトガル語"_qs, u"Portuguese"_qs}},
        {u"es"_qs, {u"スペイン語"_qs, u"Spanish"_qs}},
        {u"tl"_qs, {u"タガログ語"_qs, u"Tagalog"_qs}},
        {u"ne"_qs, {u"ネパール語"_qs, u"Nepali"_qs}},
        {u"th"_qs, {u"タイ語"_qs, u"Thai"_qs}},
        {u"id"_qs, {u"インドネシア語"_qs, u"Indonesian"_qs}},
    };
    const auto known = names.constFind(tag);
    return known == names.cend() ? tag : known->in(language);
}

QString languageTag(const QString &tag, Language language)
{
    return language == Language::Japanese ? languageName(tag, language) : tag.toUpper();
}

} // namespace mado::wording
