// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/models/quiet_hours.h"
#include "app/people/people.h"
#include "contract/session.h"
#include "ui/desk/desk_page.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QStackedWidget;

namespace mado {

class AccessSection;
class AccountsPage;
class DisplaySection;
class KeysSection;
class RulesPage;
class ScreenLock;
class ServiceAccounts;
class SettingsNav;
class StaffPage;

/// 設定: one's own and, for those who lead, the staff. Only what works is listed.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Section { Display, Keys, Access, Staff, Rules, Accounts };

    /// `people` must outlive the page.
    SettingsPage(Theme &theme, const AppClock &clock, const StaffProfile &me, People &people,
                 QWidget *parent = nullptr);

    static bool showsStaff(Role role); ///< Administrators and supervisors.
    void open(Section section);        ///< Nothing where it is not listed.
    Section section() const;
    void setLanguage(Language language);
    void setPrivacyBars(bool on);
    void setLockMinutes(int minutes);
    void setQuietHours(QuietHours quiet);
    void setScreenLock(ScreenLock *lock);        ///< Null: none; its PIN is not offered.
    void setAccounts(ServiceAccounts *accounts); ///< Outlives the page, or is taken away with nullptr.
    void setLayoutMode(DeskLayout layout);
    void focusFirst();
    bool goUp(); ///< Esc: one level up; false from the list of sections, where the desk is next.
    void cyclePane();

Q_SIGNALS:
    void languageChosen(mado::Language language);
    void privacyBarsChosen(bool on);
    void columnsResetChosen();
    void lockMinutesChosen(int minutes);
    void quietHoursChosen(mado::QuietHours quiet);
    void said(const QString &words); ///< For a toast.

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void addAdministration(const AppClock &clock, const StaffProfile &me, People &people);
    void addListed(Section section, const QString &icon, QWidget *page);
    void show(int entry);
    int entryOf(Section section) const { return int(m_listed.indexOf(section)); }

    const Theme &m_theme;
    SettingsNav *m_nav;
    QStackedWidget *m_sections;
    DisplaySection *m_display;
    KeysSection *m_keys;
    AccessSection *m_access;
    QList<Section> m_listed;      ///< As the sections stand.
    StaffPage *m_staff = nullptr; ///< Null for those who may not.
    RulesPage *m_rules = nullptr;
    AccountsPage *m_accounts = nullptr;
};

} // namespace mado
