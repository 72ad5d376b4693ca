// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/main/backend.h"

#include "backend/accounts/routes.h"
#include "backend/board/routes.h"
#include "backend/desk/routes.h"
#include "backend/editorial/routes.h"
#include "backend/governance/routes.h"
#include "backend/identity/routes.h"
#include "backend/line/outbound.h"
#include "backend/log/log.h"
#include "backend/main/made_accounts.h"
#include "backend/main/packages.h"
#include "backend/reports/routes.h"
#include "backend/staff/routes.h"
#include "contract/codecs.h"

namespace mado::main {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::chrono::milliseconds tickEvery{50};
constexpr std::chrono::milliseconds handlersMayTake{5000};

/// A reply of staff as LINE's message. At emergency it goes ahead of everything else.
void carry(store::Transaction &tx, const desk::CarriedReply &reply)
{
    line::enqueue(tx, {.account = reply.account,
                       .conversation = reply.conversation,
                       .entry = reply.entry,
                       .replyToken = std::nullopt,
                       .messages = {QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, reply.text}}},
                       .urgent = reply.level == RiskLevel::Emergency,
                       .at = reply.at});
}

/// A practice that is taken up again finds its record whole; nothing in it is a secret.
audit::Seal practiceSeal() { return audit::Seal("the record of a practice desk"); }

} // namespace

Backend::Backend(BackendParts parts)
    : m_about(std::move(parts.about)),
      m_audit(m_about.training ? practiceSeal() : auditSealOf(parts.secrets)),
      m_sessions(parts.database, parts.clock, m_about, &m_audit),
      m_witness(parts.database, parts.clock, m_audit),
      m_authenticator(m_sessions, [this](const http::Request &request, const StaffProfile &staff,
                                         Permission permission) { return m_witness.saw(request, staff, permission); }),
      m_signIn(parts.database, parts.clock, m_hasher, m_sessions, parts.secondFactor, parts.secrets),
      m_enrolment(parts.database, parts.clock, m_hasher, m_sessions, parts.secondFactor, m_invitations, m_about.name.ja,
                  parts.secrets),
      m_providerFetch(parts.providerAuthority),
      m_provider(providerSignIns(parts)),
      m_governance{parts.database,
                   parts.clock,
                   m_authenticator,
                   m_audit,
                   std::move(parts.content.governance.policies),
                   std::move(parts.content.governance.accounts),
                   std::move(parts.content.governance.consents),
                   m_about.training,
                   parts.statistics ? [desk = parts.statistics] { return desk->eraseResponses(); }
                                    : std::function<tl::expected<qint64, store::StoreError>()>(),
                   destroying(parts.backupKey),
                   servedOf(parts.published)},
      m_anchors(m_governance),
      m_disposals(m_governance),
      m_standing(m_governance),
      m_services(parts.content.services, parts.published),
      m_polls(parts.database, parts.clock),
      m_desk{parts.database, parts.clock,           m_authenticator, m_polls,           carry,
             parts.leases,   targetsOf(m_services), &m_audit,        careOf(m_services)},
      m_tick(m_desk),
      m_watch(parts.database, parts.clock, watchedOf(m_services)),
      m_staff{parts.database, parts.clock, m_authenticator, parts.accounts.ids(), &m_audit},
      m_staffTick(m_staff),
      m_faq{m_staff, {std::move(parts.content.faq), madeIn(parts.published, faqOf)}},
      m_accounts{m_staff, std::move(parts.content.templates), std::move(parts.content.rules)},
      m_pharmacy{m_staff, {std::move(parts.content.medicine), madeIn(parts.published, medicineOf)}, m_audit},
      m_announcements{m_staff, {std::move(parts.content.announcing), madeIn(parts.published, announcingOf)}, m_audit},
      m_classroom{m_staff, {std::move(parts.content.teaching), madeIn(parts.published, teachingOf)}, m_audit},
      m_reminders(parts.database, parts.clock, m_classroom.accounts),
      m_rounds{m_staff, {std::move(parts.content.asking), madeIn(parts.published, askingOf)}, m_audit},
      m_roundRun(parts.database, parts.clock, m_rounds.accounts),
      m_replies{parts.database, parts.clock, m_authenticator, placesOf(m_services)},
      m_pager(parts.database, parts.clock, parts.paging, m_about.name.ja),
      m_attendance(parts.database, parts.clock, parts.paging, [this] { m_pager.wake(); }),
      m_board{m_staff, parts.paging.on(), parts.comfortable, [this] { m_pager.wake(); }},
      m_boardTick(m_board),
      m_line(parts.database, parts.clock, std::move(parts.accounts), parts.sink),
      m_announcer(parts.database, parts.clock, m_line.accounts(), m_announcements.accounts),
      m_statistics(parts.statistics),
      m_ticker([this] {
          m_tick.tick();
          m_watch.tick();
          m_staffTick.tick();
          m_attendance.tick();
          m_boardTick.tick();
          m_anchors.tick();
          m_disposals.tick();
          m_standing.tick();
          m_roundRun.tick();
          m_reminders.tick();
          return std::optional(tickEvery);
      }),
      m_server(routes(), parts.limits, parts.workers),
      m_feedWatch(parts.database.onFeedMoved([this] { m_line.wakeSender(); }))
{
}

