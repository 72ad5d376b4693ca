// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/duty_deadlines.h"
#include "contract/tokyo.h"
#include "tests/support/fake_provisions.h"
#include "tests/support/runner.h"
#include "ui/desk/fact_list.h"
#include "ui/governance/day_field.h"
#include "ui/governance/duties_panel.h"
#include "ui/governance/recipient_sheet.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/button.h"
#include "ui/shared/text_label.h"

#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today = inTokyo(QDateTime::currentDateTimeUtc()).date();

struct Bench
{
    explicit Bench(const QList<DutyContent> &contents, DutyState state = DutyState::Open)
    {
        for (const DutyContent &content : contents)
            server.book.duties.append(
                {DutyId::random(), 1, content, state, server.who, QDateTime::currentDateTimeUtc(), {}, {}, {}});
        window.resize(1000, 700);
        panel = new DutiesPanel(theme, {server.who.id, u"K-1"_s, u"井上"_s, Role::Officer, u"14"_s}, &window);
        panel->resize(window.size());
        panel->setProvisions(&server);
        panel->setLanguage(Language::English);
        window.show();
        panel->reload();
    }
    ~Bench() { panel->setProvisions(nullptr); }

    QString spoken(int row) const
    {
        return panel->findChild<RecordRows *>()->item(row)->data(Qt::AccessibleTextRole).toString();
    }
    QString factsText() const
    {
        QStringList words;
        for (const Fact &fact : panel->findChild<FactList *>()->facts())
            words.append(fact.label + u": "_s + fact.value);
        return words.join(u'\n');
    }
    bool says(const QString &words) const
    {
        const auto labels = panel->findChildren<TextLabel *>();
        return std::ranges::any_of(labels, [&](const TextLabel *label) { return label->text().contains(words); });
    }

    Button *button(const QString &words) const
    {
        for (Button *one : panel->findChildren<Button *>()) {
            if (one->isVisible() && one->text() == words)
                return one;
        }
        return nullptr;
    }

    Theme theme{Theme::Mode::Light};
    FakeProvisions server;
    QWidget window;
    DutiesPanel *panel;
};

DutyContent content(DutyKind kind, const QDate &on) { return {kind, u"R-20418"_s, u"回答の開示"_s, on, {}}; }

} // namespace

class DutiesPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_late_says_so_with_its_article()
    {
        const Bench t({content(DutyKind::Disclosure, today.addDays(-33)), content(DutyKind::Correction, today)});
        QVERIFY(t.spoken(0).contains(u"Overdue"_s));
        QVERIFY(!t.spoken(1).contains(u"Overdue"_s));
        QVERIFY(t.says(u"overdue"_s));
        QVERIFY(t.factsText().contains(u"article 83(1)"_s));
    }
    void what_was_answered_is_not_late()
    {
        const Bench t({content(DutyKind::Disclosure, today.addDays(-33))}, DutyState::Done);
        QVERIFY(!t.spoken(0).contains(u"Overdue"_s) && !t.says(u"overdue"_s));
    }
    void of_a_leak_the_first_report_s_day_is_shown_until_one_is_on_record()
    {
        const Bench t({content(DutyKind::LeakReport, today.addDays(-6))});
        QVERIFY(t.spoken(0).contains(u"First report overdue"_s) && t.spoken(0).contains(u"First report due"_s));
        QVERIFY(t.factsText().contains(u"First report by"_s) && t.factsText().contains(u"article 68(1)"_s));
    }
    void the_first_report_is_recorded_with_day_and_office()
    {
        Bench t({content(DutyKind::LeakReport, today.addDays(-2))});
        auto *button = t.button(u"Record the first report"_s);
        QVERIFY(button);
        button->click();
        auto *sheet = t.window.findChild<RecipientSheet *>();
        QVERIFY(sheet && sheet->isOpen());
        auto *day = sheet->findChild<DayField *>();
        for (const QDate &wrong : {today.addDays(-3), today.addDays(1)}) {
            day->setDay(wrong);
            QVERIFY(!sheet->message().isEmpty());
            QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        }
        QVERIFY(t.server.firstReports.isEmpty());
        day->setDay(today.addDays(-1));
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.server.firstReports,
                 (QList<FirstReportMade>{{1, today.addDays(-1), u"Personal Information Protection Commission"_s}}));
        QVERIFY(!sheet->isOpen());
    }
    void once_it_is_on_record_the_full_report_s_day_runs()
    {
        Bench t({content(DutyKind::LeakReport, today.addDays(-6))});
        t.server.book.duties[0].firstReport = FirstReport{today.addDays(-1), u"PPC"_s, t.server.who, {}};
        t.panel->reload();
        QVERIFY2(t.spoken(0).contains(u"Full report due"_s) && !t.spoken(0).contains(u"verdue"_s),
                 qPrintable(t.spoken(0)));
        QVERIFY(!t.button(u"Record the first report"_s));
        QVERIFY2(t.factsText().contains(u"First report made"_s) && t.factsText().contains(u"late"_s),
                 qPrintable(t.factsText()));
        QVERIFY(t.factsText().contains(u"Reported to: PPC"_s) && t.factsText().contains(u"Put on record by"_s));
    }
    void what_is_due_within_two_days_says_so()
    {
        const Bench t({content(DutyKind::LeakReport, today.addDays(-2)),
                       content(DutyKind::LeakReport, today.addDays(-1)),
                       content(DutyKind::LeakReport, today.addDays(-5)), content(DutyKind::Contractor, today)});
        QVERIFY(t.spoken(0).contains(u"Due soon"_s) && !t.spoken(1).contains(u"Due soon"_s));
        QCOMPARE(t.panel->pressing(), 2); // one of them is overdue
    }
    void other_duties_have_no_first_report()
    {
        const Bench t({content(DutyKind::Disclosure, today)});
        QVERIFY(!t.button(u"Record the first report"_s) && t.button(u"Record the answer"_s));
    }
};

MADO_TEST(DutiesPanelTest)

#include "duties_panel_test.moc"
