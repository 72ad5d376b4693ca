// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/given.h"
#include "backend/governance/standing.h"
#include "office.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;
using test::codeOf;

class StandingTest : public QObject, private test::Office
{
    Q_OBJECT

    /// Every day at seven, of answers from June on.
    ProvisionId daily()
    {
        ProvisionRequest wanted = requestUnder(agreed(content()));
        wanted.dailyAt = 7;
        const ProvisionId id = ask(wanted).value();
        return say(m_second, id, 1).value();
    }
    QList<RegisterEntry> entries()
    {
        return write([](store::Transaction &tx) { return store::newestExports(tx, 100); });
    }
    auto fetch(const ProvisionExportId &id)
    {
        return write([&](store::Transaction &tx) { return fetchExport(tx, as(m_asker), id); });
    }
    QByteArray plainOf(const ProvisionExport &given) const
    {
        return m_keys.opened(QByteArray::fromBase64(given.file.toLatin1()));
    }
    void at(const QDate &day, int hour) // Asia/Tokyo
    {
        m_clock.time = QDateTime(day, QTime(hour, 0), Qt::UTC).addSecs(-9 * 3600);
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { open(); }

    void it_is_given_every_day_at_its_hour_and_not_before()
    {
        at(QDate(2020, 6, 10), 12);
        resident(u"a"_s, true);
        daily();
        StandingExports exports(*m_services);
        at(QDate(2020, 6, 11), 6);
        exports.pass();
        QVERIFY(entries().isEmpty());
        at(QDate(2020, 6, 11), 7);
        exports.pass();
        exports.pass();
        QCOMPARE(entries().size(), 1);
        const RegisterEntry first = entries().first();
        QCOMPARE(first.people, 1);
        QCOMPARE(*first.from, QDate(2020, 6, 1));
        QCOMPARE(*first.until, QDate(2020, 6, 10));
        QVERIFY(first.waiting);
        at(QDate(2020, 6, 12), 7);
        exports.pass();
        QCOMPARE(entries().size(), 2);
        QCOMPARE(*entries().first().from, QDate(2020, 6, 11));
        QCOMPARE(entries().first().people, 0);
        QVERIFY(plainOf(fetch(first.id).value()).contains("横浜市"));
    }

    void days_without_a_server_are_made_up_for()
    {
        daily();
        StandingExports exports(*m_services);
        at(QDate(2020, 6, 11), 8);
        exports.pass();
        at(QDate(2020, 6, 15), 8);
        StandingExports(*m_services).pass();
        QCOMPARE(*entries().first().from, QDate(2020, 6, 11));
        QCOMPARE(*entries().first().until, QDate(2020, 6, 14));
    }

    void one_click_stops_it_and_nothing_is_left_to_fetch()
    {
        at(QDate(2020, 6, 10), 12);
        const ProvisionId id = daily();
        StandingExports exports(*m_services);
        at(QDate(2020, 6, 11), 7);
        exports.pass();
        QVERIFY(write([&](store::Transaction &tx) { return stop(tx, as(m_second), id, {3, false, {}}); }));
        QCOMPARE(codeOf(fetch(entries().first().id)), u"export.unknown"_s);
        QVERIFY(!entries().first().waiting);
        at(QDate(2020, 6, 12), 7);
        exports.pass();
        QCOMPARE(entries().size(), 1);
    }

    void it_ends_on_its_last_day_with_the_files()
    {
        at(QDate(2020, 6, 29), 12);
        daily();
        StandingExports exports(*m_services);
        at(QDate(2020, 6, 30), 7);
        exports.pass();
        QCOMPARE(entries().size(), 1);
        QVERIFY(fetch(entries().first().id));
        at(QDate(2020, 7, 1), 7);
        exports.pass();
        QCOMPARE(entries().size(), 1);
        QCOMPARE(codeOf(fetch(entries().first().id)), u"export.unknown"_s);
    }

    void consent_taken_back_is_out_of_the_waiting_file_at_the_next_pass()
    {
        at(QDate(2020, 6, 10), 12);
        const auto who = resident(u"a"_s, true);
        resident(u"b"_s, true, u"川崎市"_s);
        daily();
        StandingExports exports(*m_services);
        at(QDate(2020, 6, 11), 7);
        exports.pass();
        const RegisterEntry before = entries().first();
        QCOMPARE(before.people, 2);
        // The event is older than the file, and was worked off later.
        write([&](store::Transaction &tx) {
            m_clock.time = m_clock.time.addSecs(-1);
            answerConsent(tx, who, false);
            return true;
        });
        m_clock.time = m_clock.time.addSecs(30);
        exports.tick();
        QCOMPARE(entries().size(), 2);
        QCOMPARE(codeOf(fetch(before.id)), u"export.unknown"_s);
        const auto all = entries();
        const RegisterEntry now = *std::ranges::find_if(all, &RegisterEntry::waiting);
        QCOMPARE(now.people, 1);
        const QByteArray plain = plainOf(fetch(now.id).value());
        QVERIFY(plain.contains("川崎市") && !plain.contains("横浜市"));
        const auto old = write([&](store::Transaction &tx) { return store::findExport(tx, before.id); });
        QVERIFY(old->replaced && !old->waiting);
        exports.pass();
        QCOMPARE(entries().size(), 2);
    }

    void consent_taken_back_on_an_account_published_in_the_console_counts_as_well()
    {
        const AccountId made = *AccountId::from(u"made-here"_s);
        m_services->published = [made](store::Transaction &) { return Served{{{made, u"14"_s}}, {}}; };
        at(QDate(2020, 6, 10), 12);
        const auto who = resident(u"a"_s, true, u"横浜市"_s, made);
        daily();
        StandingExports exports(*m_services);
        at(QDate(2020, 6, 11), 7);
        exports.pass();
        QCOMPARE(entries().first().people, 1);
        m_clock.time = m_clock.time.addSecs(1);
        write([&](store::Transaction &tx) {
            answerConsent(tx, who, false);
            return true;
        });
        m_clock.time = m_clock.time.addSecs(40);
        exports.tick();
        const auto all = entries();
        QCOMPARE(std::ranges::find_if(all, &RegisterEntry::waiting)->people, 0);
    }

    void what_was_fetched_is_not_made_anew_and_no_longer_kept()
    {
        at(QDate(2020, 6, 10), 12);
        const auto who = resident(u"a"_s, true);
        daily();
        StandingExports exports(*m_services);
        at(QDate(2020, 6, 11), 7);
        exports.pass();
        const auto id = entries().first().id;
        QVERIFY(!entries().first().fetchedAt);
        QVERIFY(fetch(id));
        QCOMPARE(entries().first().fetchedAt, m_clock.time);
        m_clock.time = m_clock.time.addSecs(40);
        write([&](store::Transaction &tx) {
            answerConsent(tx, who, false);
            return true;
        });
        exports.tick();
        QCOMPARE(entries().size(), 1);
        QVERIFY(!entries().first().replaced && !entries().first().waiting);
        QCOMPARE(codeOf(fetch(id)), u"export.unknown"_s);
    }

    void an_export_cut_short_leaves_neither_file_nor_entry()
    {
        const ProvisionId id = daily();
        at(QDate(2020, 6, 18), 7);
        const auto cut = m_database->write([&](store::Transaction &tx) {
            const auto made =
                exportDays(tx, as(m_asker), *store::findProvision(tx, id), {QDate(2020, 6, 1), QDate(2020, 6, 2)});
            store::insertExport(tx, made->entry);
            store::keepFile(tx, {made->entry.id, id, QDate(2020, 6, 30), 0}, made->file);
            throw store::StoreFailure("the power went");
        });
        QVERIFY(!cut);
        QVERIFY(entries().isEmpty());
        QVERIFY(write([](store::Transaction &tx) { return store::keptFiles(tx).empty(); }));
    }

    void an_ended_agreement_gives_nothing_more()
    {
        const ProvisionId id = daily();
        const auto agreement =
            write([&](store::Transaction &tx) { return store::findProvision(tx, id); })->request.agreement;
        QVERIFY(write([&](store::Transaction &tx) { return endAgreement(tx, as(m_asker), agreement); }));
        at(QDate(2020, 6, 18), 7);
        StandingExports(*m_services).pass();
        QVERIFY(entries().isEmpty());
    }

    void what_may_not_stand_cannot_be_asked_for_daily()
    {
        ProvisionRequest urgent = requestUnder(agreed(content()));
        urgent.grounds = {Ground::Urgent, Ground::NoUnjustHarm};
        urgent.usableUntil = QDate(2020, 6, 17);
        QVERIFY(ask(urgent));
        urgent.dailyAt = 7;
        QCOMPARE(codeOf(ask(urgent)), u"provision.refused"_s);
        urgent.dailyAt = 24;
        QCOMPARE(codeOf(ask(urgent)), u"body.invalid"_s);
    }

    void the_answer_to_the_letter_is_recorded_once_with_its_day()
    {
        resident(u"a"_s, true);
        const auto id = give(approvedProvision()).value().entry.id;
        const auto answer = [&](const QDate &on, const StaffProfile &who) {
            return write([&](store::Transaction &tx) { return noteRecallReceipt(tx, as(who), id, {on, u"第7号"_s}); });
        };
        const QDate day = as(m_asker).today();
        QCOMPARE(codeOf(answer(day, m_asker)), u"provision.state"_s); // nobody asked them
        QVERIFY(write([&](store::Transaction &tx) { return recallExport(tx, as(m_asker), id, {u"誤り"_s}); }));
        QCOMPARE(codeOf(answer(day.addDays(-1), m_asker)), u"body.invalid"_s);
        QCOMPARE(codeOf(answer(day.addDays(1), m_asker)), u"body.invalid"_s);
        QCOMPARE(codeOf(answer(day, m_stranger)), u"export.unknown"_s);
        QVERIFY(answer(day, m_asker));
        QCOMPARE(codeOf(answer(day, m_asker)), u"provision.state"_s);
        QCOMPARE(entries().first().receipt->on, day);
    }

    void what_is_asked_back_before_it_was_fetched_never_leaves()
    {
        at(QDate(2020, 6, 10), 12);
        resident(u"a"_s, true);
        daily();
        at(QDate(2020, 6, 11), 7);
        StandingExports(*m_services).pass();
        const auto id = entries().first().id;
        QVERIFY(write([&](store::Transaction &tx) { return recallExport(tx, as(m_asker), id, {u"誤り"_s}); }));
        QCOMPARE(codeOf(fetch(id)), u"export.unknown"_s);
        QVERIFY(!entries().first().waiting);
        QVERIFY(write([](store::Transaction &tx) { return store::keptFiles(tx).empty(); }));
    }

    void what_was_given_is_asked_back_once_and_its_end_recorded()
    {
        resident(u"a"_s, true);
        const auto given = give(approvedProvision()).value().entry;
        const auto recall = [&](const StaffProfile &who, const QString &why) {
            return write([&](store::Transaction &tx) { return recallExport(tx, as(who), given.id, {why}); });
        };
        QCOMPARE(codeOf(recall(m_stranger, u"誤り"_s)), u"export.unknown"_s);
        QCOMPARE(codeOf(recall(m_asker, u" "_s)), u"body.invalid"_s);
        QVERIFY(recall(m_asker, u"期間の誤り"_s));
        QCOMPARE(codeOf(recall(m_asker, u"もう一度"_s)), u"provision.state"_s);
        const auto end = [&](const QDate &on) {
            return write([&](store::Transaction &tx) {
                return noteCopyDisposal(tx, as(m_asker), given.id, {on, u"第1号"_s});
            });
        };
        QCOMPARE(codeOf(end(QDate(2020, 6, 18))), u"body.invalid"_s);
        QVERIFY(end(QDate(2020, 6, 17)));
        const RegisterEntry kept = entries().first();
        QCOMPARE(kept.recall->why, u"期間の誤り"_s);
        QCOMPARE(kept.copy->proof, u"第1号"_s);
    }
};

MADO_TEST(StandingTest)

} // namespace mado::governance

#include "standing_test.moc"
