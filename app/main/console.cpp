// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/console.h"

#include "app/main/entrance.h"
#include "ui/desk/desk_page.h"
#include "ui/desk/error_words.h"
#include "ui/replies/replies_sheet.h"
#include "ui/shell/main_window.h"
#include "ui/signin/sign_in_page.h"

#include <QDesktopServices>
#include <QDir>
#include <QLocale>
#include <QRandomGenerator>

namespace mado {

namespace {

constexpr QLatin1String languageKey{"language"};
constexpr QLatin1String serverKey{"server"};
constexpr QLatin1String themeKey{"theme"};

Language startLanguage(const ConsoleOptions &options, const QSettings &settings)
{
    if (options.language)
        return *options.language;
    const QString left = settings.value(languageKey).toString();
    if (!left.isEmpty())
        return left == QLatin1String("en") ? Language::English : Language::Japanese;
    return QLocale::system().language() == QLocale::English ? Language::English : Language::Japanese;
}

Theme::Mode startTheme(const ConsoleOptions &options, const QSettings &settings)
{
    if (options.theme)
        return *options.theme;
    return settings.value(themeKey).toString() == QLatin1String("dark") ? Theme::Mode::Dark : Theme::Mode::Light;
}

ApiOptions apiOptions(const ConsoleOptions &options)
{
    ApiOptions api;
    api.authorities = options.trust.authorities;
    api.device = QSysInfo::machineHostName() + QStringLiteral(" (") + QSysInfo::prettyProductName() + u')';
    return api;
}

} // namespace

Console::Console(ConsoleOptions options, Keychain &keychain, const AppClock &clock)
    : m_options(std::move(options)),
      m_clock(clock),
      m_settings(QDir(m_options.dataRoot).filePath(QStringLiteral("console.ini")), QSettings::IniFormat),
      m_words(startLanguage(m_options, m_settings)),
      m_theme(startTheme(m_options, m_settings)),
      m_vaults(QDir(m_options.dataRoot).filePath(QStringLiteral("vaults")), keychain),
      m_signIns(m_vaults, apiOptions(m_options), m_clock),
      m_window(std::make_unique<MainWindow>(m_theme, m_clock, m_settings)),
      m_signInPage(std::make_unique<SignInPage>(m_theme)),
      m_entrance(std::make_unique<Entrance>(*m_signInPage, m_signIns, browser()))
{
    const QString server = m_options.server.isEmpty() ? m_settings.value(serverKey).toString() : m_options.server;
    m_signInPage->setServer(QUrl(server));
    const auto remembered = m_signIns.remembered();
    if (!remembered.isEmpty())
        m_signInPage->setRemembered(remembered.first().login);
    m_window->showSignIn(*m_signInPage);
    connectParts();
    switchTo(m_words.language());
    if (m_options.trust.fault)
        showProblem(*m_options.trust.fault);
    if (!server.isEmpty())
        m_entrance->greet(server);
}

OpenBrowser Console::browser() const { return m_options.browser ? m_options.browser : &QDesktopServices::openUrl; }

Console::~Console() { closeDesk(); }

void Console::closeDesk()
{
    m_window->endDesk();
    m_lock.reset();
    m_repliesSheet.reset();
    m_trends.reset();
    m_provisions.reset();
    m_announcements.reset();
    m_surveys.reset();
    m_learning.reset();
    m_medicine.reset();
    m_accounts.reset();
    m_faq.reset();
    m_replies.reset();
    m_people.reset();
    m_session.reset();
    m_signedIn.reset();
}

void Console::connectParts()
{
    connect(m_entrance.get(), &Entrance::entered, this, &Console::enter);
    connect(m_entrance.get(), &Entrance::troubled, this, &Console::showProblem);
    connect(m_entrance.get(), &Entrance::serverUsed, this,
            [this](const QString &server) { m_settings.setValue(serverKey, server); });
    connect(m_signInPage.get(), &SignInPage::practiseRequested, this, &Console::practise);
    connect(m_signInPage.get(), &SignInPage::resumeRequested, this, &Console::resume);
    connect(m_signInPage.get(), &SignInPage::languageRequested, this, &Console::switchTo);
    connect(m_window.get(), &MainWindow::languageRequested, this, &Console::switchTo);
    connect(m_window.get(), &MainWindow::signOutRequested, this, [this] { signOut(); });
    connect(m_window.get(), &MainWindow::lockedOut, this, [this] {
        signOut(tr("Signed out after %1 wrong tries. Sign in again; drafts and outbox are kept.")
                    .arg(ScreenLock::mostTries));
    });
}

void Console::show()
{
    m_window->show();
    m_signInPage->focusFirst();
}

void Console::switchTo(Language language)
{
    m_words.switchTo(language);
    m_settings.setValue(languageKey, language == Language::English ? QStringLiteral("en") : QStringLiteral("ja"));
    m_signInPage->setLanguage(language);
    m_entrance->setLanguage(language);
    m_window->setLanguage(language);
}

void Console::practise()
{
    m_signInPage->setBusy(tr("Starting the training system…"));
    m_training = std::make_unique<TrainingServer>(m_options.trainingProgram, m_options.trainingArguments);
    then(m_training->start(), this, [this](const Result<TrainingDesk> &desk) {
        if (!desk)
            return showProblem(desk.error());
        await(m_signIns.signIn(desk->server, {desk->login, desk->password}, SignInService::Keep::InMemory));
    });
}

void Console::signIn(const QString &server, const QString &login, const QString &password)
{
    m_entrance->signIn(server, {login, password});
}

void Console::resume()
{
    const auto remembered = m_signIns.remembered();
    if (remembered.isEmpty())
        return;
    m_signInPage->setBusy(tr("Opening your desk…"));
    await(m_signIns.resume(remembered.first()));
}

void Console::await(QFuture<Result<SignedIn>> future)
{
    then(std::move(future), this, [this](const Result<SignedIn> &signedIn) {
        if (!signedIn)
            return showProblem(signedIn.error());
        enter(*signedIn);
    });
}

void Console::enter(const SignedIn &signedIn)
{
    if (m_signedIn)
        return; // already at a desk
    m_signInPage->setBusy({});
    m_signInPage->showProblem({});
    m_signedIn = signedIn;
    m_lock = std::make_unique<VaultLock>(signedIn, m_signIns, browser());
    // Until it is known whether the desk was left locked, nothing of it is shown.
    then(m_lock->load(), m_lock.get(), [this](const Result<void> &) { showDesk(); });
}

void Console::showDesk()
{
    const SignedIn &signedIn = *m_signedIn;
    m_session = std::make_unique<DeskSession>(signedIn, m_clock, m_scheduler,
                                              [] { return QRandomGenerator::global()->generateDouble(); });
    connect(
        m_session.get(), &Desk::signedOut, this, [this] { sessionEnded(); }, Qt::QueuedConnection);
    connect(m_session.get(), &Desk::noticed, this, [this](const AppError &error) {
        m_window->setNotice(tr("Please note."), ErrorWords::of(error, m_words.language()));
    });
    m_people = std::make_unique<PeopleApi>(signedIn.api);
    m_window->setScreenLock(m_lock.get());
    auto *page = new DeskPage(m_theme, *m_session, m_clock);
    m_replies = std::make_unique<RepliesApi>(signedIn.api, *m_session);
    m_faq = std::make_unique<FaqApi>(signedIn.api);
    m_accounts = std::make_unique<ServiceAccountsApi>(signedIn.api);
    m_medicine = std::make_unique<MedicineApi>(signedIn.api);
    m_announcements = std::make_unique<AnnouncementsApi>(signedIn.api);
    m_surveys = std::make_unique<SurveyRoundsApi>(signedIn.api);
    m_learning = std::make_unique<LearningApi>(signedIn.api);
    ProvisionsApi::FreshSignIn atProvider;
    if (signedIn.server.provider)
        atProvider = [this, desk = signedIn] { return m_signIns.freshSignIn(desk, browser()); };
    m_provisions = std::make_unique<ProvisionsApi>(signedIn.api, atProvider);
    m_trends = std::make_unique<TrendsApi>(signedIn.api, *m_session, m_clock);
    page->setReplies(m_replies.get());
    connect(page, &DeskPage::cannedRepliesRequested, this, &Console::editReplies);
    m_window->showDesk(page, *m_people, signedIn.server);
    m_window->setFaq(m_faq.get());
    m_window->setAccounts(m_accounts.get());
    m_window->setMedicine(m_medicine.get());
    m_window->setAnnouncements(m_announcements.get());
    m_window->setSurveys(m_surveys.get());
    m_window->setLearning(m_learning.get());
    m_window->setProvisions(m_provisions.get());
    m_window->setTrends(m_trends.get());
    if (signedIn.notice)
        m_window->setNotice(tr("Nothing is kept on this computer."),
                            ErrorWords::of(*signedIn.notice, m_words.language()));
}

void Console::editReplies()
{
    if (!m_repliesSheet)
        m_repliesSheet = std::make_unique<RepliesSheet>(m_theme, *m_replies, m_window.get());
    then(m_people->teams(), m_repliesSheet.get(), [this](const Result<TeamList> &teams) {
        if (teams)
            m_repliesSheet->setTeams(teams->teams);
    });
    m_repliesSheet->edit(m_words.language());
}

/// Locked until the same person signs in again; or, by order of an administrator, gone.
void Console::sessionEnded()
{
    if (!m_signedIn)
        return;
    const SignedIn desk = *m_signedIn;
    if (!desk.api->wipeOrdered()) {
        leave(tr("Your session has ended. Sign in again; drafts and outbox are kept."));
        then(m_signIns.lock(desk), this, [this, desk](const Result<void> &) { offerRemembered(); });
        return;
    }
    leave(tr("By order of an administrator, everything this computer kept of your desk was deleted."));
    then(m_signIns.wipe(desk), this, [this](const Result<void> &wiped) {
        offerRemembered();
        if (!wiped && wiped.error().kind == AppError::Kind::Store)
            showProblem(wiped.error());
    });
}

void Console::offerRemembered()
{
    const auto remembered = m_signIns.remembered();
    m_signInPage->setRemembered(remembered.isEmpty() ? std::nullopt : std::optional(remembered.first().login));
}

void Console::leave(const QString &why)
{
    closeDesk();
    m_window->showSignIn(*m_signInPage);
    m_signInPage->showProblem(why);
    m_signInPage->focusFirst();
}

void Console::signOut(const QString &why)
{
    if (!m_signedIn)
        return;
    const SignedIn desk = *m_signedIn;
    closeDesk();
    m_window->showSignIn(*m_signInPage);
    m_signInPage->showProblem(why);
    then(m_signIns.signOut(desk), this, [this](const Result<void> &) {
        offerRemembered();
        m_training.reset();
    });
}

void Console::showProblem(const AppError &error)
{
    m_signInPage->setBusy({});
    m_signInPage->showProblem(ErrorWords::of(error, m_words.language()));
    m_signInPage->focusFirst(); // the form was disabled meanwhile and lost it
}

} // namespace mado
