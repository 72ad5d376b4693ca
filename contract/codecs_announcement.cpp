// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_announcement.h"

#include "contract/parts.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array audiences{Word{AudienceKind::Everybody, "everybody"}, Word{AudienceKind::Language, "language"},
                               Word{AudienceKind::Municipality, "municipality"}};
constexpr std::array states{Word{AnnouncementState::Draft, "draft"},       Word{AnnouncementState::Waiting, "waiting"},
                            Word{AnnouncementState::Approved, "approved"}, Word{AnnouncementState::Sending, "sending"},
                            Word{AnnouncementState::Sent, "sent"},         Word{AnnouncementState::Stopped, "stopped"}};
constexpr std::array stepKinds{
    Word{AnnouncementStepKind::Test, "test"}, Word{AnnouncementStepKind::AskApproval, "ask_approval"},
    Word{AnnouncementStepKind::BackToDraft, "back_to_draft"}, Word{AnnouncementStepKind::Stop, "stop"}};

AnnouncementAudience readAudience(Fields &from)
{
    const AnnouncementAudience audience{from.enumerator("kind", audienceKindFrom), from.text("value")};
    const bool language = audience.value == u"ja" || audience.value == u"en";
    if (audience.value.isEmpty() != (audience.kind == AudienceKind::Everybody) ||
        (audience.kind == AudienceKind::Language && !language))
        from.fail("value", "does not fit the kind");
    return audience;
}

AnnouncementContent readContent(Fields &from)
{
    const AnnouncementContent content{.title = from.text("title"),
                                      .text = from.object("text", readLocalText),
                                      .audience = from.object("audience", readAudience),
                                      .sendAt = from.maybeUtc("sendAt")};
    if (content.title.size() > announcementTitleLimit)
        from.fail("title", "too long");
    if (content.text.ja.size() > announcementLimit || content.text.en.size() > announcementLimit)
        from.fail("text", "too long");
    return content;
}

Announcement readAnnouncement(Fields &from)
{
    return {.id = from.id<AnnouncementTag>("id"),
            .revision = from.integer("revision"),
            .content = from.object("content", readContent),
            .state = from.enumerator("state", announcementStateFrom),
            .writtenBy = from.object("writtenBy", readStaffName),
            .changedAt = from.utc("changedAt"),
            .testedAt = from.maybeUtc("testedAt"),
            .approvedBy = from.maybeObject("approvedBy", readStaffName),
            .people = from.count("people"),
            .accepted = from.count("accepted"),
            .failed = from.count("failed")};
}

AnnouncementAccount readAccount(Fields &from)
{
    return {.id = from.id<AccountTag>("id"), .name = from.object("name", readLocalText)};
}
AnnouncementAccountList readAccountList(Fields &from) { return {from.objects("accounts", readAccount)}; }

AudiencePart readPart(Fields &from)
{
    return {.name = from.object("name", readLocalText), .people = from.count("people")};
}

AudienceReach readReach(Fields &from)
{
    return {.everybody = from.count("everybody"),
            .japanese = from.count("japanese"),
            .english = from.count("english"),
            .unreachable = from.count("unreachable"),
            .municipalities = from.objects("municipalities", readPart)};
}

MessageQuota readQuota(Fields &from)
{
    return {.monthly = from.maybeInteger("monthly"), .used = from.integer("used"), .at = from.utc("at")};
}

AnnouncementBoard readBoard(Fields &from)
{
    return {.serverTime = from.utc("serverTime"),
            .account = from.object("account", readAccount),
            .announcements = from.objects("announcements", readAnnouncement),
            .reach = from.object("reach", readReach),
            .quota = from.maybeObject("quota", readQuota),
            .testWord = from.text("testWord"),
            .testers = from.count("testers")};
}

AnnouncementSave readSave(Fields &from)
{
    return {.revision = from.integer("revision"), .content = from.object("content", readContent)};
}
AnnouncementStep readStep(Fields &from)
{
    return {.revision = from.integer("revision"), .what = from.enumerator("what", announcementStepKindFrom)};
}
AnnouncementApproval readApproval(Fields &from) { return {from.integer("revision")}; }

