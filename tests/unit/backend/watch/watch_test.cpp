// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/watch/watch.h"

#include "backend/desk/commands.h"
#include "backend/desk/intake.h"
#include "backend/desk/transcript.h"
#include "backend/store/bot_rows.h"
#include "backend/store/consultation_rows.h"
#include "backend/store/entry_rows.h"
#include "backend/store/sqlite_database.h"
#include "backend/survey/answer_reading.h"
#include "contract/codecs.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

namespace {

using triage::Chosen;

struct MovableClock final : Clock
{
    QDateTime time = QDateTime(QDate(2020, 6, 17), QTime(0, 0), Qt::UTC);
    QDateTime now() const override { return time; }
};

QHash<QString, triage::Answer> well()
{
    return {{u"temperature"_s, {36.8, {u"36.8℃"_s, u"36.8 °C"_s}}},
            {u"breathing"_s, {Chosen{{u"none"_s}}, {u"ない"_s, u"No"_s}}},
            {u"fatigue"_s, {Chosen{{u"none"_s}}, {u"ない"_s, u"No"_s}}}};
}

/// The shipped account with one resident, watched over a real database.
struct Ward
{
    template <class Work> auto write(Work work) { return database->write(std::move(work)).value(); }
    Ward()
    {
        auto loaded = survey::loadPackage(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/accounts/personal-support"));
        package = std::make_shared<const survey::AccountPackage>(loaded.value());
        database = store::openSqlite(folder.filePath(u"m.sqlite"_s), {.durable = false}).value();
        watch = std::make_unique<watch::Watch>(*database, clock, [this](store::Transaction &) {
            return std::vector<watch::WatchedAccount>{{account, package, u"14"_s, {5, 15, 15, 30}}};
        });
        conversation = write([&](store::Transaction &tx) {
                           return store::residentOf(tx, account, u"U1"_s, u"ja"_s, clock.time);
                       }).conversation;
    }

    void answers(QHash<QString, triage::Answer> given, RiskLevel level = RiskLevel::Low)
    {
        const Risk risk{level, std::nullopt, u"2.0"_s, {}};
        const triage::Answers all{QDate(2020, 6, 17), std::move(given), std::nullopt};
        write([&](store::Transaction &tx) {
            store::insertResponse(
                tx, conversation,
                {package->health.id, package->health.version, clock.time, survey::encodeAnswers(all), encode(risk)});
            return true;
        });
    }
    void opened(RiskLevel level)
    {
        write([&](store::Transaction &tx) {
            return desk::openOrRaise(tx, {conversation,
                                          account,
                                          u"14"_s,
                                          ConsultationKind::Nurse,
                                          Channel::Chat,
                                          Risk{level, std::nullopt, u"2.0"_s, {}},
                                          {},
                                          clock.time});
        });
    }
    void staffWrites(const QString &text)
    {
        write([&](store::Transaction &tx) {
            auto row = *store::openConsultation(tx, conversation);
            row.waitingSince.reset();
            row.safety.askedAt = clock.time;
            store::saveConsultation(tx, row);
            const StaffName nurse{*StaffId::from(u"n"_s), u"佐伯"_s, Role::Nurse};
            desk::append(tx, conversation, clock.time,
                         StaffMessage{nurse, text, std::nullopt, {SendStage::AcceptedByLine, {}}});
            return true;
        });
    }
    void hasPhone()
    {
        write([&](store::Transaction &tx) {
            store::setPhone(tx, conversation, u"090-0000-0012"_s);
            return true;
        });
    }
    void pass(std::chrono::seconds span)
    {
        clock.time = clock.time + span;
        watch->tick();
    }
    std::optional<store::ConsultationRow> seen()
    {
        return write([&](store::Transaction &tx) { return store::openConsultation(tx, conversation); });
    }
    QStringList reasons()
    {
        QStringList rules;
        const auto row = seen();
        for (const RiskReason &reason : row ? row->risk.reasons : QList<RiskReason>())
            rules << reason.rule;
        return rules;
    }

    const AccountId account = *AccountId::from(u"personal-support"_s);
    QTemporaryDir folder;
    MovableClock clock;
    std::shared_ptr<const survey::AccountPackage> package;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<watch::Watch> watch;
    ConversationId conversation = ConversationId::random();
};

using namespace std::chrono_literals;

} // namespace

class WatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_worse_answer_opens_a_consultation_with_its_rule_as_the_reason()
    {
        Ward w;
        w.answers(well());
        w.pass(24h);
        QVERIFY(!w.seen());
        auto worse = well();
        worse[u"temperature"_s] = {38.4, {u"38.4℃"_s, u"38.4 °C"_s}};
        w.answers(worse);
        w.pass(1s);
        QCOMPARE(w.seen()->risk.level(), RiskLevel::Moderate);
        QCOMPARE(w.reasons(), QStringList{u"W-01"_s});
        QCOMPARE(w.seen()->risk.reasons.first().value.ja, u"36.8℃ → 38.4℃"_s);
        QCOMPARE(w.seen()->waitingSince, std::optional(w.clock.time));
    }

