// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audit/verify.h"
#include "backend/governance/overview.h"
#include "backend/governance/tick.h"
#include "office.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;
using test::account;
using test::codeOf;
using test::Keys;

class ProvisionTest : public QObject, private test::Office
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { open(); }

    void whoever_asked_cannot_approve()
    {
        const ProvisionId id = ask(requestUnder(agreed(content()))).value();
        QCOMPARE(codeOf(say(m_asker, id, 1)), u"provision.own"_s);
        QCOMPARE(codeOf(say(m_stranger, id, 1)), u"provision.unknown"_s);
        QVERIFY(say(m_second, id, 1));
        QCOMPARE(codeOf(say(m_second, id, 1)), u"provision.changed"_s);
        QCOMPARE(codeOf(say(m_second, id, 2)), u"provision.state"_s);
        QCOMPARE(codeOf(write([&](store::Transaction &tx) { return exportNow(tx, as(m_stranger), id); })),
                 u"provision.unknown"_s);
    }

    void nothing_leaves_before_it_was_approved_or_after_it_was_stopped()
    {
        const ProvisionId id = ask(requestUnder(agreed(content()))).value();
        QCOMPARE(codeOf(give(id)), u"provision.state"_s);
        QVERIFY(say(m_second, id, 1));
        QVERIFY(give(id));
        QVERIFY(write([&](store::Transaction &tx) { return stop(tx, as(m_second), id, {2, false, u"終わり"_s}); }));
        QCOMPARE(codeOf(give(id)), u"provision.state"_s);
    }

    void only_people_who_consented_are_in_the_file()
    {
        resident(u"a"_s, true);
        resident(u"b"_s, false, u"川崎市"_s);
        resident(u"c"_s, std::nullopt, u"相模原市"_s);
        const auto given = give(approvedProvision()).value();
        QCOMPARE(given.entry.people, 1);
        QCOMPARE(given.entry.leftOut, 2);
        const QByteArray plain = m_keys.opened(QByteArray::fromBase64(given.file.toLatin1()));
        QVERIFY(plain.contains("横浜市") && !plain.contains("川崎市") && !plain.contains("相模原市"));
        QVERIFY(plain.contains("架空の値") && plain.contains("第9条第2項第2号") && plain.contains("第4条第2項"));
        QVERIFY(plain.contains("無償") && plain.contains("対策の終了後、速やかに廃棄"));
    }

    void consent_taken_back_counts_from_the_next_export_on()
    {
        const auto who = resident(u"a"_s, true);
        const ProvisionId id = approvedProvision();
        QCOMPARE(give(id)->entry.people, 1);
        m_clock.time = m_clock.time.addSecs(1);
        write([&](store::Transaction &tx) {
            answerConsent(tx, who, false);
            return true;
        });
        QCOMPARE(give(id)->entry.people, 0);
    }

    void only_the_recipient_opens_the_file_and_the_register_has_its_digest()
    {
        resident(u"a"_s, true);
        const auto given = give(approvedProvision()).value();
        const QByteArray file = QByteArray::fromBase64(given.file.toLatin1());
        QVERIFY(!file.contains("横浜市"));
        QVERIFY(Keys().opened(file).isEmpty());
        QVERIFY(m_keys.opened(file).contains("横浜市"));
        QByteArray digest(32, '\0');
        crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), 32,
                           reinterpret_cast<const unsigned char *>(file.constData()),
                           static_cast<unsigned long long>(file.size()), nullptr, 0);
        QCOMPARE(given.entry.digest, QString::fromLatin1(digest.toHex()));
        const auto kept = write([](store::Transaction &tx) { return store::newestExports(tx, 10); });
        QCOMPARE(kept, QList<RegisterEntry>{given.entry});
    }

    void outside_the_agreement_is_refused()
    {
        const AgreementId id = agreed(content());
        ProvisionRequest other = requestUnder(id);
        other.dataSet = DataSet::ConsultationRecords;
        other.fields = {u"record"_s};
        QCOMPARE(codeOf(ask(other)), u"agreement.outside"_s);
        const ProvisionId held = ask(requestUnder(id)).value();
        QVERIFY(say(m_second, held, 1));
        QVERIFY(write([&](store::Transaction &tx) { return endAgreement(tx, as(m_asker), id); }));
        QCOMPARE(codeOf(ask(requestUnder(id))), u"agreement.over"_s);
        QCOMPARE(codeOf(give(held)), u"agreement.over"_s);
    }

    void before_and_after_its_term_an_agreement_gives_nothing()
    {
        AgreementContent over = content();
        over.until = QDate(2020, 6, 16);
        QCOMPARE(codeOf(ask(requestUnder(agreed(over)))), u"agreement.over"_s);
        AgreementContent later = content();
        later.from = QDate(2020, 6, 18);
        QCOMPARE(codeOf(ask(requestUnder(agreed(later)))), u"agreement.over"_s);
        AgreementContent ending = content();
        ending.until = QDate(2020, 6, 20);
        ProvisionRequest within = requestUnder(agreed(ending));
        QCOMPARE(codeOf(ask(within)), u"agreement.over"_s); // usable for longer than the agreement holds
        within.usableUntil = QDate(2020, 6, 20);
        const ProvisionId id = ask(within).value();
        QVERIFY(say(m_second, id, 1));
        QVERIFY(give(id));
        m_clock.time = m_clock.time.addDays(4);
        QVERIFY(!codeOf(give(id)).isEmpty());
    }

    void a_field_that_the_purpose_does_not_need_is_refused()
    {
        ProvisionRequest more = requestUnder(agreed(content()));
        more.fields.append(u"phone"_s);
        QCOMPARE(codeOf(ask(more)), u"provision.field_not_needed"_s);
        more.fields = {u"display_name"_s};
        QCOMPARE(codeOf(ask(more)), u"body.invalid"_s);
    }

    void outside_the_rules_is_refused_with_the_article()
    {
        ProvisionRequest bare = requestUnder(agreed(content()));
        bare.grounds = {Ground::Consent};
        const auto refusal = ask(bare);
        QCOMPARE(codeOf(refusal), u"provision.refused"_s);
        QVERIFY(refusal.error().message.ja.contains(u"第9条第2項ただし書"_s));
    }

    void the_law_of_the_day_counts()
    {
        ProvisionRequest duties = requestUnder(agreed(content()));
        duties.grounds = {Ground::Urgent, Ground::NoUnjustHarm};
        duties.usableUntil = QDate(2023, 4, 1);
        QCOMPARE(codeOf(ask(duties)), u"provision.refused"_s); // standing
        duties.usableUntil = QDate(2020, 6, 17);
        const ProvisionId id = ask(duties).value();
        QVERIFY(say(m_second, id, 1));
        m_clock.time = m_clock.time.addDays(1);
        QCOMPARE(codeOf(give(id)), u"provision.expired"_s);
    }

    void another_prefectures_residents_are_not_given_away()
    {
        ProvisionRequest theirs = requestUnder(agreed(content()));
        theirs.prefecture = u"26"_s;
        QCOMPARE(codeOf(ask(theirs)), u"role.not_allowed"_s);
    }

    void a_key_that_is_none_is_refused()
    {
        AgreementContent wrong = content();
        wrong.recipientKey = u"abcd"_s;
        QCOMPARE(codeOf(write([&](store::Transaction &tx) { return recordAgreement(tx, as(m_asker), wrong); })),
                 u"agreement.key_wrong"_s);
    }

    void the_record_is_anchored_every_hour_by_a_signature()
    {
        AnchorTick tick(*m_services);
        const auto anchors = [&] { return write([](store::Transaction &tx) { return store::anchors(tx); }); };
        agreed(content());
        tick.tick();
        QCOMPARE(anchors().size(), std::size_t(1));
        QVERIFY(m_audit.seal().isOurs(anchors().front()));
        agreed(content());
        m_clock.time = m_clock.time.addSecs(3599);
        tick.tick();
        QCOMPARE(anchors().size(), std::size_t(1));
        m_clock.time = m_clock.time.addSecs(1);
        tick.tick();
        QCOMPARE(anchors().size(), std::size_t(2));
        QCOMPARE(anchors().back().seq, 2);
    }

    void what_another_prefecture_gives_is_not_shown()
    {
        give(approvedProvision()).value();
        const auto shown = [&](const StaffProfile &to) {
            return write([&](store::Transaction &tx) { return overviewFor(tx, as(to)); });
        };
        QCOMPARE(shown(m_second).provisions.size(), 1);
        QCOMPARE(shown(m_second).exports.size(), 1);
        QVERIFY(shown(m_stranger).provisions.isEmpty() && shown(m_stranger).exports.isEmpty());
    }

    void every_step_is_on_record()
    {
        give(approvedProvision()).value();
        const auto rows = write([](store::Transaction &tx) { return store::auditAfter(tx, 0, 10); });
        QStringList actions;
        for (const store::AuditRow &row : rows)
            actions.append(row.action);
        QCOMPARE(actions, (QStringList{u"agreement.record"_s, u"provision.request"_s, u"provision.decide"_s,
                                       u"provision.export"_s}));
    }

    void nothing_in_the_file_is_read_as_a_formula()
    {
        const DataField place{u"municipality"_s, DataSet::HealthAnswers, {u"市"_s, u"City"_s}, {}};
        store::GivenRow row{};
        row.municipality.ja = u"=1+1\"x"_s;
        const QByteArray csv = csvOf({}, {place}, {row});
        QVERIFY(csv.contains("\"'=1+1\"\"x\""));
    }
};

MADO_TEST(ProvisionTest)

} // namespace mado::governance

#include "provision_test.moc"
