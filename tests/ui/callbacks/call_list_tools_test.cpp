// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_desk.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"
#include "ui/callbacks/add_call_sheet.h"
#include "ui/callbacks/call_paper.h"
#include "ui/callbacks/call_table.h"
#include "ui/callbacks/callbacks_page.h"
#include "ui/callbacks/calls_made_table.h"
#include "ui/callbacks/hours_chart.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

Consultation known(const char *id)
{
    auto one = waiting(QString::fromLatin1(id), RiskLevel::High, 5);
    one.resident.phoneMasked = QStringLiteral("090-••••-••12");
    one.resident.displayName = QStringLiteral("ひまわり-") + one.id.text();
    return one;
}

Consultation promised(const char *id, int minutes)
{
    auto one = known(id);
    one.channel = Channel::Callback;
    one.waitingSince.reset();
    one.call = PlannedCall{evening().addSecs(60 * minutes), 0, {}};
    return one;
}

struct Bench
{
    explicit Bench(const QList<Consultation> &all)
    {
        page.setLanguage(Language::English);
        page.resize(1280, 760);
        page.show();
        tell(all);
    }
    void tell(const QList<Consultation> &all)
    {
        for (const auto &one : all)
            desk.consultations.insert(one.id.text(), one);
        Q_EMIT desk.queueChanged({all, {}});
    }
    QAbstractButton *button(const char *words)
    {
        for (auto *one : page.findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text() == QLatin1String(words))
                return one;
        }
        return nullptr;
    }
    bool shows(const char *words)
    {
        for (const auto *label : page.window()->findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        }
        return false;
    }
    AddCallSheet *sheet() { return page.window()->findChild<AddCallSheet *>(); }
    void choose(const char *search)
    {
        button("Add a call")->click();
        sheet()->findChild<QLineEdit *>()->setText(QString::fromLatin1(search));
    }
    QString part(int index) { return page.findChild<HoursChart *>()->partInWords(index); }

    Theme theme{Theme::Mode::Light};
    SetClock clock{evening()};
    FakeDesk desk;
    CallbacksPage page{theme, desk, clock};
};

} // namespace

class CallListToolsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_chart_counts_calls_made_and_to_come_hour_by_hour()
    {
        Bench t({promised("a", 1), promised("b", 61)});
        t.desk.made.calls = {
            {*ConsultationId::from(QStringLiteral("a")), {}, {}, saeki(), evening(), CallOutcome::Reached, 1, {}}};
        t.page.hide();
        t.page.show();
        QTRY_VERIFY(t.part(1).contains(QStringLiteral("1 made, 1 to come")));
        QVERIFY(t.part(2).contains(QStringLiteral("0 made, 1 to come")));
    }

    void the_chart_marks_where_ones_shift_ends()
    {
        Bench t({promised("a", 1)});
        const QString word = QStringLiteral("Your shift ends");
        auto *chart = t.page.findChild<HoursChart *>();
        const int before = chart->height();
        t.page.setShiftEnd(evening().addSecs(3 * 3600));
        QVERIFY(t.part(4).contains(word) && !t.part(3).contains(word) && !t.part(5).contains(word));
        QVERIFY(chart->height() > before); // both marks have room for their words
        t.page.setShiftEnd(evening().addDays(1));
        QCOMPARE(chart->height(), before);
        t.page.setShiftEnd(std::nullopt);
        QVERIFY(!t.part(4).contains(word));
    }

    void while_calls_made_are_not_known_the_chart_does_not_say_that_there_are_none()
    {
        Bench t({promised("a", 1)});
        t.page.hide();
        t.desk.error = AppError{AppError::Kind::Offline, {}, std::nullopt};
        Bench offline({});
        offline.desk.error = t.desk.error;
        CallbacksPage other(offline.theme, offline.desk, offline.clock);
        other.setLanguage(Language::English);
        other.show();
        Q_EMIT offline.desk.queueChanged({{promised("a", 1)}, {}});
        const QString words = other.findChild<HoursChart *>()->partInWords(1);
        QVERIFY2(words.contains(QStringLiteral("1 to come")) && !words.contains(QStringLiteral("made")),
                 qPrintable(words));
    }

    void a_call_is_added_for_somebody_nobody_holds_by_taking_them_over_first()
    {
        Bench t({known("a"), known("b")});
        t.choose("b");
        QVERIFY(t.sheet()->wanted());
        QCOMPARE(t.sheet()->wanted()->at, evening().addSecs(15 * 60));
        Q_EMIT t.sheet()->accepted();
        QTRY_COMPARE(t.desk.plannedCalls, QList{evening().addSecs(15 * 60)});
        QCOMPARE(t.desk.takenOver, QList{known("b").id});
        QVERIFY(t.desk.givenBack.isEmpty());
        QTRY_VERIFY(!t.sheet()->isOpen());
    }

    void who_does_not_call_themselves_gives_it_back_with_the_promise()
    {
        Bench t({taken(known("m"), saeki(), evening())});
        t.choose("m");
        t.sheet()->findChild<QCheckBox *>()->setChecked(false);
        Q_EMIT t.sheet()->accepted();
        QTRY_COMPARE(t.desk.givenBack.size(), 1);
        QCOMPARE(t.desk.plannedCalls.size(), 1);
        QVERIFY(t.desk.takenOver.isEmpty());
    }

    void somebody_taken_over_for_a_promise_that_failed_goes_back_and_one_reads_why()
    {
        Bench t({known("a")});
        t.choose("a");
        t.desk.held = true;
        Q_EMIT t.sheet()->accepted();
        t.desk.error = AppError{AppError::Kind::Refused, QStringLiteral("call.time_invalid"), std::nullopt};
        t.desk.held = false;
        t.desk.answerHeld();
        QTRY_COMPARE(t.desk.givenBack.size(), 1);
        QTRY_VERIFY(!t.sheet()->message().isEmpty());
        QVERIFY(t.sheet()->isOpen());
    }

    void who_ended_is_opened_again_with_a_reason_before_the_promise()
    {
        Bench t({known("a"), closed(known("b"), evening().addDays(-2))});
        t.choose("R-b");
        auto *why = t.sheet()->findChild<QLineEdit *>(QStringLiteral("whyReopened"));
        QVERIFY(why->isVisible());
        QVERIFY2(t.shows("opened again as “High”"), "nothing says that it is opened again");
        QVERIFY(!t.sheet()->wanted()); // the reason is missing
        why->setText(QStringLiteral("The daughter asked for a call"));
        QVERIFY(t.sheet()->wanted());
        t.tell({known("b")});
        t.tell({closed(known("b"), evening().addDays(-2))});
        Q_EMIT t.sheet()->accepted();
        QTRY_COMPARE(t.desk.plannedCalls.size(), 1);
        QCOMPARE(t.desk.reopenings, QStringList{QStringLiteral("The daughter asked for a call")});
        QCOMPARE(t.desk.takenOver, QList{known("b").id});
        t.choose("R-a");
        QVERIFY(!why->isVisible());
        Q_EMIT t.sheet()->accepted();
        QTRY_COMPARE(t.desk.plannedCalls.size(), 2);
        QCOMPARE(t.desk.reopenings.size(), 1);
    }

    void who_could_not_be_opened_again_is_promised_nothing()
    {
        Bench t({closed(known("b"), evening().addDays(-2))});
        t.choose("R-b");
        t.sheet()->findChild<QLineEdit *>(QStringLiteral("whyReopened"))->setText(QStringLiteral("asked for a call"));
        t.desk.error = AppError{AppError::Kind::Refused, QStringLiteral("reopen.other_open"), std::nullopt};
        Q_EMIT t.sheet()->accepted();
        QTRY_VERIFY(!t.sheet()->message().isEmpty());
        QVERIFY(t.desk.takenOver.isEmpty() && t.desk.plannedCalls.isEmpty());
        QVERIFY(t.sheet()->isOpen());
    }

    void who_may_not_open_again_finds_open_ones_only()
    {
        Bench t({});
        t.desk.profile.role = Role::Auditor;
        t.tell({known("a"), closed(known("b"), evening().addDays(-2))});
        t.choose("R-b");
        QVERIFY(!t.sheet()->wanted());
        QCOMPARE(t.sheet()->findChild<QListWidget *>()->count(), 0);
    }

    void nobody_is_promised_a_call_before_one_is_chosen()
    {
        Bench t({known("a")});
        t.button("Add a call")->click();
        QVERIFY(!t.sheet()->wanted());
        QTest::keyClick(t.sheet()->findChild<QLineEdit *>(), Qt::Key_Down);
        QCOMPARE(t.sheet()->findChild<QListWidget *>()->currentRow(), 0);
        QVERIFY(t.sheet()->wanted());
    }

    void the_paper_says_who_printed_it_and_holds_no_number()
    {
        Bench t({promised("a", -5), taken(promised("b", 5), saeki(), evening())});
        const CallPaper paper = callPaper(t.page.calls(), t.desk.me(), evening(), false, Language::English);
        QCOMPARE(paper.rows.size(), 2);
        QVERIFY(paper.about.contains(t.desk.me().name));
        QVERIFY(paper.about.contains(QStringLiteral("internal only")));
        const QString all = layOut(paper)->toPlainText();
        QVERIFY(all.contains(promised("a", 0).resident.displayName));
        QVERIFY(all.contains(promised("a", 0).caseNumber));
        QVERIFY(!all.contains(QStringLiteral("090")));
        const CallPaper barred = callPaper(t.page.calls(), t.desk.me(), evening(), true, Language::English);
        QVERIFY(!layOut(barred)->toPlainText().contains(promised("a", 0).resident.displayName));
    }

    void the_list_goes_to_the_printer_that_was_chosen()
    {
        Bench t({promised("a", -5)});
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("calls.pdf"));
        t.page.setChoosePrinter(
            [&](QWidget *, const PrinterChosen &chosen) { chosen(std::make_shared<QPdfWriter>(file)); });
        t.button("Print the list")->click();
        QVERIFY(QFileInfo(file).size() > 1000);
    }

    void privacy_bars_hide_names_of_all_rows_but_the_marked_one()
    {
        Bench t({promised("a", -5), promised("b", 5)});
        QVERIFY(t.page.calls().index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("ひまわり-a")));
        t.page.setPrivacyBars(true);
        auto *table = t.page.findChild<CallTable *>();
        table->select(promised("b", 0).id);
        const auto spoken = [&](int row) { return t.page.calls().index(row).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(spoken(0), promised("a", 0).caseNumber);
        QVERIFY(spoken(1).contains(promised("b", 0).resident.displayName));
    }
};

MADO_TEST(CallListToolsTest)
#include "call_list_tools_test.moc"
