// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_announcement.h"

#include "contract/announcement_parts.h"
#include "contract/parts.h"
#include "contract/word_table.h"

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array states{Word{AnnouncementState::Draft, "draft"},       Word{AnnouncementState::Waiting, "waiting"},
                            Word{AnnouncementState::Approved, "approved"}, Word{AnnouncementState::Sending, "sending"},
                            Word{AnnouncementState::Sent, "sent"},         Word{AnnouncementState::Stopped, "stopped"}};
constexpr std::array stepKinds{
    Word{AnnouncementStepKind::Test, "test"}, Word{AnnouncementStepKind::AskApproval, "ask_approval"},
    Word{AnnouncementStepKind::BackToDraft, "back_to_draft"}, Word{AnnouncementStepKind::Stop, "stop"}};

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
            .failed = from.count("failed"),
            .few = from.has("few") && from.boolean("few")};
}

AnnouncementAccountList readAccountList(Fields &from) { return {from.objects("accounts", readAnnouncementAccount)}; }

AnnouncementBoard readBoard(Fields &from)
{
    return {.serverTime = from.utc("serverTime"),
            .account = from.object("account", readAnnouncementAccount),
            .announcements = from.objects("announcements", readAnnouncement),
            .reach = from.object("reach", readAudienceReach),
            .quota = from.maybeObject("quota", readMessageQuota),
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

QJsonObject encodeContent(const AnnouncementContent &value)
{
    QJsonObject json{
        {u"title"_s, value.title}, {u"text"_s, encode(value.text)}, {u"audience"_s, encode(value.audience)}};
    put(json, "sendAt", utcMaybe(value.sendAt));
    return json;
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
    if (value.few)
        json.insert(u"few"_s, true);
    return json;
}

QJsonObject encode(const AnnouncementAccountList &value)
{
    QJsonArray accounts;
    for (const AnnouncementAccount &account : value.accounts)
        accounts.append(encode(account));
    return {{u"accounts"_s, accounts}};
}

QJsonObject encode(const AnnouncementBoard &value)
{
    QJsonObject json{{u"serverTime"_s, utcText(value.serverTime)},
                     {u"account"_s, encode(value.account)},
                     {u"announcements"_s, encodeList(value.announcements)},
                     {u"reach"_s, encode(value.reach)},
                     {u"testWord"_s, value.testWord},
                     {u"testers"_s, value.testers}};
    put(json, "quota", encodeMaybe(value.quota));
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

QString word(AnnouncementState value) { return textOf(states, value); }
QString word(AnnouncementStepKind value) { return textOf(stepKinds, value); }
std::optional<AnnouncementState> announcementStateFrom(const QString &word) { return valueOf(states, word); }
std::optional<AnnouncementStepKind> announcementStepKindFrom(const QString &word) { return valueOf(stepKinds, word); }

} // namespace mado
