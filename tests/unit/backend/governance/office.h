// SPDX-License-Identifier: GPL-3.0-or-later
// An office that gives data away: two officers of Kanagawa, a stranger, residents of Yokohama, a recipient's key.
#pragma once

#include "backend/governance/export.h"
#include "backend/governance/provisions.h"
#include "backend/store/bot_rows.h"
#include "backend/store/identity_rows.h"
#include "backend/store/postgres_database.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/opened.h"
#include "tests/support/postgres_cluster.h"

#include <QTemporaryDir>
#include <QTest>
#include <sodium.h>

namespace mado::governance::test {

using namespace Qt::Literals::StringLiterals;

inline const AccountId account = *AccountId::from(u"kanagawa"_s);

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

inline QString codeOf(const auto &outcome) { return outcome ? QString() : outcome.error().code; }

class Office
{
protected:
    QTemporaryDir m_folder;
    mado::test::PostgresCluster m_cluster;
    bool m_started = false;
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
    ConversationId resident(const QString &user, std::optional<bool> consents, const QString &place = u"横浜市"_s,
                            const AccountId &on = account)
    {
        return write([&](store::Transaction &tx) {
            const auto row = store::residentOf(tx, on, user, u"ja"_s, m_clock.time);
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

    static void addEngines()
    {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgres") << true;
    }
    void open()
    {
        QFETCH_GLOBAL(bool, postgres);
        if (postgres && !m_started && !(m_started = m_cluster.start()))
            QSKIP(qPrintable(m_cluster.why()));
        m_services.reset();
        m_database = postgres
                         ? mado::test::opened(store::openPostgres(m_cluster.freshDatabase()))
                         : mado::test::opened(store::openSqlite(m_folder.filePath(randomIdText()), {.durable = false}));
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
};

} // namespace mado::governance::test
