// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/identity/provider_desk.h"

#include "backend/http/problems.h"
#include "backend/identity/authenticator.h"
#include "backend/identity/id_token.h"
#include "backend/identity/tokens.h"
#include "backend/log/log.h"
#include "backend/store/identity_rows.h"
#include "backend/store/second_factor_rows.h"
#include "contract/codecs.h"
#include "contract/codecs_access.h"

#include <QJsonDocument>

namespace mado::identity {

namespace {

constexpr std::size_t longestQueue = 64;

using Granted = tl::expected<SessionGranted, SignInRefusal>;

SignInRefusal noted(const SignInRefusal &refusal)
{
    log::event(log::Level::Warning, "identity.provider.refused", {{log::Key::Fault, refusal.problem.code}});
    return refusal;
}

http::Response answerTo(const tl::expected<ProofTaken, SignInRefusal> &taken)
{
    return taken ? http::Response::json(200, encode(*taken)) : refusedWith(taken.error());
}

http::Response answerTo(const Granted &granted)
{
    if (!granted)
        return refusedWith(granted.error());
    auto response = http::Response::json(201, encode(*granted));
    response.headers.insert("Cache-Control", "no-store");
    return response;
}

/// Of the signed part alone: a signature can be written in several ways.
QByteArray signedPartHash(const QByteArray &token) { return tokenHash(token.left(token.lastIndexOf('.'))); }

} // namespace

tl::expected<QJsonObject, SignInRefusal> ProviderSignIns::claimsOf(const QByteArray &token)
{
    const KeySet *keys = m_keys.current();
    if (!keys)
        return tl::unexpected(refused::providerDown());
    auto claims = keys->claimsOf(token);
    if (!claims && claims.error() == TokenFault::UnknownKey)
        claims = m_keys.newer()->claimsOf(token);
    if (!claims)
        return tl::unexpected(refused::tokenRefused());
    return std::move(*claims);
}

tl::expected<QJsonObject, SignInRefusal> ProviderSignIns::verified(const ProviderSignIn &proof, const QDateTime &now)
{
    auto claims = claimsOf(proof.idToken.toLatin1());
    if (!claims)
        return tl::unexpected(noted(claims.error()));
    const auto fault = faultOfClaims(*claims, {m_rules.offer.issuer, m_rules.offer.clientId, proof.nonce}, now);
    if (fault)
        return tl::unexpected(noted(*fault));
    return claims;
}

bool ProviderSignIns::isFirstUse(store::Transaction &tx, const ProviderSignIn &proof, const QDateTime &now)
{
    const auto until = now + idTokenLasts + 2 * clockSkew;
    return store::takeProviderToken(tx, signedPartHash(proof.idToken.toLatin1()), until, now);
}

std::optional<SignInRefusal> ProviderSignIns::faultOfProof(store::Transaction &tx, const Presence &who,
                                                           const QJsonObject &claims, const ProviderSignIn &proof,
                                                           const QDateTime &now) const
{
    // A token out of an old sign-in of the browser proves nothing about this moment.
    if (!signedInJustNow(claims, now))
        return noted(refused::tokenOutOfTime());
    if (claims.value(m_rules.loginClaim).toString() != who.staff.login)
        return noted(refused::personUnknown());
    return isFirstUse(tx, proof, now) ? std::nullopt : std::optional(noted(refused::tokenReplayed()));
}

tl::expected<ProofTaken, SignInRefusal> ProviderSignIns::prove(const Presence &who, const ProviderSignIn &proof)
{
    using Taken = tl::expected<ProofTaken, SignInRefusal>;
    const QDateTime now = m_clock.now();
    const auto claims = verified(proof, now);
    if (!claims && claims.error().problem.status >= 500) // nobody could be asked: nothing was refused
        return tl::unexpected(claims.error());
    auto taken = m_database.write([&](store::Transaction &tx) -> Taken {
        const auto fault = claims ? faultOfProof(tx, who, *claims, proof, now) : std::optional(claims.error());
        if (!fault)
            return ProofTaken{m_sessions.prove(tx, who)};
        m_sessions.trace().refused(tx, &who.staff,
                                   {Permission::ProveIdentity, who.staff, now, {}, fault->problem.code});
        return tl::unexpected(*fault);
    });
    if (!taken)
        return tl::unexpected(refused::away(taken.error()));
    return std::move(*taken);
}

Granted ProviderSignIns::signIn(const ProviderSignIn &proof, const QString &device)
{
    const QDateTime now = m_clock.now();
    const auto claims = verified(proof, now);
    if (!claims)
        return tl::unexpected(claims.error());
    const QString login = claims->value(m_rules.loginClaim).toString();
    auto granted = m_database.write([&](store::Transaction &tx) -> Granted {
        const auto staff = login.isEmpty() ? std::nullopt : store::staffByLogin(tx, login);
        const bool fresh = isFirstUse(tx, proof, now);
        if (fresh && staff && staff->active)
            return m_sessions.open(tx, staff->profile, device);
        const SignInRefusal refusal = fresh ? refused::personUnknown() : refused::tokenReplayed();
        if (staff)
            m_sessions.trace().refused(tx, nullptr,
                                       {Permission::SignIn, staff->profile, now, {}, refusal.problem.code});
        return tl::unexpected(noted(refusal));
    });
    if (!granted)
        return tl::unexpected(refused::away(granted.error()));
    return std::move(*granted);
}

ProviderDesk::ProviderDesk(std::unique_ptr<ProviderSignIns> signIns) : m_signIns(std::move(signIns))
{
    if (m_signIns)
        m_thread = std::thread([this] { work(); });
}

ProviderDesk::~ProviderDesk()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    for (const Waiting &waiting : m_waiting)
        waiting.pending->answer(http::refusal(503));
}

void ProviderDesk::addRoute(http::Router &router)
{
    router.addHolding(http::Method::Post, QStringLiteral("/v1/sessions/oidc"), Permission::SignIn,
                      [this](const http::Request &request, std::shared_ptr<http::Pending> pending) {
                          ask(request, std::move(pending), nullptr);
                      });
}

void ProviderDesk::addProofRoute(http::Router &router, const Authenticator &authenticator)
{
    router.addHolding(http::Method::Post, QStringLiteral("/v1/sessions/current/proof/oidc"), Permission::ProveIdentity,
                      [this, &authenticator](const http::Request &request, std::shared_ptr<http::Pending> pending) {
                          ask(request, std::move(pending), &authenticator);
                      });
}

void ProviderDesk::ask(const http::Request &request, std::shared_ptr<http::Pending> pending, const Authenticator *whose)
{
    const auto json = QJsonDocument::fromJson(request.body);
    const auto proof = decodeProviderSignIn(json.object());
    if (!m_signIns || !json.isObject() || !proof) {
        pending->answer(m_signIns ? http::refusal(400) : refusedWith(refused::providerOff()));
        return;
    }
    std::optional<Presence> who;
    if (whose) {
        const auto presence = whose->presenceFor(request);
        if (!presence)
            return pending->answer(presence.error());
        who = *presence;
    }
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping && m_waiting.size() < longestQueue) {
            m_waiting.push_back({*proof, deviceOf(request), std::move(pending), std::move(who)});
            m_wake.notify_all();
            return;
        }
    }
    pending->answer(http::refusal(503));
}

void ProviderDesk::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        if (m_stopping)
            return;
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        if (!next.pending->clientGone())
            next.pending->answer(next.who ? answerTo(m_signIns->prove(*next.who, next.proof))
                                          : answerTo(m_signIns->signIn(next.proof, next.device)));
        lock.lock();
    }
}

} // namespace mado::identity
