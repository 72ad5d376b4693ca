// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codecs_people.h"
#include "tests/support/runner.h"

#include <QJsonArray>
#include <QTest>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

StaffDetails contractor()
{
    return {.login = u"C-11208"_s,
            .name = u"小田"_s,
            .role = Role::Nurse,
            .employer = Employer::Contractor,
            .contract = u"6-12"_s,
            .prefecture = u"14"_s,
            .scope = {{u"14"_s, u"13"_s}, {*AccountId::from(u"kanagawa"_s)}},
            .teams = {*TeamId::from(u"night"_s)},
            .languages = {u"ja"_s, u"en"_s},
            .kinds = {ConsultationKind::Medicine},
            .confidentialityConfirmed = QDate(2020, 5, 29),
            .licenceConfirmed = QDate(2020, 5, 30),
            .usableUntil = QDate(2020, 9, 30)};
}

QString faultOf(const char *member, const QJsonValue &value)
{
    QJsonObject json = encode(contractor());
    json.insert(QLatin1String(member), value);
    const auto decoded = decodeStaffDetails(json);
    return decoded ? QString() : decoded.error().path;
}

} // namespace

class PeopleCodecsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_person_survives_the_wire()
    {
        QVERIFY(decodeStaffDetails(encode(contractor())) == contractor());
        StaffDetails bare = contractor();
        bare.employer = Employer::Prefecture;
        bare.contract.clear();
        bare.confidentialityConfirmed = bare.licenceConfirmed = bare.usableUntil = std::nullopt;
        QVERIFY(decodeStaffDetails(encode(bare)) == bare);
    }

    void a_contractor_has_a_contract_and_nobody_else()
    {
        QCOMPARE(faultOf("contract", QString()), u"contract"_s);
        QCOMPARE(faultOf("employer", u"prefecture"_s), u"contract"_s);
    }

    void unknown_words_and_days_are_errors()
    {
        QCOMPARE(faultOf("usableUntil", u"2020-02-30"_s), u"usableUntil"_s);
        QCOMPARE(faultOf("usableUntil", u"soon"_s), u"usableUntil"_s);
        QCOMPARE(faultOf("kinds", QJsonArray{u"dentist"_s}), u"kinds"_s);
        QCOMPARE(faultOf("role", u"wizard"_s), u"role"_s);
    }

    void breaking_glass_names_one_place()
    {
        const BreakGlassRequest one{u"県境の相談者のため"_s, u"13"_s, std::nullopt};
        QVERIFY(decodeBreakGlassRequest(encode(one)) == one);
        QVERIFY(!decodeBreakGlassRequest(encode(BreakGlassRequest{u"理由"_s, std::nullopt, std::nullopt})));
        QVERIFY(!decodeBreakGlassRequest(encode(BreakGlassRequest{u"理由"_s, u"13"_s, ConsultationId::random()})));
    }
};

MADO_TEST(PeopleCodecsTest)

} // namespace mado

#include "people_test.moc"