    void somebody_more_at_risk_comes_higher_up()
    {
        Ward w;
        auto given = well();
        given.insert(u"conditions"_s, {Chosen{{u"diabetes"_s}}, {u"糖尿病"_s, u"Diabetes"_s}});
        w.answers(given);
        w.pass(24h);
        given[u"temperature"_s] = {37.6, {u"37.6℃"_s, u"37.6 °C"_s}};
        w.answers(given);
        w.pass(1s);
        QCOMPARE(w.seen()->risk.level(), RiskLevel::High);
    }

    void each_response_is_looked_at_once()
    {
        Ward w;
        w.answers(well());
        w.pass(24h);
        auto worse = well();
        worse[u"breathing"_s] = {Chosen{{u"rest"_s}}, {u"安静時"_s, u"At rest"_s}};
        w.answers(worse);
        w.pass(1s);
        const qint64 revision = w.seen()->revision;
        w.pass(60s);
        QCOMPARE(w.seen()->revision, revision);
    }

    void only_the_newest_of_several_says_how_somebody_is()
    {
        Ward w;
        w.answers(well());
        w.clock.time = w.clock.time.addSecs(3600);
        auto worse = well();
        worse[u"temperature"_s] = {38.4, {u"38.4℃"_s, u"38.4 °C"_s}};
        w.answers(worse);
        w.clock.time = w.clock.time.addSecs(3600);
        w.answers(well());
        w.pass(1s);
        QVERIFY(!w.seen());
    }

    void an_open_consultation_is_raised_and_never_lowered()
    {
        Ward w;
        w.opened(RiskLevel::Emergency);
        w.answers(well());
        w.pass(24h);
        auto worse = well();
        worse[u"temperature"_s] = {38.4, {u"38.4℃"_s, u"38.4 °C"_s}};
        w.answers(worse);
        w.pass(1s);
        QCOMPARE(w.seen()->risk.level(), RiskLevel::Emergency);
        QVERIFY(w.reasons().contains(u"W-01"_s));
    }

    void a_missed_daily_answer_is_said_once_for_those_who_need_watching_data()
    {
        QTest::addColumn<RiskLevel>("last");
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("said");
        QTest::newRow("moderate, a day and more") << RiskLevel::Moderate << 27 << true;
        QTest::newRow("unrated") << RiskLevel::Unrated << 27 << true;
        QTest::newRow("low") << RiskLevel::Low << 27 << false;
        QTest::newRow("not a day yet") << RiskLevel::High << 25 << false;
        QTest::newRow("long ago") << RiskLevel::High << 100 << false;
    }
    void a_missed_daily_answer_is_said_once_for_those_who_need_watching()
    {
        QFETCH(RiskLevel, last);
        QFETCH(int, hours);
        Ward w;
        w.answers(well(), last);
        w.pass(std::chrono::hours(hours));
        QTEST(w.reasons().contains(u"W-10"_s), "said");
        const qint64 revision = w.seen() ? w.seen()->revision : 0;
        w.pass(1h);
        QCOMPARE(w.seen() && hours >= 26 ? w.seen()->revision : 0, revision);
    }

    void nobody_is_missed_who_took_their_consent_back()
    {
        Ward w;
        w.answers(well(), RiskLevel::High);
        w.write([&](store::Transaction &tx) {
            store::saveConsent(tx, w.conversation,
                               {.purpose = u"use_prefecture"_s,
                                .label = {u"県"_s, u"Prefecture"_s},
                                .granted = false,
                                .at = w.clock.time,
                                .textVersion = u"1"_s,
                                .article = {},
                                .forSurvey = true});
            return true;
        });
        w.pass(27h);
        QVERIFY(!w.reasons().contains(u"W-10"_s));
    }

