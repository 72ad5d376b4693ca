// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_desk.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"
#include "ui/callbacks/call_panel.h"
#include "ui/callbacks/call_table.h"
#include "ui/callbacks/call_words.h"
#include "ui/callbacks/callbacks_page.h"
#include "ui/callbacks/calls_made_table.h"
#include "ui/desk/question_protocols.h"
#include "ui/desk/reply_field.h"
#include "ui/shared/button.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace mado;
using namespace mado::test;

namespace {

Consultation promised(const QString &id, int minutes, int unanswered = 0)
{
    auto one = waiting(id, RiskLevel::High, 20);
    one.channel = Channel::Callback;
    one.waitingSince.reset();
    one.resident.phoneMasked = QStringLiteral("090-••••-••12");
    one.call = PlannedCall{evening().addSecs(60 * minutes), unanswered, {}};
    return one;
}

/// Stands in for the telephone program of this computer.
class Telephone final : public QObject
{
    Q_OBJECT

public:
    Telephone() { QDesktopServices::setUrlHandler(QStringLiteral("tel"), this, "dial"); }
    ~Telephone() override { QDesktopServices::unsetUrlHandler(QStringLiteral("tel")); }
    QList<QUrl> dialled;

public Q_SLOTS:
    void dial(const QUrl &url) { dialled << url; }
};

struct Bench
{
    explicit Bench(const QList<Consultation> &all, const CareGuides &guides = {}) : owned(knowing(guides)), desk(*owned)
    {
        page.setLanguage(Language::English);
        page.resize(1280, 760);
        page.show();
        for (const auto &one : all)
            desk.consultations.insert(one.id.text(), one);
        Q_EMIT desk.queueChanged({all, {}});
    }
    bool ready()
    {
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page, 20000))
            return false;
        page.focusList();
        return true;
    }
    template <class T> T *part() { return page.findChild<T *>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(page.focusWidget(), key, modifiers);
    }
    bool shows(const QString &words)
    {
        for (const auto *label : page.findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    Theme theme{Theme::Mode::Light};
    SetClock clock{evening()};
    /// A record as the outbox tells it.
    OutboxItem queued(const QString &id, const RecordCall &call, OutboxState state)
    {
        const OutboxItem item{CommandKey::random(), 1, *ConsultationId::from(id), call, evening(), state, std::nullopt};
        Q_EMIT desk.outboxChanged({{item}, {}});
        return item;
    }
    CallMade made(const QString &id, CallOutcome outcome, int attempt)
    {
        return {*ConsultationId::from(id), QStringLiteral("R-") + id, id, saeki(), evening(), outcome, attempt, {}};
    }
    QAbstractButton *button(const QString &words)
    {
        for (auto *one : page.findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text() == words)
                return one;
        }
        qFatal("no such button");
    }
    QAbstractButton *chip(const QString &words) { return button(words); }
    static std::unique_ptr<FakeDesk> knowing(const CareGuides &guides)
    {
        auto made = std::make_unique<FakeDesk>();
        made->guides = guides;
        return made;
    }

    std::unique_ptr<FakeDesk> owned;
    FakeDesk &desk;
    CallbacksPage page{theme, desk, clock};
};

Consultation mine(const QString &id, int minutes) { return taken(promised(id, minutes), saeki(), evening()); }

} // namespace

class CallbacksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void in_a_low_window_the_next_time_comes_into_sight_with_the_outcome_that_needs_it()
    {
        Bench t({mine(QStringLiteral("a"), -5)});
        t.page.resize(1044, 500);
        QVERIFY(t.ready());
        t.press(Qt::Key_2);
        const auto whole = [&] {
            const auto *chip = t.button(QStringLiteral("2  No answer"));
            const auto *box = t.part<CallPanel>()->findChild<QWidget *>(QStringLiteral("nextCall"));
            return chip->isChecked() && box->isVisible() && box->visibleRegion().boundingRect() == box->rect();
        };
        QTRY_VERIFY(whole());
    }

    void a_call_nobody_took_is_recorded_by_keyboard_alone_and_the_next_person_is_shown()
    {
        Bench t({mine(QStringLiteral("a"), -5), mine(QStringLiteral("b"), 5)});
        QVERIFY(t.ready());
        t.press(Qt::Key_2);
        t.press(Qt::Key_C);
        QTRY_COMPARE(t.desk.calls.size(), 1);
        QCOMPARE(t.desk.calls.first().outcome, CallOutcome::NoAnswer);
        QCOMPARE(t.desk.calls.first().nextAt, std::optional(evening().addSecs(15 * 60)));
        QVERIFY(t.desk.calls.first().message.isEmpty());
        QTRY_COMPARE(t.part<CallTable>()->selected()->text(), QStringLiteral("b"));
    }

    void nothing_is_recorded_before_one_says_how_the_call_ended()
    {
        Bench t({mine(QStringLiteral("a"), -5)});
        QVERIFY(t.ready());
        QVERIFY(!t.part<CallPanel>()->canRecord());
        t.press(Qt::Key_C);
        QVERIFY(t.desk.calls.isEmpty());
        QVERIFY(t.shows(QStringLiteral("Choose how the call ended.")));
    }

    void the_number_is_shown_to_its_taker_only_and_hides_with_the_record()
    {
        Bench t({promised(QStringLiteral("a"), -5)});
        QVERIFY(t.ready());
        t.press(Qt::Key_V);
        QVERIFY(t.shows(QStringLiteral("Take over first")));
        Q_EMIT t.desk.queueChanged({{mine(QStringLiteral("a"), -5)}, {}});
        t.press(Qt::Key_V);
        QTRY_VERIFY(t.shows(QStringLiteral("090-0000-0012")));
        t.press(Qt::Key_1);
        t.press(Qt::Key_C);
        QTRY_VERIFY(!t.shows(QStringLiteral("090-0000-0012")));
        QCOMPARE(t.desk.calls.first().outcome, CallOutcome::Reached);
    }

    void the_telephone_is_given_the_digits_and_the_call_is_timed_until_its_record()
    {
        Telephone telephone;
        Bench t({mine(QStringLiteral("a"), -5)});
        QVERIFY(t.ready());
        QVERIFY(!t.shows(QStringLiteral("Call 0:")));
        t.press(Qt::Key_V);
        QTRY_VERIFY(t.shows(QStringLiteral("Call 0:00")));
        t.button(QStringLiteral("Dial"))->click();
        QCOMPARE(telephone.dialled, QList<QUrl>{QUrl(QStringLiteral("tel:09000000012"))});
        t.clock.time = evening().addSecs(65);
        t.part<CallPanel>()->tick();
        QVERIFY(t.shows(QStringLiteral("Call 1:05")));
        t.press(Qt::Key_V); // hidden from whoever looks over the shoulder; the call goes on
        QVERIFY(t.shows(QStringLiteral("Call 1:05")));
        t.press(Qt::Key_1);
        t.press(Qt::Key_C);
        QTRY_VERIFY(!t.shows(QStringLiteral("Call 1:")));
    }

    void t_takes_over_whoever_is_marked()
    {
        Bench t({promised(QStringLiteral("a"), -5), promised(QStringLiteral("b"), 5)});
        QVERIFY(t.ready());
        t.press(Qt::Key_J);
        t.press(Qt::Key_T);
        QTRY_COMPARE(t.desk.takenOver.size(), 1);
        QCOMPARE(t.desk.takenOver.first().text(), QStringLiteral("b"));
    }

    void letters_written_into_the_record_do_nothing_else()
    {
        Bench t({mine(QStringLiteral("a"), -5)});
        QVERIFY(t.ready());
        auto *note = t.part<ReplyField>();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("cvt12"));
        QCOMPARE(note->text(), QStringLiteral("cvt12"));
        QVERIFY(t.desk.calls.isEmpty());
        QCOMPARE(t.desk.numbersShown, 0);
    }

    void a_refusal_keeps_what_was_written()
    {
        Bench t({mine(QStringLiteral("a"), -5)});
        QVERIFY(t.ready());
        t.part<ReplyField>()->setText(QStringLiteral("Mother answered."));
        t.press(Qt::Key_1);
        t.desk.error = AppError{AppError::Kind::Offline, QStringLiteral("needs the server's word"), std::nullopt};
        t.press(Qt::Key_C);
        QTRY_VERIFY(t.part<CallPanel>()->canRecord());
        QCOMPARE(t.part<ReplyField>()->text(), QStringLiteral("Mother answered."));
    }

    void the_resident_is_told_in_their_language_when_that_was_ticked()
    {
        auto one = mine(QStringLiteral("a"), -5);
        one.resident.language = QStringLiteral("en");
        Bench t({one});
        QVERIFY(t.ready());
        t.press(Qt::Key_2);
        t.part<QCheckBox>()->setChecked(true);
        t.press(Qt::Key_C);
        QTRY_COMPARE(t.desk.calls.size(), 1);
        QCOMPARE(t.desk.calls.first().message, missedCallText(shippedLadder(), QStringLiteral("en")));
    }

    void a_row_is_spoken_in_one_sentence()
    {
        const auto spoken = spokenCall({promised(QStringLiteral("a"), -5, 2)}, evening(), Language::English);
        QVERIFY2(spoken.contains(QStringLiteral("over time")) && spoken.contains(QStringLiteral("No answer ×2")),
                 qPrintable(spoken));
    }

    void offline_a_call_is_recorded_all_the_same_and_stands_as_on_its_way()
    {
        Bench t({mine(QStringLiteral("a"), -5), mine(QStringLiteral("b"), 5)});
        QVERIFY(t.ready());
        t.desk.state.phase = ConnectionState::Phase::Offline;
        Q_EMIT t.desk.connectionChanged(t.desk.state);
        t.press(Qt::Key_2);
        t.press(Qt::Key_C);
        QTRY_COMPARE(t.desk.calls.size(), 1);
        const OutboxItem item = t.queued(QStringLiteral("a"), t.desk.calls.first(), OutboxState::Waiting);
        QCOMPARE(t.page.calls().dueNow(), 1); // b: nobody calls a twice
        t.part<CallTable>()->select(item.consultation);
        QTRY_VERIFY(t.shows(QStringLiteral("Waiting to be sent")));
        QVERIFY(t.shows(QStringLiteral("still on its way")));
        t.press(Qt::Key_1);
        t.press(Qt::Key_C);
        QCOMPARE(t.desk.calls.size(), 1);
        Q_EMIT t.desk.outboxChanged({{}, {item.key}});
        QVERIFY(!t.shows(QStringLiteral("Waiting to be sent")));
        QCOMPARE(t.page.calls().dueNow(), 2);
    }

    void a_refused_record_keeps_its_words_and_can_go_again_or_be_taken_back()
    {
        Bench t({mine(QStringLiteral("a"), -5)});
        QVERIFY(t.ready());
        const RecordCall call{7, CallOutcome::Reached, {}, QStringLiteral("Mother answered."), {}};
        const OutboxItem item = t.queued(QStringLiteral("a"), call, OutboxState::Refused);
        QTRY_VERIFY(t.shows(QStringLiteral("Mother answered.")));
        t.button(QStringLiteral("Send again"))->click();
        QCOMPARE(t.desk.sentAgain, QList{item.key});
        t.button(QStringLiteral("Take back"))->click();
        QCOMPARE(t.desk.withdrawn, QList{item.key});
    }

    void asking_for_a_visit_is_offered_at_the_call_that_the_ladder_names_and_not_before()
    {
        Bench t({taken(promised(QStringLiteral("a"), -5, 1), saeki(), evening())});
        QVERIFY(t.ready());
        t.press(Qt::Key_4);
        t.press(Qt::Key_C);
        QVERIFY(t.desk.calls.isEmpty());
        Q_EMIT t.desk.queueChanged({{taken(promised(QStringLiteral("a"), -5, 2), saeki(), evening())}, {}});
        t.press(Qt::Key_4);
        t.press(Qt::Key_C);
        QTRY_COMPARE(t.desk.calls.size(), 1);
        QCOMPARE(t.desk.calls.first().outcome, CallOutcome::WelfareAsked);
        QVERIFY(t.desk.calls.first().nextAt);
    }

    void the_accounts_own_ladder_proposes_the_times_and_the_words()
    {
        const auto one = mine(QStringLiteral("a"), -5);
        CareGuide guide{one.account, shippedLadder(), {}};
        guide.calls.again = {40};
        guide.calls.missed = {QStringLiteral("また"), QStringLiteral("Ours")};
        Bench t({one}, {{guide}});
        QVERIFY(t.ready());
        t.press(Qt::Key_2);
        QVERIFY(t.part<CallPanel>()->canRecord());
        t.part<QCheckBox>()->setChecked(true);
        t.press(Qt::Key_C);
        QTRY_COMPARE(t.desk.calls.size(), 1);
        QCOMPARE(t.desk.calls.first().nextAt, std::optional(evening().addSecs(40 * 60)));
        QCOMPARE(t.desk.calls.first().message, QStringLiteral("また"));
    }

    void calls_made_today_are_listed_and_those_of_one_person_stand_in_the_panel()
    {
        const auto one = mine(QStringLiteral("a"), -5);
        Bench t({one});
        t.desk.made.calls = {t.made(QStringLiteral("b"), CallOutcome::Reached, 1),
                             t.made(QStringLiteral("a"), CallOutcome::NoAnswer, 2)};
        QVERIFY(t.ready());
        auto again = one;
        ++again.revision;
        Q_EMIT t.desk.queueChanged({{again}, {}});
        QVERIFY(t.shows(QStringLiteral("No answer (call 2)")));
        QVERIFY(!t.shows(QStringLiteral("Reached (call 1)")));
        t.chip(QStringLiteral("Called today"))->click();
        auto *table = t.part<CallsMadeTable>();
        QTRY_COMPARE(table->count(), 2);
        QVERIFY(table->isVisible());
        QVERIFY(!t.chip(QStringLiteral("All 1"))->isChecked()); // one of them is chosen, and it shows which
        const auto *model = table->model();
        QCOMPARE(model->index(0, CallsMadeModel::Outcome).data().toString(), QStringLiteral("Reached"));
        QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("R-b")));
        QSignalSpy opened(&t.page, &CallbacksPage::conversationRequested);
        QTest::keyClick(table, Qt::Key_J);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!table->isVisible());
        QVERIFY(t.part<CallTable>()->isVisible());
        QVERIFY(t.chip(QStringLiteral("All 1"))->isChecked());
    }

    void an_empty_list_says_what_will_stand_here()
    {
        Bench t({});
        QVERIFY(t.shows(QStringLiteral("Nobody is to be called")));
        QVERIFY(!t.part<CallPanel>()->isVisible());
    }
};

MADO_TEST(CallbacksTest)

#include "callbacks_test.moc"
