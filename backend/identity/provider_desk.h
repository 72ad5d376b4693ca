// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/http/router.h"
#include "backend/identity/authenticator.h"
#include "backend/identity/provider_keys.h"
#include "contract/proof.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace mado::identity {

struct ProviderRules
{
    ProviderOffer offer;
    QString loginClaim; ///< The claim that is the staff number here.
};

/// Signs in whom the department's identity provider vouches for. One thread at a time: it may wait for the provider.
class ProviderSignIns
{
public:
    ProviderSignIns(store::Database &database, const Clock &clock, const Sessions &sessions, ProviderRules rules,
                    Fetch fetch)
        : m_database(database),
          m_clock(clock),
          m_sessions(sessions),
          m_rules(std::move(rules)),
          m_keys(m_rules.offer.issuer, std::move(fetch), clock)
    {
    }

    tl::expected<SessionGranted, SignInRefusal> signIn(const ProviderSignIn &proof, const QString &device = {});
    /// Somebody who is signed in has signed in at the provider once more, a moment ago.
    tl::expected<ProofTaken, SignInRefusal> prove(const Presence &who, const ProviderSignIn &proof);

private:
    tl::expected<QJsonObject, SignInRefusal> verified(const ProviderSignIn &proof, const QDateTime &now);
    static bool isFirstUse(store::Transaction &tx, const ProviderSignIn &proof, const QDateTime &now);
    std::optional<SignInRefusal> faultOfProof(store::Transaction &tx, const Presence &who, const QJsonObject &claims,
                                              const ProviderSignIn &proof, const QDateTime &now) const;
    tl::expected<QJsonObject, SignInRefusal> claimsOf(const QByteArray &token);

    store::Database &m_database;
    const Clock &m_clock;
    const Sessions &m_sessions;
    const ProviderRules m_rules;
    ProviderKeys m_keys;
};

/// POST /v1/sessions/oidc on a thread of its own, so that a provider that does not answer holds up nobody else.
class ProviderDesk
{
public:
    explicit ProviderDesk(std::unique_ptr<ProviderSignIns> signIns); ///< nullptr: this server has no provider.
    ~ProviderDesk();                                                 ///< Stops; who still waits is told 503.
    ProviderDesk(const ProviderDesk &) = delete;
    ProviderDesk &operator=(const ProviderDesk &) = delete;

    void addRoute(http::Router &router);
    /// POST /v1/sessions/current/proof/oidc. The authenticator outlives the route.
    void addProofRoute(http::Router &router, const Authenticator &authenticator);

private:
    struct Waiting
    {
        ProviderSignIn proof;
        QString device;
        std::shared_ptr<http::Pending> pending;
        std::optional<Presence> who; ///< Set: somebody who is signed in proves who they are.
    };
    void ask(const http::Request &request, std::shared_ptr<http::Pending> pending, const Authenticator *whose);
    void work();

    const std::unique_ptr<ProviderSignIns> m_signIns;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Waiting> m_waiting;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace mado::identity
