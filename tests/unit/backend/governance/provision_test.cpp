// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/audit/verify.h"
#include "backend/governance/export.h"
#include "backend/governance/provisions.h"
#include "backend/store/bot_rows.h"
#include "backend/store/identity_rows.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QTest>
#include <sodium.h>

namespace mado::governance {

using namespace Qt::Literals::StringLiterals;

namespace {

const AccountId account = *AccountId::from(u"kanagawa"_s);

class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
};

struct Keys
{
    QByteArray open = QByteArray(crypto_box_PUBLICKEYBYTES, '\0');
    QByteArray secret = QByteArray(crypto_box_SECRETKEYBYTES, '\0');
    Keys()
    {
        crypto_box_keypair(reinterpret_cast<unsigned char *>(open.data()),
                           reinterpret_cast<unsigned char *>(secret.data()));
    }
    QByteArray opened(const QByteArray &box) const
    {
        QByteArray plain(std::max<qsizetype>(0, box.size() - qsizetype(crypto_box_SEALBYTES)), '\0');
        const int done = crypto_box_seal_open(
            reinterpret_cast<unsigned char *>(plain.data()), reinterpret_cast<const unsigned char *>(box.constData()),
            static_cast<unsigned long long>(box.size()), reinterpret_cast<const unsigned char *>(open.constData()),
            reinterpret_cast<const unsigned char *>(secret.constData()));
        return done == 0 ? plain : QByteArray();
    }
};

QString codeOf(const auto &outcome) { return outcome ? QString() : outcome.error().code; }

} // namespace

class ProvisionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    FixedClock m_clock;
    const audit::Recorder m_audit{audit::Seal::ofTheMoment()};
    std::unique_ptr<identity::Sessions> m_sessions;
    std::unique_ptr<identity::Authenticator> m_authenticator;
    std::unique_ptr<GovernanceServices> m_services;
    const StaffProfile m_asker{StaffId::random(), u"K-1"_s, u"井上"_s, Role::Officer, u"14"_s};
    const StaffProfile m_second{StaffId::random(), u"K-2"_s, u"今井"_s, Role::Officer, u"14"_s};
    const StaffProfile m_stranger{StaffId::random(), u"K-3"_s, u"東"_s, Role::Officer, u"13"_s};
    const Keys m_keys;

    template <class Work> auto write(Work work) { return m_database->write(std::move(work)).value(); }
    Officer as(const StaffProfile &who) const { return {*m_services, who, m_clock.time}; }

    AgreementContent content() const
    {
        return {u"厚生労働省"_s,
                RecipientKind::State,
                ProvisionPurpose::InfectionControl,
                u"対応策の検討・実施"_s,
                {DataSet::HealthAnswers},
                QDate(2020, 3, 30),
                std::nullopt,
                true,
                u"対策の終了後、速やかに廃棄"_s,
                QString::fromLatin1(m_keys.open.toBase64())};
    }
    AgreementId agreed(const AgreementContent &with)
    {
        return write([&](store::Transaction &tx) { return recordAgreement(tx, as(m_asker), with); }).value();
    }
    ProvisionRequest requestUnder(const AgreementId &agreement) const
    {
        return {agreement,
                u"14"_s,
                DataSet::HealthAnswers,
                {Ground::Consent, Ground::NoUnjustHarm},
                {u"record"_s, u"answered_on"_s, u"level"_s, u"municipality"_s},
                QDate(2020, 6, 1),
                QDate(2020, 6, 17),
                QDate(2020, 6, 30),
                u"協定に基づく提供"_s};
    }
    auto ask(const ProvisionRequest &what)
    {
        return write([&](store::Transaction &tx) { return request(tx, as(m_asker), what); });
    }
    auto say(const StaffProfile &who, const ProvisionId &id, qint64 revision, bool approved = true)
    {
        return write([&](store::Transaction &tx) {
            return answer(tx, as(who), id, {revision, approved, approved ? QString() : u"要らない"_s});
        });
    }
    auto give(const ProvisionId &id)
    {
        return write([&](store::Transaction &tx) { return exportNow(tx, as(m_asker), id); });
    }
    ProvisionId approvedProvision()
    {
        const ProvisionId id = ask(requestUnder(agreed(content()))).value();
        return say(m_second, id, 1).value();
    }

    /// A resident of Yokohama who answered, and what they said about the state.
    ConversationId resident(const QString &user, std::optional<bool> consents, const QString &place = u"横浜市"_s)
    {
        return write([&](store::Transaction &tx) {
            const auto row = store::residentOf(tx, account, user, u"ja"_s, m_clock.time);
            store::setMunicipality(tx, row.conversation, {place, place});
            store::insertResponse(
                tx, row.conversation,
                {u"health"_s, u"1"_s, m_clock.time.addSecs(-60), {}, QJsonObject{{u"level"_s, u"high"_s}}});
            answerConsent(tx, row.conversation, consents);
            return row.conversation;
        });
    }
    void answerConsent(store::Transaction &tx, const ConversationId &id, std::optional<bool> granted)
    {
        if (granted)
            store::saveConsent(
                tx, id, {u"use_national"_s, {u"国"_s, u"State"_s}, *granted, m_clock.time, u"1"_s, u"第4条第2項"_s});
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::move(*store::openSqlite(m_folder.filePath(randomIdText()), {.durable = false}));
        m_clock.time = QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
        m_sessions = std::make_unique<identity::Sessions>(*m_database, m_clock, About{});
        m_authenticator = std::make_unique<identity::Authenticator>(*m_sessions);
        m_services.reset(
            new GovernanceServices{*m_database,
                                   m_clock,
                                   *m_authenticator,
                                   m_audit,
                                   Policies::load(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/policies")).value(),
                                   {{account, u"14"_s}},
                                   {},
                                   true});
        write([&](store::Transaction &tx) {
            for (const StaffProfile &who : {m_asker, m_second, m_stranger})
                store::insertStaff(tx, who, u"-"_s, m_clock.time);
            return true;
        });
    }

    void whoever_asked_cannot_approve()
    {
        const ProvisionId id = ask(requestUnder(agreed(content()))).value();
        QCOMPARE(codeOf(say(m_asker, id, 1)), u"provision.own"_s);
        QCOMPARE(codeOf(say(m_stranger, id, 1)), u"provision.unknown"_s);
        QVERIFY(say(m_second, id, 1));
        QCOMPARE(codeOf(say(m_second, id, 1)), u"provision.changed"_s);
        QCOMPARE(codeOf(say(m_second, id, 2)), u"provision.state"_s);
    }

    void nothing_leaves_before_it_was_approved_or_after_it_was_stopped()
    {
        const ProvisionId id = ask(requestUnder(agreed(content()))).value();
        QCOMPARE(codeOf(give(id)), u"provision.state"_s);
        QVERIFY(say(m_second, id, 1));
        QVERIFY(give(id));
        QVERIFY(write([&](store::Transaction &tx) { return stop(tx, as(m_second), id, {2, false, u"終わり"_s}); }));
        QCOMPARE(codeOf(give(id)), u"provision.state"_s);
    }

    void only_people_who_consented_are_in_the_file()
    {
        resident(u"a"_s, true);
        resident(u"b"_s, false, u"川崎市"_s);
        resident(u"c"_s, std::nullopt, u"相模原市"_s);
        const auto given = give(approvedProvision()).value();
        QCOMPARE(given.entry.people, 1);
        QCOMPARE(given.entry.leftOut, 2);
        const QByteArray plain = m_keys.opened(QByteArray::fromBase64(given.file.toLatin1()));
        QVERIFY(plain.contains("横浜市") && !plain.contains("川崎市") && !plain.contains("相模原市"));
        QVERIFY(plain.contains("架空の値") && plain.contains("第9条第2項第2号") && plain.contains("第4条第2項"));
    }

    void consent_taken_back_counts_from_the_next_export_on()
    {
        const auto who = resident(u"a"_s, true);
        const ProvisionId id = approvedProvision();
        QCOMPARE(give(id)->entry.people, 1);
        m_clock.time = m_clock.time.addSecs(1);
        write([&](store::Transaction &tx) {
            answerConsent(tx, who, false);
            return true;
        });
        QCOMPARE(give(id)->entry.people, 0);
    }

    void only_the_recipient_opens_the_file_and_the_register_has_its_digest()
    {
        resident(u"a"_s, true);
        const auto given = give(approvedProvision()).value();
        const QByteArray file = QByteArray::fromBase64(given.file.toLatin1());
        QVERIFY(!file.contains("横浜市"));
        QVERIFY(Keys().opened(file).isEmpty());
        QByteArray digest(32, '\0');
        crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), 32,
                           reinterpret_cast<const unsigned char *>(file.constData()),
                           static_cast<unsigned long long>(file.size()), nullptr, 0);
        QCOMPARE(given.entry.digest, QString::fromLatin1(digest.toHex()));
        const auto kept = write([](store::Transaction &tx) { return store::newestExports(tx, 10); });
        QCOMPARE(kept, QList<RegisterEntry>{given.entry});
    }

    void outside_the_agreement_is_refused()
    {
        const AgreementId id = agreed(content());
        ProvisionRequest other = requestUnder(id);
        other.dataSet = DataSet::ConsultationRecords;
        other.fields = {u"record"_s};
        QCOMPARE(codeOf(ask(other)), u"agreement.outside"_s);
        const ProvisionId held = ask(requestUnder(id)).value();
        QVERIFY(say(m_second, held, 1));
        QVERIFY(write([&](store::Transaction &tx) { return endAgreement(tx, as(m_asker), id); }));
        QCOMPARE(codeOf(ask(requestUnder(id))), u"agreement.over"_s);
        QCOMPARE(codeOf(give(held)), u"agreement.over"_s);
    }

    void a_field_that_the_purpose_does_not_need_is_refused()
    {
        ProvisionRequest more = requestUnder(agreed(content()));
        more.fields.append(u"phone"_s);
        QCOMPARE(codeOf(ask(more)), u"provision.field_not_needed"_s);
        more.fields = {u"display_name"_s};
        QCOMPARE(codeOf(ask(more)), u"body.invalid"_s);
    }

    void outside_the_rules_is_refused_with_the_article()
    {
        ProvisionRequest bare = requestUnder(agreed(content()));
        bare.grounds = {Ground::Consent};
        const auto refusal = ask(bare);
        QCOMPARE(codeOf(refusal), u"provision.refused"_s);
        QVERIFY(refusal.error().message.ja.contains(u"第9条第2項ただし書"_s));
    }

    void the_law_of_the_day_counts()
    {
        ProvisionRequest duties = requestUnder(agreed(content()));
        duties.grounds = {Ground::Urgent, Ground::NoUnjustHarm};
        duties.usableUntil = QDate(2023, 4, 1);
        QCOMPARE(codeOf(ask(duties)), u"provision.refused"_s); // standing
        duties.usableUntil = QDate(2020, 6, 17);
        const ProvisionId id = ask(duties).value();
        QVERIFY(say(m_second, id, 1));
        m_clock.time = m_clock.time.addDays(1);
        QCOMPARE(codeOf(give(id)), u"provision.expired"_s);
    }

    void another_prefectures_residents_are_not_given_away()
    {
        ProvisionRequest theirs = requestUnder(agreed(content()));
        theirs.prefecture = u"26"_s;
        QCOMPARE(codeOf(ask(theirs)), u"role.not_allowed"_s);
    }

    void a_key_that_is_none_is_refused()
    {
        AgreementContent wrong = content();
        wrong.recipientKey = u"abcd"_s;
        QCOMPARE(codeOf(write([&](store::Transaction &tx) { return recordAgreement(tx, as(m_asker), wrong); })),
                 u"agreement.key_wrong"_s);
    }

    void every_step_is_on_record()
    {
        give(approvedProvision()).value();
        const auto rows = write([](store::Transaction &tx) { return store::auditAfter(tx, 0, 10); });
        QStringList actions;
        for (const store::AuditRow &row : rows)
            actions.append(row.action);
        QCOMPARE(actions, (QStringList{u"agreement.record"_s, u"provision.request"_s, u"provision.decide"_s,
                                       u"provision.export"_s}));
    }

    void nothing_in_the_file_is_read_as_a_formula()
    {
        const DataField place{u"municipality"_s, DataSet::HealthAnswers, {u"市"_s, u"City"_s}, {}};
        store::GivenRow row{};
        row.municipality.ja = u"=1+1\"x"_s;
        const QByteArray csv = csvOf({}, {place}, {row});
        QVERIFY(csv.contains("\"'=1+1\"\"x\""));
    }
};

MADO_TEST(ProvisionTest)

} // namespace mado::governance

#include "provision_test.moc"
