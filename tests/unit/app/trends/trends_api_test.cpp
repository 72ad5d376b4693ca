// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_api.h"
#include "contract/codecs_statistics.h"
#include "tests/support/fake_desk.h"
#include "tests/support/futures.h"
#include "tests/support/runner.h"
#include "tests/support/scripted_server.h"
#include "tests/unit/app/trends/trends_samples.h"

#include <QSignalSpy>

using namespace mado;
using namespace mado::test;

namespace {

class EveningClock final : public AppClock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = trendsEvening();
};

const FigureQuery query{.indicator = u"fever-4d"_s, .survey = u"national"_s, .level = RegionLevel::Prefecture};

/// A console before a server that can be made silent or refusing.
struct World
{
    enum class Mood { Answers, Tags, Silent, Refuses, Garbled } mood = Mood::Answers;
    QByteArray tag = "\"one\"";
    ScriptedServer server{[this](const SeenRequest &request) {
        switch (mood) {
        case Mood::Answers:
            return Reaction::json(200, encode(tableSample(query)));
        case Mood::Tags:
            if (request.headers.value("if-none-match") == tag)
                return Reaction::raw("HTTP/1.1 304 Said\r\nETag: " + tag + "\r\n\r\n", false);
            return Reaction::status(200, QJsonDocument(encode(tableSample(query))).toJson(), "application/json",
                                    "ETag: " + tag + "\r\n");
        case Mood::Silent:
            return Reaction::close();
        case Mood::Refuses:
            return Reaction::json(403, {{u"code"_s, u"role.not_allowed"_s}});
        case Mood::Garbled:
            return Reaction::json(200, {{u"indicator"_s, 3}});
        }
        Q_UNREACHABLE();
    }};
    std::shared_ptr<ApiClient> api = std::make_shared<ApiClient>(*ServerAddress::from(server.address()));
    FakeDesk desk;
    EveningClock clock;
    TrendsApi trends{api, desk, clock};
};

} // namespace

class TrendsApiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_are_asked_for_by_the_query_and_the_audience()
    {
        World t;
        MADO_AWAIT(known, t.trends.figures(query, Audience::Internal));
        QVERIFY(known.has_value());
        QVERIFY(!known->fault);
        QCOMPARE(known->value, tableSample(query));
        QVERIFY(t.server.seen().at(0).to("GET", "/v1/statistics/internal/figures?"));
        QVERIFY(t.server.seen().at(0).target.contains("indicator=fever-4d"));
    }

    void what_was_looked_at_answers_while_the_server_is_silent()
    {
        World t;
        MADO_AWAIT(first, t.trends.figures(query, Audience::Public));
        QVERIFY(first.has_value());
        t.clock.time = trendsEvening().addSecs(3600);
        t.mood = World::Mood::Silent;
        MADO_AWAIT(again, t.trends.figures(query, Audience::Public));
        QVERIFY(again.has_value());
        QCOMPARE(again->value, first->value);
        QCOMPARE(again->at, trendsEvening());
        QVERIFY(again->fault && again->fault->kind == AppError::Kind::Offline);
    }

    void what_was_never_looked_at_says_that_the_server_is_silent()
    {
        World t;
        t.mood = World::Mood::Silent;
        MADO_AWAIT(known, t.trends.figures(query, Audience::Public));
        QVERIFY(!known.has_value());
        QVERIFY(known.error().kind == AppError::Kind::Offline);
    }

    void what_is_at_hand_is_not_sent_again_while_it_holds()
    {
        World t;
        t.mood = World::Mood::Tags;
        MADO_AWAIT(first, t.trends.figures(query, Audience::Public));
        QVERIFY(first.has_value());
        QVERIFY(!t.server.seen().at(0).headers.contains("if-none-match"));
        t.clock.time = trendsEvening().addSecs(3600);
        MADO_AWAIT(again, t.trends.figures(query, Audience::Public));
        QVERIFY(again.has_value() && !again->fault);
        QCOMPARE(t.server.seen().at(1).headers.value("if-none-match"), t.tag);
        QCOMPARE(again->value, first->value);
        QCOMPARE(again->at, t.clock.time);
        t.mood = World::Mood::Silent; // its age counts from when it was last found to hold
        MADO_AWAIT(kept, t.trends.figures(query, Audience::Public));
        QVERIFY(kept.has_value() && kept->fault);
        QCOMPARE(kept->at, t.clock.time);
    }

    void a_changed_answer_comes_with_its_new_tag()
    {
        World t;
        t.mood = World::Mood::Tags;
        MADO_AWAIT(first, t.trends.figures(query, Audience::Public));
        t.tag = "\"two\"";
        MADO_AWAIT(second, t.trends.figures(query, Audience::Public));
        QVERIFY(first.has_value() && second.has_value());
        MADO_AWAIT(third, t.trends.figures(query, Audience::Public));
        QVERIFY(third.has_value());
        QCOMPARE(t.server.seen().at(2).headers.value("if-none-match"), QByteArray("\"two\""));
    }

    void what_another_version_kept_is_asked_for_whole()
    {
        World t;
        t.mood = World::Mood::Tags;
        MADO_AWAIT(first, t.trends.figures(query, Audience::Public));
        QVERIFY(first.has_value());
        for (QJsonObject &kept : t.desk.keptThings) {
            if (kept.contains(u"answer"_s))
                kept[u"answer"_s] = QJsonObject{{u"indicator"_s, 3}};
        }
        MADO_AWAIT(again, t.trends.figures(query, Audience::Public));
        QVERIFY(again.has_value());
        QVERIFY(!t.server.seen().at(1).headers.contains("if-none-match"));
        QCOMPARE(again->value, tableSample(query));
    }

    void a_refusal_is_not_answered_from_what_was_kept()
    {
        World t;
        MADO_AWAIT(first, t.trends.figures(query, Audience::Internal));
        QVERIFY(first.has_value());
        t.mood = World::Mood::Refuses;
        MADO_AWAIT(again, t.trends.figures(query, Audience::Internal));
        QVERIFY(!again.has_value());
    }

    void an_answer_that_cannot_be_read_is_not_kept()
    {
        World t;
        t.mood = World::Mood::Garbled;
        MADO_AWAIT(known, t.trends.figures(query, Audience::Public));
        QVERIFY(!known.has_value());
        QVERIFY(known.error().kind == AppError::Kind::Incompatible);
        QVERIFY(t.desk.keptThings.isEmpty());
    }

    void only_so_many_answers_are_kept()
    {
        World t;
        for (int i = 0; i < TrendsApi::mostKept + 3; ++i) {
            FigureQuery other = query;
            other.regions = QStringList{QString::number(i)};
            MADO_AWAIT(known, t.trends.figures(other, Audience::Public));
            QVERIFY(known.has_value());
        }
        const auto full = std::count_if(t.desk.keptThings.begin(), t.desk.keptThings.end(),
                                        [](const QJsonObject &kept) { return kept.contains(u"answer"_s); });
        QCOMPARE(full, TrendsApi::mostKept);
    }

    void coming_online_is_told_once()
    {
        World t;
        QSignalSpy reachable(&t.trends, &Trends::reachable);
        Q_EMIT t.desk.connectionChanged({ConnectionState::Phase::Online, std::nullopt, std::nullopt});
        Q_EMIT t.desk.connectionChanged({ConnectionState::Phase::Online, std::nullopt, std::nullopt});
        QCOMPARE(reachable.size(), 1);
    }
};

MADO_TEST(TrendsApiTest)
#include "trends_api_test.moc"