    void silence_after_a_question_becomes_a_call_data()
    {
        QTest::addColumn<RiskLevel>("level");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("called");
        const QString question = u"いま一人でいますか。"_s;
        const QString statement = u"お大事になさってください。"_s;
        QTest::newRow("emergency, 3 minutes") << RiskLevel::Emergency << question << 3 << true;
        QTest::newRow("emergency, no question") << RiskLevel::Emergency << statement << 3 << true;
        QTest::newRow("emergency, too soon") << RiskLevel::Emergency << question << 2 << false;
        QTest::newRow("high, 60 minutes") << RiskLevel::High << question << 60 << true;
        QTest::newRow("high, too soon") << RiskLevel::High << question << 59 << false;
        QTest::newRow("high, no question") << RiskLevel::High << statement << 60 << false;
    }
    void silence_after_a_question_becomes_a_call()
    {
        QFETCH(RiskLevel, level);
        QFETCH(QString, text);
        QFETCH(int, minutes);
        QFETCH(bool, called);
        Ward w;
        w.opened(level);
        w.hasPhone();
        w.staffWrites(text);
        w.pass(std::chrono::minutes(minutes));
        QCOMPARE(w.seen()->call.has_value(), called);
        QCOMPARE(w.reasons().contains(desk::silenceReason), called);
        if (!called)
            return;
        QCOMPARE(w.seen()->call->reason, QString(desk::silenceReason));
        QCOMPARE(w.seen()->channel, Channel::Callback);
        QCOMPARE(w.seen()->waitingSince, std::optional(w.clock.time));
    }

    void who_had_asked_for_a_call_is_still_called_after_answering()
    {
        Ward w;
        w.opened(RiskLevel::High);
        w.hasPhone();
        w.write([&](store::Transaction &tx) {
            auto row = *store::openConsultation(tx, w.conversation);
            row.channel = Channel::Callback;
            store::saveConsultation(tx, row);
            return true;
        });
        w.staffWrites(u"何時ごろがよいですか。"_s);
        w.pass(60min);
        QVERIFY(w.seen()->call && w.reasons().contains(desk::silenceReason));
        w.write([&](store::Transaction &tx) {
            return desk::residentSpoke(tx, w.conversation, w.clock.time, u"いつでも"_s);
        });
        QVERIFY(w.seen()->call);
        QCOMPARE(w.seen()->channel, Channel::Callback);
    }

    void at_emergency_a_call_promised_for_later_hides_no_silence()
    {
        for (const RiskLevel level : {RiskLevel::Emergency, RiskLevel::High}) {
            Ward w;
            w.opened(level);
            w.hasPhone();
            w.staffWrites(u"息はできますか。"_s);
            const PlannedCall promised{w.clock.time.addSecs(7200), 1, w.clock.time};
            w.write([&](store::Transaction &tx) {
                auto row = *store::openConsultation(tx, w.conversation);
                row.call = promised;
                store::saveConsultation(tx, row);
                return true;
            });
            w.pass(level == RiskLevel::Emergency ? 3min : 60min);
            QCOMPARE(w.seen()->waitingSince.has_value(), level == RiskLevel::Emergency);
            QCOMPARE(w.seen()->call, std::optional(promised));
            QCOMPARE(w.reasons().contains(desk::silenceReason), level == RiskLevel::Emergency);
        }
    }

    void an_answer_takes_the_call_of_silence_back()
    {
        Ward w;
        w.opened(RiskLevel::Emergency);
        w.hasPhone();
        w.staffWrites(u"大丈夫ですか。"_s);
        w.pass(3min);
        QVERIFY(w.seen()->call);
        w.write(
            [&](store::Transaction &tx) { return desk::residentSpoke(tx, w.conversation, w.clock.time, u"はい"_s); });
        QVERIFY(!w.seen()->call && !w.seen()->safety.askedAt);
        QCOMPARE(w.seen()->channel, Channel::Chat);
    }

    void who_cannot_be_called_waits_again()
    {
        Ward w;
        w.opened(RiskLevel::Emergency);
        w.staffWrites(u"大丈夫ですか。"_s);
        w.pass(3min);
        QVERIFY(!w.seen()->call);
        QCOMPARE(w.seen()->waitingSince, std::optional(w.clock.time));
        QCOMPARE(w.seen()->risk.reasons.first().text.ja, w.package->watch->silence.textWithoutCall.ja);
    }
};

MADO_TEST(WatchTest)
#include "watch_test.moc"
