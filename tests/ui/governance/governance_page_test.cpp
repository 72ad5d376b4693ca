// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_provisions.h"
#include "tests/support/runner.h"
#include "ui/governance/audit_panel.h"
#include "ui/governance/decision_card.h"
#include "ui/governance/governance_page.h"
#include "ui/governance/governance_words.h"
#include "ui/governance/grounds_sheet.h"
#include "ui/governance/proof_sheet.h"
#include "ui/governance/recall_letter.h"
#include "ui/governance/recipient_sheet.h"
#include "ui/governance/record_rows.h"
#include "ui/governance/request_sheet.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/staff/plain_field.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

StaffName officer(const char *id) { return {*StaffId::from(QLatin1String(id)), u"井上"_s, Role::Officer}; }

const CitedRule rule{{u"神奈川県個人情報保護条例"_s, u"Kanagawa ordinance"_s},
                     {u"第9条第2項第2号"_s, u"Article 9(2)(ii)"_s},
                     {u"本人の同意"_s, u"With consent"_s}};

Decision decided(Outcome outcome)
{
    return {outcome,
            QDate(2020, 6, 17),
            {{u"14"_s, outcome, rule, std::nullopt, {u"にあたります"_s, u"applies"_s}, u"deck"_s}}};
}

Governance sample(ProvisionState state, const char *askedBy)
{
    const Agreement agreement{*AgreementId::from(u"a-1"_s),
                              {u"厚生労働省"_s,
                               RecipientKind::State,
                               ProvisionPurpose::InfectionControl,
                               u"対応策の検討"_s,
                               {DataSet::HealthAnswers},
                               QDate(2020, 3, 30),
                               std::nullopt,
                               true,
                               u"廃棄"_s,
                               u"k"_s},
                              officer("s-1"),
                              QDateTime(QDate(2020, 3, 30), QTime(1, 0), Qt::UTC),
                              std::nullopt};
    const Provision provision{*ProvisionId::from(u"p-1"_s),
                              4,
                              {agreement.id,
                               u"14"_s,
                               DataSet::HealthAnswers,
                               {Ground::Consent},
                               {u"record"_s},
                               QDate(2020, 6, 1),
                               QDate(2020, 6, 17),
                               QDate(2099, 1, 1),
                               u"協定"_s},
                              state,
                              decided(Outcome::Permitted),
                              officer(askedBy),
                              QDateTime(QDate(2020, 6, 17), QTime(1, 0), Qt::UTC),
                              std::nullopt,
                              std::nullopt,
                              {}};
    Governance all{};
    all.agreements = {agreement};
    all.provisions = {provision};
    all.fields = {{u"record"_s, DataSet::HealthAnswers, {u"番号"_s, u"Number"_s}, {ProvisionPurpose::InfectionControl}},
                  {u"phone"_s, DataSet::HealthAnswers, {u"電話番号"_s, u"Telephone"_s}, {ProvisionPurpose::Care}}};
    return all;
}

/// An export of the sample's provision.
RegisterEntry given()
{
    return {.id = *ProvisionExportId::from(u"x-1"_s),
            .provision = *ProvisionId::from(u"p-1"_s),
            .at = QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC),
            .by = officer("s-1"),
            .approvedBy = officer("s-2"),
            .recipient = u"厚生労働省"_s,
            .people = 1,
            .leftOut = 0,
            .rows = 1,
            .digest = u"abcdef"_s,
            .rule = rule,
            .waiting = true};
}

