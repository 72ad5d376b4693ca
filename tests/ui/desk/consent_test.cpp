// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel_bench.h"
#include "tests/support/runner.h"
#include "ui/desk/consent_sheet.h"
#include "ui/desk/person_sheet.h"
#include "ui/desk/purpose_ribbon.h"
#include "ui/desk/transcript_view.h"
#include "ui/shared/text_label.h"

#include <QApplication>
#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Consent agreed(const QString &purpose, const char16_t *label)
{
    const QDateTime at(QDate(2020, 6, 12), QTime(1, 0), Qt::UTC);
    return {.purpose = purpose,
            .label = {QString::fromUtf16(label), purpose},
            .granted = true,
            .at = at,
            .article = u"第4条第2項"_s,
            .version = u"2020-03-05"_s,
            .forWhom = {u"県"_s, u"The prefecture"_s},
            .until = {u"対策の終了まで"_s, u"Until measures end"_s},
            .grantedAt = at};
}

Consultation withConsents(const Consultation &base, const QList<Consent> &consents)
{
    Consultation changed = base;
    changed.resident.consents = consents;
    changed.revision += 1;
    return changed;
}

} // namespace

class ConsentTest : public QObject
{
    Q_OBJECT

    static QStringList words(const PanelBench &bench) { return bench.part<PurposeRibbon>()->words(); }

private Q_SLOTS:
    void the_ribbon_tells_agreed_taken_back_refused_and_none_apart()
    {
        Consent back = agreed(u"use_national"_s, u"国");
        back.granted = false;
        back.at = back.at.addDays(3);
        Consent refused = agreed(u"callback"_s, u"電話");
        refused.granted = false;
        refused.grantedAt.reset();
        Consent young = agreed(u"use_prefecture"_s, u"県");
        young.giver = ConsentGiver::Guardian;
        PanelBench bench(withConsents(mikan(), {young, back, refused}));
        QCOMPARE(words(bench), (QStringList{u"✓ use_prefecture (guardian)"_s, u"✕ use_national taken back 15 June"_s,
                                            u"✕ callback not agreed"_s}));
        QVERIFY(bench.part<PurposeRibbon>()->accessibleName().contains(u"taken back"_s));
        bench.panel.refresh(withConsents(withConsents(mikan(), {}), {}));
        QCOMPARE(words(bench), QStringList{u"No consent on record"_s});
    }

    void a_guardians_missing_consent_is_told_apart_and_stands_in_the_sheet_of_the_person()
    {
        Consent young = agreed(u"use_national"_s, u"国");
        young.granted = false;
        young.grantedAt.reset();
        young.giver = ConsentGiver::Guardian;
        PanelBench bench(withConsents(mine(mikan()), {young}));
        QVERIFY(bench.ready());
        QCOMPARE(words(bench), QStringList{u"✕ use_national: a guardian's consent is missing"_s});
        bench.panel.describePerson();
        const auto missing = [&] { return bench.part<PersonSheet>()->findChild<TextLabel *>(u"guardianMissing"_s); };
        QVERIFY(missing()->isVisible() && missing()->text().contains(u"use_national"_s));
        bench.part<PersonSheet>()->dismiss();
        young.giver = ConsentGiver::Self;
        bench.panel.refresh(withConsents(withConsents(mine(mikan()), {}), {young}));
        bench.panel.describePerson();
        QVERIFY(!missing()->isVisible());
    }

    void the_keyboard_opens_for_whom_until_when_and_by_which_article()
    {
        PanelBench bench(withConsents(mine(mikan()), {agreed(u"use_prefecture"_s, u"県")}));
        QVERIFY(bench.ready());
        bench.panel.focusLog();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_O);
        auto *sheet = bench.part<ConsentSheet>();
        QVERIFY(sheet && sheet->isOpen());
        QStringList shown;
        for (auto *label : sheet->findChildren<TextLabel *>())
            shown << label->text();
        for (const QString &line :
             {u"Agreed on 12 June"_s, u"For whom: The prefecture"_s, u"Until: Until measures end"_s,
              u"Terms of use: 第4条第2項"_s, u"Text of 2020-03-05"_s})
            QVERIFY2(shown.contains(line), qPrintable(line + u" not in "_s + shown.join(u'|')));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!sheet->isOpen());
        QVERIFY(bench.part<TranscriptView>()->hasFocus()); // the next key is the conversation's again
        bench.part<PurposeRibbon>()->setFocus();
        QTest::keyClick(bench.part<PurposeRibbon>(), Qt::Key_Return);
        QVERIFY(sheet->isOpen());
    }

    void a_withdrawal_told_to_staff_is_recorded_after_one_more_look()
    {
        const Consultation shown = withConsents(mine(mikan()), {agreed(u"use_national"_s, u"国")});
        PanelBench bench(shown);
        QVERIFY(bench.ready());
        Consultation after = shown;
        after.revision += 1;
        after.resident.consents.first().granted = false;
        bench.desk.consultations.insert(shown.id.text(), after);
        bench.panel.showConsent();
        auto *sheet = bench.part<ConsentSheet>();
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.desk.withdrawnConsents.isEmpty());
        bench.button(u"Wants to take it back"_s)->click();
        QVERIFY(bench.desk.withdrawnConsents.isEmpty());
        bench.button(u"Record the withdrawal"_s)->click();
        QCOMPARE(bench.desk.withdrawnConsents, QStringList{u"use_national"_s});
        QTRY_VERIFY(!sheet->isOpen());
    }

    void while_a_colleague_has_it_nothing_is_recorded_here()
    {
        Consultation theirs = withConsents(mine(mikan()), {agreed(u"use_national"_s, u"国")});
        theirs.owner->staff.id = StaffId::random();
        PanelBench bench(theirs);
        bench.panel.showConsent();
        QVERIFY(!bench.button(u"Wants to take it back"_s) && !bench.button(u"Record the withdrawal"_s));
    }
};

MADO_TEST(ConsentTest)

#include "consent_test.moc"
