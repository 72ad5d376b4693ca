// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Exactly one of the members "role" and "staff" is there.
bool namesOne(Fields &from)
{
    if (from.has("role") != from.has("staff"))
        return true;
    from.fail("role", "needs either a role or a member of staff");
    return false;
}

Receiver readReceiver(Fields &from)
{
    return {.staff = from.object("staff", readStaffName),
            .held = from.count("held"),
            .here = from.has("here") && from.boolean("here")};
}

Receivers readReceivers(Fields &from) { return {from.objects("receivers", readReceiver)}; }

std::variant<Role, StaffName> readOfferedTo(Fields &from)
{
    if (!namesOne(from) || from.has("role"))
        return from.maybeEnumerator("role", roleFrom).value_or(Role::Nurse);
    return from.object("staff", readStaffName);
}

} // namespace

std::variant<Role, StaffId> readHandOverTo(Fields &from)
{
    if (!namesOne(from) || from.has("role"))
        return from.maybeEnumerator("role", roleFrom).value_or(Role::Nurse);
    return from.id<StaffTag>("staff");
}

void putHandOverTo(QJsonObject &json, const std::variant<Role, StaffId> &to)
{
    if (const auto *role = std::get_if<Role>(&to))
        json.insert(u"role"_s, word(*role));
    else
        json.insert(u"staff"_s, std::get<StaffId>(to).text());
}

QJsonObject encode(const HandOverCard &value)
{
    QJsonObject json{
        {u"situation"_s, value.situation}, {u"promises"_s, value.promises}, {u"nextStep"_s, value.nextStep}};
    put(json, "draft", plainMaybe(value.draft));
    return json;
}

HandOverCard readHandOverCard(Fields &from)
{
    return {.situation = from.text("situation"),
            .promises = from.text("promises"),
            .nextStep = from.text("nextStep"),
            .draft = from.maybeText("draft")};
}

QJsonObject encode(const PendingHandOver &value)
{
    QJsonObject json{{u"from"_s, encode(value.from)},
                     {u"card"_s, encode(value.card)},
                     {u"at"_s, utcText(value.at)},
                     {u"answerBy"_s, utcText(value.answerBy)},
                     {u"overdue"_s, value.overdue}};
    if (!value.declinedBy.isEmpty()) {
        QJsonArray declined;
        for (const StaffId &one : value.declinedBy)
            declined.append(one.text());
        json.insert(u"declinedBy"_s, declined);
    }
    if (value.draftPassed)
        json.insert(u"draftPassed"_s, true);
    if (const auto *role = std::get_if<Role>(&value.to))
        json.insert(u"role"_s, word(*role));
    else
        json.insert(u"staff"_s, encode(std::get<StaffName>(value.to)));
    return json;
}

PendingHandOver readPendingHandOver(Fields &from)
{
    return {.from = from.object("from", readStaffName),
            .to = readOfferedTo(from),
            .card = from.object("card", readHandOverCard),
            .at = from.utc("at"),
            .answerBy = from.utc("answerBy"),
            .overdue = from.boolean("overdue"),
            .declinedBy = from.has("declinedBy") ? from.ids<StaffTag>("declinedBy") : QList<StaffId>(),
            .draftPassed = from.has("draftPassed") && from.boolean("draftPassed")};
}

QJsonObject encode(const Assignment &value)
{
    return {{u"by"_s, encode(value.by)}, {u"at"_s, utcText(value.at)}, {u"acceptBy"_s, utcText(value.acceptBy)}};
}

Assignment readAssignment(Fields &from)
{
    return {.by = from.object("by", readStaffName), .at = from.utc("at"), .acceptBy = from.utc("acceptBy")};
}

QJsonObject encode(const Receivers &value)
{
    QJsonArray receivers;
    for (const Receiver &one : value.receivers)
        receivers.append(QJsonObject{{u"staff"_s, encode(one.staff)}, {u"held"_s, one.held}, {u"here"_s, one.here}});
    return {{u"receivers"_s, receivers}};
}

Decoded<PendingHandOver> decodePendingHandOver(const QJsonObject &json)
{
    return decodeWith(json, readPendingHandOver);
}

Decoded<Assignment> decodeAssignment(const QJsonObject &json) { return decodeWith(json, readAssignment); }

Decoded<Receivers> decodeReceivers(const QJsonObject &json) { return decodeWith(json, readReceivers); }

} // namespace mado
