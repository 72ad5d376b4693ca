// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_client.h"
#include "app/clock.h"
#include "app/session/oidc_sign_in.h"
#include "app/session/vaults.h"

namespace mado {

/// A signed-in desk: what the rest of the console is built from. Destroy what uses it before signing in anew.
struct SignedIn
{
    std::shared_ptr<ApiClient> api;
    std::shared_ptr<Cache> cache;
    StaffProfile staff;
    About server;
    RememberedDesk desk;
    bool memoryOnly;                ///< Nothing stays on this computer; the screens say so.
    std::optional<AppError> notice; ///< Why, where it was not asked for.
};

struct NewcomerSignedIn
{
    QStringList recoveryCodes; ///< Never seen again.
    SignedIn desk;
};

/// Signing in, with the server and without it. UI thread. Passwords are never kept.
class SignInService : public QObject
{
    Q_OBJECT

public:
    enum class Keep {
        Sealed,   ///< In the person's vault on this computer.
        InMemory, ///< Gone with the window: training started from here.
    };

    SignInService(Vaults &vaults, ApiOptions options, const AppClock &clock, QObject *parent = nullptr);

    /// The address as typed; Incompatible "address.…" where it cannot be used.
    QFuture<Result<About>> about(const QString &server);
    /// Refused carries the server's reason (wrong number or password, too many attempts).
    QFuture<Result<SignedIn>> signIn(const QString &server, const SignIn &credentials, Keep keep);
    /// Whether the department's account in the browser is the same person's; their session stays as it is.
    QFuture<Result<bool>> proveWithProvider(const SignedIn &desk, const OpenBrowser &browser);
    /// A sign-in at the provider that it asks for anew, for the server to see who is there. Gives up the one before.
    QFuture<Result<ProviderSignIn>> freshSignIn(const SignedIn &desk, const OpenBrowser &browser);
    /// In the system's browser, with the department's account. Asking anew gives up the one before.
    QFuture<Result<SignedIn>> signInWithProvider(const QString &server, const ProviderOffer &provider,
                                                 const OpenBrowser &browser, Keep keep);
    /// First password, second factor: see EnrolmentRequest. Then confirmEnrolment().
    QFuture<Result<EnrolmentStarted>> enrol(const QString &server, const EnrolmentRequest &request);
    QFuture<Result<NewcomerSignedIn>> confirmEnrolment(const QString &server, const EnrolmentConfirmation &confirmation,
                                                       Keep keep, const QString &password = {});
    /// Who may resume on this computer, latest first.
    QList<RememberedDesk> remembered() const;
    /// Opens the vault with the session kept in it; needs no server. SignedOut once its 12 hours are over.
    QFuture<Result<SignedIn>> resume(const RememberedDesk &desk);
    /// After the server ended the session: the same person, the same open desk. Then Desk::reconnectNow().
    QFuture<Result<void>> signInAgain(const SignedIn &desk, const QString &password,
                                      const std::optional<QString> &code = std::nullopt);
    /// After the session ended: what is kept stays sealed, and opens only when the same person signs in again.
    QFuture<Result<void>> lock(const SignedIn &desk);
    /// By order of an administrator: vault, key and memory of the desk go, whatever is still in them, and the server
    /// is told. Closes the cache: destroy its users first.
    QFuture<Result<void>> wipe(const SignedIn &desk);
    /// Ends the session; wipes the vault once outbox and drafts are empty, else keeps it sealed. Closes the cache:
    /// destroy its users first. The error tells whether the server could be told.
    QFuture<Result<void>> signOut(const SignedIn &desk);

private:
    /// `password` opens the locked screen from now on; nullopt: none does.
    using Password = std::optional<QString>;
    QFuture<Result<SignedIn>> enterWith(const std::shared_ptr<ApiClient> &api, QFuture<Result<SessionGranted>> granting,
                                        Keep keep, const Password &password);
    QFuture<Result<SignedIn>> enter(const std::shared_ptr<ApiClient> &api, const SessionGranted &granted, Keep keep,
                                    const Password &password);

    Vaults &m_vaults;
    const ApiOptions m_options;
    const AppClock &m_clock;
    std::unique_ptr<OidcSignIn> m_provider; ///< Waits for the browser.
};

} // namespace mado
