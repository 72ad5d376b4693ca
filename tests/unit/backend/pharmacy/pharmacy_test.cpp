// SPDX-License-Identifier: GPL-3.0-or-later
// The medicine board as it is asked for over the wire, on both engines.
#include "backend/store/medicine_rows.h"
#include "contract/codecs_medicine.h"
#include "tests/support/runner.h"
#include "tests/unit/backend/staff/house.h"

#include <QTest>

namespace mado::staff {

class PharmacyTest : public OnBothEngines
{
    Q_OBJECT

public:
    using OnBothEngines::OnBothEngines;

private Q_SLOTS:
    void a_request_goes_from_the_prescription_to_the_cabin_and_each_step_is_on_record()
    {
        const auto house = newHouse();
        const MedicineRequest wish = requested(*house);
        const StaffProfile physician = house->person(Role::Physician);
        const StaffProfile coordinator = house->person(Role::MedicineCoordinator);
        const auto prescribed = decodeMedicineRequest(
            jsonOf(post(*house, physician, wish, "prescription", encode(MedicinePrescription{1, u"1日1回"_s}))));
        QVERIFY(prescribed);
        QCOMPARE(prescribed->stage, MedicineStage::Prescribed);
        const auto step = [&](qint64 revision, MedicineChangeKind kind) {
            return post(*house, coordinator, wish, "steps", encode(MedicineStep{revision, kind, {}, std::nullopt}));
        };
        QCOMPARE(step(2, MedicineChangeKind::Arranged).status, 200);
        const auto delivered = decodeMedicineRequest(jsonOf(step(3, MedicineChangeKind::Delivered)));
        QCOMPARE(delivered->stage, MedicineStage::Delivered);
        QCOMPARE(delivered->changes.size(), 4);
        QCOMPARE(records(*house, u"medicine.prescribe"_s, wish), 1);
        QCOMPARE(records(*house, u"medicine.move"_s, wish), 2);
    }

    void a_prescription_is_a_physicians()
    {
        const auto house = newHouse();
        const MedicineRequest wish = requested(*house);
        const QJsonObject body = encode(MedicinePrescription{1, u"1日1回"_s});
        for (const Role role : {Role::Nurse, Role::MedicineCoordinator, Role::Supervisor})
            QCOMPARE(post(*house, house->person(role), wish, "prescription", body).status, 403);
        QCOMPARE(records(*house, u"medicine.prescribe"_s, wish), 0);
    }

    void a_step_sent_twice_is_taken_once_and_one_from_an_old_sight_not_at_all()
    {
        const auto house = newHouse();
        const MedicineRequest wish = requested(*house);
        const StaffProfile physician = house->person(Role::Physician);
        const QByteArray token = house->tokenOf(physician);
        const CommandKey key = CommandKey::random();
        const QString path = pathOf(wish, "prescription");
        const QJsonObject body = encode(MedicinePrescription{1, u"1日1回"_s});
        QCOMPARE(house->askKeyed(Method::Post, path, token, body, key).status, 200);
        const auto again = decodeMedicineRequest(jsonOf(house->askKeyed(Method::Post, path, token, body, key)));
        QCOMPARE(again->revision, 2);
        QCOMPARE(codeOf(post(*house, physician, wish, "prescription", body)), u"medicine.changed"_s);
        QCOMPARE(records(*house, u"medicine.prescribe"_s, wish), 1);
    }

    void what_is_not_there_or_not_in_ones_reach_does_not_exist()
    {
        const auto house = newHouse();
        const MedicineRequest wish = requested(*house);
        const QJsonObject body = encode(MedicinePrescription{1, u"1日1回"_s});
        const StaffProfile stranger = house->person(Role::Physician, elsewhere);
        QCOMPARE(codeOf(post(*house, stranger, wish, "prescription", body)), u"medicine.account_unknown"_s);
        MedicineRequest other = wish;
        other.id = MedicineRequestId::random();
        QCOMPARE(codeOf(post(*house, house->person(Role::Physician), other, "prescription", body)),
                 u"medicine.unknown"_s);
        const auto nowhere =
            house->ask(Method::Get, u"/v1/medicine/nowhere"_s, house->tokenOf(house->person(Role::Nurse)));
        QCOMPARE(codeOf(nowhere), u"medicine.account_unknown"_s);
        const auto accounts =
            decodeMedicineAccountList(jsonOf(house->ask(Method::Get, u"/v1/medicine"_s, house->tokenOf(stranger))));
        QVERIFY(accounts && accounts->accounts.isEmpty());
    }

    void the_board_lists_what_is_on_its_way()
    {
        const auto house = newHouse();
        const MedicineRequest wish = requested(*house);
        const QByteArray token = house->tokenOf(house->person(Role::Nurse));
        const auto board =
            decodeMedicineBoard(jsonOf(house->ask(Method::Get, u"/v1/medicine/"_s + account.text(), token)));
        QVERIFY(board);
        QCOMPARE(board->requests, QList<MedicineRequest>{wish});
    }

private:
    static QString pathOf(const MedicineRequest &request, const char *what)
    {
        return u"/v1/medicine/%1/requests/%2/%3"_s.arg(account.text(), request.id.text(), QLatin1String(what));
    }
    static http::Response post(House &house, const StaffProfile &who, const MedicineRequest &request, const char *what,
                               const QJsonObject &body)
    {
        return house.ask(Method::Post, pathOf(request, what), house.tokenOf(who), body);
    }
    static MedicineRequest requested(House &house)
    {
        const ConsultationId talk = house.consultation(home);
        const QDateTime now = house.clock.now();
        const MedicineRequest request{.id = MedicineRequestId::random(),
                                      .revision = 1,
                                      .number = u"M-1"_s,
                                      .consultation = std::nullopt,
                                      .resident = {},
                                      .language = u"ja"_s,
                                      .medicine = u"胃薬"_s,
                                      .days = u"14日分"_s,
                                      .allergies = u"なし"_s,
                                      .place = u"703"_s,
                                      .pictures = 0,
                                      .urgent = std::nullopt,
                                      .neededOn = std::nullopt,
                                      .requestedAt = now,
                                      .stage = MedicineStage::Requested,
                                      .trouble = std::nullopt,
                                      .changes = {{MedicineChangeKind::Requested, std::nullopt, now, {}}}};
        const ConversationId conversation = house.row(talk).conversation;
        return house.write([&](store::Transaction &tx) {
            store::insertMedicine(tx, account, {conversation, request});
            return store::findMedicine(tx, account, request.id)->request;
        });
    }
    static qint64 records(House &house, const QString &action, const MedicineRequest &request)
    {
        return house.write([&](store::Transaction &tx) {
            return tx
                .query("SELECT COUNT(*) FROM audit_record WHERE action = $1 AND subject = $2",
                       {action, request.id.text()})
                .front()
                .integer(0);
        });
    }
};

class SqlitePharmacyTest : public PharmacyTest
{
    Q_OBJECT

public:
    SqlitePharmacyTest() : PharmacyTest(Engine::Sqlite) {}
};

class PostgresPharmacyTest : public PharmacyTest
{
    Q_OBJECT

public:
    PostgresPharmacyTest() : PharmacyTest(Engine::Postgres) {}
};

MADO_TEST(SqlitePharmacyTest)
MADO_TEST(PostgresPharmacyTest)

} // namespace mado::staff

#include "pharmacy_test.moc"
