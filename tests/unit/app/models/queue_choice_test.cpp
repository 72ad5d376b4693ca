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
        night.prefecture = QStringLiteral("14");
        night.team = TeamId::from(QStringLiteral("night"));
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

    void prefectures_are_told_apart_where_there_are_several()
    {
        SetClock clock{evening()};
        QueueModel model(saeki().id, clock);
        Consultation kanagawa = waiting(QStringLiteral("k"), RiskLevel::High, 5);
        kanagawa.prefecture = QStringLiteral("14");
        model.apply({{kanagawa}, {}});
        QVERIFY2(model.present().prefectures.isEmpty(), "there is nothing to choose between");
        Consultation kyoto = waiting(QStringLiteral("q"), RiskLevel::High, 4);
        kyoto.prefecture = QStringLiteral("26");
        model.apply({{kyoto}, {}});
        QCOMPARE(model.present().prefectures, QStringList({QStringLiteral("14"), QStringLiteral("26")}));
        QueueChoice choice;
        choice.prefecture = QStringLiteral("26");
        model.setChoice(choice);
        QVERIFY(model.rowOf(kyoto.id) >= 0);
        QCOMPARE(model.rowOf(kanagawa.id), -1);
    }

    void what_a_team_holds_stays_in_its_view_for_as_long_as_it_is_held()
    {
        SetClock clock{evening()};
        QueueModel model(saeki().id, clock);
        const Team night{*TeamId::from(QStringLiteral("night")), {QStringLiteral("夜間"), QStringLiteral("Night")}};
        Consultation theirs = taken(waiting(QStringLiteral("t"), RiskLevel::High, 5), hasegawa(), evening());
        theirs.owner->teams = {night};
        const Consultation other = taken(waiting(QStringLiteral("o"), RiskLevel::High, 5), hasegawa(), evening());
        model.apply({{theirs, other, waiting(QStringLiteral("w"), RiskLevel::High, 5)}, {}});
        QCOMPARE(model.present().teams, {night});
        QueueChoice choice;
        choice.team = night.id;
        model.setChoice(choice);
        QVERIFY(model.rowOf(theirs.id) >= 0);
        QCOMPARE(model.rowOf(other.id), -1);
        clock.time = evening().addSecs(600);
        model.tick();
        QVERIFY2(model.rowOf(theirs.id) >= 0, "it left after half a minute");
        model.setChoice({});
        QVERIFY2(model.rowOf(theirs.id) < 0, "what others took long ago is no part of the queue");
        choice.team = night.id;
        model.setChoice(choice);
        theirs.owner.reset();
        model.apply({{theirs}, {}});
        QCOMPARE(model.rowOf(theirs.id), -1);
        QVERIFY(model.present().teams.isEmpty());
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
