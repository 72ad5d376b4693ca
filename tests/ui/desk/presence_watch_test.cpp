// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_desk.h"
#include "tests/support/runner.h"
#include "tests/unit/app/models/consultations.h"
#include "ui/desk/presence_watch.h"

#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {
ConsultationId idOf(const QString &text) { return *ConsultationId::from(text); }
} // namespace

class PresenceWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void who_else_looks_is_heard_and_told_once()
    {
        FakeDesk desk;
        desk.onlookers = {hasegawa()};
        PresenceWatch watch(desk);
        QSignalSpy changed(&watch, &PresenceWatch::changed);
        watch.look(idOf(u"a"_s));
        QTRY_COMPARE(watch.others(), QList{hasegawa()});
        QCOMPARE(changed.count(), 1);
        watch.look(idOf(u"a"_s)); // nothing new to say
        QCOMPARE(desk.lookedAt.size(), 1);
        QCOMPARE(changed.count(), 1);
    }

    void another_consultation_begins_with_nobody()
    {
        FakeDesk desk;
        desk.onlookers = {hasegawa()};
        PresenceWatch watch(desk);
        watch.look(idOf(u"a"_s));
        QTRY_COMPARE(watch.others().size(), 1);
        desk.onlookers = {};
        watch.look(idOf(u"b"_s));
        QVERIFY(watch.others().isEmpty());
        QCOMPARE(desk.lookedAt.last().text(), u"b"_s);
        watch.look(std::nullopt);
        QCOMPARE(desk.lookedAt.size(), 2);
    }

    void offline_nobody_is_asked_and_nobody_is_shown()
    {
        FakeDesk desk;
        desk.onlookers = {hasegawa()};
        desk.state.phase = ConnectionState::Phase::Offline;
        PresenceWatch watch(desk);
        watch.look(idOf(u"a"_s));
        QVERIFY(desk.lookedAt.isEmpty());
        QVERIFY(watch.others().isEmpty());
    }

    void a_failing_answer_shows_nobody()
    {
        FakeDesk desk;
        desk.onlookers = {hasegawa()};
        PresenceWatch watch(desk);
        watch.look(idOf(u"a"_s));
        QTRY_COMPARE(watch.others().size(), 1);
        desk.error = AppError{AppError::Kind::UnknownResult, {}, std::nullopt};
        watch.look(idOf(u"b"_s));
        QTRY_COMPARE(desk.lookedAt.size(), 2);
        QVERIFY(watch.others().isEmpty());
    }
};

MADO_TEST(PresenceWatchTest)
#include "presence_watch_test.moc"
