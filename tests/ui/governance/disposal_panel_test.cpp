// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_provisions.h"
#include "tests/support/runner.h"
#include "ui/governance/certificate_pdf.h"
#include "ui/governance/disposal_panel.h"
#include "ui/governance/duties_panel.h"
#include "ui/governance/duty_sheet.h"
#include "ui/governance/end_letter.h"
#include "ui/governance/hold_sheet.h"
#include "ui/governance/note_sheet.h"
#include "ui/governance/proposal_sheet.h"
#include "ui/governance/retention_table.h"
#include "ui/governance/step_list.h"
#include "ui/shared/button.h"
#include "ui/shared/check_box.h"
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

const QDateTime noon(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);

StaffProfile officer(const char *id)
{
    return {*StaffId::from(QLatin1String(id)), u"K-1"_s, u"井上"_s, Role::Officer, u"14"_s};
}

struct Bench
{
    explicit Bench(const char *me, std::optional<DisposalState> state = {})
    {
        server.kept.lines = {{DataCategory::HealthAnswers, 41208, noon, std::nullopt, 0, {u"協定"_s, u"Agreement"_s}},
                             {DataCategory::TransitCopies, 512, noon, 30, 14, {u"確認"_s, u"To confirm"_s}}};
        if (state) {
            Disposal run = server.run;
            run.state = *state;
            run.proposedAt = noon;
            run.proposal.announcedOn = QDate(2020, 6, 15);
            run.recipients = {{run.proposal.agreement, u"厚生労働省"_s, 3, {}, {}, {}}};
            if (*state == DisposalState::Done)
                run.certificate = DisposalCertificate{noon,
                                                      {{DataCategory::HealthAnswers, 41208}},
                                                      {{DataCategory::Consultations, 864, u"文書管理規程"_s}},
                                                      true,
                                                      37,
                                                      {u"相談室 3番"_s},
                                                      u"ab"_s.repeated(32),
                                                      u"cd"_s.repeated(64),
                                                      u"ef"_s.repeated(32)};
            server.kept.disposals = {run};
        }
        window.resize(1280, 800);
        panel = new DisposalPanel(theme, officer(me), &window);
        panel->resize(window.size());
        panel->setProvisions(&server);
        panel->setLanguage(Language::English);
        panel->setAgreements({{*AgreementId::from(u"a-1"_s),
                               {u"厚生労働省"_s,
                                RecipientKind::State,
                                ProvisionPurpose::InfectionControl,
                                u"対応策"_s,
                                {},
                                QDate(2020, 3, 30),
                                {},
                                true,
                                {},
                                {}},
                               server.who,
                               noon,
                               {}}});
        window.show();
        panel->reload();
    }
    ~Bench() { panel->setProvisions(nullptr); }