Backend::~Backend() { stop(); }

std::unique_ptr<identity::ProviderSignIns> Backend::providerSignIns(const BackendParts &parts)
{
    if (!m_about.provider)
        return nullptr;
    return std::make_unique<identity::ProviderSignIns>(parts.database, parts.clock, m_sessions,
                                                       identity::ProviderRules{*m_about.provider, parts.loginClaim},
                                                       m_providerFetch.function());
}

http::Router Backend::routes()
{
    http::Router router;
    router.add(http::Method::Get, u"/v1/about"_s, Permission::ReadAbout,
               [this](const http::Request &) { return http::Response::json(200, encode(m_about)); });
    identity::addRoutes(router, m_sessions, m_signIn, m_enrolment);
    m_provider.addRoute(router);
    m_provider.addProofRoute(router, m_authenticator);
    identity::addProofRoute(router, m_signIn, m_authenticator);
    identity::addSessionRoutes(router, m_sessions, m_authenticator);
    identity::addSecondFactorRoutes(router, m_enrolment, m_authenticator);
    desk::addRoutes(router, m_desk);
    staff::addRoutes(router, m_staff);
    board::addRoutes(router, m_board);
    replies::addRoutes(router, m_replies);
    governance::addRoutes(router, m_governance);
    reports::addRoutes(router, m_governance);
    editorial::addRoutes(router, m_faq);
    accounts::addRoutes(router, m_accounts);
    pharmacy::addRoutes(router, m_pharmacy);
    announcements::addRoutes(router, m_announcements);
    rounds::addRoutes(router, m_rounds);
    classroom::addRoutes(router, m_classroom);
    m_line.addRoutes(router);
    if (m_statistics)
        m_statistics->addRoutes(router, m_authenticator, &m_audit);
    return router;
}

tl::expected<quint16, QString> Backend::start(const QString &address, quint16 port)
{
    auto listening = m_server.listen(address, port);
    if (!listening)
        return listening;
    m_line.start();
    m_announcer.start();
    m_pager.start();
    m_ticker.start();
    if (m_statistics)
        m_statistics->start();
    log::event(log::Level::Info, "server.ready",
               {{log::Key::Port, int(*listening)}, {log::Key::Version, m_about.version}});
    return listening;
}

void Backend::stop()
{
    m_providerFetch.cancel();
    m_server.stop(handlersMayTake);
    if (m_statistics)
        m_statistics->stop();
    m_announcer.stop();
    m_line.stop();
    m_ticker.stop();
    m_pager.stop();
}

} // namespace mado::main
