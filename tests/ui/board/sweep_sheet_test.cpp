// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"
#include "ui/board/sweep_sheet.h"
#include "ui/desk/reply_field.h"
#include "ui/shared/button.h"
#include "ui/shared/text_label.h"

#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Consultation mine(const QString &id, RiskLevel level) { return taken(waiting(id, level, 5), saeki(), evening()); }

struct Bench
{
    explicit Bench(const QList<Consultation> &held)
    {
        window.resize(1200, 800);
        window.show();
        sweep.apply({held, {}});
    }
    void ask(SweepSheet::Why why) { sheet.ask(why, sweep, Language::English); }
    Button *named(const QString &accessible)
    {
        for (auto *button : sheet.findChildren<Button *>()) {
            if (button->accessibleName() == accessible)
                return button;
        }
        return nullptr;
    }
    Button *main()
    {
        for (auto *button : sheet.findChildren<Button *>()) {
            if (button->text() == u"Sign out"_s || button->text() == u"Done"_s)
                return button;
        }
        qFatal("no main button");
    }
    bool shows(const QString &words)
    {
        for (const auto *label : sheet.findChildren<TextLabel *>()) {
            if (label->isVisibleTo(&sheet) && label->text().contains(words))
                return true;
        }
        return false;
    }

    Theme theme{Theme::Mode::Light};
    QWidget window;
    Sweep sweep{saeki().id};
    SweepSheet sheet{theme, &window};
};

} // namespace

class SweepSheetTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_one_held_can_be_handed_over_or_returned()
    {
        Bench t({mine(u"a"_s, RiskLevel::High), mine(u"b"_s, RiskLevel::Low)});
        t.ask(SweepSheet::Why::SigningOut);
        QVERIFY(t.sheet.isOpen());
        QStringList over;
        QStringList back;
        QObject::connect(&t.sheet, &SweepSheet::handOverRequested,
                         [&](const ConsultationId &id) { over << id.text(); });
        QObject::connect(&t.sheet, &SweepSheet::returnRequested, [&](const ConsultationId &id) { back << id.text(); });
        t.named(u"Hand over R-a"_s)->click();
        t.named(u"Return R-b"_s)->click();
        QCOMPARE(over, QStringList{u"a"_s});
        QCOMPARE(back, QStringList{u"b"_s});
    }

    void without_an_emergency_one_may_leave_at_once()
    {
        Bench t({mine(u"a"_s, RiskLevel::High)});
        t.ask(SweepSheet::Why::SigningOut);
        QVERIFY(!t.sheet.needsReason());
        QSignalSpy accepted(&t.sheet, &Sheet::accepted);
        t.main()->click();
        QCOMPARE(accepted.count(), 1);
    }

    void an_emergency_is_left_only_with_a_reason_of_some_length()
    {
        Bench t({mine(u"a"_s, RiskLevel::Emergency)});
        t.ask(SweepSheet::Why::SigningOut);
        QVERIFY(t.sheet.needsReason());
        QSignalSpy accepted(&t.sheet, &Sheet::accepted);
        t.main()->click();
        QCOMPARE(accepted.count(), 0);
        auto *field = t.sheet.findChild<ReplyField *>();
        field->setText(u"  あ　 "_s);
        QVERIFY(!t.main()->isEnabled());
        field->setText(QString(maxReasonUnits + 1, u'あ'));
        QVERIFY(!t.main()->isEnabled());
        field->setText(u"責任者に口頭で伝えた"_s);
        t.main()->click();
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(t.sheet.reason(), u"責任者に口頭で伝えた"_s);
    }

    void at_the_end_of_a_shift_no_reason_is_asked_for()
    {
        Bench t({mine(u"a"_s, RiskLevel::Emergency)});
        t.ask(SweepSheet::Why::ShiftEnds);
        QVERIFY(!t.sheet.needsReason());
        QVERIFY(t.main()->isEnabled());
    }

    void what_is_open_in_each_is_said()
    {
        auto one = mine(u"a"_s, RiskLevel::High);
        one.call = PlannedCall{evening().addSecs(600), 0, {}};
        Bench t({one});
        const OutboxItem item{CommandKey::random(), 1,           one.id, AddNote{std::nullopt, u"メモ"_s}, evening(),
                              OutboxState::Waiting, std::nullopt};
        t.sweep.applyOutbox({{item}, {}});
        t.ask(SweepSheet::Why::SigningOut);
        t.sheet.show(t.sweep, {one.id});
        QTRY_VERIFY(t.shows(u"promised a call"_s));
        QTRY_VERIFY(t.shows(u"a draft is not sent"_s));
        QTRY_VERIFY(t.shows(u"1 waiting in the outbox"_s));
        QTRY_VERIFY(t.shows(u"stay sealed on this computer"_s));
    }

    void what_is_given_away_meanwhile_leaves_the_sheet_and_the_reason_with_it()
    {
        const auto one = mine(u"a"_s, RiskLevel::Emergency);
        Bench t({one});
        t.ask(SweepSheet::Why::SigningOut);
        t.sweep.apply({{taken(one, hasegawa(), evening(), 2)}, {}});
        t.sheet.show(t.sweep, {});
        QVERIFY(!t.sheet.needsReason());
        QVERIFY(t.main()->isEnabled());
    }
};

MADO_TEST(SweepSheetTest)
#include "sweep_sheet_test.moc"
