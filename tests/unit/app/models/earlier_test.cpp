// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/earlier.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"

#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

/// A conversation told line by line, a minute each.
struct Told
{
    Told() { model.open(conversation, *ConsultationId::from(QStringLiteral("k"))); }
    void say(EntryBody body)
    {
        ++lines;
        const Entry entry{*EntryId::from(QStringLiteral("e%1").arg(lines)), lines, evening().addSecs(60 * lines),
                          std::move(body)};
        model.apply(TranscriptDiff{conversation, {entry}});
    }
    void happens(EventKind what, const QString &detail = {}) { say(Event{what, hasegawa(), detail}); }
    void answers(RiskLevel level) { say(SurveyResponse{QStringLiteral("health"), QStringLiteral("2"), {}, {}, level}); }
    QList<EarlierConsultation> earlier(bool closed = false) const { return earlierConsultations(model, closed); }

    const ConversationId conversation = *ConversationId::from(QStringLiteral("c"));
    TranscriptModel model;
    int lines = 0;
};

} // namespace

class EarlierTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_came_to_an_end_before_is_listed_newest_first()
    {
        Told talk;
        talk.answers(RiskLevel::High);
        talk.happens(EventKind::Opened);
        talk.say(StaffMessage{hasegawa(), QStringLiteral("いかがですか"), {}, {SendStage::AcceptedByLine, {}}});
        talk.happens(EventKind::CallUnanswered);
        talk.say(Note{hasegawa(), QStringLiteral("家族は県外"), {}});
        talk.happens(EventKind::LevelSet, QStringLiteral("low"));
        talk.happens(EventKind::Closed, QStringLiteral("testing_desk"));
        talk.answers(RiskLevel::Low);
        talk.happens(EventKind::Opened);
        talk.happens(EventKind::DangerFound, QStringLiteral("self_harm"));
        talk.happens(EventKind::Closed, QStringLiteral("a word of a later version"));
        talk.happens(EventKind::Opened);
        const auto earlier = talk.earlier();
        QCOMPARE(earlier.size(), 2);
        const EarlierConsultation &first = earlier.at(1);
        QCOMPARE(first.result, std::optional(Disposition::TestingDesk));
        QCOMPARE(first.closedBy, std::optional(hasegawa()));
        QCOMPARE(first.worst, std::optional(RiskLevel::High));
        QCOMPARE(first.replies, 1);
        QCOMPARE(first.calls, 1);
        QCOMPARE(first.notes, QStringList{QStringLiteral("家族は県外")});
        QCOMPARE(first.openedAt, evening().addSecs(120));
        QCOMPARE(first.closedAt, evening().addSecs(420));
        QVERIFY(!earlier.at(0).result);
        QCOMPARE(earlier.at(0).worst, std::optional(RiskLevel::Emergency));
        QCOMPARE(earlier.at(0).replies, 0);
    }

    void the_one_on_screen_is_no_earlier_one_also_when_it_is_closed()
    {
        Told talk;
        talk.happens(EventKind::Opened);
        talk.happens(EventKind::Closed, QStringLiteral("self_care"));
        QCOMPARE(talk.earlier(true).size(), 0);
        QCOMPARE(talk.earlier().size(), 1);
    }

    void one_that_was_opened_again_goes_on_as_the_same()
    {
        for (const EventKind again : {EventKind::Reopened, EventKind::TakenBack}) {
            Told talk;
            talk.happens(EventKind::Opened);
            talk.happens(EventKind::Closed, QStringLiteral("self_care"));
            talk.happens(again);
            QCOMPARE(talk.earlier().size(), 0);
            talk.happens(EventKind::Closed, QStringLiteral("physician"));
            QCOMPARE(talk.earlier().size(), 1);
            QCOMPARE(talk.earlier().at(0).openedAt, evening().addSecs(60));
        }
    }
};

MADO_TEST(EarlierTest)
#include "earlier_test.moc"