    Button *button(const QString &words) const
    {
        for (Button *one : window.findChildren<Button *>()) {
            if (one->isVisible() && one->text() == words)
                return one;
        }
        return nullptr;
    }
    QLineEdit *field(QWidget *in, const QString &name) const
    {
        for (QLineEdit *one : in->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    Theme theme{Theme::Mode::Light};
    FakeProvisions server;
    QWidget window;
    DisposalPanel *panel;
};

} // namespace

class DisposalPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_stays_needs_its_article_before_it_can_be_proposed()
    {
        Bench t("s-1");
        t.button(u"Propose the deletion"_s)->click();
        auto *sheet = t.window.findChild<ProposalSheet *>();
        QVERIFY(sheet && sheet->isOpen());
        t.field(sheet, u"Announced by"_s)->setText(u"厚生労働省"_s);
        t.field(sheet, u"Number of the announcement"_s)->setText(u"健感発0615第1号"_s);
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(t.server.proposals.isEmpty()); // consultations stay, without an article yet
        t.field(sheet, u"Article under which it stays: Talks and notes of consultations"_s)->setText(u"第20条"_s);
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.server.proposals.size(), 1);
        QCOMPARE(t.server.proposals.first().choices.size(), 5);
        QVERIFY(!t.server.proposals.first().rehearsal);
    }

    void only_another_person_is_offered_to_confirm()
    {
        Bench theirs("s-1", DisposalState::Proposed);
        QVERIFY(theirs.panel->waitsForMe());
        theirs.button(u"Confirm as second person"_s)->click();
        QCOMPARE(theirs.server.confirmed.size(), 1);
        Bench mine("s-imai", DisposalState::Proposed);
        QVERIFY(!mine.button(u"Confirm as second person"_s) && !mine.panel->waitsForMe());
        QVERIFY(mine.button(u"Cancel the run"_s));
    }

    void once_it_deletes_nobody_can_cancel()
    {
        Bench t("s-1", DisposalState::Erasing);
        QVERIFY(!t.button(u"Cancel the run"_s));
        QVERIFY(t.panel->findChild<StepList *>()->accessibleDescription().contains(u"Delete (now)"_s));
    }

    void recipients_answers_are_recorded()
    {
        Bench t("s-1", DisposalState::Frozen);
        t.button(u"Record a recipient's deletion"_s)->click();
        auto *sheet = t.window.findChild<NoteSheet *>();
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.server.notes.size(), 1);
        QCOMPARE(t.server.notes.first().kind, DisposalNoteKind::Asked);
    }

    void who_is_asked_to_delete_gets_a_letter()
    {
        Bench t("s-1", DisposalState::Frozen);
        t.button(u"Record a recipient's deletion"_s)->click();
        QVERIFY(t.button(u"Save the letter…"_s));
        const AgreementId agreement = t.server.kept.disposals.first().proposal.agreement;
        QTemporaryDir folder;
        t.panel->saveLetter(agreement, folder.filePath(u"letter.pdf"_s));
        QFile letter(folder.filePath(u"letter.pdf"_s));
        QVERIFY(letter.open(QIODevice::ReadOnly) && letter.read(5) == "%PDF-");
        DisposalProposal proposal = t.server.kept.disposals.first().proposal;
        proposal.announcedBy = u"内閣府"_s;
        const AgreementContent content{u"厚生労働省"_s,
                                       RecipientKind::State,
                                       ProvisionPurpose::InfectionControl,
                                       u"対応策"_s,
                                       {},
                                       QDate(2020, 3, 30),
                                       {},
                                       true,
                                       u"速やかに廃棄"_s,
                                       {}};
        const QString words = EndLetter::lines(proposal, t.server.kept.disposals.first().recipients.first(), content,
                                               u"神奈川県"_s, QDate(2020, 6, 18), Language::English)
                                  .join(u'\n');
        for (const QString &part : {u"To 厚生労働省"_s, u"From 神奈川県"_s, u"18 Jun 2020"_s, u"内閣府"_s,
                                    u"15 Jun 2020"_s, u"速やかに廃棄"_s, u"Files you were given: 3"_s})
            QVERIFY2(words.contains(part), qPrintable(part));
    }

    void a_hold_is_shown_and_lifted()
    {
        Bench t("s-1");
        const HoldId id = HoldId::random();
        t.server.kept.holds = {{id, {DataCategory::HealthAnswers, u"訴訟"_s}, t.server.who, noon, {}}};
        t.panel->reload();
        QCOMPARE(t.panel->findChild<RetentionTable *>()->item(0, 5)->text(), u"Held"_s);
        QTRY_VERIFY(t.button(u"Lift"_s));
        t.button(u"Lift"_s)->click();
        QCOMPARE(t.server.lifted, QList<HoldId>{id});
        t.button(u"Hold data"_s)->click();
        auto *sheet = t.window.findChild<HoldSheet *>();
        sheet->findChild<PlainField *>()->setPlainText(u"調査"_s);
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.server.holds.size(), 1);
    }

    void the_table_says_what_a_clock_takes_next()
    {
        Bench t("s-1");
        QCOMPARE(t.panel->findChild<RetentionTable *>()->item(1, 4)->text(), u"30 days · 14 next"_s);
    }

    void the_certificate_is_a_pdf_that_says_what_remained()
    {
        Bench t("s-1", DisposalState::Done);
        QVERIFY(t.button(u"Save the certificate (PDF)"_s));
        const QString words = CertificatePdf::lines(t.server.kept.disposals.first(), Language::English).join(u'\n');
        QVERIFY2(words.contains(u"864 – 文書管理規程"_s) && words.contains(u"相談室 3番"_s), qPrintable(words));
        QTemporaryDir folder;
        QSignalSpy said(t.panel, &DisposalPanel::said);
        t.panel->saveCertificate(folder.filePath(u"c.pdf"_s));
        QFile file(folder.filePath(u"c.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        t.panel->saveCertificate(folder.filePath(u"nowhere/c.pdf"_s));
        QVERIFY(said.last().first().toString().startsWith(u"Not saved"_s));
    }

    void a_request_of_a_resident_is_recorded_and_answered()
    {
        Bench t("s-1");
        DutiesPanel panel(t.theme, officer("s-1"), &t.window);
        panel.setProvisions(&t.server);
        panel.setLanguage(Language::English);
        panel.show();
        t.button(u"Record one"_s)->click();
        auto *sheet = t.window.findChild<DutySheet *>();
        t.field(sheet, u"Case number, file, contractor, or what leaked (no names of residents)"_s)
            ->setText(u"R-20418"_s);
        sheet->findChild<PlainField *>()->setPlainText(u"回答の開示"_s);
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.server.recorded.size(), 1);
        t.server.book.duties = {
            {DutyId::random(), 1, t.server.recorded.first(), DutyState::Open, t.server.who, noon, {}, {}, {}}};
        panel.reload();
        t.button(u"Record the answer"_s)->click();
        sheet->findChild<PlainField *>()->setPlainText(u"書面で開示"_s);
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(t.server.dutyAnswers.size(), 1);
        QVERIFY(t.server.dutyAnswers.first().done);
        panel.setProvisions(nullptr);
    }
};

MADO_TEST(DisposalPanelTest)

#include "disposal_panel_test.moc"
