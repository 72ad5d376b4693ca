// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/sweep.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"

#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Consultation mine(const QString &id, RiskLevel level) { return taken(waiting(id, level, 5), saeki(), evening()); }

OutboxItem note(const QString &consultation)
{
    return {CommandKey::random(),
            1,
            *ConsultationId::from(consultation),
            AddNote{std::nullopt, u"メモ"_s},
            evening(),
            OutboxState::Waiting,
            std::nullopt};
}

QStringList ids(const Sweep &sweep)
{
    QStringList found;
    for (const SweepLine &line : sweep.lines())
        found << line.consultation.id.text();
    return found;
}

} // namespace

class SweepTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void only_what_one_holds_is_left_behind_worst_first()
    {
        Sweep sweep(saeki().id);
        QVERIFY(sweep.isEmpty());
        sweep.apply({{mine(u"low"_s, RiskLevel::Low), mine(u"worst"_s, RiskLevel::Emergency),
                      taken(waiting(u"hers"_s, RiskLevel::Emergency, 5), hasegawa(), evening()),
                      waiting(u"nobodys"_s, RiskLevel::Emergency, 5), mine(u"high"_s, RiskLevel::High)},
                     {}});
        QCOMPARE(ids(sweep), (QStringList{u"worst"_s, u"high"_s, u"low"_s}));
        QVERIFY(sweep.holdsEmergency());
    }

    void what_is_handed_over_closed_or_gone_leaves()
    {
        Sweep sweep(saeki().id);
        const auto a = mine(u"a"_s, RiskLevel::Emergency);
        const auto b = mine(u"b"_s, RiskLevel::High);
        const auto c = mine(u"c"_s, RiskLevel::High);
        sweep.apply({{a, b, c}, {}});
        QSignalSpy changed(&sweep, &Sweep::changed);
        sweep.apply({{taken(a, hasegawa(), evening(), 2), closed(b, evening())}, {c.id}});
        QCOMPARE(changed.count(), 1);
        QVERIFY(sweep.isEmpty());
        QVERIFY(!sweep.holdsEmergency());
    }

    void what_the_outbox_holds_counts_until_it_is_gone()
    {
        Sweep sweep(saeki().id);
        sweep.apply({{mine(u"a"_s, RiskLevel::High), mine(u"b"_s, RiskLevel::High)}, {}});
        const OutboxItem first = note(u"a"_s);
        OutboxItem elsewhere = note(u"x"_s); // of a consultation that is no longer held
        sweep.applyOutbox({{first, elsewhere}, {}});
        QCOMPARE(sweep.lines().at(0).unsent, 1);
        QCOMPARE(sweep.lines().at(1).unsent, 0);
        QCOMPARE(sweep.outbox(), 2);
        QVERIFY(!sweep.hasGone(first.key));
        elsewhere.state = OutboxState::Sending; // the same item: counted once
        sweep.applyOutbox({{elsewhere}, {first.key}});
        QCOMPARE(sweep.outbox(), 1);
        QVERIFY(sweep.hasGone(first.key));
        QCOMPARE(sweep.lines().at(0).unsent, 0);
        sweep.apply({{}, {*ConsultationId::from(u"a"_s), *ConsultationId::from(u"b"_s)}});
        QVERIFY(!sweep.isEmpty()); // something is still unsent
    }
};

MADO_TEST(SweepTest)
#include "sweep_test.moc"
