// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/transcript_model.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

const auto conversation = *ConversationId::from(QStringLiteral("c1"));
const auto consultation = *ConsultationId::from(QStringLiteral("k1"));
const auto key = *CommandKey::from(QStringLiteral("key1"));

Entry entry(const QString &id, qint64 seq, const QDateTime &at, EntryBody body)
{
    return {*EntryId::from(id), seq, at, std::move(body)};
}

Entry said(const QString &id, qint64 seq, const QDateTime &at) { return entry(id, seq, at, ResidentText{id}); }

Entry answered(const QString &id, qint64 seq, const QDateTime &at)
{
    return entry(id, seq, at, StaffMessage{saeki(), id, key, {SendStage::AcceptedByServer, {}}});
}

OutboxItem reply(const QDateTime &at, OutboxState state = OutboxState::Waiting)
{
    return {key, 1, consultation, Reply{1, QStringLiteral("承知しました"), at, 0, false}, at, state, {}};
}

QString picture(const TranscriptModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto content = model.contentAt(row);
        if (const auto *date = std::get_if<DateRow>(&content))
            rows.append(date->date.toString(Qt::ISODate));
        else if (const auto *line = std::get_if<Entry>(&content))
            rows.append(line->id.text());
        else
            rows.append(QStringLiteral("outbox"));
    }
    return rows.join(QLatin1Char(' '));
}

struct Bench
{
    TranscriptModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    Bench() { model.open(conversation, consultation); }
};

} // namespace

class TranscriptModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_stand_by_time_under_the_dates_of_japan()
    {
        Bench t;
        const QDateTime midnight(QDate(2020, 6, 17), QTime(15, 0), Qt::UTC);
        t.model.apply({conversation,
                       {said(QStringLiteral("b"), 2, midnight), said(QStringLiteral("a"), 1, midnight.addSecs(-1))}});
        QCOMPARE(picture(t.model), QStringLiteral("2020-06-17 a 2020-06-18 b"));
        QCOMPARE(t.model.newestSeq(), 2);
    }

    void a_changed_entry_keeps_its_row()
    {
        Bench t;
        t.model.apply(
            {conversation, {said(QStringLiteral("a"), 1, evening()), said(QStringLiteral("b"), 2, evening())}});
        QSignalSpy changes(&t.model, &QAbstractItemModel::dataChanged);
        t.model.apply({conversation, {entry(QStringLiteral("a"), 3, evening(), Unsent{})}});
        QCOMPARE(changes.count(), 1);
        QVERIFY(std::holds_alternative<Unsent>(std::get<Entry>(t.model.contentAt(1)).body));
    }

    void another_conversations_entries_are_not_shown()
    {
        Bench t;
        t.model.apply({*ConversationId::from(QStringLiteral("c2")), {said(QStringLiteral("a"), 1, evening())}});
        QCOMPARE(t.model.rowCount(), 0);
    }

    void a_sent_reply_is_shown_once_whichever_news_comes_first()
    {
        Bench t;
        t.model.apply(OutboxDiff{{reply(evening())}, {}});
        QCOMPARE(picture(t.model), QStringLiteral("2020-06-17 outbox"));
        QVERIFY(t.model.hasUnsettled());
        t.model.apply({conversation, {answered(QStringLiteral("m"), 1, evening().addSecs(2))}});
        QCOMPARE(picture(t.model), QStringLiteral("2020-06-17 m"));
        t.model.apply(OutboxDiff{{reply(evening(), OutboxState::Checking)}, {}});
        QCOMPARE(picture(t.model), QStringLiteral("2020-06-17 m"));
        QVERIFY(!t.model.hasUnsettled());
        t.model.apply(OutboxDiff{{}, {key}});
        QCOMPARE(picture(t.model), QStringLiteral("2020-06-17 m"));
    }

    void a_waiting_reply_keeps_its_place_while_its_state_changes()
    {
        Bench t;
        t.model.apply(OutboxDiff{{reply(evening())}, {}});
        t.model.apply({conversation, {said(QStringLiteral("later"), 1, evening().addSecs(9))}});
        t.model.apply(OutboxDiff{{reply(evening(), OutboxState::Refused)}, {}});
        QCOMPARE(picture(t.model), QStringLiteral("2020-06-17 outbox later"));
        QCOMPARE(std::get<OutboxItem>(t.model.contentAt(1)).state, OutboxState::Refused);
        t.model.apply(OutboxDiff{{}, {key}});
        QCOMPARE(picture(t.model), QStringLiteral("2020-06-17 later"));
    }

    void the_outbox_of_a_consultation_opened_later_is_known()
    {
        TranscriptModel model;
        model.apply(OutboxDiff{{reply(evening())}, {}});
        model.open(conversation, consultation);
        QCOMPARE(picture(model), QStringLiteral("2020-06-17 outbox"));
        model.open(*ConversationId::from(QStringLiteral("c2")), *ConsultationId::from(QStringLiteral("k2")));
        QCOMPARE(model.rowCount(), 0);
    }

    void only_residents_messages_count_as_new_replies()
    {
        Bench t;
        t.model.apply({conversation,
                       {said(QStringLiteral("a"), 4, evening()), answered(QStringLiteral("m"), 5, evening()),
                        entry(QStringLiteral("s"), 6, evening(), ResidentSticker{}),
                        entry(QStringLiteral("n"), 7, evening(), Note{saeki(), QStringLiteral("n"), {}})}});
        QCOMPARE(t.model.residentMessagesAfter(4), 1);
        QCOMPARE(t.model.residentMessagesAfter(0), 2);
        QCOMPARE(t.model.notes().size(), 1);
    }

    void opening_another_removes_rows_without_a_reset()
    {
        Bench t;
        t.model.apply({conversation, {said(QStringLiteral("a"), 1, evening())}});
        t.model.close();
        QCOMPARE(t.model.rowCount(), 0);
        QCOMPARE(t.resets.count(), 0);
    }
};

MADO_TEST(TranscriptModelTest)
#include "transcript_model_test.moc"
