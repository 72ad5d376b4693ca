// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_announcement.h"
#include "contract/codecs_canned.h"
#include "contract/codecs_care.h"
#include "contract/codecs_faq.h"
#include "contract/codecs_learning.h"
#include "contract/codecs_medicine.h"
#include "contract/codecs_service_account.h"
#include "contract/codecs_survey_round.h"
#include "house.h"
#include "tests/support/runner.h"

#include <QJsonArray>
#include <QTest>

namespace mado::staff {

/// An account made from a template in the console takes part in every service of its package from the moment it is
/// published, without a restart of the server.
class MadeAccountTest : public OnBothEngines
{
    Q_OBJECT

public:
    using OnBothEngines::OnBothEngines;

private Q_SLOTS:
    void init()
    {
        m_house = newHouse();
        m_writer = m_house->tokenOf(m_house->person(Role::Administrator));
        m_publisher = m_house->tokenOf(m_house->person(Role::Supervisor));
        m_officer = m_house->tokenOf(m_house->person(Role::Officer));
        m_other = m_house->tokenOf(m_house->person(Role::Officer));
    }
    void cleanup() { m_house.reset(); }

    void a_lesson_is_scheduled_on_it()
    {
        QVERIFY(!isListed(u"/v1/learning"_s));
        make(u"learning-support"_s, u"Learning at home"_s);
        QVERIFY(isListed(u"/v1/learning"_s));
        const LearningContent lesson{.kind = LearningKind::Lesson,
                                     .subject = LearningSubject::Science,
                                     .fromYear = 7,
                                     .untilYear = 9,
                                     .title = {u"電流"_s, u"Electric current"_s},
                                     .provider = {u"県"_s, u"Prefecture"_s},
                                     .link = u"https://www.example.jp/lesson"_s,
                                     .minutes = 50,
                                     .startsAt = m_house->clock.now().addDays(1),
                                     .showFrom = std::nullopt};
        const QString item = u"/v1/learning/%1/items/lesson-1"_s.arg(made.text());
        QCOMPARE(ask(Method::Put, item, m_officer, encode(LearningSave{0, lesson})), 200);
        QCOMPARE(ask(Method::Post, item + u"/steps"_s, m_officer, encode(LearningStep{1, LearningStepKind::Publish})),
                 200);
        const auto board = decodeLearningBoard(told(u"/v1/learning/"_s + made.text())).value();
        QCOMPARE(board.account.name.en, u"Learning at home"_s);
        QCOMPARE(board.items.size(), 1);
        QCOMPARE(board.items.first().state, LearningState::Published);
    }

    void a_round_of_its_survey_is_opened()
    {
        make(u"personal-support"_s, u"Health check"_s);
        QVERIFY(isListed(u"/v1/survey-rounds"_s));
        const QDateTime now = m_house->clock.now();
        const SurveyRoundContent content{.name = {u"第1回"_s, u"Round 1"_s},
                                         .invitation = {u"お答えください。"_s, u"Please answer."_s},
                                         .audience = {AudienceKind::Everybody, {}},
                                         .opensAt = now,
                                         .closesAt = now.addDays(2)};
        const QString round = u"/v1/survey-rounds/%1/rounds/round-1"_s.arg(made.text());
        QCOMPARE(ask(Method::Put, round, m_officer, encode(SurveyRoundSave{0, content})), 200);
        QCOMPARE(ask(Method::Post, round + u"/steps"_s, m_other, encode(SurveyRoundStep{1, SurveyRoundStepKind::Open})),
                 200);
        const auto board = decodeSurveyRoundBoard(told(u"/v1/survey-rounds/"_s + made.text())).value();
        QCOMPARE(board.rounds.first().state, SurveyRoundState::Open);
        QVERIFY(board.daily);
        QVERIFY(isListed(u"/v1/announcements"_s));
    }

    void its_calls_and_questions_are_known_and_its_people_watched()
    {
        make(u"personal-support"_s, u"Health check"_s);
        const QByteArray nurse = m_house->tokenOf(m_house->person(Role::Nurse));
        const auto care = decodeCareGuides(jsonOf(m_house->ask(Method::Get, u"/v1/care"_s, nurse))).value();
        QCOMPARE(std::ranges::count(care.guides, made, &CareGuide::account), 1);
        const auto watched = m_house->write(main::watchedOf(main::ServicesNow({}, &m_house->published)));
        QCOMPARE(watched.size(), std::size_t(1));
        QCOMPARE(watched.front().account, made);
        QVERIFY(watched.front().package->watch.has_value());
    }

    void its_frequent_questions_are_edited()
    {
        make(u"faq"_s, u"Answers of the city"_s);
        QVERIFY(isListed(u"/v1/faq"_s, u"Answers of the city"_s));
        const auto board = decodeFaqBoard(told(u"/v1/faq/"_s + made.text())).value();
        QVERIFY(!board.entries.isEmpty());
    }

