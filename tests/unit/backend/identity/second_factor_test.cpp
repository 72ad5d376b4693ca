// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/totp.h"
#include "department.h"
#include "tests/support/runner.h"

#include <QSet>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

namespace mado::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the app of whoever scanned the code shows.
struct App
{
    QByteArray secret;
    QString codeAt(const QDateTime &time) const { return totpCode(secret, totpStep(time)); }
};

App appWith(const QString &shown)
{
    QByteArray bytes;
    quint32 held = 0;
    int bits = 0;
    for (const QChar letter : shown) {
        held = (held << 5) | quint32(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(letter));
        if ((bits += 5) >= 8)
            bytes.append(char((held >> (bits -= 8)) & 0xff));
    }
    return {bytes};
}

/// A nurse who has set up an app.
struct EnrolledNurse
{
    Department department{SecondFactorPolicy::Required};
    App app;
    QStringList recoveryCodes;

    EnrolledNurse()
    {
        const auto started = department.enrolment.begin({std::nullopt, login, password});
        app = appWith(started->secondFactor->secret);
        const auto done = department.enrolment.confirm({started->enrolment, app.codeAt(department.clock.time)});
        recoveryCodes = done->recoveryCodes;
        later();
    }
    void later() { department.clock.time = department.clock.time.addSecs(30); }
    QString code() const { return app.codeAt(department.clock.time); }
    /// "" or the code of the refusal.
    QString enter(const std::optional<QString> &typed) const
    {
        const auto granted = department.desk.signIn({login, password, typed});
        return granted ? QString() : granted.error().problem.code;
    }
};

} // namespace

class TotpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_are_those_of_rfc_6238_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("code");
        QTest::newRow("1") << qint64(59) << u"94287082"_s;
        QTest::newRow("2") << qint64(1111111109) << u"07081804"_s;
        QTest::newRow("3") << qint64(1111111111) << u"14050471"_s;
        QTest::newRow("4") << qint64(1234567890) << u"89005924"_s;
        QTest::newRow("5") << qint64(2000000000) << u"69279037"_s;
        QTest::newRow("6") << qint64(20000000000) << u"65353130"_s;
    }
    void codes_are_those_of_rfc_6238()
    {
        QFETCH(qint64, seconds);
        const auto step = totpStep(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
        QTEST(totpCode("12345678901234567890", step, 8), "code");
    }

    void base32_is_that_of_rfc_4648()
    {
        QCOMPARE(base32("foobar"), u"MZXW6YTBOI"_s);
        QCOMPARE(base32("f"), u"MY"_s);
    }

    void a_code_is_good_for_its_own_half_minute_and_its_neighbours()
    {
        const QByteArray secret = newTotpSecret();
        const QDateTime now(QDate(2020, 5, 8), QTime(3, 0, 10), Qt::UTC);
        const qint64 step = totpStep(now);
        for (const qint64 near : {step - 1, step, step + 1})
            QCOMPARE(stepOfCode(secret, totpCode(secret, near), now), std::optional(near));
        QVERIFY(!stepOfCode(secret, totpCode(secret, step - 2), now));
        QVERIFY(!stepOfCode(secret, totpCode(secret, step + 2), now));
    }

    void codes_are_taken_as_an_input_method_writes_them()
    {
        const QByteArray secret = newTotpSecret();
        const QDateTime now(QDate(2020, 5, 8), QTime(3, 0), Qt::UTC);
        QString wide;
        for (const QChar digit : totpCode(secret, totpStep(now)))
            wide += QChar(digit.unicode() + 0xfee0);
        QVERIFY(stepOfCode(secret, wide.insert(3, QChar(0x3000)), now));
        for (const QString &bad : {u""_s, u"12345"_s, u"1234567"_s, u"あいうえおか"_s})
            QVERIFY(!stepOfCode(secret, bad, now));
    }

    void the_uri_names_desk_and_person()
    {
        const QUrl uri(otpauthUri("12345678901234567890", u"神奈川県 窓口"_s, u"K-1"_s));
        QCOMPARE(uri.scheme(), u"otpauth"_s);
        QCOMPARE(uri.path(), u"/神奈川県 窓口:K-1"_s);
        QCOMPARE(QUrlQuery(uri).queryItemValue(u"secret"_s), u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s);
    }
};

class SecondFactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void who_has_none_sets_one_up_first_where_it_is_required()
    {
        Department department(SecondFactorPolicy::Required);
        QCOMPARE(department.desk.signIn({login, password}).error().problem.code, u"signin.enrolment_needed"_s);
        QVERIFY(Department(SecondFactorPolicy::Optional).desk.signIn({login, password}));
        QVERIFY(Department(SecondFactorPolicy::Off).desk.signIn({login, password}));
    }

    void the_password_alone_does_not_open()
    {
        const EnrolledNurse nurse;
        QCOMPARE(nurse.enter(std::nullopt), u"signin.code_needed"_s);
        QCOMPARE(nurse.enter(u"000000"_s), u"signin.code_wrong"_s);
        QCOMPARE(nurse.enter(nurse.code()), QString());
    }

    void each_code_is_taken_once_and_none_before_it()
    {
        EnrolledNurse nurse;
        const QString earlier = nurse.code();
        nurse.later();
        QCOMPARE(nurse.enter(nurse.code()), QString());
        QCOMPARE(nurse.enter(nurse.code()), u"signin.code_wrong"_s);
        QCOMPARE(nurse.enter(earlier), u"signin.code_wrong"_s);
        nurse.later();
        QCOMPARE(nurse.enter(nurse.code()), QString());
    }

    void the_code_that_confirmed_the_app_is_used_up()
    {
        Department department(SecondFactorPolicy::Required);
        const auto started = department.enrolment.begin({std::nullopt, login, password});
        const QString code = appWith(started->secondFactor->secret).codeAt(department.clock.time);
        QVERIFY(department.enrolment.confirm({started->enrolment, code}));
        QVERIFY(!department.desk.signIn({login, password, code}));
    }

    void each_recovery_code_opens_once()
    {
        const EnrolledNurse nurse;
        QCOMPARE(nurse.recoveryCodes.size(), 10);
        QCOMPARE(QSet<QString>(nurse.recoveryCodes.begin(), nurse.recoveryCodes.end()).size(), 10);
        const QString typed = nurse.recoveryCodes.first().toLower().remove(u'-');
        QCOMPARE(nurse.enter(typed), QString());
        QCOMPARE(nurse.enter(typed), u"signin.code_wrong"_s);
        QCOMPARE(nurse.enter(nurse.recoveryCodes.last()), QString());
    }

    void the_store_keeps_no_recovery_code()
    {
        const EnrolledNurse nurse;
        const auto rows = nurse.department.database->read(
            [](store::Transaction &tx) { return tx.query("SELECT code_hash FROM recovery_code"); });
        QCOMPARE(rows->size(), 10);
        for (const auto &row : *rows)
            QCOMPARE(row.bytes(0).size(), 32);
    }

    void the_store_keeps_no_secret_of_an_app_readable()
    {
        const EnrolledNurse nurse;
        const auto begun = nurse.department.enrolment.begin({std::nullopt, login, password, nurse.recoveryCodes.at(1)});
        QVERIFY(begun);
        const auto rows = nurse.department.database->read([](store::Transaction &tx) {
            return tx.query("SELECT secret FROM second_factor UNION ALL SELECT secret FROM enrolment");
        });
        QCOMPARE(rows->size(), 2);
        const QByteArray underWay = appWith(begun->secondFactor->secret).secret;
        for (const auto &row : *rows)
            QVERIFY(!row.bytes(0).contains(nurse.app.secret) && !row.bytes(0).contains(underWay));
    }

    void a_secret_moved_to_another_person_opens_nothing()
    {
        const SecretBox box = SecretBox::ofTheMoment();
        const StaffId one = StaffId::random();
        const QByteArray sealed = box.seal("secret", factorPlace(one));
        QCOMPARE(openedSecret(box, one, sealed), QByteArray("secret"));
        QVERIFY_THROWS_EXCEPTION(store::StoreFailure, openedSecret(box, StaffId::random(), sealed));
        QVERIFY(!SecretBox::ofTheMoment().open(sealed, factorPlace(one)));
        QVERIFY(!box.open(sealed.chopped(1), factorPlace(one)));
    }

    void new_recovery_codes_void_the_former_and_need_password_and_code()
    {
        const EnrolledNurse nurse;
        const auto &enrolment = nurse.department.enrolment;
        const StaffProfile me = nurse.department.profile();
        QCOMPARE(enrolment.renewCodes(me, {wrongPassword, nurse.code()}).error().problem.code, u"signin.wrong"_s);
        QCOMPARE(enrolment.renewCodes(me, {password, u"000000"_s}).error().problem.code, u"signin.code_wrong"_s);
        const auto fresh = enrolment.renewCodes(me, {password, nurse.code()});
        QCOMPARE(fresh->recoveryCodes.size(), 10);
        QCOMPARE(nurse.enter(nurse.recoveryCodes.first()), u"signin.code_wrong"_s);
        QCOMPARE(nurse.enter(fresh->recoveryCodes.first()), QString());
    }

    void wrong_codes_make_the_login_wait_like_wrong_passwords()
    {
        const EnrolledNurse nurse;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(nurse.enter(u"000000"_s), u"signin.code_wrong"_s);
        QCOMPARE(nurse.enter(nurse.code()), u"signin.wait"_s);
    }

    void asking_for_the_code_is_no_failure_and_forgives_none()
    {
        const EnrolledNurse nurse;
        for (int i = 0; i < 4; ++i)
            QCOMPARE(nurse.enter(u"000000"_s), u"signin.code_wrong"_s);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(nurse.enter(std::nullopt), u"signin.code_needed"_s);
        QCOMPARE(nurse.enter(u"000000"_s), u"signin.code_wrong"_s);
        QCOMPARE(nurse.enter(std::nullopt), u"signin.wait"_s);
    }
};

