// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/entrance.h"

#include "ui/signin/sign_in_page.h"

namespace mado {

namespace {

bool says(const AppError &error, const char *code)
{
    return error.problem && error.problem->code == QLatin1String(code);
}

} // namespace

Entrance::Entrance(SignInPage &page, SignInService &signIns, OpenBrowser browser, QObject *parent)
    : QObject(parent),
      m_page(page),
      m_signIns(signIns),
      m_browser(std::move(browser))
{
    connectPage();
}

void Entrance::connectPage()
{
    connect(&m_page, &SignInPage::signInRequested, this,
            [this](const QUrl &server, const QString &login, const QString &password, const QString &code) {
                signIn(server.toString(), {login, password, code.isEmpty() ? std::nullopt : std::optional(code)});
            });
    connect(&m_page, &SignInPage::serverEntered, this, [this](const QUrl &server) { greet(server.toString()); });
    connect(&m_page, &SignInPage::providerRequested, this,
            [this](const QUrl &server) { signInWithProvider(server.toString()); });
    connect(&m_page, &SignInPage::invitationRequested, this, [this](const QUrl &server) {
        m_server = server.toString();
        m_page.showInvitation();
    });
    connect(&m_page, &SignInPage::invitationEntered, this, [this](const QString &invitation, const QString &password) {
        enrol(m_server, {invitation, std::nullopt, password, std::nullopt});
    });
    connect(&m_page, &SignInPage::appCodeEntered, this, [this](const QString &code) { confirm(code); });
    connect(&m_page, &SignInPage::recoveryCodesKept, this, &Entrance::giveUp);
    connect(&m_page, &SignInPage::enrolmentCancelled, this, &Entrance::giveUp);
}

void Entrance::greet(const QString &server)
{
    then(m_signIns.about(server), this, [this](const Result<About> &about) {
        m_serverName = about ? std::optional(about->name) : std::nullopt;
        m_page.setServerName(m_serverName ? m_serverName->in(m_language) : QString());
        m_page.setProviderOffered(about && about->provider);
    });
}

void Entrance::setLanguage(Language language)
{
    m_language = language;
    if (m_serverName)
        m_page.setServerName(m_serverName->in(language));
}

void Entrance::signIn(const QString &server, const SignIn &credentials)
{
    Q_EMIT serverUsed(server);
    m_page.setBusy(tr("Signing in…"));
    then(m_signIns.signIn(server, credentials, SignInService::Keep::Sealed), this,
         [this, server, credentials](const Result<SignedIn> &signedIn) {
             if (signedIn)
                 Q_EMIT entered(*signedIn);
             else
                 refused(server, credentials, signedIn.error());
         });
}

void Entrance::refused(const QString &server, const SignIn &credentials, const AppError &error)
{
    if (says(error, "signin.enrolment_needed")) {
        enrol(server, {std::nullopt, credentials.login, credentials.password, std::nullopt});
        return;
    }
    fail(error);
    if (says(error, "signin.code_needed") || says(error, "signin.code_wrong"))
        m_page.askForCode();
}

void Entrance::signInWithProvider(const QString &server)
{
    Q_EMIT serverUsed(server);
    then(m_signIns.about(server), this, [this, server](const Result<About> &about) {
        if (!about)
            fail(about.error());
        else if (about->provider)
            openBrowserFor(server, *about->provider);
        else
            m_page.setProviderOffered(false);
    });
}

void Entrance::openBrowserFor(const QString &server, const ProviderOffer &provider)
{
    // The form stays usable: whoever closed the browser must not wait for it.
    m_page.setProviderWaiting(true);
    then(m_signIns.signInWithProvider(server, provider, m_browser, SignInService::Keep::Sealed), this,
         [this](const Result<SignedIn> &signedIn) {
             m_page.setProviderWaiting(false);
             if (signedIn)
                 Q_EMIT entered(*signedIn);
             else
                 fail(signedIn.error());
         });
}

void Entrance::enrol(const QString &server, const EnrolmentRequest &request)
{
    Q_EMIT serverUsed(server);
    m_page.setBusy(tr("One moment…"));
    m_password = request.password;
    then(m_signIns.enrol(server, request), this, [this, server](const Result<EnrolmentStarted> &started) {
        if (started)
            enrolling(server, *started);
        else
            fail(started.error());
    });
}

void Entrance::enrolling(const QString &server, const EnrolmentStarted &started)
{
    m_server = server;
    m_enrolment = started.enrolment;
    m_page.setBusy({});
    if (started.secondFactor)
        m_page.showApp(started.secondFactor->secret, started.secondFactor->uri);
    else
        confirm(std::nullopt);
}

void Entrance::confirm(const std::optional<QString> &code)
{
    m_page.setBusy(tr("One moment…"));
    then(m_signIns.confirmEnrolment(m_server, {m_enrolment, code}, SignInService::Keep::Sealed, m_password), this,
         [this](const Result<NewcomerSignedIn> &newcomer) {
             if (newcomer)
                 enrolled(*newcomer);
             else
                 fail(newcomer.error());
         });
}

void Entrance::enrolled(const NewcomerSignedIn &newcomer)
{
    m_enrolment.clear();
    m_password.clear();
    m_newcomer = newcomer;
    m_page.setBusy({});
    if (newcomer.recoveryCodes.isEmpty())
        giveUp();
    else
        m_page.showRecoveryCodes(newcomer.recoveryCodes);
}

/// Leaves the first time, towards the desk where it was completed.
void Entrance::giveUp()
{
    m_enrolment.clear();
    m_password.clear();
    m_page.showRecoveryCodes({});
    m_page.showForm();
    if (const auto newcomer = std::exchange(m_newcomer, std::nullopt))
        Q_EMIT entered(newcomer->desk);
}

void Entrance::fail(const AppError &error)
{
    m_page.setBusy({});
    Q_EMIT troubled(error);
}

} // namespace mado
