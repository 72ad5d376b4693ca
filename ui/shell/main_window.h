// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/models/alarms.h"
#include "app/people/screen_lock.h"
#include "contract/session.h"
#include "ui/shared/theme.h"

#include <QPointer>
#include <QWidget>

class QSettings;
class QStackedWidget;

namespace mado {

class DeskFrame;
class DeskPage;
class LockControl;
class QuietControl;
class Announcements;
class Learning;
class SurveyRounds;
class Faq;
class Medicine;
class Provisions;
class ServiceAccounts;
class Trends;
class People;

/// The one window. Shows either a page to sign in or the desk of one person in its frame of rail, top bar and status
/// bar. Its title names nobody. The settings keep theme, window and column widths; no personal content.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Theme &theme, const AppClock &clock, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Not owned; it must outlive the window or be replaced before.
    void showSignIn(QWidget &page);
    /// Takes the page; `people` must outlive it. The former desk page, if any, is deleted.
    void showDesk(DeskPage *page, People &people, const About &server);
    void setTrends(Trends *trends);                      ///< Of the desk shown; outlives it.
    void setProvisions(Provisions *provisions);          ///< Of the desk shown; outlives it.
    void setAnnouncements(Announcements *announcements); ///< As above.
    void setLearning(Learning *learning);                ///< As above.
    void setSurveys(SurveyRounds *surveys);              ///< As above.
    void setMedicine(Medicine *medicine);                ///< As above.
    void setAccounts(ServiceAccounts *accounts);         ///< Of the desk shown; outlives it.
    void setFaq(Faq *faq);                               ///< Of the desk shown; outlives it.
    /// Deletes the desk page, after its draft was saved. Call before the Desk behind it is destroyed.
    void endDesk();
    DeskPage *desk() const;

    /// What opens the desk's locked screen; before showDesk(), and alive until endDesk(). Null: it never locks.
    void setScreenLock(ScreenLock *lock);
    void lockQuietly(); ///< The system locks or sleeps. Nothing while a call runs.
    bool isLocked() const;

    /// After the translators were changed: every word on screen follows.
    void setLanguage(Language language);
    Language language() const { return m_language; }

    /// A fact that stays until it is replaced: memory-only session, unreadable cache. Empty: none.
    void setNotice(const QString &fact, const QString &text);
    void setSilent(bool silent); ///< This computer cannot sound an alarm.

Q_SIGNALS:
    void ring(mado::Ring how);
    void emergenciesChanged(int waiting);
    void languageRequested(mado::Language language); ///< Install the catalogue, then call setLanguage().
    void signOutRequested();
    void lockedOut(); ///< Too many wrong tries at the locked screen: sign out.

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void retitle();

    Theme &m_theme;
    const AppClock &m_clock;
    QSettings &m_settings;
    Language m_language = Language::Japanese;
    QStackedWidget *m_pages;
    DeskFrame *m_frame = nullptr;
    QPointer<ScreenLock> m_screenLock;
    LockControl *m_lock;
    QuietControl *m_quiet;
    bool m_silent = false;
    QString m_noticeFact;
    QString m_noticeText;
};

} // namespace mado
