// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/governance/governance_bench.h"
#include "ui/governance/grounds_sheet.h"
#include "ui/governance/recall_letter.h"
#include "ui/governance/recipient_sheet.h"
#include "ui/staff/plain_field.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

class RecallTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

MADO_TEST(RecallTest)

#include "recall_test.moc"
