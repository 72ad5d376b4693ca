// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/desk/danger.h"
#include "tests/support/runner.h"
#include "tests/unit/backend/desk/desk_fixture.h"

#include <QTest>

using namespace mado;
using namespace mado::desk;
using namespace Qt::Literals::StringLiterals;

namespace {

DangerProtocol protocol(const QString &danger = u"self_harm"_s, const QStringList &steps = {u"listen"_s, u"safety"_s})
{
    const LocalText words{u"題"_s, u"Title"_s};
    DangerProtocol made{.danger = danger,
                        .label = words,
                        .source = words,
                        .version = u"1"_s,
                        .foundAt = QDateTime(QDate(2020, 5, 8), QTime(3, 0), Qt::UTC),
                        .steps = {},
                        .routes = {}};
    for (const QString &step : steps)
        made.steps.append({step, words, words});
    return made;
}

/// An emergency under a nurse's lease, in which danger was found.
struct Endangered
{
    DeskFixture t;
    ConsultationId id = t.open(RiskLevel::Emergency);
    qint64 fence = t.takeOver(t.nurse, id);

    Endangered() { find(protocol()); }
    void find(const DangerProtocol &found)
    {
        const ConversationId conversation = t.row(id).conversation;
        t.write([&](store::Transaction &tx) {
            openDanger(tx, conversation, t.now, found);
            return true;
        });
    }
    QString tries(const StaffProfile &who, const ConsultationCommand &command)
    {
        return problemOf(t.apply(who, id, command)).code;
    }
    Close closing() const { return {fence, Disposition::Physician, t.now.addDays(1), u"医師につないだ"_s}; }
    DangerProtocol seen() { return *t.view(id).danger; }
};

} // namespace

class DangerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_second_person_joins_and_it_goes_on_record()
    {
        Endangered d;
        QVERIFY(!d.seen().second);
        QCOMPARE(d.tries(d.t.supervisor, JoinDanger{}), QString());
        QCOMPARE(d.seen().second->id, d.t.supervisor.id);
        QVERIFY(d.t.events(d.id).contains(EventKind::DangerFound));
        QVERIFY(d.t.events(d.id).contains(EventKind::DangerJoined));
        QCOMPARE(d.tries(d.t.supervisor, JoinDanger{}), QString());
        QCOMPARE(d.t.events(d.id).count(EventKind::DangerJoined), 1);
    }

    void one_person_is_not_two()
    {
        Endangered d;
        QCOMPARE(d.tries(d.t.nurse, JoinDanger{}), u"danger.own"_s);
        QCOMPARE(d.tries(d.t.colleague, JoinDanger{}), QString());
        QCOMPARE(d.tries(d.t.physician, JoinDanger{}), u"danger.second_there"_s);
        QVERIFY(d.t.apply(d.t.nurse, d.id, Return{d.fence}).has_value());
        d.tries(d.t.colleague, AgreeDanger{true});
        d.t.takeOver(d.t.colleague, d.id);
        QVERIFY(!d.seen().second);
        QVERIFY(!d.seen().secondAgrees); // their word went with them
    }

    void steps_are_marked_by_the_two_alone_and_can_be_taken_back()
    {
        Endangered d;
        QCOMPARE(d.tries(d.t.colleague, MarkDangerStep{u"listen"_s, true}), u"danger.not_of_the_two"_s);
        QCOMPARE(d.tries(d.t.nurse, MarkDangerStep{u"listen"_s, true}), QString());
        QCOMPARE(d.seen().steps.first().doneBy->id, d.t.nurse.id);
        QCOMPARE(d.seen().steps.first().doneAt, std::optional(d.t.now));
        d.tries(d.t.colleague, JoinDanger{});
        QCOMPARE(d.tries(d.t.colleague, MarkDangerStep{u"listen"_s, false}), QString());
        QVERIFY(!d.seen().steps.first().doneAt);
        QCOMPARE(d.t.events(d.id).count(EventKind::DangerStepMarked), 2);
        QCOMPARE(d.tries(d.t.nurse, MarkDangerStep{u"fly"_s, true}), u"body.invalid"_s);
    }

    void closing_and_lowering_need_the_second_persons_word()
    {
        Endangered d;
        const SetLevel lower{d.fence, RiskLevel::High, u"落ち着いたため。"_s};
        QCOMPARE(d.tries(d.t.nurse, d.closing()), u"danger.needs_two"_s);
        QCOMPARE(d.tries(d.t.nurse, lower), u"danger.needs_two"_s);
        d.tries(d.t.colleague, JoinDanger{});
        QCOMPARE(d.tries(d.t.nurse, d.closing()), u"danger.needs_two"_s);
        QCOMPARE(d.tries(d.t.nurse, AgreeDanger{true}), u"danger.not_of_the_two"_s);
        QCOMPARE(d.tries(d.t.colleague, AgreeDanger{true}), QString());
        QCOMPARE(d.tries(d.t.nurse, lower), QString());
        QCOMPARE(d.tries(d.t.nurse, d.closing()), QString());
    }

    void open_steps_end_only_in_other_hands()
    {
        Endangered d;
        d.tries(d.t.colleague, JoinDanger{});
        d.tries(d.t.colleague, AgreeDanger{true});
        const auto closing = [&](Disposition disposition) {
            Close close = d.closing();
            close.disposition = disposition;
            return close;
        };
        for (const auto kept : {Disposition::Advised119, Disposition::TestingDesk, Disposition::SelfCare})
            QCOMPARE(d.tries(d.t.nurse, closing(kept)), u"danger.steps_open"_s);
        for (const DangerStep &step : d.seen().steps)
            QCOMPARE(d.tries(d.t.nurse, MarkDangerStep{step.key, true}), QString());
        d.tries(d.t.nurse, MarkDangerStep{d.seen().steps.last().key, false});
        QCOMPARE(d.tries(d.t.nurse, closing(Disposition::SelfCare)), u"danger.steps_open"_s);
        d.tries(d.t.nurse, MarkDangerStep{d.seen().steps.last().key, true});
        QCOMPARE(d.tries(d.t.nurse, closing(Disposition::SelfCare)), QString());
    }

    void an_ambulance_or_a_physician_takes_over_what_is_open_data()
    {
        QTest::addColumn<int>("disposition");
        QTest::newRow("ambulance") << int(Disposition::AmbulanceCalled);
        QTest::newRow("physician") << int(Disposition::Physician);
    }
    void an_ambulance_or_a_physician_takes_over_what_is_open()
    {
        QFETCH(int, disposition);
        Endangered d;
        d.tries(d.t.colleague, JoinDanger{});
        d.tries(d.t.colleague, AgreeDanger{true});
        Close close = d.closing();
        close.disposition = Disposition(disposition);
        QCOMPARE(d.tries(d.t.nurse, close), QString());
    }

    void new_words_of_danger_take_the_agreement_back_and_add_their_steps()
    {
        Endangered d;
        d.tries(d.t.colleague, JoinDanger{});
        d.tries(d.t.colleague, AgreeDanger{true});
        d.tries(d.t.nurse, MarkDangerStep{u"listen"_s, true});
        d.find(protocol(u"abuse"_s, {u"listen"_s, u"notify"_s}));
        QVERIFY(!d.seen().secondAgrees);
        QCOMPARE(d.seen().steps.size(), 3);
        QVERIFY(d.seen().steps.first().doneAt);
        QCOMPARE(d.seen().steps.last().key, u"notify"_s);
        QCOMPARE(d.t.events(d.id).count(EventKind::DangerFound), 2);
        d.find(protocol());
        QCOMPARE(d.t.events(d.id).count(EventKind::DangerFound), 2);
    }

    void further_dangers_add_whom_to_tell_once_each()
    {
        Endangered d;
        const LocalText police{u"警察"_s, u"Police"_s};
        DangerProtocol abuse = protocol(u"abuse"_s, {u"notify"_s});
        abuse.routes = {{police, u"110"_s}, {police, u"189"_s}};
        d.find(abuse);
        QCOMPARE(d.seen().routes.size(), 2);
        d.find(abuse);
        QCOMPARE(d.seen().routes.size(), 2);
        QCOMPARE(d.seen().routes.last().number, u"189"_s);
    }

    void a_supervisor_may_stand_in_for_the_second_whose_word_goes_with_them()
    {
        Endangered d;
        d.tries(d.t.colleague, JoinDanger{});
        d.tries(d.t.colleague, AgreeDanger{true});
        QCOMPARE(d.tries(d.t.physician, JoinDanger{}), u"danger.second_there"_s);
        QCOMPARE(d.tries(d.t.supervisor, JoinDanger{}), QString());
        QCOMPARE(d.seen().second->id, d.t.supervisor.id);
        QVERIFY(!d.seen().secondAgrees);
        QCOMPARE(d.tries(d.t.colleague, AgreeDanger{true}), u"danger.not_of_the_two"_s);
    }

    void saying_the_same_twice_is_saying_it_once()
    {
        Endangered d;
        d.tries(d.t.colleague, JoinDanger{});
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(d.tries(d.t.nurse, MarkDangerStep{u"listen"_s, true}), QString());
            QCOMPARE(d.tries(d.t.colleague, AgreeDanger{true}), QString());
        }
        QCOMPARE(d.t.events(d.id).count(EventKind::DangerStepMarked), 1);
        QCOMPARE(d.t.events(d.id).count(EventKind::DangerAgreed), 1);
    }

    void a_word_taken_back_stands_in_the_record_as_such()
    {
        Endangered d;
        d.tries(d.t.colleague, JoinDanger{});
        d.tries(d.t.colleague, AgreeDanger{true});
        d.tries(d.t.colleague, AgreeDanger{false});
        QCOMPARE(d.tries(d.t.nurse, d.closing()), u"danger.needs_two"_s);
        QStringList said;
        for (const EntryBody &body : d.t.bodies(d.id)) {
            const auto *event = std::get_if<Event>(&body);
            if (event && event->what == EventKind::DangerAgreed)
                said << event->detail;
        }
        QCOMPARE(said, (QStringList{u"yes"_s, u"no"_s}));
    }

    void once_closed_the_two_are_done()
    {
        Endangered d;
        d.tries(d.t.colleague, JoinDanger{});
        d.tries(d.t.colleague, AgreeDanger{true});
        QCOMPARE(d.tries(d.t.nurse, d.closing()), QString());
        QCOMPARE(d.tries(d.t.supervisor, JoinDanger{}), u"consultation.closed"_s);
        QCOMPARE(d.tries(d.t.colleague, MarkDangerStep{u"listen"_s, true}), u"consultation.closed"_s);
        QCOMPARE(d.tries(d.t.colleague, AgreeDanger{false}), u"consultation.closed"_s);
    }

    void one_that_is_opened_again_needs_the_second_persons_word_anew()
    {
        Endangered d;
        d.tries(d.t.colleague, JoinDanger{});
        d.tries(d.t.colleague, AgreeDanger{true});
        QCOMPARE(d.tries(d.t.nurse, d.closing()), QString());
        d.t.now = d.t.now.addSecs(3600);
        d.t.residentSays(d.id, u"やっぱりつらい"_s);
        QVERIFY(!d.t.view(d.id).closed);
        QVERIFY(!d.t.view(d.id).danger->secondAgrees);
        d.fence = d.t.takeOver(d.t.nurse, d.id);
        QCOMPARE(d.tries(d.t.nurse, d.closing()), u"danger.needs_two"_s);
        d.tries(d.t.colleague, AgreeDanger{true});
        QCOMPARE(d.tries(d.t.nurse, d.closing()), QString());
        QCOMPARE(d.tries(d.t.colleague, Reopen{u"もう一度見る"_s}), QString());
        QVERIFY(!d.t.view(d.id).danger->secondAgrees);
    }

    void nothing_that_answers_by_itself_may_while_two_work()
    {
        Endangered d;
        const ConversationId conversation = d.t.row(d.id).conversation;
        QVERIFY(d.t.write([&](store::Transaction &tx) { return inDanger(tx, conversation); }));
        const auto calm = d.t.open(RiskLevel::Low);
        const ConversationId other = d.t.row(calm).conversation;
        QVERIFY(!d.t.write([&](store::Transaction &tx) { return inDanger(tx, other); }));
        QCOMPARE(problemOf(d.t.apply(d.t.colleague, calm, JoinDanger{})).code, u"danger.none"_s);
    }
};

MADO_TEST(DangerTest)
#include "danger_test.moc"
