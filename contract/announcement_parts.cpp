// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/announcement_parts.h"

#include "contract/parts.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array audiences{Word{AudienceKind::Everybody, "everybody"}, Word{AudienceKind::Language, "language"},
                               Word{AudienceKind::Municipality, "municipality"}};
AudiencePart readPart(Fields &from)
{
    return {.name = from.object("name", readLocalText), .people = from.count("people")};
}

} // namespace

AnnouncementAudience readAudience(Fields &from)
{
    const AnnouncementAudience audience{from.enumerator("kind", audienceKindFrom), from.text("value")};
    const bool language = audience.value == u"ja" || audience.value == u"en";
    if (audience.value.isEmpty() != (audience.kind == AudienceKind::Everybody) ||
        (audience.kind == AudienceKind::Language && !language))
        from.fail("value", "does not fit the kind");
    return audience;
}

AnnouncementAccount readAnnouncementAccount(Fields &from)
{
    return {.id = from.id<AccountTag>("id"), .name = from.object("name", readLocalText)};
}

AudienceReach readAudienceReach(Fields &from)
{
    return {.everybody = from.count("everybody"),
            .japanese = from.count("japanese"),
            .english = from.count("english"),
            .unreachable = from.count("unreachable"),
            .municipalities = from.objects("municipalities", readPart)};
}

MessageQuota readMessageQuota(Fields &from)
{
    return {.monthly = from.maybeInteger("monthly"), .used = from.integer("used"), .at = from.utc("at")};
}

QJsonObject encode(const AnnouncementAudience &value)
{
    return {{u"kind"_s, word(value.kind)}, {u"value"_s, value.value}};
}

QJsonObject encode(const AnnouncementAccount &value)
{
    return {{u"id"_s, value.id.text()}, {u"name"_s, encode(value.name)}};
}

QJsonObject encode(const AudienceReach &value)
{
    QJsonArray parts;
    for (const AudiencePart &part : value.municipalities)
        parts.append(QJsonObject{{u"name"_s, encode(part.name)}, {u"people"_s, part.people}});
    return {{u"everybody"_s, value.everybody},
            {u"japanese"_s, value.japanese},
            {u"english"_s, value.english},
            {u"unreachable"_s, value.unreachable},
            {u"municipalities"_s, parts}};
}

QJsonObject encode(const MessageQuota &value)
{
    QJsonObject json{{u"used"_s, value.used}, {u"at"_s, utcText(value.at)}};
    put(json, "monthly", plainMaybe(value.monthly));
    return json;
}

QString word(AudienceKind value) { return textOf(audiences, value); }
std::optional<AudienceKind> audienceKindFrom(const QString &word) { return valueOf(audiences, word); }

} // namespace mado
