// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/queue_choice.h"
#include "app/models/queue_model.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"

#include <QTest>

using namespace mado;
using namespace mado::test;

class QueueChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void views_come_back_as_they_were_kept()
    {
        QueueChoice night;
        night.kind = ConsultationKind::Nurse;
        night.channel = Channel::Callback;
        night.language = QStringLiteral("en");
        night.account = AccountId::from(QStringLiteral("kanagawa"));
        night.mine = true;
        const QList<QueueView> views{{QStringLiteral("夜の電話"), night}, {QStringLiteral("all"), {}}};
        QCOMPARE(viewsFrom(keptViews(views)), views);
        QVERIFY(viewsFrom({}).isEmpty());
    }

    void choice_narrows_the_queue_and_clearing_brings_everybody_back()
    {
        SetClock clock{evening()};
        QueueModel model(saeki().id, clock);
        Consultation english = waiting(QStringLiteral("e"), RiskLevel::High, 5);
        english.resident.language = QStringLiteral("en");
        const Consultation held =
            taken(waiting(QStringLiteral("m"), RiskLevel::High, 4), saeki(), evening().addSecs(-60));
        model.apply({{english, held, waiting(QStringLiteral("j"), RiskLevel::High, 3)}, {}});
        const int all = model.rowCount();
        QueueChoice choice;
        choice.language = QStringLiteral("en");
        model.setChoice(choice);
        QVERIFY(model.isFiltered());
        QVERIFY(model.rowOf(english.id) >= 0);
        QCOMPARE(model.rowOf(held.id), -1);
        choice = {};
        choice.mine = true;
        model.setChoice(choice);
        QVERIFY(model.rowOf(held.id) >= 0);
        QCOMPARE(model.rowOf(english.id), -1);
        model.setChoice({});
        QCOMPARE(model.rowCount(), all);
        QVERIFY(model.present().languages.contains(QStringLiteral("en")));
    }

    void search_finds_names_words_and_accounts()
    {
        SetClock clock{evening()};
        QueueModel model(saeki().id, clock);
        Consultation row = waiting(QStringLiteral("a"), RiskLevel::High, 5);
        row.resident.displayName = QStringLiteral("harukaze_22");
        row.lastWords = QStringLiteral("胸が締めつけられる");
        row.account = *AccountId::from(QStringLiteral("night-desk"));
        model.apply({{row}, {}});
        for (const char *text : {"HARU", "締めつけ", "night-desk"}) {
            model.setSearch(QString::fromUtf8(text));
            QVERIFY2(model.rowOf(row.id) >= 0, text);
        }
        model.setSearch(QStringLiteral("nobody"));
        QCOMPARE(model.rowOf(row.id), -1);
    }
};

MADO_TEST(QueueChoiceTest)
#include "queue_choice_test.moc"