QLineEdit *fieldNamed(QWidget *in, const QString &name)
{
    for (QLineEdit *field : in->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

struct Bench
{
    explicit Bench(ProvisionState state = ProvisionState::Requested, const char *askedBy = "s-2")
    {
        server.all = sample(state, askedBy);
        window.resize(1280, 800);
        page =
            new GovernancePage(theme, {*StaffId::from(u"s-1"_s), u"K-1"_s, u"井上"_s, Role::Officer, u"14"_s}, &window);
        page->resize(window.size());
        page->setProvisions(&server);
        page->setLanguage(Language::English);
        window.show();
    }
    ~Bench() { page->setProvisions(nullptr); }

    Button *button(const QString &words) const
    {
        for (Button *one : window.findChildren<Button *>()) {
            if (one->isVisible() && one->text() == words)
                return one;
        }
        return nullptr;
    }
    Chip *chip(QWidget *in, const QString &words) const
    {
        for (Chip *one : in->findChildren<Chip *>()) {
            if (one->text() == words)
                return one;
        }
        return nullptr;
    }

    Theme theme{Theme::Mode::Light};
    FakeProvisions server;
    QWidget window;
    GovernancePage *page;
};

} // namespace

class GovernancePageTest final : public QObject
{
    Q_OBJECT

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

    void an_export_is_fetched_asked_back_and_its_end_recorded()
    {
        Bench t(ProvisionState::Approved);
        RegisterEntry entry = given();
        t.server.all.exports = {entry};
        t.page->reload();
        QTemporaryDir folder;
        t.page->fetchTo(folder.filePath(u"x.sealed"_s));
        QVERIFY(QFile::exists(folder.filePath(u"x.sealed"_s)));
        QCOMPARE(t.server.fetched, QList<ProvisionExportId>{entry.id});
        // Without scrolling, in the smallest window.
        t.window.resize(1100, 700);
        t.page->resize(t.window.size());
        QTRY_COMPARE(t.button(u"Ask back"_s)->visibleRegion().boundingRect(), t.button(u"Ask back"_s)->rect());
        t.button(u"Ask back"_s)->click();
        auto *sheet = t.window.findChild<GroundsSheet *>();
        sheet->findChild<PlainField *>()->setPlainText(u"期間の誤り"_s);
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.server.recalls.size(), 1);
        QCOMPARE(t.server.recalls.first().why, u"期間の誤り"_s);
        t.button(u"Disposed of…"_s)->click();
        auto *answer = t.window.findChild<RecipientSheet *>();
        fieldNamed(answer, u"Day of their deletion"_s)->setText(u"2020-06-20"_s);
        fieldNamed(answer, u"Number of their certificate"_s)->setText(u"第1号"_s);
        QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.server.copies.size(), 1);
        QCOMPARE(t.server.copies.first(), (CopyDisposal{QDate(2020, 6, 20), u"第1号"_s}));
        entry.waiting = false;
        entry.copy = CopyDisposal{QDate(2020, 6, 20), u"第1号"_s};
        t.server.all.exports = {entry};
        t.page->reload();
        QVERIFY(!t.button(u"Ask back"_s) && !t.button(u"Fetch"_s));
    }

    void who_is_asked_for_data_back_gets_a_letter_and_their_answer_is_recorded()
    {
        Bench t(ProvisionState::Approved);
        RegisterEntry entry = given();
        t.server.all.exports = {entry};
        t.page->reload();
        QVERIFY(!t.button(u"Letter…"_s) && !t.button(u"Answered…"_s));
        entry.recall = Recall{officer("s-1"), entry.at.addDays(1), u"期間の誤り"_s};
        t.server.all.exports = {entry};
        t.page->reload();
        QVERIFY(t.button(u"Letter…"_s));
        QTemporaryDir folder;
        t.page->letterTo(folder.filePath(u"letter.pdf"_s));
        QFile letter(folder.filePath(u"letter.pdf"_s));
        QVERIFY(letter.open(QIODevice::ReadOnly) && letter.read(5) == "%PDF-");
        t.button(u"Answered…"_s)->click();
        auto *sheet = t.window.findChild<RecipientSheet *>();
        QLineEdit *day = fieldNamed(sheet, u"Day on which they have it"_s);
        fieldNamed(sheet, u"Number of their answer"_s)->setText(u"回答第7号"_s);
        for (const QString &wrong : {u"2020-06-17"_s, u"2099-01-01"_s, u"soon"_s}) {
            day->setText(wrong);
            QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        }
        QVERIFY(t.server.receipts.isEmpty());
        day->setText(u"2020-06-19"_s);
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.server.receipts, QList<RecallReceipt>({{QDate(2020, 6, 19), u"回答第7号"_s}}));
        QVERIFY(!sheet->isOpen());
        entry.receipt = t.server.receipts.first();
        t.server.all.exports = {entry};
        t.page->reload();
        QVERIFY(!t.button(u"Answered…"_s) && t.button(u"Letter…"_s) && t.button(u"Disposed of…"_s));
    }

    void the_letter_says_which_data_why_and_what_to_do()
    {
        RegisterEntry entry = given();
        const Provision of = sample(ProvisionState::Approved, "s-2").provisions.first();
        QVERIFY(RecallLetter::lines(entry, of.request, u"神奈川県"_s, Language::English).isEmpty());
        entry.recall = Recall{officer("s-1"), entry.at.addDays(1), u"期間の誤り"_s};
        const QString letter = RecallLetter::lines(entry, of.request, u"神奈川県"_s, Language::English).join(u'\n');
        for (const QString &words : {u"To 厚生労働省"_s, u"From 神奈川県"_s, u"18 Jun 2020"_s, u"x-1"_s, u"abcdef"_s,
                                     u"1 Jun 2020 – 17 Jun 2020"_s, u"期間の誤り"_s, u"Article 9(2)(ii)"_s,
                                     u"dispose of every copy"_s, u"We received this letter on"_s})
            QVERIFY2(letter.contains(words), qPrintable(words));
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

    void the_record_says_whether_it_was_tampered_with()
    {
        Bench t;
        t.server.records = {{12,
                             QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC),
                             officer("s-1"),
                             u"consultation.take_over"_s,
                             u"c-1"_s,
                             u"R-20418"_s,
                             {}}};
        t.server.whole = {QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC), 12, std::nullopt, std::nullopt};
        t.page->go(GovernancePage::Tab::Record);
        auto *panel = t.page->findChild<AuditPanel *>();
        auto *rows = panel->findChild<RecordRows *>();
        QCOMPARE(rows->count(), 1);
        const QString spoken = rows->item(0)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Taken over"_s) && spoken.contains(u"R-20418"_s), qPrintable(spoken));
        QTemporaryDir folder;
        panel->exportTo(folder.filePath(u"r.csv"_s));
        QFile file(folder.filePath(u"r.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("R-20418"));
    }

    void the_record_leaves_only_after_one_showed_who_one_is()
    {
        Bench t;
        t.page->go(GovernancePage::Tab::Record);
        QSignalSpy said(t.page, &GovernancePage::said);
        t.button(u"CSV"_s)->click();
        auto *sheet = t.window.findChild<ProofSheet *>();
        QVERIFY(sheet && sheet->isOpen());
        auto *password = sheet->findChildren<QLineEdit *>().first();
        password->setText(u"wrong"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(sheet->isOpen() && !sheet->message().isEmpty());
        QCOMPARE(t.server.proofs.size(), 1);
        QCOMPARE(said.size(), 0);
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
