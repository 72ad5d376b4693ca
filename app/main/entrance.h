// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sign_in_service.h"
#include "contract/local_text.h"

namespace mado {

class SignInPage;

/// Everything between the sign-in page and an open desk that needs the server: who it is, password and second factor,
/// the department's account, the first time. UI thread.
class Entrance final : public QObject
{
    Q_OBJECT

public:
    Entrance(SignInPage &page, SignInService &signIns, OpenBrowser browser, QObject *parent = nullptr);

    /// Shows whose desk is behind the address and how one may sign in there.
    void greet(const QString &server);
    void setLanguage(Language language);
    void signIn(const QString &server, const SignIn &credentials);

Q_SIGNALS:
    void entered(const mado::SignedIn &signedIn);
    void troubled(const mado::AppError &error);
    void serverUsed(const QString &server);

private:
    void connectPage();
    void refused(const QString &server, const SignIn &credentials, const AppError &error);
    void signInWithProvider(const QString &server);
    void openBrowserFor(const QString &server, const ProviderOffer &provider);
    void enrol(const QString &server, const EnrolmentRequest &request);
    void enrolling(const QString &server, const EnrolmentStarted &started);
    void confirm(const std::optional<QString> &code);
    void enrolled(const NewcomerSignedIn &newcomer);
    void giveUp();
    void fail(const AppError &error);

    SignInPage &m_page;
    SignInService &m_signIns;
    const OpenBrowser m_browser;
    Language m_language = Language::Japanese;
    std::optional<LocalText> m_serverName;
    QString m_server;                           ///< Of the enrolment under way.
    QString m_enrolment;                        ///< Its token.
    QString m_password;                         ///< Its, until it is confirmed: it opens the locked screen too.
    std::optional<NewcomerSignedIn> m_newcomer; ///< Still reads the recovery codes.
};

} // namespace mado
