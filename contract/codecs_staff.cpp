// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

QJsonObject encode(const StaffName &value)
{
    return {{u"id"_s, value.id.text()}, {u"name"_s, value.name}, {u"role"_s, word(value.role)}};
}

StaffName readStaffName(Fields &from)
{
    return {.id = from.id<StaffTag>("id"), .name = from.text("name"), .role = from.enumerator("role", roleFrom)};
}

QJsonObject encode(const StaffProfile &value)
{
    return {{u"id"_s, value.id.text()},
            {u"login"_s, value.login},
            {u"name"_s, value.name},
            {u"role"_s, word(value.role)},
            {u"prefecture"_s, value.prefecture}};
}

StaffProfile readStaffProfile(Fields &from)
{
    return {.id = from.id<StaffTag>("id"),
            .login = from.text("login"),
            .name = from.text("name"),
            .role = from.enumerator("role", roleFrom),
            .prefecture = from.text("prefecture")};
}

Decoded<StaffName> decodeStaffName(const QJsonObject &json) { return decodeWith(json, readStaffName); }
Decoded<StaffProfile> decodeStaffProfile(const QJsonObject &json) { return decodeWith(json, readStaffProfile); }

} // namespace mado