class EnrolmentTest : public QObject
{
    Q_OBJECT

    static QString codeOf(const tl::expected<EnrolmentStarted, SignInRefusal> &started)
    {
        return started ? QString() : started.error().problem.code;
    }
    static void invite(Department &department)
    {
        (void)department.database->write(
            [](store::Transaction &tx) { tx.execute("UPDATE staff SET state = 'invited', password_hash = ''"); });
        department.invitations.open = u"WELCOME"_s;
        department.invitations.staff = department.staff;
    }

private Q_SLOTS:
    void an_invitation_becomes_a_password_and_an_app()
    {
        Department department(SecondFactorPolicy::Required);
        invite(department);
        const auto started = department.enrolment.begin({u"WELCOME"_s, std::nullopt, u"a password of her own"_s});
        QCOMPARE(started->login, login);
        const auto app = appWith(started->secondFactor->secret);
        const auto done = department.enrolment.confirm({started->enrolment, app.codeAt(department.clock.time)});
        QCOMPARE(done->session.staff.login, login);
        QVERIFY(department.knows(done->session.token.toLatin1()));
        department.clock.time = department.clock.time.addSecs(30);
        QVERIFY(department.desk.signIn({login, u"a password of her own"_s, app.codeAt(department.clock.time)}));
        QCOMPARE(codeOf(department.enrolment.begin({u"WELCOME"_s, std::nullopt, u"a password of another"_s})),
                 u"enrolment.invitation_unknown"_s);
    }

    void without_a_second_factor_the_password_is_all()
    {
        Department department(SecondFactorPolicy::Off);
        invite(department);
        const auto started = department.enrolment.begin({u"WELCOME"_s, std::nullopt, u"a password of her own"_s});
        QVERIFY(started && !started->secondFactor);
        const auto done = department.enrolment.confirm({started->enrolment, std::nullopt});
        QVERIFY(done && done->recoveryCodes.isEmpty());
        QVERIFY(department.desk.signIn({login, u"a password of her own"_s}));
    }

    void bad_beginnings_are_refused()
    {
        Department department(SecondFactorPolicy::Required);
        invite(department);
        QCOMPARE(codeOf(department.enrolment.begin({u"WELCOME"_s, std::nullopt, u"short"_s})),
                 u"enrolment.password_short"_s);
        QCOMPARE(codeOf(department.enrolment.begin({u"GUESSED"_s, std::nullopt, u"a password of her own"_s})),
                 u"enrolment.invitation_unknown"_s);
        QCOMPARE(codeOf(department.enrolment.begin({std::nullopt, login, wrongPassword})), u"signin.wrong"_s);
        QCOMPARE(codeOf(department.enrolment.begin({std::nullopt, std::nullopt, password})), u"signin.wrong"_s);
    }

    void a_wrong_first_code_changes_nothing_and_may_be_corrected()
    {
        Department department(SecondFactorPolicy::Required);
        const auto started = department.enrolment.begin({std::nullopt, login, password});
        QCOMPARE(department.enrolment.confirm({started->enrolment, u"000000"_s}).error().problem.code,
                 u"signin.code_wrong"_s);
        QCOMPARE(department.enrolment.confirm({started->enrolment, std::nullopt}).error().problem.code,
                 u"signin.code_wrong"_s);
        QCOMPARE(department.desk.signIn({login, password}).error().problem.code, u"signin.enrolment_needed"_s);
        const auto app = appWith(started->secondFactor->secret);
        QVERIFY(department.enrolment.confirm({started->enrolment, app.codeAt(department.clock.time)}));
    }

