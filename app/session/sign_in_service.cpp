// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sign_in_service.h"

#include "app/session/oidc_faults.h"
#include "app/store/draft_rows.h"
#include "app/store/faults.h"
#include "app/store/lock_rows.h"
#include "app/store/outbox_rows.h"
#include "app/store/secret_rows.h"

namespace mado {

namespace {

AppError noCache(const std::optional<AppError> &why)
{
    return why.value_or(AppError{AppError::Kind::Store, QLatin1String(faults::cacheFailed), std::nullopt});
}

SignedIn signedIn(const std::shared_ptr<ApiClient> &api, const OpenVault &vault, const SessionGranted &session,
                  const RememberedDesk &desk)
{
    api->setSession(session);
    api->keepSessionWith([weak = std::weak_ptr(vault.cache)](const SessionGranted &renewed) {
        const auto cache = weak.lock();
        return cache ? cache->run([renewed](Tx &tx) { keepSession(tx, renewed); }) : ready<Result<void>>({});
    });
    return {api, vault.cache, session.staff, session.server, desk, vault.memoryOnly, vault.notice};
}

} // namespace

SignInService::SignInService(Vaults &vaults, ApiOptions options, const AppClock &clock, QObject *parent)
    : QObject(parent),
      m_vaults(vaults),
      m_options(std::move(options)),
      m_clock(clock)
{
}

QFuture<Result<About>> SignInService::about(const QString &server)
{
    const auto address = ServerAddress::from(server);
    if (!address)
        return ready<Result<About>>(tl::make_unexpected(address.error()));
    const auto api = std::make_shared<ApiClient>(*address, m_options);
    const Answer<Result<About>> answer;
    then(api->about(), this, [api, answer](const Result<About> &about) { answer.give(about); });
    return answer.future();
}

QFuture<Result<SignedIn>> SignInService::signIn(const QString &server, const SignIn &credentials, Keep keep)
{
    const auto address = ServerAddress::from(server);
    if (!address)
        return ready<Result<SignedIn>>(tl::make_unexpected(address.error()));
    const auto api = std::make_shared<ApiClient>(*address, m_options);
    m_provider.reset(); // whoever went another way is not fetched back by the browser
    // Whoever practises never saw the password.
    const Password password = keep == Keep::Sealed ? Password(credentials.password) : std::nullopt;
    return enterWith(api, api->signIn({credentials.login.trimmed(), credentials.password, credentials.code}), keep,
                     password);
}

QFuture<Result<SignedIn>> SignInService::signInWithProvider(const QString &server, const ProviderOffer &provider,
                                                            const OpenBrowser &browser, Keep keep)
{
    const auto address = ServerAddress::from(server);
    if (!address)
        return ready<Result<SignedIn>>(tl::make_unexpected(address.error()));
    const auto api = std::make_shared<ApiClient>(*address, m_options);
    m_provider = std::make_unique<OidcSignIn>(provider, browser, m_options.proxy);
    const Answer<Result<SignedIn>> answer;
    then(m_provider->start(), this, [this, api, keep, answer](const Result<ProviderSignIn> &proof) {
        if (!proof)
            answer.give(tl::make_unexpected(proof.error()));
        else
            then(enterWith(api, api->signIn(*proof), keep, std::nullopt), this,
                 [answer](const Result<SignedIn> &entered) { answer.give(entered); });
    });
    return answer.future();
}

QFuture<Result<bool>> SignInService::proveWithProvider(const SignedIn &desk, const OpenBrowser &browser)
{
    const auto address = ServerAddress::from(desk.desk.server);
    if (!address || !desk.server.provider)
        return ready<Result<bool>>(fail(AppError::Kind::Refused, QLatin1String(oidc::providerRefused)));
    const auto api = std::make_shared<ApiClient>(*address, m_options);
    m_provider = std::make_unique<OidcSignIn>(*desk.server.provider, browser, m_options.proxy);
    const Answer<Result<bool>> answer;
    then(m_provider->start(), this, [this, api, id = desk.staff.id, answer](const Result<ProviderSignIn> &proof) {
        if (!proof) {
            answer.give(tl::make_unexpected(proof.error()));
            return;
        }
        then(api->signIn(*proof), this, [this, api, id, answer](const Result<SessionGranted> &granted) {
            answer.give(granted.map([&](const SessionGranted &session) { return session.staff.id == id; }));
            if (!granted)
                return;
            api->setSession(*granted); // only a proof: it does not stay open
            then(api->signOut(), this, [api](const Result<void> &) {});
        });
    });
    return answer.future();
}

QFuture<Result<ProviderSignIn>> SignInService::freshSignIn(const SignedIn &desk, const OpenBrowser &browser)
{
    if (!desk.server.provider)
        return ready<Result<ProviderSignIn>>(fail(AppError::Kind::Refused, QLatin1String(oidc::providerRefused)));
    m_provider = std::make_unique<OidcSignIn>(*desk.server.provider, browser, m_options.proxy);
    m_provider->askAnew();
    return m_provider->start();
}

QFuture<Result<EnrolmentStarted>> SignInService::enrol(const QString &server, const EnrolmentRequest &request)
{
    const auto address = ServerAddress::from(server);
    if (!address)
        return ready<Result<EnrolmentStarted>>(tl::make_unexpected(address.error()));
    const auto api = std::make_shared<ApiClient>(*address, m_options);
    const Answer<Result<EnrolmentStarted>> answer;
    then(api->enrol(request), this, [api, answer](const Result<EnrolmentStarted> &started) { answer.give(started); });
    return answer.future();
}

QFuture<Result<NewcomerSignedIn>> SignInService::confirmEnrolment(const QString &server,
                                                                  const EnrolmentConfirmation &confirmation, Keep keep,
                                                                  const QString &password)
{
    const auto address = ServerAddress::from(server);
    if (!address)
        return ready<Result<NewcomerSignedIn>>(tl::make_unexpected(address.error()));
    const auto api = std::make_shared<ApiClient>(*address, m_options);
    const Answer<Result<NewcomerSignedIn>> answer;
    then(api->confirmEnrolment(confirmation), this,
         [this, api, keep, password, answer](const Result<Enrolled> &enrolled) {
             if (!enrolled) {
                 answer.give(tl::make_unexpected(enrolled.error()));
                 return;
             }
             then(enter(api, enrolled->session, keep, password.isEmpty() ? std::nullopt : Password(password)), this,
                  [answer, codes = enrolled->recoveryCodes](const Result<SignedIn> &entered) {
                      if (entered)
                          answer.give(NewcomerSignedIn{codes, *entered});
                      else
                          answer.give(tl::make_unexpected(entered.error()));
                  });
         });
    return answer.future();
}

QFuture<Result<SignedIn>> SignInService::enterWith(const std::shared_ptr<ApiClient> &api,
                                                   QFuture<Result<SessionGranted>> granting, Keep keep,
                                                   const Password &password)
{
    const Answer<Result<SignedIn>> answer;
    then(std::move(granting), this, [this, api, keep, password, answer](const Result<SessionGranted> &granted) {
        if (!granted)
            answer.give(tl::make_unexpected(granted.error()));
        else
            then(enter(api, *granted, keep, password), this,
                 [answer](const Result<SignedIn> &entered) { answer.give(entered); });
    });
    return answer.future();
}

QFuture<Result<SignedIn>> SignInService::enter(const std::shared_ptr<ApiClient> &api, const SessionGranted &granted,
                                               Keep keep, const Password &password)
{
    const RememberedDesk desk{api->server().text(), granted.staff.login};
    const Answer<Result<SignedIn>> answer;
    auto opening = keep == Keep::Sealed ? m_vaults.open(desk) : m_vaults.openInMemory();
    then(opening, this, [this, api, granted, desk, password, answer](const OpenVault &vault) {
        if (!vault.cache) {
            answer.give(tl::make_unexpected(noCache(vault.notice)));
            return;
        }
        SignedIn entered = signedIn(api, vault, granted, desk);
        const auto keeping = [granted, password](Tx &tx) {
            keepSession(tx, granted);
            if (password)
                keepLockPassword(tx, *password);
            else
                dropLockPassword(tx);
        };
        then(vault.cache->run(keeping), this, [this, entered, answer](const Result<void> &kept) mutable {
            if (kept && !entered.memoryOnly)
                m_vaults.remember(entered.desk);
            if (!kept && !entered.notice)
                entered.notice = kept.error();
            answer.give(entered);
        });
    });
    return answer.future();
}

QList<RememberedDesk> SignInService::remembered() const { return m_vaults.remembered(); }

QFuture<Result<SignedIn>> SignInService::resume(const RememberedDesk &desk)
{
    const auto address = ServerAddress::from(desk.server);
    if (!address)
        return ready<Result<SignedIn>>(tl::make_unexpected(address.error()));
    m_provider.reset();
    const auto api = std::make_shared<ApiClient>(*address, m_options);
    const Answer<Result<SignedIn>> answer;
    then(m_vaults.open(desk), this, [this, api, desk, answer](const OpenVault &vault) {
        if (vault.memoryOnly) {
            answer.give(tl::make_unexpected(noCache(vault.notice)));
            return;
        }
        then(vault.cache->run(keptSession), this,
             [this, api, desk, vault, answer](const Result<std::optional<SessionGranted>> &kept) {
                 if (!kept)
                     answer.give(tl::make_unexpected(kept.error()));
                 else if (!*kept || (*kept)->expiresAt <= m_clock.now())
                     answer.give(fail(AppError::Kind::SignedOut, QStringLiteral("no session is kept here")));
                 else
                     answer.give(signedIn(api, vault, **kept, desk));
             });
    });
    return answer.future();
}

QFuture<Result<void>> SignInService::signInAgain(const SignedIn &desk, const QString &password,
                                                 const std::optional<QString> &code)
{
    const Answer<Result<void>> answer;
    then(desk.api->signIn({desk.staff.login, password, code}), this,
         [this, desk, password, answer](const Result<SessionGranted> &granted) {
             if (!granted) {
                 answer.give(tl::make_unexpected(granted.error()));
                 return;
             }
             then(desk.cache->run([session = *granted, password](Tx &tx) {
                 keepSession(tx, session);
                 keepLockPassword(tx, password);
             }),
                  this, [desk, granted, answer](const Result<void> &kept) {
                      desk.api->setSession(*granted);
                      answer.give(kept);
                  });
         });
    return answer.future();
}

QFuture<Result<void>> SignInService::lock(const SignedIn &desk)
{
    return desk.cache->run([](Tx &tx) { dropSession(tx); });
}

QFuture<Result<void>> SignInService::wipe(const SignedIn &desk)
{
    const Answer<Result<void>> answer;
    desk.cache->close();
    const auto wiped = desk.memoryOnly ? ready<Result<void>>({}) : m_vaults.wipe(desk.desk);
    then(wiped, this, [this, desk, answer](const Result<void> &gone) {
        if (!gone) {
            answer.give(gone);
            return;
        }
        then(desk.api->signOut(), this, [desk, answer](const Result<void> &told) { answer.give(told); });
    });
    return answer.future();
}

QFuture<Result<void>> SignInService::signOut(const SignedIn &desk)
{
    const Answer<Result<void>> answer;
    const auto settled = desk.cache->run([](Tx &tx) {
        dropSession(tx);
        return allOutbox(tx).isEmpty() && !hasDrafts(tx);
    });
    then(settled, this, [this, desk, answer](const Result<bool> &empty) {
        desk.cache->close();
        const bool wipe = empty.value_or(false) && !desk.memoryOnly;
        then(desk.api->signOut(), this, [this, desk, wipe, answer](const Result<void> &told) {
            if (!wipe) {
                answer.give(told);
                return;
            }
            then(m_vaults.wipe(desk.desk), this,
                 [told, answer](const Result<void> &wiped) { answer.give(told ? wiped : told); });
        });
    });
    return answer.future();
}

} // namespace mado
