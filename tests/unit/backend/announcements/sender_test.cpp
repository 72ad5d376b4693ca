// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/announcements/sender.h"
#include "backend/http/server.h"
#include "backend/store/bot_rows.h"
#include "backend/store/identity_rows.h"
#include "backend/store/medicine_rows.h"
#include "backend/store/sqlite_database.h"
#include "backend/training/platform.h"
#include "backend/training/platform_routes.h"
#include "tests/support/disposal_sample.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QTest>
#include <thread>

namespace mado::announcements {

using namespace Qt::Literals::StringLiterals;

namespace {

const AccountId account = *AccountId::from(u"kanagawa"_s);
const StaffProfile writerProfile{*StaffId::from(u"inoue"_s), u"K-1"_s, u"井上"_s, Role::Officer, u"14"_s};
const StaffProfile otherProfile{*StaffId::from(u"imai"_s), u"K-2"_s, u"今井"_s, Role::Officer, u"14"_s};
const StaffName writer{writerProfile.id, writerProfile.name, writerProfile.role};
const StaffName other{otherProfile.id, otherProfile.name, otherProfile.role};
const AnnouncementId id = *AnnouncementId::from(u"a-1"_s);

struct StillClock final : Clock
{
    QDateTime time = QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
    QDateTime now() const override { return time; }
};

QString userOf(int number) { return u"U%1"_s.arg(number, 32, 16, QLatin1Char('0')); }

} // namespace

/// Announcements from draft to LINE, over the fake platform.
class SenderTest final : public QObject
{
    Q_OBJECT

    StillClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<training::Platform> m_platform;
    std::unique_ptr<http::Server> m_server;
    std::unique_ptr<line::Accounts> m_accounts;
    const Account m_desk{{u"窓口"_s, u"Desk"_s}, u"14"_s, {u"use_prefecture"_s}};

    template <class Work> auto with(Work work) { return m_database->write(std::move(work)).value(); }
    Hand hand(const StaffName &who) const { return {account, m_desk, who, m_clock.time}; }
    void resident(int number, const QString &language, bool reachable = true)
    {
        m_platform->addUser(userOf(number), u"x"_s, language);
        with([&](store::Transaction &tx) {
            const auto row = store::residentOf(tx, account, userOf(number), language, m_clock.time);
            store::setReachable(tx, row.conversation, reachable);
            return true;
        });
    }
    static AnnouncementContent content(const AnnouncementAudience &audience = {AudienceKind::Everybody, {}})
    {
        return {u"移動"_s, {u"移動できます。"_s, u"You may travel."_s}, audience, std::nullopt};
    }
    QString saved(const AnnouncementContent &what, qint64 revision = 0)
    {
        return with([&](store::Transaction &tx) {
            const auto done = save(tx, hand(writer), id, {revision, what});
            return done ? QString() : done.error().code;
        });
    }
    QString taken(AnnouncementStepKind what, qint64 revision)
    {
        return with([&](store::Transaction &tx) {
            const auto done = take(tx, hand(writer), id, {revision, what});
            return done ? QString() : done.error().code;
        });
    }
    QString approved(const StaffName &who, qint64 revision)
    {
        return with([&](store::Transaction &tx) {
            const auto done = approve(tx, hand(who), id, {revision});
            return done ? QString() : done.error().code;
        });
    }
    Announcement now()
    {
        return with([&](store::Transaction &tx) { return boardOf(tx, hand(writer)); }).announcements.first();
    }
    void makeTester(int number)
    {
        with([&](store::Transaction &tx) {
            const auto row = store::residentOf(tx, account, userOf(number), u"ja"_s, m_clock.time);
            return store::takeTestWord(tx, account, store::testWordOf(tx, account, writer.id), row.conversation);
        });
    }
    void bringToApproved(const AnnouncementContent &what = content())
    {
        makeTester(1);
        QCOMPARE(saved(what), QString());
        QCOMPARE(taken(AnnouncementStepKind::Test, 1), QString());
        QCOMPARE(taken(AnnouncementStepKind::AskApproval, 2), QString());
        QCOMPARE(approved(other, 3), QString());
    }
    int times(int number, const QString &text) const
    {
        int found = 0;
        for (const auto &delivery : m_platform->deliveries(userOf(number)))
            found += delivery.messages.first()["text"_L1].toString() == text;
        return found;
    }
    void sendAll(Sender &sender)
    {
        while (sender.step()) {}
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::move(store::openSqlite(m_folder->filePath(u"a.sqlite"_s), {.durable = false}).value());
        line::LineAccount line{account, "secret", "token", std::nullopt, {}};
        m_platform = std::make_unique<training::Platform>(m_clock, line);
        http::Router router;
        training::addPlatformRoutes(router, *m_platform);
        m_server = std::make_unique<http::Server>(std::move(router), http::defaultLimits(), 2);
        const auto port = m_server->listen(u"127.0.0.1"_s, 0);
        QVERIFY(port.has_value());
        line.api = QUrl(u"http://127.0.0.1:%1"_s.arg(*port));
        m_accounts = std::make_unique<line::Accounts>(std::vector{line});
        with([&](store::Transaction &tx) {
            store::insertStaff(tx, writerProfile, u"-"_s, m_clock.time);
            store::insertStaff(tx, otherProfile, u"-"_s, m_clock.time);
            return true;
        });
        for (const int number : {1, 2})
            resident(number, u"ja"_s);
        resident(3, u"en"_s);
        resident(4, u"ja"_s, false);
    }
    void cleanup() { m_server->stop(std::chrono::milliseconds(200)); }

