// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/line/event_parser.h"
#include "tests/support/runner.h"
#include "tests/unit/backend/line/fixtures.h"

using namespace mado;
using namespace mado::line;
using namespace Qt::Literals::StringLiterals;

namespace {

tl::expected<InboundEvent, EventFault> parsed(const char *json)
{
    return parseEvent(test::account(), QJsonDocument::fromJson(json).object());
}

} // namespace

class EventParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_text_message_is_read_whole()
    {
        const auto event = parsed(R"({"type":"message","timestamp":1462629479859,"mode":"active","replyToken":"r",
            "source":{"type":"user","userId":"U1"},"message":{"id":"325708","type":"text","text":"息が苦しい"}})");
        QVERIFY(event);
        QCOMPARE(event->lineUser, u"U1"_s);
        QCOMPARE(event->at.toMSecsSinceEpoch(), 1462629479859);
        QCOMPARE(event->replyToken.value_or(QString()), u"r"_s);
        QVERIFY(!event->standby);
        const auto message = std::get<MessageReceived>(event->content);
        QCOMPARE(message.lineMessage, u"325708"_s);
        QCOMPARE(std::get<TextMessage>(message.content).text, u"息が苦しい"_s);
    }

    void an_event_without_mode_is_active_and_standby_has_no_reply_token()
    {
        const auto older = parsed(R"({"type":"follow","timestamp":1,"replyToken":"r",
            "source":{"type":"user","userId":"U1"}})");
        QVERIFY(older && !older->standby && older->replyToken);
        const auto standby = parsed(R"({"type":"follow","timestamp":1,"replyToken":"r","mode":"standby",
            "source":{"type":"user","userId":"U1"}})");
        QVERIFY(standby && standby->standby && !standby->replyToken);
    }

    void unknown_events_and_messages_keep_their_type()
    {
        const auto event = parsed(R"({"type":"greatNewFeature","timestamp":1,"source":{"type":"user","userId":"U1"}})");
        QCOMPARE(std::get<OtherEvent>(event->content).type, u"greatNewFeature"_s);
        const auto message = parsed(R"({"type":"message","timestamp":1,"source":{"type":"user","userId":"U1"},
            "message":{"id":"1","type":"hologram"}})");
        QCOMPARE(std::get<UnknownMessage>(std::get<MessageReceived>(message->content).content).type, u"hologram"_s);
    }

    void groups_and_unknown_sources_belong_to_no_resident()
    {
        for (const auto *json :
             {R"({"type":"message","timestamp":1,"source":{"type":"group","groupId":"C1","userId":"U1"},
                                     "message":{"id":"1","type":"text","text":"x"}})",
              R"({"type":"message","timestamp":1,"source":{"type":"carPark"}})",
              R"({"type":"follow","timestamp":1})"}) {
            const auto event = parsed(json);
            QVERIFY(event);
            QVERIFY(event->lineUser.isEmpty());
            QVERIFY(std::holds_alternative<OtherEvent>(event->content));
        }
    }

    void words_on_a_sticker_are_not_lost()
    {
        const auto event = parsed(R"({"type":"message","timestamp":1,"source":{"type":"user","userId":"U1"},
            "message":{"id":"1","type":"sticker","keywords":["bed",7,"sleep"],"text":"つらい"}})");
        const auto &content = std::get<MessageReceived>(event->content).content;
        QCOMPARE(std::get<StickerMessage>(content).keywords, (QStringList{u"つらい"_s, u"bed"_s, u"sleep"_s}));
    }

    void wrong_types_are_faults_that_name_the_place_only()
    {
        const std::vector<std::pair<const char *, QString>> cases{
            {R"({"type":7,"timestamp":1})", u"type: not a text"_s},
            {R"({"type":"follow","timestamp":"1"})", u"timestamp: not a time"_s},
            {R"({"type":"follow","timestamp":-1})", u"timestamp: not a time"_s},
            {R"({"type":"follow","timestamp":9e18})", u"timestamp: not a time"_s},
            {R"({"type":"follow","timestamp":1,"mode":[]})", u"mode: not a text"_s},
            {R"({"type":"follow","timestamp":1,"source":"U1"})", u"source: not an object"_s},
            {R"({"type":"follow","timestamp":1,"source":{"type":"user","userId":7}})", u"source.userId: not a text"_s},
            {R"({"type":"message","timestamp":1,"source":{"type":"user","userId":"U1"}})", u"message.id: not a text"_s},
            {R"({"type":"message","timestamp":1,"source":{"type":"user","userId":"U1"},
                "message":{"id":"1","type":"text","text":7}})",
             u"message.text: not a text"_s},
            {R"({"type":"postback","timestamp":1,"source":{"type":"user","userId":"U1"},"postback":[]})",
             u"postback.data: not a text"_s}};
        for (const auto &[json, fault] : cases)
            QCOMPARE(parsed(json).error(), fault);
    }
};

MADO_TEST(EventParserTest)
#include "event_parser_test.moc"
