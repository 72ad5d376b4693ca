// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/unit/contract/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

/// Through bytes, as on the wire.
QJsonObject overTheWire(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

QJsonObject with(QJsonObject json, const char *name, const QJsonValue &value)
{
    json.insert(QLatin1String(name), value);
    return json;
}

QJsonObject without(QJsonObject json, const char *name)
{
    json.remove(QLatin1String(name));
    return json;
}

SyncBatch sampleBatch()
{
    return {.cursor = 12,
            .more = true,
            .serverTime = time(u"2020-05-08T01:00:00Z"_s),
            .consultations = {sampleConsultation()},
            .gone = {*ConsultationId::from(u"c-2"_s)},
            .quarantined = {}};
}

} // namespace

class CodecsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consultation_survives_the_wire()
    {
        const Consultation value = sampleConsultation();
        const auto back = decodeConsultation(overTheWire(encode(value)));
        QVERIFY2(back, back ? "" : qPrintable(back.error().path));
        QVERIFY(*back == value);
    }

    void consultation_without_optionals_survives_the_wire()
    {
        Consultation value = sampleConsultation();
        value.waitingSince.reset();
        value.targetMinutes.reset();
        value.owner.reset();
        value.closed.reset();
        value.risk.byStaff.reset();
        value.resident.ageBand.reset();
        value.resident.municipality.reset();
        value.resident.phoneMasked.reset();
        QVERIFY(!encode(value).contains(u"owner"_s));
        QCOMPARE(decodeConsultation(overTheWire(encode(value))), Decoded<Consultation>(value));
    }

    void null_means_absent()
    {
        const auto back = decodeConsultation(with(encode(sampleConsultation()), "owner", QJsonValue::Null));
        QVERIFY(back && !back->owner);
    }

    void every_body_survives_the_wire()
    {
        for (const EntryBody &body : sampleBodies()) {
            const auto back = decodeEntryBody(overTheWire(encode(body)));
            QVERIFY2(back, qPrintable(encode(body).value(u"kind"_s).toString()));
            QVERIFY(*back == body);
            const Entry entry{*EntryId::from(u"e-1"_s), 5, time(u"2020-05-08T01:00:00.001Z"_s), body};
            QVERIFY(decodeEntry(overTheWire(encode(entry))) == entry);
        }
    }

    void every_command_survives_the_wire()
    {
        for (const ConsultationCommand &command : sampleCommands())
            QVERIFY(decodeCommand(routeName(command), overTheWire(encode(command))) == command);
        QVERIFY(!decodeCommand(u"explode"_s, {}));
    }

    void session_values_survive_the_wire()
    {
        const About about{u"0.1"_s, {u"窓口"_s, u"Desk"_s}, true};
        const StaffProfile staff{*StaffId::from(u"s"_s), u"K-1"_s, u"青山"_s, Role::Nurse, u"14"_s};
        const SessionGranted granted{u"t"_s, time(u"2020-05-08T01:00:00Z"_s), staff, about,
                                     u"r"_s, std::chrono::seconds(60)};
        QVERIFY(decodeAbout(overTheWire(encode(about))) == about);
        QVERIFY(decodeStaffProfile(overTheWire(encode(staff))) == staff);
        QVERIFY(decodeSessionGranted(overTheWire(encode(granted))) == granted);
        QVERIFY(decodeSignIn(overTheWire(encode(SignIn{u"a"_s, u"b"_s}))) == (SignIn{u"a"_s, u"b"_s}));
    }

    void answers_survive_the_wire()
    {
        const CommandApplied applied{sampleConsultation(), EntryId::from(u"e-1"_s)};
        const Problem problem{409, u"lease.taken"_s, {u"他の人"_s, u"Taken"_s}, sampleNurse()};
        QVERIFY(decodeCommandApplied(overTheWire(encode(applied))) == applied);
        QVERIFY(decodeProblem(overTheWire(encode(problem))) == problem);
        QVERIFY(decodeLeaseRenewal(overTheWire(encode(LeaseRenewal{8}))) == LeaseRenewal{8});
    }

    void unknown_members_are_ignored()
    {
        QVERIFY(decodeRisk(with(encode(sampleRisk()), "fromTheFuture", 1)) == sampleRisk());
    }

    void fault_names_the_first_bad_member_with_its_path_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("path");
        const QJsonObject good = encode(sampleConsultation());
        const QJsonObject owner = good.value(u"owner"_s).toObject();
        const QJsonObject risk = good.value(u"risk"_s).toObject();
        const QJsonObject reason = risk.value(u"reasons"_s).toArray().first().toObject();
        QTest::newRow("no time zone") << with(good, "owner", with(owner, "leaseUntil", u"2020-05-08T01:00:00"_s))
                                      << u"owner.leaseUntil"_s;
        QTest::newRow("missing") << without(good, "risk") << u"risk"_s;
        QTest::newRow("ill-typed") << with(good, "unread", u"2"_s) << u"unread"_s;
        QTest::newRow("fraction") << with(good, "revision", 1.5) << u"revision"_s;
        QTest::newRow("too large") << with(good, "unread", 1e12) << u"unread"_s;
        QTest::newRow("unknown word") << with(good, "risk", with(risk, "byRules", u"huge"_s)) << u"risk.byRules"_s;
        QTest::newRow("in a list") << with(good, "risk",
                                           with(risk, "reasons", QJsonArray{reason, with(reason, "weight", 3)}))
                                   << u"risk.reasons[1].weight"_s;
        QTest::newRow("bad id") << with(good, "id", u"a b"_s) << u"id"_s;
        QTest::newRow("empty id") << with(good, "conversation", QString()) << u"conversation"_s;
        QTest::newRow("first of two") << with(without(good, "id"), "kind", 1) << u"id"_s;
    }
    void fault_names_the_first_bad_member_with_its_path()
    {
        QFETCH(QJsonObject, json);
        const auto result = decodeConsultation(json);
        QVERIFY(!result);
        QTEST(result.error().path, "path");
        QVERIFY(!result.error().what.isEmpty());
    }

    void fault_never_quotes_the_value()
    {
        const auto result = decodeEntryBody(QJsonObject{{u"kind"_s, u"秘密"_s}});
        QVERIFY(!result);
        QVERIFY(!result.error().what.contains(u"秘密"_s) && !result.error().path.contains(u"秘密"_s));
    }

    void unknown_risk_is_an_error_and_never_low()
    {
        QVERIFY(!riskLevelFrom(u"severe"_s));
        QVERIFY(!riskLevelFrom(QString()));
        QVERIFY(!decodeRisk(without(encode(sampleRisk()), "byRules")));
    }

    void bad_row_is_set_aside_and_its_neighbours_stay()
    {
        QJsonObject json = encode(sampleBatch());
        QJsonArray rows = json.value(u"consultations"_s).toArray();
        rows.prepend(with(rows.first().toObject(), "channel", u"telepathy"_s));
        rows.append(42);
        const auto batch = decodeSyncBatch(with(json, "consultations", rows));
        QVERIFY(batch);
        QCOMPARE(batch->consultations, QList{sampleConsultation()});
        QCOMPARE(batch->quarantined.size(), 2);
        QCOMPARE(batch->quarantined.first().entity, u"consultation"_s);
        QCOMPARE(batch->quarantined.first().id, u"c-1"_s);
        QCOMPARE(batch->quarantined.first().fault.path, u"channel"_s);
        QCOMPARE(batch->quarantined.last().raw.value(u"row"_s).toInt(), 42);
    }

    void broken_envelope_fails_the_batch()
    {
        QVERIFY(decodeSyncBatch(encode(sampleBatch())) == sampleBatch());
        QVERIFY(!decodeSyncBatch(without(encode(sampleBatch()), "cursor")));
        QVERIFY(!decodeSyncBatch(with(encode(sampleBatch()), "consultations", 1)));
        QVERIFY(!decodeSyncBatch(with(encode(sampleBatch()), "gone", QJsonArray{u"a b"_s})));
    }

    void transcript_batch_sets_unknown_kinds_aside()
    {
        const Entry entry{*EntryId::from(u"e-1"_s), 5, time(u"2020-05-08T01:00:00Z"_s), ResidentText{u"あ"_s}};
        const TranscriptBatch good{*ConversationId::from(u"v-1"_s), 5, false, {entry}, {}};
        QVERIFY(decodeTranscriptBatch(overTheWire(encode(good))) == good);
        QJsonObject strange = with(encode(entry), "body", QJsonObject{{u"kind"_s, u"hologram"_s}});
        const auto batch = decodeTranscriptBatch(with(encode(good), "entries", QJsonArray{strange}));
        QVERIFY(batch && batch->entries.isEmpty());
        QCOMPARE(batch->quarantined.first().fault.path, u"body.kind"_s);
    }

    void times_need_a_zone_and_become_utc()
    {
        QCOMPARE(utcText(*utcFrom(u"2020-05-08T10:00:00.5+09:00"_s)), u"2020-05-08T01:00:00.500Z"_s);
        QVERIFY(!utcFrom(u"2020-05-08T10:00:00"_s));
        QVERIFY(!utcFrom(u"2020-05-08"_s));
        QVERIFY(!utcFrom(u"2020-13-08T10:00:00Z"_s));
    }
};

MADO_TEST(CodecsTest)
#include "codecs_test.moc"