    void everybody_reachable_gets_it_once_in_their_language()
    {
        bringToApproved();
        Sender sender(*m_database, m_clock, *m_accounts, Accounts{{account, m_desk}});
        sendAll(sender);
        QCOMPARE(times(1, u"移動できます。"_s), 1);
        QCOMPARE(times(3, u"You may travel."_s), 1);
        QCOMPARE(times(4, u"移動できます。"_s), 0);
        QCOMPARE(now().state, AnnouncementState::Sent);
        QCOMPARE(now().people, 3);
        QCOMPARE(now().accepted, 3);
    }

    void an_account_published_since_the_start_announces_too()
    {
        bringToApproved();
        const AccountBook since({}, [this](store::Transaction &) { return AccountBook::All{{account, &m_desk}}; });
        Sender sender(*m_database, m_clock, *m_accounts, since);
        sendAll(sender);
        QCOMPARE(times(1, u"移動できます。"_s), 1);
    }

    void one_that_nobody_speaks_for_any_more_is_stopped_and_holds_up_no_other()
    {
        bringToApproved();
        Sender sender(*m_database, m_clock, *m_accounts, AccountBook());
        QVERIFY(sender.step());
        QCOMPARE(now().state, AnnouncementState::Stopped);
        QVERIFY(!sender.step());
        QCOMPARE(times(1, u"移動できます。"_s), 0);
    }

    void staff_find_it_in_the_transcript_of_each_resident()
    {
        bringToApproved();
        Sender sender(*m_database, m_clock, *m_accounts, Accounts{{account, m_desk}});
        sendAll(sender);
        const auto texts = with([](store::Transaction &tx) {
            QStringList found;
            for (const store::Row &row : tx.query("SELECT e.body FROM entry e JOIN conversation v ON "
                                                  "v.id = e.conversation WHERE v.language = 'en'"))
                found << row.text(0);
            return found;
        });
        QCOMPARE(texts.size(), 1);
        QVERIFY(texts[0].contains(u"You may travel."_s));
    }

