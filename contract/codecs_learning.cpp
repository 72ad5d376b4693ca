// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_learning.h"

#include "contract/announcement_parts.h"
#include "contract/parts.h"
#include "contract/word_table.h"

#include <QUrl>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array subjects{
    Word{LearningSubject::Japanese, "japanese"}, Word{LearningSubject::Mathematics, "mathematics"},
    Word{LearningSubject::Science, "science"}, Word{LearningSubject::SocialStudies, "social_studies"},
    Word{LearningSubject::English, "english"}};
constexpr std::array kinds{Word{LearningKind::Video, "video"}, Word{LearningKind::Reading, "reading"},
                           Word{LearningKind::Exercises, "exercises"}, Word{LearningKind::Lesson, "lesson"},
                           Word{LearningKind::Event, "event"}};
constexpr std::array states{Word{LearningState::Draft, "draft"}, Word{LearningState::Published, "published"},
                            Word{LearningState::Withdrawn, "withdrawn"}};
constexpr std::array stepKinds{Word{LearningStepKind::Publish, "publish"},
                               Word{LearningStepKind::Withdraw, "withdraw"}};

bool isSafeLink(const QString &text)
{
    const QUrl link(text, QUrl::StrictMode);
    return link.isValid() && link.scheme() == u"https" && !link.host().isEmpty() && link.userInfo().isEmpty() &&
           text.size() <= learningLinkLimit;
}

void check(Fields &from, const LearningContent &content)
{
    const bool live = content.kind == LearningKind::Lesson || content.kind == LearningKind::Event;
    if (live != content.startsAt.has_value())
        from.fail("startsAt", "exactly lessons and events have a time");
    if (!content.subject && content.kind != LearningKind::Event)
        from.fail("subject", "only an event has none");
    if (content.fromYear < firstLearningYear || content.untilYear > lastLearningYear ||
        content.fromYear > content.untilYear)
        from.fail("fromYear", "not a range of school years");
    for (const LocalText &text : {content.title, content.provider}) {
        if (text.ja.size() > learningTitleLimit || text.en.size() > learningTitleLimit)
            from.fail("title", "too long");
    }
    if (!content.link.isEmpty() && !isSafeLink(content.link))
        from.fail("link", "has to begin with https:// and name a host");
}

LearningContent readContent(Fields &from)
{
    LearningContent content{.kind = from.enumerator("kind", learningKindFrom),
                            .subject = from.maybeEnumerator("subject", learningSubjectFrom),
                            .fromYear = from.count("fromYear"),
                            .untilYear = from.count("untilYear"),
                            .title = from.object("title", readLocalText),
                            .provider = from.object("provider", readLocalText),
                            .link = from.text("link"),
                            .minutes = from.maybeCount("minutes"),
                            .startsAt = from.maybeUtc("startsAt"),
                            .showFrom = from.maybeUtc("showFrom")};
    check(from, content);
    return content;
}

LearningItem readItem(Fields &from)
{
    return {.id = from.id<LearningItemTag>("id"),
            .revision = from.integer("revision"),
            .content = from.object("content", readContent),
            .state = from.enumerator("state", learningStateFrom),
            .changedBy = from.maybeObject("changedBy", readStaffName),
            .changedAt = from.utc("changedAt"),
            .publishedAt = from.maybeUtc("publishedAt"),
            .views = from.count("views"),
            .reminders = from.count("reminders")};
}

LearningAccountList readAccountList(Fields &from) { return {from.objects("accounts", readAnnouncementAccount)}; }

LearningBoard readBoard(Fields &from)
{
    return {.serverTime = from.utc("serverTime"),
            .account = from.object("account", readAnnouncementAccount),
            .items = from.objects("items", readItem)};
}

LearningSave readSave(Fields &from)
{
    return {.revision = from.integer("revision"), .content = from.object("content", readContent)};
}
LearningStep readStep(Fields &from)
{
    return {.revision = from.integer("revision"), .what = from.enumerator("what", learningStepKindFrom)};
}

QJsonObject encode(const LearningContent &value)
{
    QJsonObject json{{u"kind"_s, word(value.kind)},
                     {u"fromYear"_s, value.fromYear},
                     {u"untilYear"_s, value.untilYear},
                     {u"title"_s, mado::encode(value.title)},
                     {u"provider"_s, mado::encode(value.provider)},
                     {u"link"_s, value.link}};
    if (value.subject)
        json.insert(u"subject"_s, word(*value.subject));
    put(json, "minutes", plainMaybe(value.minutes));
    put(json, "startsAt", utcMaybe(value.startsAt));
    put(json, "showFrom", utcMaybe(value.showFrom));
    return json;
}

} // namespace

QJsonObject encode(const LearningItem &value)
{
    QJsonObject json{{u"id"_s, value.id.text()},
                     {u"revision"_s, value.revision},
                     {u"content"_s, encode(value.content)},
                     {u"state"_s, word(value.state)},
                     {u"changedAt"_s, utcText(value.changedAt)},
                     {u"views"_s, value.views},
                     {u"reminders"_s, value.reminders}};
    put(json, "changedBy", encodeMaybe(value.changedBy));
    put(json, "publishedAt", utcMaybe(value.publishedAt));
    return json;
}

QJsonObject encode(const LearningAccountList &value) { return {{u"accounts"_s, encodeList(value.accounts)}}; }

QJsonObject encode(const LearningBoard &value)
{
    return {{u"serverTime"_s, utcText(value.serverTime)},
            {u"account"_s, encode(value.account)},
            {u"items"_s, encodeList(value.items)}};
}

QJsonObject encode(const LearningSave &value)
{
    return {{u"revision"_s, value.revision}, {u"content"_s, encode(value.content)}};
}
QJsonObject encode(const LearningStep &value)
{
    return {{u"revision"_s, value.revision}, {u"what"_s, word(value.what)}};
}

Decoded<LearningItem> decodeLearningItem(const QJsonObject &json) { return decodeWith(json, readItem); }
Decoded<LearningAccountList> decodeLearningAccountList(const QJsonObject &json)
{
    return decodeWith(json, readAccountList);
}
Decoded<LearningBoard> decodeLearningBoard(const QJsonObject &json) { return decodeWith(json, readBoard); }
Decoded<LearningSave> decodeLearningSave(const QJsonObject &json) { return decodeWith(json, readSave); }
Decoded<LearningStep> decodeLearningStep(const QJsonObject &json) { return decodeWith(json, readStep); }

QString word(LearningSubject value) { return textOf(subjects, value); }
QString word(LearningKind value) { return textOf(kinds, value); }
QString word(LearningState value) { return textOf(states, value); }
QString word(LearningStepKind value) { return textOf(stepKinds, value); }
std::optional<LearningSubject> learningSubjectFrom(const QString &word) { return valueOf(subjects, word); }
std::optional<LearningKind> learningKindFrom(const QString &word) { return valueOf(kinds, word); }
std::optional<LearningState> learningStateFrom(const QString &word) { return valueOf(states, word); }
std::optional<LearningStepKind> learningStepKindFrom(const QString &word) { return valueOf(stepKinds, word); }

} // namespace mado
