// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "contract/permissions.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/rules_page.h"
#include "ui/settings/access_section.h"
#include "ui/settings/display_section.h"
#include "ui/settings/keys_section.h"
#include "ui/settings/settings_nav.h"
#include "ui/staff/staff_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace mado {

SettingsPage::SettingsPage(Theme &theme, const AppClock &clock, const StaffProfile &me, People &people, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_nav(new SettingsNav(theme, this)),
      m_sections(new QStackedWidget(this)),
      m_display(new DisplaySection(theme)),
      m_keys(new KeysSection(theme)),
      m_access(new AccessSection(theme, people, me.login))
{
    m_nav->addHeading();
    addListed(Section::Display, QStringLiteral("moon"), m_display);
    addListed(Section::Keys, QStringLiteral("keyboard"), m_keys);
    addListed(Section::Access, QStringLiteral("key"), m_access);
    addAdministration(clock, me, people);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addWidget(m_sections, 1);
    connect(m_nav, &SettingsNav::chosen, this, &SettingsPage::show);
    connect(m_display, &DisplaySection::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_display, &DisplaySection::privacyBarsChosen, this, &SettingsPage::privacyBarsChosen);
    connect(m_display, &DisplaySection::columnsResetChosen, this, &SettingsPage::columnsResetChosen);
    connect(m_display, &DisplaySection::quietHoursChosen, this, &SettingsPage::quietHoursChosen);
    connect(m_display, &DisplaySection::lockMinutesChosen, this, &SettingsPage::lockMinutesChosen);
    connect(m_display, &DisplaySection::said, this, &SettingsPage::said);
    connect(m_access, &AccessSection::said, this, &SettingsPage::said);
    connect(m_display, &DisplaySection::allKeysChosen, this, [this] {
        open(Section::Keys);
        m_nav->focusCurrent();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    open(Section::Display);
    retranslate();
}

void SettingsPage::addListed(Section section, const QString &icon, QWidget *page)
{
    m_nav->addEntry(icon);
    m_sections->addWidget(page);
    m_listed.append(section);
}

void SettingsPage::addAdministration(const AppClock &clock, const StaffProfile &me, People &people)
{
    if (!showsStaff(me.role) && !RulesPage::isFor(me.role) && !AccountsPage::isFor(me.role))
        return;
    m_nav->addHeading();
    if (showsStaff(me.role))
        addListed(Section::Staff, QStringLiteral("users"), m_staff = new StaffPage(m_theme, clock, me, people));
    if (RulesPage::isFor(me.role))
        addListed(Section::Rules, QStringLiteral("flag"), m_rules = new RulesPage(m_theme, me));
    if (AccountsPage::isFor(me.role)) {
        addListed(Section::Accounts, QStringLiteral("chats"), m_accounts = new AccountsPage(m_theme, clock, me));
        connect(m_accounts, &AccountsPage::said, this, &SettingsPage::said);
    }
}

void SettingsPage::setAccounts(ServiceAccounts *accounts)
{
    if (m_rules)
        m_rules->setAccounts(accounts);
    if (m_accounts)
        m_accounts->setAccounts(accounts);
}

bool SettingsPage::showsStaff(Role role)
{
    return allows(role, Permission::ReadStaff) && allows(role, Permission::ChangeShifts);
}

void SettingsPage::open(Section section)
{
    const int entry = entryOf(section);
    if (entry < 0)
        return;
    m_nav->setCurrent(entry);
    show(entry);
}

SettingsPage::Section SettingsPage::section() const { return m_listed.at(m_sections->currentIndex()); }

void SettingsPage::show(int entry) { m_sections->setCurrentIndex(entry); }

void SettingsPage::setLanguage(Language language)
{
    m_display->setLanguage(language);
    m_keys->retranslate();
    m_access->setLanguage(language);
    if (m_staff)
        m_staff->setLanguage(language);
    if (m_rules)
        m_rules->setLanguage(language);
    if (m_accounts)
        m_accounts->setLanguage(language);
    retranslate();
}

void SettingsPage::setPrivacyBars(bool on) { m_display->setPrivacyBars(on); }

void SettingsPage::setQuietHours(QuietHours quiet) { m_display->setQuietHours(quiet); }

void SettingsPage::setLockMinutes(int minutes) { m_display->setLockMinutes(minutes); }

void SettingsPage::setScreenLock(ScreenLock *lock) { m_display->setScreenLock(lock); }

void SettingsPage::setLayoutMode(DeskLayout layout)
{
    m_nav->setNarrow(layout != DeskLayout::Full);
    m_display->setLayoutMode(layout);
    if (m_staff)
        m_staff->setLayoutMode(layout);
}

void SettingsPage::focusFirst() { m_nav->focusCurrent(); }

bool SettingsPage::goUp()
{
    if (m_staff && section() == Section::Staff && m_staff->goUp())
        return true;
    if (m_nav->isAncestorOf(window()->focusWidget()))
        return false;
    m_nav->focusCurrent();
    return true;
}

void SettingsPage::cyclePane()
{
    if (!m_nav->isAncestorOf(window()->focusWidget()))
        m_nav->focusCurrent();
    else if (section() == Section::Staff)
        m_staff->focusFirst();
    else if (section() == Section::Rules)
        m_rules->focusFirst();
    else if (section() == Section::Accounts)
        m_accounts->focusFirst();
    else if (section() == Section::Access)
        m_access->focusFirst();
    else
        m_display->focusFirst();
}

void SettingsPage::retranslate()
{
    m_nav->setAccessibleName(tr("Settings"));
    m_nav->setHeading(0, tr("My settings"));
    m_nav->setEntry(int(Section::Display), tr("Appearance and text"));
    m_nav->setEntry(int(Section::Keys), tr("Keyboard"));
    m_nav->setEntry(int(Section::Access), tr("Signed-in computers"));
    if (m_listed.size() > 3)
        m_nav->setHeading(1, tr("Administration"));
    if (m_staff)
        m_nav->setEntry(entryOf(Section::Staff), tr("Staff and roles"));
    if (m_rules)
        m_nav->setEntry(entryOf(Section::Rules), tr("Triage rules"));
    if (m_accounts)
        m_nav->setEntry(entryOf(Section::Accounts), tr("Accounts"));
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::BgApp));
}

} // namespace mado