    void what_was_approved_does_not_leave_once_the_service_ended()
    {
        bringToApproved();
        with([&](store::Transaction &tx) {
            return store::closeService(tx, account,
                                       {.by = other,
                                        .at = m_clock.time,
                                        .text = {u"終わり"_s, u"The end"_s},
                                        .keepUntil = m_clock.time.date().addDays(30)});
        });
        Sender sender(*m_database, m_clock, *m_accounts, Accounts{{account, m_desk}});
        sendAll(sender);
        QCOMPARE(times(1, u"移動できます。"_s), 0);
        QCOMPARE(now().state, AnnouncementState::Stopped);
        QCOMPARE(approved(other, now().revision), u"announcement.state"_s);
    }

    void nothing_is_approved_from_the_freeze_on()
    {
        makeTester(1);
        saved(content());
        taken(AnnouncementStepKind::Test, 1);
        taken(AnnouncementStepKind::AskApproval, 2);
        with([&](store::Transaction &tx) {
            test::putRun(tx, DisposalState::Frozen, false);
            return true;
        });
        QCOMPARE(approved(other, 3), u"announcement.ended"_s);
    }

    void nobody_approves_what_they_wrote()
    {
        makeTester(1);
        saved(content());
        QCOMPARE(taken(AnnouncementStepKind::AskApproval, 1), u"announcement.untested"_s);
        taken(AnnouncementStepKind::Test, 1);
        taken(AnnouncementStepKind::AskApproval, 2);
        QCOMPARE(approved(writer, 3), u"announcement.own"_s);
        Sender sender(*m_database, m_clock, *m_accounts, Accounts{{account, m_desk}});
        QVERIFY(!sender.step());
    }

    void a_changed_text_has_to_be_tested_again()
    {
        makeTester(1);
        saved(content());
        taken(AnnouncementStepKind::Test, 1);
        AnnouncementContent longer = content();
        longer.text.ja += u"。"_s;
        QCOMPARE(saved(longer, 2), QString());
        QCOMPARE(taken(AnnouncementStepKind::AskApproval, 3), u"announcement.untested"_s);
    }

    void nobody_without_a_telephone_for_tests_can_test()
    {
        saved(content());
        QCOMPARE(taken(AnnouncementStepKind::Test, 1), u"announcement.no_testers"_s);
    }

    void more_than_the_month_allows_is_refused()
    {
        with([&](store::Transaction &tx) {
            store::keepQuota(tx, account, {1000, 1000 - messagesKeptBack - 2, m_clock.time});
            return true;
        });
        makeTester(1);
        saved(content());
        taken(AnnouncementStepKind::Test, 1);
        QCOMPARE(taken(AnnouncementStepKind::AskApproval, 2), u"announcement.quota"_s);
    }

    void it_waits_for_its_time()
    {
        AnnouncementContent later = content({AudienceKind::Language, u"en"_s});
        later.sendAt = m_clock.time.addSecs(600);
        bringToApproved(later);
        Sender sender(*m_database, m_clock, *m_accounts, Accounts{{account, m_desk}});
        QVERIFY(!sender.step());
        m_clock.time = m_clock.time.addSecs(601);
        sendAll(sender);
        QCOMPARE(times(3, u"You may travel."_s), 1);
        QCOMPARE(times(1, u"移動できます。"_s), 0);
        QCOMPARE(now().people, 1);
    }

    void a_municipality_is_only_of_those_who_agreed()
    {
        with([&](store::Transaction &tx) {
            for (const int number : {1, 2}) {
                const auto row = store::residentOf(tx, account, userOf(number), u"ja"_s, m_clock.time);
                store::setMunicipality(tx, row.conversation, {u"横浜市"_s, u"Yokohama"_s});
                store::saveConsent(tx, row.conversation,
                                   {u"use_prefecture"_s, {u"県"_s, u"P"_s}, number == 1, m_clock.time, u"1"_s, {}});
            }
            return true;
        });
        const auto reach = with([&](store::Transaction &tx) { return boardOf(tx, hand(writer)); }).reach;
        QCOMPARE(reach.municipalities.size(), 1);
        QVERIFY(reach.municipalities.first().few); // how few, nobody is told
        QCOMPARE(reach.municipalities.first().people, 0);
        QCOMPARE(reach.unreachable, 1);
    }

