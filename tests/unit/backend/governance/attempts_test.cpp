// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audit/verify.h"
#include "backend/governance/standing.h"
#include "office.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;
using test::codeOf;

/// An auditor sees who asked for what is not permitted, although nothing was given.
class AttemptsTest : public QObject, private test::Office
{
    Q_OBJECT

    std::vector<store::AuditRow> refused(const QString &action = {}) const
    {
        return m_database
            ->read([&](store::Transaction &tx) {
                return store::auditBefore(tx, {{}, action, {}, {}, {}, {}, true}, 100);
            })
            .value();
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { open(); }

    void what_the_rules_refuse_is_on_record_with_article_and_reason()
    {
        const AgreementId agreement = agreed(content());
        ProvisionRequest bare = requestUnder(agreement);
        bare.grounds = {Ground::Consent};
        QCOMPARE(codeOf(ask(bare)), u"provision.refused"_s);
        QCOMPARE(refused().size(), std::size_t(1));
        const store::AuditRow row = refused().front();
        QCOMPARE(row.action, u"provision.request.refused"_s);
        QCOMPARE(row.staff, m_asker.id.text());
        QCOMPARE(row.subject, agreement.text());
        QCOMPARE(row.label, u"厚生労働省"_s);
        QVERIFY2(row.reason.startsWith(u"provision.refused · health_answers · infection_control · 14 · "_s),
                 qPrintable(row.reason));
        QVERIFY2(row.reason.contains(u"第9条第2項ただし書"_s), qPrintable(row.reason));
        QVERIFY(!row.reason.contains(bare.why));
    }

    void what_needs_an_opinion_first_is_on_record()
    {
        AgreementContent research = content();
        research.kind = RecipientKind::Other;
        ProvisionRequest other = requestUnder(agreed(research));
        other.grounds = {Ground::GoodReason, Ground::NoUnjustHarm};
        QCOMPARE(codeOf(ask(other)), u"provision.needs_review"_s);
        QCOMPARE(refused().size(), std::size_t(1));
        QVERIFY(refused().front().reason.startsWith(u"provision.needs_review · "_s));
        QVERIFY(refused().front().reason.contains(u"第9条第2項第9号"_s));
    }

    void what_the_agreement_does_not_cover_is_on_record()
    {
        const AgreementId id = agreed(content());
        ProvisionRequest other = requestUnder(id);
        other.dataSet = DataSet::ConsultationRecords;
        QCOMPARE(codeOf(ask(other)), u"agreement.outside"_s);
        ProvisionRequest more = requestUnder(id);
        more.fields.append(u"phone"_s);
        QCOMPARE(codeOf(ask(more)), u"provision.field_not_needed"_s);
        ProvisionRequest theirs = requestUnder(id);
        theirs.prefecture = u"26"_s;
        QCOMPARE(codeOf(ask(theirs)), u"role.not_allowed"_s);
        QStringList reasons;
        for (const store::AuditRow &row : refused(u"provision."_s))
            reasons.prepend(row.reason.section(u" · "_s, 0, 0));
        QCOMPARE(reasons,
                 (QStringList{u"agreement.outside"_s, u"provision.field_not_needed"_s, u"role.not_allowed"_s}));
    }

    void what_was_only_mistyped_leaves_nothing()
    {
        ProvisionRequest wrong = requestUnder(agreed(content()));
        wrong.until = wrong.from.addDays(-1);
        QCOMPARE(codeOf(ask(wrong)), u"body.invalid"_s);
        wrong.agreement = AgreementId::random();
        QCOMPARE(codeOf(ask(wrong)), u"agreement.unknown"_s);
        QVERIFY(refused().empty());
    }

    void approving_one_s_own_request_is_on_record()
    {
        const ProvisionId id = ask(requestUnder(agreed(content()))).value();
        QCOMPARE(codeOf(say(m_asker, id, 1)), u"provision.own"_s);
        QCOMPARE(refused().size(), std::size_t(1));
        QCOMPARE(refused().front().action, u"provision.decide.refused"_s);
        QCOMPARE(refused().front().subject, id.text());
        QVERIFY(say(m_second, id, 1));
        QCOMPARE(codeOf(say(m_second, id, 2)), u"provision.state"_s); // a click too late
        QCOMPARE(refused().size(), std::size_t(1));
    }

    void exporting_what_nobody_approved_or_after_its_term_is_on_record()
    {
        const AgreementId agreement = agreed(content());
        const ProvisionId id = ask(requestUnder(agreement)).value();
        QCOMPARE(codeOf(give(id)), u"provision.state"_s);
        QVERIFY(say(m_second, id, 1));
        QVERIFY(write([&](store::Transaction &tx) { return endAgreement(tx, as(m_asker), agreement); }));
        QCOMPARE(codeOf(give(id)), u"agreement.over"_s);
        const auto rows = refused(u"provision.export"_s);
        QCOMPARE(rows.size(), std::size_t(2));
        QVERIFY(rows.front().reason.startsWith(u"agreement.over"_s) &&
                rows.back().reason.startsWith(u"provision.state"_s));
    }

    void what_should_have_gone_by_itself_is_on_record_as_the_server_s_once_a_day()
    {
        const AgreementId agreement = agreed(content());
        ProvisionRequest daily = requestUnder(agreement);
        daily.dailyAt = 7;
        const ProvisionId id = ask(daily).value();
        QVERIFY(say(m_second, id, 1));
        QVERIFY(write([&](store::Transaction &tx) { return endAgreement(tx, as(m_asker), agreement); }));
        StandingExports standing(*m_services);
        standing.pass();
        standing.pass();
        QCOMPARE(refused().size(), std::size_t(1));
        QVERIFY(refused().front().staff.isEmpty() && refused().front().action == u"provision.export.refused"_s);
    }

    void the_chain_stays_whole_and_what_succeeded_is_not_among_the_refused()
    {
        const ProvisionId id = approvedProvision();
        QVERIFY(give(id));
        QVERIFY(refused().empty());
        QCOMPARE(codeOf(say(m_asker, id, 2)), u"provision.state"_s);
        const auto found = m_database->read([&](store::Transaction &tx) { return audit::verify(tx, m_audit.seal()); });
        QVERIFY(found && !found->faultAt);
    }
};

MADO_TEST(AttemptsTest)

} // namespace mado::governance

#include "attempts_test.moc"