    void requests_for_medicine_to_it_are_seen()
    {
        make(u"quarantine-support"_s, u"At the hotel"_s);
        const QByteArray coordinator = m_house->tokenOf(m_house->person(Role::MedicineCoordinator));
        const auto list = decodeMedicineAccountList(jsonOf(m_house->ask(Method::Get, u"/v1/medicine"_s, coordinator)));
        QCOMPARE(std::ranges::count(list.value().accounts, made, &MedicineAccount::id), 1);
        QCOMPARE(ask(Method::Get, u"/v1/medicine/"_s + made.text(), coordinator), 200);
    }

    void its_canned_replies_come_with_it_and_say_its_name_and_hours()
    {
        make(u"personal-support"_s, u"Health check"_s);
        const auto list = cannedAsLead();
        QVERIFY(std::ranges::any_of(list.replies, [&](const CannedReply &one) { return one.content.account == made; }));
        const auto place = std::ranges::find(list.places, made, &CannedPlace::account);
        QVERIFY(place != list.places.end());
        QCOMPARE(place->centre.en, u"Health check"_s);
        QVERIFY(place->hours.en.contains(u"9:00"_s));
    }

    void a_canned_reply_that_was_put_right_outlives_its_next_version()
    {
        make(u"personal-support"_s, u"Health check"_s);
        const auto before = cannedOfMade();
        QVERIFY(!before.isEmpty());
        const CannedReply &first = before.first();
        CannedReplyContent mended = first.content;
        mended.title.en = u"Put right"_s;
        QCOMPARE(ask(Method::Put, u"/v1/canned-replies/"_s + first.id.text(), m_publisher,
                     encode(CannedReplyChange{first.revision, mended})),
                 200);
        make(u"personal-support"_s, u"Health check"_s, 2);
        const auto after = cannedOfMade();
        QCOMPARE(after.size(), before.size());
        QVERIFY(
            std::ranges::any_of(after, [](const CannedReply &one) { return one.content.title.en == u"Put right"_s; }));
    }

    void a_later_version_counts_at_once()
    {
        make(u"personal-support"_s, u"Health check"_s);
        QVERIFY(isListed(u"/v1/survey-rounds"_s, u"Health check"_s));
        make(u"personal-support"_s, u"Health check, new name"_s, 2);
        QVERIFY(isListed(u"/v1/survey-rounds"_s, u"Health check, new name"_s));
    }

    void nobody_of_another_prefecture_finds_it()
    {
        make(u"personal-support"_s, u"Health check"_s);
        const QByteArray stranger = m_house->tokenOf(m_house->person(Role::Officer, elsewhere));
        QCOMPARE(ask(Method::Get, u"/v1/survey-rounds/"_s + made.text(), stranger), 404);
    }

private:
    int ask(Method method, const QString &path, const QByteArray &token, const QJsonObject &body = {})
    {
        return m_house->ask(method, path, token, body).status;
    }
    QJsonObject told(const QString &path) { return jsonOf(m_house->ask(Method::Get, path, m_officer)); }
    CannedReplyList cannedAsLead()
    {
        return decodeCannedReplyList(jsonOf(m_house->ask(Method::Get, u"/v1/canned-replies"_s, m_publisher))).value();
    }
    QList<CannedReply> cannedOfMade()
    {
        QList<CannedReply> replies = cannedAsLead().replies;
        replies.removeIf([&](const CannedReply &one) { return one.content.account != made; });
        return replies;
    }
    bool isListed(const QString &path, const QString &name = {})
    {
        for (const auto &one : told(path)[u"accounts"_s].toArray()) {
            if (one[u"id"_s] == made.text())
                return name.isEmpty() || one[u"name"_s][u"en"_s] == name;
        }
        return false;
    }
    void make(const QString &from, const QString &name, qint64 revision = 0)
    {
        const AccountContent content{from,
                                     home,
                                     {u"窓口（練習）"_s, name},
                                     {{1, 2, 3, 4, 5}, QTime(9, 0), QTime(17, 0)},
                                     {u"信濃 花"_s, u"Hana Shinano"_s},
                                     u"https://www.example.jp/line"_s,
                                     {}};
        const QString path = u"/v1/accounts/"_s + made.text();
        QCOMPARE(ask(Method::Put, path, m_writer, encode(AccountSave{revision, content})), 200);
        QCOMPARE(ask(Method::Post, path + u"/publish"_s, m_publisher, encode(AccountPublish{revision + 1})), 200);
    }

    const AccountId made = *AccountId::from(u"made-here"_s);
    std::unique_ptr<House> m_house;
    QByteArray m_writer;
    QByteArray m_publisher;
    QByteArray m_officer;
    QByteArray m_other;
};

class MadeAccountSqliteTest final : public MadeAccountTest
{
    Q_OBJECT
public:
    MadeAccountSqliteTest() : MadeAccountTest(Engine::Sqlite) {}
};

class MadeAccountPostgresTest final : public MadeAccountTest
{
    Q_OBJECT
public:
    MadeAccountPostgresTest() : MadeAccountTest(Engine::Postgres) {}
};

MADO_TEST(MadeAccountSqliteTest)
MADO_TEST(MadeAccountPostgresTest)

} // namespace mado::staff

#include "made_account_test.moc"