    void whoever_took_their_consent_back_meanwhile_is_left_out()
    {
        const auto agrees = [&](int number, bool granted) {
            with([&](store::Transaction &tx) {
                const auto row = store::residentOf(tx, account, userOf(number), u"ja"_s, m_clock.time);
                store::setMunicipality(tx, row.conversation, {u"横浜市"_s, u"Yokohama"_s});
                store::saveConsent(tx, row.conversation,
                                   {u"use_prefecture"_s, {u"県"_s, u"P"_s}, granted, m_clock.time, u"1"_s, {}});
                return true;
            });
        };
        agrees(1, true);
        agrees(2, true);
        bringToApproved(content({AudienceKind::Municipality, u"横浜市"_s}));
        Sender sender(*m_database, m_clock, *m_accounts, Accounts{{account, m_desk}});
        QVERIFY(sender.step()); // fixes who gets it
        agrees(2, false);
        sendAll(sender);
        QCOMPARE(times(1, u"移動できます。"_s), 1);
        QCOMPARE(times(2, u"移動できます。"_s), 0);
        QCOMPARE(now().state, AnnouncementState::Sent);
        QCOMPARE(with([](store::Transaction &tx) {
                     return tx.query("SELECT people FROM announcement_batch WHERE state = 'accepted'").at(0).integer(0);
                 }),
                 qint64(1));
    }

    void stopped_nobody_further_gets_it()
    {
        bringToApproved();
        Sender sender(*m_database, m_clock, *m_accounts, Accounts{{account, m_desk}});
        QVERIFY(sender.step()); // fixes who gets it
        QVERIFY(sender.step()); // the first call
        QCOMPARE(taken(AnnouncementStepKind::Stop, now().revision), QString());
        sendAll(sender);
        QCOMPARE(now().state, AnnouncementState::Stopped);
        QCOMPARE(times(1, u"移動できます。"_s) + times(3, u"You may travel."_s), 1);
    }

    void killed_between_the_call_and_its_answer_nobody_gets_it_twice()
    {
        bringToApproved(content({AudienceKind::Language, u"ja"_s}));
        auto dying = std::make_unique<Sender>(*m_database, m_clock, *m_accounts, Accounts{{account, m_desk}});
        QVERIFY(dying->step());
        m_platform->schedule({0, true}, 1); // LINE takes it, and the answer never comes
        std::thread killed([&] { dying->step(); });
        QTRY_COMPARE(times(1, u"移動できます。"_s), 1);
        // Another process takes up what the store says, while the first never learns its answer.
        Sender next(*m_database, m_clock, *m_accounts, Accounts{{account, m_desk}});
        sendAll(next);
        QCOMPARE(now().accepted, 2);
        QCOMPARE(now().state, AnnouncementState::Sent);
        QCOMPARE(times(1, u"移動できます。"_s), 1);
        QCOMPARE(times(2, u"移動できます。"_s), 1);
        dying->stop();
        killed.join();
        QCOMPARE(times(1, u"移動できます。"_s), 1);
    }

    void a_day_later_a_call_of_unknown_fate_is_not_made_again()
    {
        bringToApproved(content({AudienceKind::Language, u"en"_s}));
        Sender sender(*m_database, m_clock, *m_accounts, Accounts{{account, m_desk}});
        QVERIFY(sender.step());
        m_platform->schedule({500, true}, 1);
        QVERIFY(sender.step());
        m_clock.time = m_clock.time.addDays(1);
        sendAll(sender);
        QCOMPARE(times(3, u"You may travel."_s), 1);
        QCOMPARE(now().failed, 1);
    }
};

MADO_TEST(SenderTest)

} // namespace mado::announcements

#include "sender_test.moc"
