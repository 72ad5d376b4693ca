// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_rule_draft.h"
#include "contract/parts.h"
#include "contract/service_account_parts.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

QTime readTime(Fields &from, const char *name)
{
    const QTime time = QTime::fromString(from.text(name), u"HH:mm"_s);
    if (!time.isValid())
        from.fail(name, "not a time like 09:00");
    return time;
}

AccountHours readHours(Fields &from)
{
    AccountHours hours{{}, readTime(from, "from"), readTime(from, "until")};
    for (const auto &day : from.array("weekdays")) {
        hours.weekdays.append(day.toInt());
        if (hours.weekdays.constLast() < 1 || hours.weekdays.constLast() > 7)
            from.fail("weekdays", "not 1 to 7");
    }
    return hours;
}

AccountText readAccountText(Fields &from)
{
    return {.key = from.text("key"), .words = from.object("words", readLocalText)};
}

AccountTemplate readTemplate(Fields &from)
{
    return {.id = from.text("id"),
            .version = from.text("version"),
            .name = from.object("name", readLocalText),
            .about = from.object("about", readLocalText),
            .asksHealth = from.boolean("asksHealth"),
            .hours = from.object("hours", readHours),
            .texts = from.objects("texts", readAccountText)};
}

AccountDraft readDraft(Fields &from)
{
    return {.content = from.object("content", readAccountContent),
            .by = from.object("by", readStaffName),
            .at = from.utc("at")};
}

AccountVersion readVersion(Fields &from)
{
    return {.number = from.count("number"),
            .content = from.object("content", readAccountContent),
            .writtenBy = from.object("writtenBy", readStaffName),
            .publishedBy = from.object("publishedBy", readStaffName),
            .at = from.utc("at")};
}

AccountRecord readRecord(Fields &from)
{
    return {.id = from.id<AccountTag>("id"),
            .revision = from.integer("revision"),
            .draft = from.maybeObject("draft", readDraft),
            .versions = from.objects("versions", readVersion)};
}

AccountHead readHead(Fields &from)
{
    return {.id = from.id<AccountTag>("id"),
            .name = from.object("name", readLocalText),
            .prefecture = from.text("prefecture"),
            .from = from.text("from"),
            .live = from.maybeCount("live"),
            .draft = from.boolean("draft")};
}

AccountBoard readBoard(Fields &from)
{
    return {.templates = from.objects("templates", readTemplate), .accounts = from.objects("accounts", readHead)};
}

AccountSave readSave(Fields &from)
{
    return {.revision = from.integer("revision"), .content = from.object("content", readAccountContent)};
}

AccountPublish readPublish(Fields &from) { return {.revision = from.integer("revision")}; }

} // namespace

AccountContent readAccountContent(Fields &from)
{
    return {.from = from.text("from"),
            .prefecture = from.text("prefecture"),
            .name = from.object("name", readLocalText),
            .hours = from.object("hours", readHours),
            .physician = from.object("physician", readLocalText),
            .page = from.text("page"),
            .texts = from.objects("texts", readAccountText),
            .rules = from.maybeObject("rules", readRuleDraft)};
}

QJsonObject encode(const AccountText &value) { return {{u"key"_s, value.key}, {u"words"_s, encode(value.words)}}; }

QJsonObject encode(const AccountHours &value)
{
    QJsonArray days;
    for (const int day : value.weekdays)
        days.append(day);
    return {{u"weekdays"_s, days},
            {u"from"_s, value.from.toString(u"HH:mm"_s)},
            {u"until"_s, value.until.toString(u"HH:mm"_s)}};
}

QJsonObject encode(const AccountTemplate &value)
{
    return {{u"id"_s, value.id},
            {u"version"_s, value.version},
            {u"name"_s, encode(value.name)},
            {u"about"_s, encode(value.about)},
            {u"asksHealth"_s, value.asksHealth},
            {u"hours"_s, encode(value.hours)},
            {u"texts"_s, encodeList(value.texts)}};
}

QJsonObject encode(const AccountContent &value)
{
    QJsonObject json{{u"from"_s, value.from},
                     {u"prefecture"_s, value.prefecture},
                     {u"name"_s, encode(value.name)},
                     {u"hours"_s, encode(value.hours)},
                     {u"physician"_s, encode(value.physician)},
                     {u"page"_s, value.page},
                     {u"texts"_s, encodeList(value.texts)}};
    put(json, "rules", encodeMaybe(value.rules));
    return json;
}

QJsonObject encode(const AccountDraft &value)
{
    return {{u"content"_s, encode(value.content)}, {u"by"_s, encode(value.by)}, {u"at"_s, utcText(value.at)}};
}

QJsonObject encode(const AccountVersion &value)
{
    return {{u"number"_s, value.number},
            {u"content"_s, encode(value.content)},
            {u"writtenBy"_s, encode(value.writtenBy)},
            {u"publishedBy"_s, encode(value.publishedBy)},
            {u"at"_s, utcText(value.at)}};
}

QJsonObject encode(const AccountRecord &value)
{
    QJsonObject json{
        {u"id"_s, value.id.text()}, {u"revision"_s, value.revision}, {u"versions"_s, encodeList(value.versions)}};
    put(json, "draft", encodeMaybe(value.draft));
    return json;
}

QJsonObject encode(const AccountHead &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"name"_s, encode(value.name)},
                     {u"prefecture"_s, value.prefecture},
                     {u"from"_s, value.from},
                     {u"draft"_s, value.draft}};
    put(json, "live", plainMaybe(value.live));
    return json;
}

QJsonObject encode(const AccountBoard &value)
{
    return {{u"templates"_s, encodeList(value.templates)}, {u"accounts"_s, encodeList(value.accounts)}};
}

QJsonObject encode(const AccountSave &value)
{
    return {{u"revision"_s, value.revision}, {u"content"_s, encode(value.content)}};
}

QJsonObject encode(const AccountPublish &value) { return {{u"revision"_s, value.revision}}; }

Decoded<AccountContent> decodeAccountContent(const QJsonObject &json) { return decodeWith(json, readAccountContent); }
Decoded<AccountVersion> decodeAccountVersion(const QJsonObject &json) { return decodeWith(json, readVersion); }
Decoded<AccountDraft> decodeAccountDraft(const QJsonObject &json) { return decodeWith(json, readDraft); }
Decoded<AccountRecord> decodeAccountRecord(const QJsonObject &json) { return decodeWith(json, readRecord); }
Decoded<AccountBoard> decodeAccountBoard(const QJsonObject &json) { return decodeWith(json, readBoard); }
Decoded<AccountSave> decodeAccountSave(const QJsonObject &json) { return decodeWith(json, readSave); }
Decoded<AccountPublish> decodeAccountPublish(const QJsonObject &json) { return decodeWith(json, readPublish); }

} // namespace mado
