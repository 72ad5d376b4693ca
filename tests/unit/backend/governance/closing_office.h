// SPDX-License-Identifier: GPL-3.0-or-later
// An office at the end of measures, on both engines: an agreement, who proposes, who confirms, residents to delete.
#pragma once

#include "backend/governance/disposal_run.h"
#include "backend/governance/duties.h"
#include "backend/governance/export.h"
#include "backend/governance/provisions.h"
#include "backend/store/disposal_rows.h"
#include "backend/store/end_of_intake.h"
#include "backend/store/erasure.h"
#include "backend/store/postgres_database.h"
#include "backend/store/sqlite_database.h"
#include "tests/support/canaries.h"
#include "tests/support/opened.h"
#include "tests/support/postgres_cluster.h"

#include <QTemporaryDir>
#include <QTest>

namespace mado::governance::test {

using namespace Qt::Literals::StringLiterals;

inline const AccountId lastAccount = *AccountId::from(u"kanagawa"_s);
inline const QString canary = u"みかん色の四十雀"_s;

class LastClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
};

inline QString refusalOf(const auto &outcome) { return outcome ? QString() : outcome.error().code; }

class ClosingOffice
{
protected:
    QTemporaryDir m_folder;
    QString m_file;
    mado::test::PostgresCluster m_cluster;
    bool m_postgres = false;
    bool m_started = false;
    QString m_place;
    std::unique_ptr<store::Database> m_database;
    LastClock m_clock;
    const audit::Recorder m_audit{audit::Seal::ofTheMoment()};
    std::unique_ptr<identity::Sessions> m_sessions;
    std::unique_ptr<identity::Authenticator> m_authenticator;
    std::unique_ptr<GovernanceServices> m_services;
    const StaffProfile m_proposer{StaffId::random(), u"K-1"_s, u"井上"_s, Role::Officer, u"14"_s};
    const StaffProfile m_second{StaffId::random(), u"K-2"_s, u"情報"_s, Role::Administrator, u"14"_s};
    const StaffProfile m_nurse{StaffId::random(), u"K-3"_s, u"佐伯"_s, Role::Nurse, u"14"_s};
    std::optional<AgreementId> m_agreement;

    template <class Work> auto write(Work work) { return m_database->write(std::move(work)).value(); }
    Officer as(const StaffProfile &who) const { return {*m_services, who, m_clock.time}; }

    void open()
    {
        m_database.reset();
        m_database = m_postgres ? mado::test::opened(store::openPostgres(m_place))
                                : mado::test::opened(store::openSqlite(m_place, {.durable = false}));
        m_sessions = std::make_unique<identity::Sessions>(*m_database, m_clock, About{});
        m_authenticator = std::make_unique<identity::Authenticator>(*m_sessions);
        m_services.reset(
            new GovernanceServices{*m_database,
                                   m_clock,
                                   *m_authenticator,
                                   m_audit,
                                   Policies::load(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/policies")).value(),
                                   {{lastAccount, u"14"_s}},
                                   {},
                                   true});
    }
    DisposalProposal proposal(const QList<DataCategory> &kept = {}, bool rehearsal = false) const
    {
        DisposalProposal proposal{*m_agreement, u"厚生労働省"_s, QDate(2020, 6, 15), u"健感発0615第1号"_s,
                                  {},           rehearsal};
        for (const DataCategory category : disposableCategories())
            proposal.choices.append(
                {category, !kept.contains(category), kept.contains(category) ? u"文書管理規程 第20条"_s : QString()});
        return proposal;
    }
    auto proposed(const DisposalProposal &what)
    {
        return write([&](store::Transaction &tx) { return propose(tx, as(m_proposer), what); });
    }
    Disposal now(const DisposalId &id)
    {
        return *write([&](store::Transaction &tx) { return store::findDisposal(tx, id); });
    }
    auto confirmed(const StaffProfile &who, const DisposalId &id)
    {
        return write([&](store::Transaction &tx) { return confirm(tx, as(who), id, {now0(tx, id), {}}); });
    }
    static qint64 now0(store::Transaction &tx, const DisposalId &id) { return store::findDisposal(tx, id)->revision; }
    auto noted(const DisposalId &id, DisposalNoteKind kind, std::optional<QDate> on = {})
    {
        return write([&](store::Transaction &tx) {
            return note(tx, as(m_proposer), id, {now0(tx, id), kind, *m_agreement, on, u"理由"_s});
        });
    }
    void resident(const QString &what = canary)
    {
        write([&](store::Transaction &tx) {
            mado::test::keepCanary(tx, lastAccount, m_nurse.id, what, m_clock.time.addDays(-3));
            return true;
        });
    }
    /// Each pass is a process of its own: nothing is known but what the database says.
    void pass(int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            DisposalRun(*m_services).tick();
            m_clock.time = m_clock.time.addSecs(5);
        }
    }
    DisposalId waiting(const DisposalProposal &what)
    {
        const DisposalId id = proposed(what).value();
        return confirmed(m_second, id).value();
    }
    DisposalId finished(const DisposalProposal &what)
    {
        const DisposalId id = waiting(what);
        noted(id, DisposalNoteKind::NothingOwed).value();
        noted(id, DisposalNoteKind::Asked).value();
        m_clock.time = m_clock.time.addSecs(qint64(disposalCancelHours) * 3600);
        pass(60);
        return id;
    }
    qint64 rows(const char *sql)
    {
        return write([&](store::Transaction &tx) { return tx.query(sql).at(0).integer(0); });
    }

    void begin(bool postgres)
    {
        m_postgres = postgres;
        if (postgres && !m_started && !(m_started = m_cluster.start()))
            QSKIP(qPrintable(m_cluster.why()));
        m_place = postgres ? m_cluster.freshDatabase() : m_folder.filePath(randomIdText());
        m_clock.time = QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
        open();
        write([&](store::Transaction &tx) {
            for (const StaffProfile &who : {m_proposer, m_second, m_nurse})
                store::insertStaff(tx, who, u"-"_s, m_clock.time);
            m_agreement = recordAgreement(tx, as(m_proposer),
                                          {u"厚生労働省"_s,
                                           RecipientKind::State,
                                           ProvisionPurpose::InfectionControl,
                                           u"対応策の検討"_s,
                                           {DataSet::HealthAnswers},
                                           QDate(2020, 3, 30),
                                           std::nullopt,
                                           true,
                                           u"対策の終了後、速やかに廃棄"_s,
                                           QString::fromLatin1(QByteArray(recipientKeyBytes, '\7').toBase64())})
                              .value();
            return true;
        });
    }
};

} // namespace mado::governance::test
