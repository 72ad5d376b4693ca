// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/governance/governance_bench.h"
#include "ui/governance/audit_panel.h"
#include "ui/governance/proof_sheet.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/text_label.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

/// The record as an auditor reads it.
class RecordTest final : public QObject
{
    Q_OBJECT

    static bool shows(QWidget *in, const QString &words)
    {
        const auto labels = in->findChildren<TextLabel *>();
        return std::ranges::any_of(
            labels, [&](const TextLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

private Q_SLOTS:
    void a_refused_provision_is_read_in_words_and_found_by_the_filter()
    {
        Bench t;
        t.server.records = {{14, QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC), officer("s-1"),
                             u"provision.request.refused"_s, u"a-1"_s, u"厚生労働省"_s,
                             u"provision.refused · health_answers · infection_control · 14 · 条例 第9条：害"_s},
                            {13,
                             QDateTime(QDate(2020, 6, 17), QTime(2, 0), Qt::UTC),
                             {},
                             u"provision.export.refused"_s,
                             u"p-1"_s,
                             u"厚生労働省"_s,
                             u"agreement.over · health_answers · infection_control · 14 · 期間外"_s}};
        t.page->go(GovernancePage::Tab::Record);
        auto *panel = t.page->findChild<AuditPanel *>();
        auto *rows = panel->findChild<RecordRows *>();
        const auto spoken = [&](int row) { return rows->item(row)->data(Qt::AccessibleTextRole).toString(); };
        for (const auto &words :
             {u"Provision asked for in vain"_s, u"井上"_s, u"厚生労働省"_s, u"Answers about health"_s,
              u"Control of infection"_s, u"Kanagawa"_s, u"第9条"_s, u"May not be given"_s})
            QVERIFY2(spoken(0).contains(words), qPrintable(spoken(0)));
        QVERIFY2(spoken(1).contains(u"The server"_s) && spoken(1).contains(u"Not within the term"_s),
                 qPrintable(spoken(1)));
        rows->choose(u"14"_s);
        QVERIFY(shows(panel, u"条例 第9条：害"_s));
        for (ChoiceBox *box : panel->findChildren<ChoiceBox *>()) {
            if (const int at = box->findText(u"Provisions refused"_s); at >= 0) {
                box->setCurrentIndex(at);
                Q_EMIT box->activated(at);
            }
        }
        QVERIFY(t.server.queries.last().refused);
        QCOMPARE(t.server.queries.last().action, u"provision."_s);
    }

    void the_record_of_past_days_is_read_and_days_that_are_none_ask_nothing()
    {
        Bench t;
        t.page->go(GovernancePage::Tab::Record);
        auto *panel = t.page->findChild<AuditPanel *>();
        for (ChoiceBox *box : panel->findChildren<ChoiceBox *>()) {
            if (const int at = box->findText(u"From – until"_s); at >= 0) {
                box->setCurrentIndex(at);
                Q_EMIT box->activated(at);
            }
        }
        auto *from = fieldNamed(panel, u"First day"_s);
        auto *until = fieldNamed(panel, u"Last day"_s);
        QVERIFY(from && until && from->isVisible());
        from->setText(u"2020-06-01"_s);
        until->setText(u"2020-06-17"_s);
        QTest::keyClick(until, Qt::Key_Return);
        const auto midnight = [](int month, int day) {
            return QDateTime(QDate(2020, month, day), QTime(15, 0), Qt::UTC);
        };
        QCOMPARE(t.server.queries.last().from, std::optional(midnight(5, 31)));
        QCOMPARE(t.server.queries.last().until, std::optional(midnight(6, 17)));
        const auto asked = t.server.queries.size();
        for (const auto &wrong : {u"2020-05-31"_s, u"tomorrow"_s}) {
            until->setText(wrong);
            QTest::keyClick(until, Qt::Key_Return);
            QCOMPARE(t.server.queries.size(), asked);
            QVERIFY(shows(panel, u"Write two days"_s));
        }
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
};

MADO_TEST(RecordTest)
#include "record_test.moc"
