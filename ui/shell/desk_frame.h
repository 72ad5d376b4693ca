// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/models/quiet_hours.h"
#include "contract/session.h"
#include "ui/desk/desk_page.h"

#include <QTimer>
#include <QWidget>

namespace mado {

class Announcements;
class Learning;
class SurveyRounds;
class AlarmNotices;
class Banner;
class Button;
class DutyToasts;
class Faq;
class CommandPalette;
class GoChord;
class Leaving;
class Medicine;
class KeyList;
class PageStack;
class Provisions;
class ServiceAccounts;
class People;
class Rail;
class ScreenLock;
class Reach;
class StatusBar;
class Toasts;
class TrendsPage;
class TopBar;

/// Rail, top bar, one banner and status bar around the desk of one person. Chooses the layout by its logical width.
class DeskFrame final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the page; `people` must outlive the frame.
    DeskFrame(Theme &theme, const AppClock &clock, DeskPage *page, People &people, const About &server,
              QWidget *parent = nullptr);
    ~DeskFrame() override;

    DeskPage &page() { return *m_page; }
    void setLanguage(Language language);
    void setNotice(const QString &fact, const QString &text);
    PageStack &pages() { return *m_pages; }
    void leave(); ///< Signing out is requested once what one still holds was looked at.
    void openKeyList();
    void openPalette();
    bool callRuns() const; ///< A number stays visible until the call's outcome is recorded.
    void refuseLock();     ///< Says why it does not lock.
    void setLockMinutes(int minutes);
    void setQuietHours(QuietHours quiet);
    void setScreenLock(ScreenLock *lock); ///< For the settings.
    void setTrends(TrendsPage *page);     ///< Takes it.
    void setProvisions(Provisions *provisions);
    void setAccounts(ServiceAccounts *accounts);         ///< As below.
    void setFaq(Faq *faq);                               ///< Outlives the frame.
    void setAnnouncements(Announcements *announcements); ///< As above.
    void setLearning(Learning *learning);                ///< As above.
    void setSurveys(SurveyRounds *surveys);              ///< As above.
    void setMedicine(Medicine *medicine);                ///< As above.
    void setSilent(bool silent);                         ///< This computer cannot sound an alarm.

Q_SIGNALS:
    void ring(mado::Ring how);
    void languageChosen(mado::Language language);
    void columnsReset();
    void signOutRequested();
    void lockRequested();
    void lockMinutesChosen(int minutes);
    void quietHoursChosen(mado::QuietHours quiet);
    void userMenuRequested(const QPoint &corner);

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectPage();
    void connectBars();
    void connectPages();
    void addShortcuts();
    void chooseLayout();
    void setBars(bool on);
    void refreshBanner();
    void refreshFacts();
    void refreshPage();
    void secondPassed();
    void say(const QString &words);
    void connectAlarms();
    void offerUndo(bool closed);

    Theme &m_theme;
    const AppClock &m_clock;
    DeskPage *m_page;
    PageStack *m_pages;
    GoChord *m_chord;
    Reach *m_reach;
    Language m_language = Language::Japanese;
    QString m_noticeFact;
    QString m_noticeText;
    int m_said = 0;
    bool m_low = false; ///< The window has little height.
    bool m_bars = false;
    QTimer m_seconds; ///< Runs while offline: age and next retry are told by the second.
    Rail *m_rail;
    TopBar *m_topBar;
    Banner *m_banner;
    Button *m_reconnect;
    StatusBar *m_statusBar;
    QWidget *m_above; ///< Hold the rooms of the notices where the page in front has none.
    QWidget *m_below;
    QWidget *m_roomAbove;
    QWidget *m_roomBelow;
    Toasts *m_toasts;
    Leaving *m_leaving;
    AlarmNotices *m_alarms;
    DutyToasts *m_duty;
    KeyList *m_keys;
    CommandPalette *m_palette;
};

} // namespace mado