QJsonObject encodeAccount(const AnnouncementAccount &value)
{
    return {{u"id"_s, value.id.text()}, {u"name"_s, encode(value.name)}};
}

QJsonObject encodeContent(const AnnouncementContent &value)
{
    QJsonObject json{
        {u"title"_s, value.title},
        {u"text"_s, encode(value.text)},
        {u"audience"_s, QJsonObject{{u"kind"_s, word(value.audience.kind)}, {u"value"_s, value.audience.value}}}};
    put(json, "sendAt", utcMaybe(value.sendAt));
    return json;
}

QJsonObject encodeReach(const AudienceReach &value)
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

} // namespace

QJsonObject encode(const Announcement &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"revision"_s, value.revision},
                     {u"content"_s, encodeContent(value.content)},
                     {u"state"_s, word(value.state)},
                     {u"writtenBy"_s, encode(value.writtenBy)},
                     {u"changedAt"_s, utcText(value.changedAt)},
                     {u"people"_s, value.people},
                     {u"accepted"_s, value.accepted},
                     {u"failed"_s, value.failed}};
    put(json, "testedAt", utcMaybe(value.testedAt));
    put(json, "approvedBy", encodeMaybe(value.approvedBy));
    return json;
}

QJsonObject encode(const AnnouncementAccountList &value)
{
    QJsonArray accounts;
    for (const AnnouncementAccount &account : value.accounts)
        accounts.append(encodeAccount(account));
    return {{u"accounts"_s, accounts}};
}

QJsonObject encode(const AnnouncementBoard &value)
{
    QJsonObject json{{u"serverTime"_s, utcText(value.serverTime)},
                     {u"account"_s, encodeAccount(value.account)},
                     {u"announcements"_s, encodeList(value.announcements)},
                     {u"reach"_s, encodeReach(value.reach)},
                     {u"testWord"_s, value.testWord},
                     {u"testers"_s, value.testers}};
    if (value.quota) {
        QJsonObject quota{{u"used"_s, value.quota->used}, {u"at"_s, utcText(value.quota->at)}};
        put(quota, "monthly", plainMaybe(value.quota->monthly));
        json.insert(u"quota"_s, quota);
    }
    return json;
}

QJsonObject encode(const AnnouncementSave &value)
{
    return {{u"revision"_s, value.revision}, {u"content"_s, encodeContent(value.content)}};
}
QJsonObject encode(const AnnouncementStep &value)
{
    return {{u"revision"_s, value.revision}, {u"what"_s, word(value.what)}};
}
QJsonObject encode(const AnnouncementApproval &value) { return {{u"revision"_s, value.revision}}; }

Decoded<Announcement> decodeAnnouncement(const QJsonObject &json) { return decodeWith(json, readAnnouncement); }
Decoded<AnnouncementAccountList> decodeAnnouncementAccountList(const QJsonObject &json)
{
    return decodeWith(json, readAccountList);
}
Decoded<AnnouncementBoard> decodeAnnouncementBoard(const QJsonObject &json) { return decodeWith(json, readBoard); }
Decoded<AnnouncementSave> decodeAnnouncementSave(const QJsonObject &json) { return decodeWith(json, readSave); }
Decoded<AnnouncementStep> decodeAnnouncementStep(const QJsonObject &json) { return decodeWith(json, readStep); }
Decoded<AnnouncementApproval> decodeAnnouncementApproval(const QJsonObject &json)
{
    return decodeWith(json, readApproval);
}

QString word(AudienceKind value) { return textOf(audiences, value); }
QString word(AnnouncementState value) { return textOf(states, value); }
QString word(AnnouncementStepKind value) { return textOf(stepKinds, value); }
std::optional<AudienceKind> audienceKindFrom(const QString &word) { return valueOf(audiences, word); }
std::optional<AnnouncementState> announcementStateFrom(const QString &word) { return valueOf(states, word); }
std::optional<AnnouncementStepKind> announcementStepKindFrom(const QString &word) { return valueOf(stepKinds, word); }

} // namespace mado
