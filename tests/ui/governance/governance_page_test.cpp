// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/tokyo.h"
#include "tests/support/runner.h"
#include "tests/ui/governance/governance_bench.h"
#include "ui/desk/fact_list.h"
#include "ui/desk/panel_tabs.h"
#include "ui/governance/audit_panel.h"
#include "ui/governance/decision_card.h"
#include "ui/governance/governance_words.h"
#include "ui/governance/grounds_sheet.h"
#include "ui/governance/proof_sheet.h"
#include "ui/governance/record_rows.h"
#include "ui/governance/request_sheet.h"
#include "ui/shared/banner.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/text_label.h"
#include "ui/staff/plain_field.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

class GovernancePageTest final : public QObject
{
    Q_OBJECT

    static bool shows(QWidget *in, const QString &words)
    {
        const auto labels = in->findChildren<TextLabel *>();
        return std::ranges::any_of(
            labels, [&](const TextLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    static Button *refusalButton(QWidget *sheet)
    {
        for (Button *one : sheet->findChildren<Button *>()) {
            if (one->isVisible() && one->text() == u"Put the refusal on record"_s)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void a_colleague_s_request_can_be_approved_and_one_s_own_cannot()
    {
        Bench theirs;
        Button *approve = theirs.button(u"Approve"_s);
        QVERIFY(approve);
        approve->click();
        QCOMPARE(theirs.server.answers.size(), 1);
        QCOMPARE(theirs.server.answers.first().second, (ProvisionAnswer{4, true, {}}));
        Bench mine(ProvisionState::Requested, "s-1");
        QVERIFY(!mine.button(u"Approve"_s) && !mine.button(u"Decline"_s));
        QVERIFY(mine.button(u"Stop"_s));
    }

    void declining_needs_a_reason()
    {
        Bench t;
        t.button(u"Decline"_s)->click();
        auto *sheet = t.window.findChild<GroundsSheet *>();
        QVERIFY(sheet && sheet->isOpen());
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(t.server.answers.isEmpty());
        sheet->findChild<PlainField *>()->setPlainText(u"要らない"_s);
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.server.answers.first().second, (ProvisionAnswer{4, false, u"要らない"_s}));
    }

    void what_is_approved_is_written_whole_where_one_says()
    {
        Bench t(ProvisionState::Approved);
        QTemporaryDir folder;
        QSignalSpy said(t.page, &GovernancePage::said);
        t.page->exportTo(folder.filePath(u"x.sealed"_s));
        QFile file(folder.filePath(u"x.sealed"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("sealed"));
        QCOMPARE(said.size(), 1);
        t.page->exportTo(folder.filePath(u"nowhere/x.sealed"_s));
        QVERIFY(said.last().first().toString().startsWith(u"Not saved"_s));
    }

    void data_leave_only_after_one_showed_who_one_is()
    {
        Bench t(ProvisionState::Approved);
        t.server.proved = false;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.sealed"_s);
        t.page->exportTo(path);
        auto *sheet = t.window.findChild<ProofSheet *>();
        QVERIFY(sheet && sheet->isOpen());
        QVERIFY(!QFile::exists(path));
        auto *password = sheet->findChildren<QLineEdit *>().first();
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QTest::keyClicks(password, u"wrong"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(sheet->isOpen() && !sheet->message().isEmpty() && !QFile::exists(path));
        password->setText(u"right"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(!sheet->isOpen());
        QVERIFY(QFile::exists(path));
        QVERIFY(password->text().isEmpty());
    }

    void the_department_s_account_proves_it_as_well()
    {
        Bench t(ProvisionState::Approved);
        t.server.proved = false;
        t.server.atProvider = true;
        QTemporaryDir folder;
        t.page->exportTo(folder.filePath(u"x.sealed"_s));
        t.button(u"Use the department's account"_s)->click();
        QVERIFY(QFile::exists(folder.filePath(u"x.sealed"_s)));
    }

    void what_runs_every_day_is_stopped_by_one_click()
    {
        Bench t(ProvisionState::Approved);
        t.server.all.provisions.first().request.dailyAt = 7;
        t.page->reload();
        t.button(u"Stop"_s)->click();
        QCOMPARE(t.server.stops.size(), 1);
        QVERIFY(!t.window.findChild<GroundsSheet *>());
    }

    void every_day_at_an_hour_is_asked_for_and_counts_as_standing()
    {
        Bench t;
        t.page->askForProvision();
        auto *sheet = t.window.findChild<RequestSheet *>();
        t.chip(sheet, u"Number"_s)->click();
        sheet->findChild<PlainField *>()->setPlainText(u"協定"_s);
        for (ChoiceBox *box : sheet->findChildren<ChoiceBox *>()) {
            if (box->accessibleName() == u"When it is given"_s)
                box->setCurrentIndex(box->findData(7));
        }
        QTRY_VERIFY(!t.server.questions.isEmpty() && t.server.questions.last().standing);
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.server.requests.size(), 1);
        QCOMPARE(t.server.requests.first().dailyAt, std::optional(7));
    }

    void in_a_narrow_window_the_choice_of_lists_stays_whole()
    {
        Bench t(ProvisionState::Approved);
        auto *which = t.page->findChild<Segmented *>();
        QVERIFY(t.button(u"Record an agreement"_s) && t.button(u"Ask for a provision"_s));
        t.page->resize(672, 450);
        QTRY_VERIFY(which->width() >= which->sizeHint().width());
        QVERIFY(!t.button(u"Record an agreement"_s) && t.button(u"Ask for a provision"_s));
        which->setCurrent(1);
        Q_EMIT which->chosen(1);
        QVERIFY(t.button(u"Record an agreement"_s) && !t.button(u"Ask for a provision"_s));
    }

    void deadlines_are_told_before_anybody_looks_at_them()
    {
        Bench t;
        const QDate today = inTokyo(QDateTime::currentDateTimeUtc()).date();
        t.server.book.duties = {{DutyId::random(),
                                 1,
                                 {DutyKind::LeakReport, u"宛先の誤り1件"_s, u"返信"_s, today.addDays(-4), {}},
                                 DutyState::Open,
                                 officer("s-1"),
                                 {},
                                 {},
                                 {},
                                 {}}};
        t.page->reload();
        const auto tabs = t.page->findChild<PanelTabs *>()->findChildren<QAbstractButton *>();
        QVERIFY(std::ranges::any_of(
            tabs, [](const QAbstractButton *tab) { return tab->text().startsWith(u"Requests and duties ("_s); }));
    }

    void the_list_is_filtered_by_recipient_purpose_and_article()
    {
        Bench t(ProvisionState::Approved);
        auto *field = fieldNamed(t.page, u"Find by recipient, purpose or article"_s);
        auto *rows = t.page->findChild<RecordRows *>();
        QVERIFY(field && field->isVisible());
        for (const auto &words : {u"厚生"_s, u"対応策"_s, u"article 9(2)"_s, u"対応策 厚生"_s}) {
            field->setText(words);
            QVERIFY2(rows->count() == 1, qPrintable(words));
        }
        field->setText(u"厚生 横浜市"_s);
        QCOMPARE(rows->count(), 0);
        QVERIFY(!t.button(u"Export"_s)); // what is not listed is not acted on
        field->clear();
        QCOMPARE(rows->count(), 1);
    }

    void an_agreement_ends_only_after_a_second_look()
    {
        Bench t(ProvisionState::Approved);
        auto *which = t.page->findChild<Segmented *>();
        which->setCurrent(1);
        Q_EMIT which->chosen(1);
        t.button(u"End the agreement"_s)->click();
        QCOMPARE(t.server.ended, 0);
        auto *sheet = t.window.findChild<GroundsSheet *>();
        QVERIFY(sheet && sheet->isOpen() && !sheet->findChild<PlainField *>()->isVisible());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QCOMPARE(t.server.ended, 0);
        t.button(u"End the agreement"_s)->click();
        t.button(u"End"_s)->click();
        QCOMPARE(t.server.ended, 1);
        QVERIFY(!sheet->isOpen());
    }

    void the_register_says_who_exported_and_until_when_it_may_be_used()
    {
        Bench t(ProvisionState::Approved);
        RegisterEntry entry = given();
        entry.waiting = false;
        entry.expires = QDate(2099, 3, 31);
        t.server.all.exports = {entry};
        t.page->reload();
        QStringList words;
        for (const FactList *facts : t.page->findChildren<FactList *>()) {
            for (const Fact &fact : facts->facts())
                words.append(fact.value);
        }
        const QString all = words.join(u'\n');
        QVERIFY2(all.contains(u"by 井上"_s) && all.contains(u"usable until 31 Mar 2099"_s), qPrintable(all));
    }

    void who_did_not_show_who_they_are_is_not_the_server()
    {
        Bench t;
        t.server.records = {{13,
                             QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC),
                             {},
                             u"session.begin.refused"_s,
                             u"s-9"_s,
                             u"K-30417"_s,
                             u"signin.wrong"_s},
                            {12,
                             QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC),
                             {},
                             u"provision.export"_s,
                             u"p-1"_s,
                             u"厚生労働省"_s,
                             u"standing"_s}};
        t.page->go(GovernancePage::Tab::Record);
        auto *panel = t.page->findChild<AuditPanel *>();
        auto *rows = panel->findChild<RecordRows *>();
        const auto spoken = [&](int row) { return rows->item(row)->data(Qt::AccessibleTextRole).toString(); };
        QVERIFY2(spoken(0).contains(u"Not shown who"_s) && spoken(0).contains(u"K-30417"_s), qPrintable(spoken(0)));
        QVERIFY2(spoken(0).contains(u"Password wrong"_s) && spoken(0).contains(u"Sign-in tried"_s),
                 qPrintable(spoken(0)));
        QVERIFY2(spoken(1).contains(u"The server"_s), qPrintable(spoken(1)));
        for (ChoiceBox *box : panel->findChildren<ChoiceBox *>()) {
            if (const int at = box->findText(u"Refused sign-ins"_s); at >= 0) {
                box->setCurrentIndex(at);
                Q_EMIT box->activated(at);
            }
        }
        QCOMPARE(t.server.queries.last().action, u"session.begin.refused"_s);
    }

    void that_somebody_asked_for_what_is_refused_can_be_put_on_record()
    {
        Bench t;
        t.server.decision = decided(Outcome::NeedsReview);
        t.page->askForProvision();
        auto *sheet = t.window.findChild<RequestSheet *>();
        t.chip(sheet, u"Number"_s)->click();
        QTRY_VERIFY(!t.server.questions.isEmpty());
        QVERIFY(!refusalButton(sheet)); // it does not say why yet
        sheet->findChild<PlainField *>()->setPlainText(u"協定"_s);
        QTRY_VERIFY(refusalButton(sheet));
        t.server.error = AppError{AppError::Kind::Refused, {}, Problem{409, u"provision.needs_review"_s, {}, {}}};
        QSignalSpy said(t.page, &GovernancePage::said);
        refusalButton(sheet)->click();
        QCOMPARE(t.server.requests.size(), 1);
        QVERIFY(!sheet->isOpen());
        QVERIFY(said.last().first().toString().contains(u"on record"_s));
    }

    void the_rules_answer_while_one_writes_and_a_refusal_cannot_be_sent()
    {
        Bench t;
        t.server.decision = decided(Outcome::Refused);
        t.page->askForProvision();
        auto *sheet = t.window.findChild<RequestSheet *>();
        auto *card = sheet->findChild<DecisionCard *>();
        t.chip(sheet, u"Number"_s)->click();
        sheet->findChild<PlainField *>()->setPlainText(u"協定"_s);
        QTRY_VERIFY(card->words().contains(u"May not be given"_s));
        QVERIFY(card->words().contains(u"Article 9(2)(ii)"_s));
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(t.server.requests.isEmpty());
        t.server.decision = decided(Outcome::Permitted);
        t.chip(sheet, GovernanceWords::ground(Ground::Consent))->click();
        QTRY_VERIFY(card->words().contains(u"May be given"_s));
        QCOMPARE(t.server.questions.last().grounds, QList<Ground>{Ground::Consent});
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.server.requests.size(), 1);
        QCOMPARE(t.server.requests.first().fields, QStringList{u"record"_s});
        QVERIFY(!sheet->isOpen());
    }

    void fields_that_the_purpose_does_not_need_are_not_offered()
    {
        Bench t;
        t.page->askForProvision();
        auto *sheet = t.window.findChild<RequestSheet *>();
        QVERIFY(t.chip(sheet, u"Number"_s));
        QVERIFY(!t.chip(sheet, u"Telephone"_s));
    }

    void without_the_server_the_page_says_so_and_keeps_what_it_has()
    {
        Bench t;
        t.server.error = AppError{AppError::Kind::Offline, {}, {}};
        t.page->reload();
        QVERIFY(t.page->findChild<Banner *>()->isVisible());
        QCOMPARE(t.page->findChild<RecordRows *>()->count(), 1);
    }
};

MADO_TEST(GovernancePageTest)

#include "governance_page_test.moc"
