// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/accounts/published.h"
#include "backend/accounts/services.h"
#include "backend/announcements/routes.h"
#include "backend/announcements/sender.h"
#include "backend/board/tick.h"
#include "backend/classroom/reminders.h"
#include "backend/classroom/routes.h"
#include "backend/desk/services.h"
#include "backend/editorial/faq_services.h"
#include "backend/governance/disposal_run.h"
#include "backend/governance/standing.h"
#include "backend/governance/tick.h"
#include "backend/http/server.h"
#include "backend/identity/enrolment.h"
#include "backend/identity/provider_desk.h"
#include "backend/identity/sign_in.h"
#include "backend/line/service.h"
#include "backend/main/content.h"
#include "backend/main/provider_fetch.h"
#include "backend/main/services_now.h"
#include "backend/main/statistics_desk.h"
#include "backend/main/witness.h"
#include "backend/paging/attendance.h"
#include "backend/paging/pager.h"
#include "backend/pharmacy/routes.h"
#include "backend/replies/routes.h"
#include "backend/rounds/routes.h"
#include "backend/rounds/run.h"
#include "backend/staff/invitations.h"
#include "backend/staff/tick.h"
#include "backend/watch/watch.h"
#include "contract/session.h"

namespace mado::main {

/// What a backend is made from; the references outlive it.
struct BackendParts
{
    store::Database &database;
    const Clock &clock;
    line::EventSink &sink;
    line::Accounts accounts;
    About about;
    desk::LeaseTimes leases;
    http::ServerLimits limits;
    std::size_t workers;
    identity::SecondFactorPolicy secondFactor = identity::SecondFactorPolicy::Required;
    QString loginClaim = {};        ///< With about.provider.
    QString providerAuthority = {}; ///< PEM file; empty: whom the system trusts.
    Content content = {};
    QString backupKey = {}; ///< File that the end of measures destroys; "": none.
    paging::Rules paging = {};
    int comfortable = board::defaultComfortable;
    accounts::Published *published = nullptr; ///< Accounts made in the console; nullptr: none take part.
    StatisticsDesk *statistics = nullptr;     ///< nullptr: no surveys are counted here.
    identity::SecretBox secrets = identity::SecretBox::ofTheMoment(); ///< Of a server that stays: openSecrets().
};

/// The running server: HTTP, desk, identity and LINE over one database. The same for service and for training.
class Backend
{
public:
    explicit Backend(BackendParts parts);
    ~Backend(); ///< Stops.
    Backend(const Backend &) = delete;
    Backend &operator=(const Backend &) = delete;

    /// Starts; port 0 picks a free one. Returns the port, or why not and what to do.
    tl::expected<quint16, QString> start(const QString &address, quint16 port);
    /// For connections to come: before start() all, later those after a certificate was renewed.
    void useTls(const http::Tls &tls) { m_server.useTls(tls); }
    /// In order: no new requests, running ones finish, then LINE's workers and the desk's tick.
    void stop();

    /// Every route that the server has, as it is served.
    http::Router routes();
    std::unique_ptr<identity::ProviderSignIns> providerSignIns(const BackendParts &parts);

private:
    const About m_about;
    const identity::PasswordHasher m_hasher;
    const audit::Recorder m_audit;
    const identity::Sessions m_sessions;
    Witness m_witness;
    const identity::Authenticator m_authenticator;
    const identity::SignInDesk m_signIn;
    const staff::StaffInvitations m_invitations;
    const identity::EnrolmentDesk m_enrolment;
    ProviderFetch m_providerFetch;
    identity::ProviderDesk m_provider;
    governance::GovernanceServices m_governance;
    governance::AnchorTick m_anchors;
    governance::DisposalRun m_disposals;
    governance::StandingExports m_standing;
    const ServicesNow m_services;
    desk::LongPolls m_polls;
    desk::DeskServices m_desk;
    desk::DeskTick m_tick;
    watch::Watch m_watch;
    staff::StaffServices m_staff;
    staff::StaffTick m_staffTick;
    editorial::FaqServices m_faq;
    accounts::AccountServices m_accounts;
    pharmacy::PharmacyServices m_pharmacy;
    announcements::AnnouncementServices m_announcements;
    classroom::ClassroomServices m_classroom;
    classroom::Reminders m_reminders;
    rounds::RoundServices m_rounds;
    rounds::Run m_roundRun;
    replies::RepliesServices m_replies;
    paging::Pager m_pager;
    paging::Attendance m_attendance;
    board::BoardServices m_board;
    board::BoardTick m_boardTick;
    line::LineService m_line;
    announcements::Sender m_announcer;
    StatisticsDesk *m_statistics;
    line::Worker m_ticker;
    http::Server m_server;
    const store::FeedWatch m_feedWatch; ///< Last: nothing of ours goes before it.
};

} // namespace mado::main
