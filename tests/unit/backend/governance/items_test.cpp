// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/governance/decide.h"
#include "contract/codecs_governance.h"
#include "tests/support/runner.h"

#include <QTest>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int grounds = int(Ground::NoUnjustHarm) + 1;
constexpr int recipients = int(RecipientKind::Other) + 1;
constexpr int purposes = int(ProvisionPurpose::Other) + 1;

/// A request as a reader of the ordinance asks about it.
struct Case
{
    const DecisionRequest &request;

    bool to(std::initializer_list<RecipientKind> kinds) const { return std::ranges::count(kinds, request.recipient); }
    bool on(std::initializer_list<Ground> stated) const
    {
        return std::ranges::all_of(stated, [&](Ground one) { return request.grounds.contains(one); });
    }
    bool isResearch() const { return request.purpose == ProvisionPurpose::Research; }
    bool withinPurpose() const
    {
        return to({RecipientKind::OwnOrgan}) &&
               (request.purpose == ProvisionPurpose::Care || request.purpose == ProvisionPurpose::InfectionControl);
    }
    /// The accounts' consent texts speak of these.
    bool consented() const
    {
        using enum RecipientKind;
        return on({Ground::Consent}) && to({OwnOrgan, OtherOrgan, State, LocalBody});
    }
    bool toSomebodyElse() const
    {
        using enum RecipientKind;
        return to({OtherOrgan, State, LocalBody, University, Police, Other});
    }
};

/// Numbers of the items that permit it: the law once more, in other words than the rules' own.
using Reading = QList<int> (*)(const Case &);

QList<int> kanagawa(const Case &of)
{
    using enum RecipientKind;
    QList<int> items;
    const auto when = [&](int item, bool permits) {
        if (permits)
            items.append(item);
    };
    when(1, of.on({Ground::Law}));
    when(2, of.consented() || of.to({PersonConcerned}));
    when(3, of.on({Ground::Urgent}) && !of.request.standing);
    when(4, of.on({Ground::MadePublic}));
    when(5, of.to({OwnOrgan, OtherOrgan, State, LocalBody}) && of.on({Ground::NeededForDuties, Ground::GoodReason}));
    when(6, of.isResearch());
    when(7, of.toSomebodyElse() && of.on({Ground::ClearBenefit}));
    when(8, of.to({Police}) && of.on({Ground::CrimePrevention}));
    when(9, of.on({Ground::GoodReason}) && (of.on({Ground::CouncilOpinion}) || of.on({Ground::CategoryOpinion})));
    return of.on({Ground::NoUnjustHarm}) ? items : QList<int>();
}

QList<int> kyoto(const Case &of)
{
    using enum RecipientKind;
    QList<int> items;
    const auto when = [&](int item, bool permits) {
        if (permits)
            items.append(item);
    };
    when(1, of.on({Ground::Law}));
    when(2, of.consented() || of.to({PersonConcerned}));
    when(3, of.on({Ground::Urgent}) && !of.request.standing);
    when(4, of.on({Ground::CrimePrevention}));
    when(5, of.to({OwnOrgan, OtherOrgan}) && of.on({Ground::NeededForDuties, Ground::NoUnjustHarm}));
    when(6, of.on({Ground::GoodReason, Ground::NoUnjustHarm}));
    return items;
}

QList<int> act(const Case &of)
{
    using enum RecipientKind;
    QList<int> items;
    const auto when = [&](int item, bool permits) {
        if (permits)
            items.append(item);
    };
    const bool duties = of.on({Ground::NeededForDuties, Ground::GoodReason});
    when(0, of.on({Ground::Law}));
    when(1, of.consented() || of.to({PersonConcerned}));
    when(2, of.to({OwnOrgan}) && duties);
    when(3, of.to({OtherOrgan, State, LocalBody}) && duties);
    when(4, of.toSomebodyElse() && (of.isResearch() || of.on({Ground::ClearBenefit})));
    return of.on({Ground::NoUnjustHarm}) ? items : QList<int>();
}

QList<QList<Ground>> upToThreeGrounds()
{
    QList<QList<Ground>> all;
    for (int bits = 0; bits < 1 << grounds; ++bits) {
        QList<Ground> some;
        for (int i = 0; i < grounds; ++i) {
            if (bits >> i & 1)
                some.append(Ground(i));
        }
        if (some.size() <= 3)
            all.append(some);
    }
    return all;
}

} // namespace

/// Every recipient, purpose and combination of up to three grounds, asked of every policy.
class ItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_item_permits_what_it_says_and_nothing_else_data()
    {
        QTest::addColumn<QString>("prefecture");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("which");
        QTest::newRow("Kanagawa, article 9") << u"14"_s << QDate(2020, 6, 17) << 0;
        QTest::newRow("Kyoto, article 5") << u"26"_s << QDate(2020, 6, 17) << 1;
        QTest::newRow("the Act in Kanagawa") << u"14"_s << QDate(2023, 4, 1) << 2;
        QTest::newRow("the Act in Tokyo") << u"13"_s << QDate(2024, 1, 1) << 2;
    }
    void each_item_permits_what_it_says_and_nothing_else()
    {
        QFETCH(QString, prefecture);
        QFETCH(QDate, day);
        QFETCH(int, which);
        const Reading reading = std::array{kanagawa, kyoto, act}.at(std::size_t(which));
        const auto policies = Policies::load(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/policies"));
        QVERIFY(policies);
        DecisionRequest request{{prefecture}, DataSet::HealthAnswers, {}, {}, {}, day, false};
        QSet<int> seen;
        for (const QList<Ground> &stated : upToThreeGrounds()) {
            request.grounds = stated;
            for (int i = 0; i < recipients * purposes * 2; ++i) {
                request.recipient = RecipientKind(i / 2 % recipients);
                request.purpose = ProvisionPurpose(i / 2 / recipients);
                request.standing = i % 2 == 1;
                const Case of{request};
                const QList<int> permitting = reading(of);
                const Ruling ruling = rule(*policies, request, prefecture);
                const bool permitted = ruling.shown.outcome == Outcome::Permitted;
                const auto told = [&] { return qPrintable(word(request.recipient) + u' ' + word(request.purpose)); };
                QVERIFY2(permitted == (of.withinPurpose() || !permitting.isEmpty()), told());
                QVERIFY2(!permitted || of.withinPurpose() || permitting.contains(ruling.item.value_or(-1)), told());
                if (permitted && ruling.item)
                    seen.insert(*ruling.item);
            }
        }
        QCOMPARE(seen.size(), policies->find(prefecture, day)->items.size());
    }
};

MADO_TEST(ItemsTest)

} // namespace mado::governance

#include "items_test.moc"