    void an_enrolment_is_over_after_a_quarter_of_an_hour_and_after_its_use()
    {
        Department department(SecondFactorPolicy::Required);
        const auto started = department.enrolment.begin({std::nullopt, login, password});
        const auto app = appWith(started->secondFactor->secret);
        department.clock.time = department.clock.time.addSecs(15 * 60);
        QCOMPARE(
            department.enrolment.confirm({started->enrolment, app.codeAt(department.clock.time)}).error().problem.code,
            u"enrolment.over"_s);
        const auto again = department.enrolment.begin({std::nullopt, login, password});
        const auto newApp = appWith(again->secondFactor->secret);
        const EnrolmentConfirmation right{again->enrolment, newApp.codeAt(department.clock.time)};
        QVERIFY(department.enrolment.confirm(right));
        QVERIFY(!department.enrolment.confirm(right));
    }

    void an_enrolment_under_way_keeps_no_code_of_the_invitation()
    {
        Department department(SecondFactorPolicy::Required);
        invite(department);
        QVERIFY(department.enrolment.begin({u"WELCOME"_s, std::nullopt, u"a password of her own"_s}));
        const auto rows = department.database->read(
            [](store::Transaction &tx) { return tx.query("SELECT invitation FROM enrolment"); });
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->at(0).bytes(0).size(), 32);
        QVERIFY(rows->at(0).bytes(0) != tokenHash("WELCOME"));
    }

    void an_invitation_renewed_meanwhile_ends_what_was_begun_with_the_former()
    {
        Department department(SecondFactorPolicy::Off);
        invite(department);
        const auto started = department.enrolment.begin({u"WELCOME"_s, std::nullopt, u"a password of her own"_s});
        department.invitations.open = u"ANOTHER"_s;
        QCOMPARE(department.enrolment.confirm({started->enrolment, std::nullopt}).error().problem.code,
                 u"enrolment.invitation_unknown"_s);
    }

    void replacing_while_signed_in_opens_no_further_session_and_only_ones_own()
    {
        EnrolledNurse nurse;
        auto &desk = nurse.department.enrolment;
        const auto started = desk.begin({std::nullopt, login, password, nurse.code()});
        const auto app = appWith(started->secondFactor->secret);
        const EnrolmentConfirmation right{started->enrolment, app.codeAt(nurse.department.clock.time)};
        const StaffProfile other{StaffId::random(), u"K-2"_s, u"鈴木"_s, Role::Nurse, u"14"_s};
        QCOMPARE(desk.replace(other, right).error().problem.code, u"enrolment.over"_s);
        const auto sessions = [&] {
            return nurse.department.database
                ->read([](store::Transaction &tx) { return tx.query("SELECT id FROM session"); })
                ->size();
        };
        const auto before = sessions();
        QCOMPARE(desk.replace(nurse.department.profile(), right)->recoveryCodes.size(), 10);
        QCOMPARE(sessions(), before);
        nurse.later();
        QCOMPARE(nurse.enter(nurse.code()), u"signin.code_wrong"_s);
        QCOMPARE(nurse.enter(app.codeAt(nurse.department.clock.time)), QString());
    }

    void replacing_the_app_needs_the_old_one_or_a_recovery_code()
    {
        EnrolledNurse nurse;
        auto &desk = nurse.department.enrolment;
        QCOMPARE(codeOf(desk.begin({std::nullopt, login, password})), u"signin.code_needed"_s);
        QCOMPARE(codeOf(desk.begin({std::nullopt, login, password, u"000000"_s})), u"signin.code_wrong"_s);
        const auto started = desk.begin({std::nullopt, login, password, nurse.recoveryCodes.first()});
        QVERIFY(started);
        const auto app = appWith(started->secondFactor->secret);
        QVERIFY(desk.confirm({started->enrolment, app.codeAt(nurse.department.clock.time)}));
        nurse.later();
        QCOMPARE(nurse.enter(nurse.code()), u"signin.code_wrong"_s);
        QCOMPARE(nurse.enter(nurse.recoveryCodes.last()), u"signin.code_wrong"_s);
        QCOMPARE(nurse.enter(app.codeAt(nurse.department.clock.time)), QString());
    }
};

MADO_TEST(TotpTest)
MADO_TEST(SecondFactorTest)
MADO_TEST(EnrolmentTest)

} // namespace mado::identity

#include "second_factor_test.moc"
