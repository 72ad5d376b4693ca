// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/commands/desk_session.h"
#include "app/governance/provisions_api.h"
#include "app/people/people_api.h"
#include "app/replies/replies_api.h"
#include "app/services/announcements_api.h"
#include "app/services/faq_api.h"
#include "app/services/learning_api.h"
#include "app/services/medicine_api.h"
#include "app/services/service_accounts_api.h"
#include "app/services/survey_rounds_api.h"
#include "app/session/policy.h"
#include "app/session/sign_in_service.h"
#include "app/session/training_server.h"
#include "app/session/vault_lock.h"
#include "app/trends/trends_api.h"
#include "translations/words.h"
#include "ui/shared/theme.h"

#include <QSettings>
#include <QUrl>

namespace mado {

class Entrance;
class MainWindow;
class RepliesSheet;
class SignInPage;

struct ConsoleOptions
{
    QString dataRoot;                 ///< Vaults, settings; usually QStandardPaths::AppLocalDataLocation.
    QString trainingProgram;          ///< Empty: the madoguchid beside this executable.
    QStringList trainingArguments;    ///< Usually just "training".
    QString server;                   ///< Shown in the sign-in form; empty: the one used last.
    std::optional<Language> language; ///< Empty: as left, else the system's.
    std::optional<Theme::Mode> theme; ///< Empty: as left, else light.
    OpenBrowser browser = {};         ///< Empty: the system's.
    Trust trust = {};                 ///< Who may vouch for a server.
};

/// The console's composition root: builds every part, owns it, and takes it down in order. UI thread.
class Console final : public QObject
{
    Q_OBJECT

public:
    Console(ConsoleOptions options, Keychain &keychain, const AppClock &clock);
    ~Console() override;

    MainWindow &window() { return *m_window; }
    /// The desk of whoever is signed in; null before.
    Desk *desk() const { return m_session.get(); }

    void show();
    /// Starts the training system and enters its desk.
    void practise();
    void signIn(const QString &server, const QString &login, const QString &password);
    void resume();

private:
    void connectParts();
    void switchTo(Language language);
    void await(QFuture<Result<SignedIn>> future);
    void enter(const SignedIn &signedIn);
    void sessionEnded();
    void offerRemembered();
    /// All that belongs to whoever was signed in, in the right order of going down.
    void closeDesk();
    void leave(const QString &why);
    void signOut(const QString &why = {});
    void showDesk();
    void editReplies();
    OpenBrowser browser() const;
    void showProblem(const AppError &error);

    const ConsoleOptions m_options;
    const AppClock &m_clock;
    QSettings m_settings;
    Words m_words;
    Theme m_theme;
    Vaults m_vaults;
    SignInService m_signIns;
    TimerScheduler m_scheduler;
    std::unique_ptr<TrainingServer> m_training;
    std::optional<SignedIn> m_signedIn;
    std::unique_ptr<DeskSession> m_session;
    std::unique_ptr<PeopleApi> m_people;
    std::unique_ptr<TrendsApi> m_trends;
    std::unique_ptr<FaqApi> m_faq;
    std::unique_ptr<ServiceAccountsApi> m_accounts;
    std::unique_ptr<MedicineApi> m_medicine;
    std::unique_ptr<AnnouncementsApi> m_announcements;
    std::unique_ptr<LearningApi> m_learning;
    std::unique_ptr<SurveyRoundsApi> m_surveys;
    std::unique_ptr<ProvisionsApi> m_provisions;
    std::unique_ptr<RepliesApi> m_replies;
    std::unique_ptr<VaultLock> m_lock;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<RepliesSheet> m_repliesSheet; ///< Inside the window; goes before it.
    std::unique_ptr<SignInPage> m_signInPage;     ///< Inside the window; goes before it.
    std::unique_ptr<Entrance> m_entrance;
};

} // namespace mado
